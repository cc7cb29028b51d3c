import Journal
import MeshTesting
import Messages
import RPCCore
import Synchronization
import Testing
import Tracing

@testable import ServiceKit

/// Traces go on with the entries that their calls have made: in the feed, with followers, into read models.
@Suite struct BatchTraceTests {
    private static func entry(_ sequence: UInt64, of trace: TraceParent? = nil) -> CommittedEntry<Money> {
        CommittedEntry(sequence: sequence, time: .epoch, events: [cny(1)], traceparent: trace?.description ?? "")
    }

    @Test func anEntryKnowsTheTraceOfItsCall() async throws {
        let (parent, context) = try ProcessRecording.shared.get().begin()
        var limits = JournaledMachineLimits()
        limits.tailEntriesMax = 2
        let machine = try await tills(MemoryJournal(), limits: limits)
        _ = try await machine.execute(cny(1))
        try await ServiceContext.$current.withValue(context) { _ = try await machine.execute(cny(2)) }
        #expect(try await machine.events(after: 0).map(\.traceparent) == ["", parent.description])
        // What is read from the disk does not know it any more.
        _ = try await machine.execute(cny(3))
        _ = try await machine.execute(cny(4))
        let old = try await machine.events(after: 0)
        #expect(old.map(\.sequence) == [1, 2, 3, 4] && old.allSatisfy { $0.traceparent.isEmpty })
    }

    /// The number of an entry that was never committed goes to another, which has nothing to do with its trace.
    @Test func aTraceIsNotTakenForAnothers() async throws {
        let (_, context) = try ProcessRecording.shared.get().begin()
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        journal.inject(.failsBefore)
        await #expect(throws: RPCError.self) {
            try await ServiceContext.$current.withValue(context) { _ = try await machine.execute(cny(1)) }
        }
        _ = try await machine.execute(cny(2))
        let entries = try await machine.events(after: 0)
        #expect(entries.map(\.events) == [[cny(2)]] && entries.map(\.traceparent) == [""])
    }

    /// One span for a batch, however many of its entries are traced: it goes on with the first trace and is linked to the others.
    @Test func aFollowedBatchIsASpan() async throws {
        let recording = try ProcessRecording.shared.get()
        let (first, second) = (recording.begin().parent, recording.begin().parent)
        let entries = [Self.entry(1), Self.entry(2, of: first), Self.entry(3), Self.entry(4, of: second)]
        let seen = try await follow(entries) { (_) async throws(RPCError) in }
        let spans = try recording.spans(of: first)
        let span = try #require(spans.first)
        #expect(spans.count == 1 && span.name == "follow tills" && span.kind == 5 && span.status == 0)
        #expect(span.parentID == first.spanID && span.links == ["\(second.traceID)-\(second.spanID)"])
        #expect(span.attributes["liveshop.batch.entries"] == "4" && span.attributes["liveshop.batch.last"] == "4")
        // What the follower does belongs to it.
        #expect(seen == TraceParent(traceID: first.traceID, spanID: span.spanID, isSampled: true).description)
        #expect(try recording.spans(of: second).isEmpty)
    }

    @Test func linksAreBounded() async throws {
        let recording = try ProcessRecording.shared.get()
        let first = recording.begin().parent
        let others = (0..<BatchSpan.linksMax + 8).map { _ in recording.begin().parent }
        _ = try await follow(([first] + others).enumerated().map { Self.entry(UInt64($0.offset + 1), of: $0.element) })
        let span = try #require(try recording.spans(of: first).first)
        #expect(span.links == others.prefix(BatchSpan.linksMax).map { "\($0.traceID)-\($0.spanID)" })
    }

    @Test func aBatchThatIsRefusedSaysSo() async throws {
        let recording = try ProcessRecording.shared.get()
        let parent = recording.begin().parent
        await #expect(throws: FollowerStopped.self) {
            try await self.follow([Self.entry(1, of: parent)]) { (_) async throws(RPCError) in
                throw RPCError(.invalidArgument, "injected")
            }
        }
        #expect(try recording.spans(of: parent).map(\.status) == [2])
    }

    /// A trace that nobody records begins no span, and neither does what is no trace.
    @Test(arguments: ["", "nonsense", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"])
    func whatIsNotRecordedHasNoSpan(_ traceparent: String) async throws {
        _ = try ProcessRecording.shared.get()
        var entry = Self.entry(1)
        entry.traceparent = traceparent
        #expect(try await follow([entry]) == nil)
    }

    /// Follows until the entries are taken in, or refused for good.
    ///
    /// - Returns: the `traceparent` that was current while they were; nil: none was.
    private func follow(
        _ entries: [CommittedEntry<Money>],
        _ ingest: @escaping @Sendable ([CommittedEntry<Money>]) async throws(RPCError) -> Void = { (_) async throws(RPCError) in
        }
    ) async throws -> String? {
        let seen = Seen()
        let follower = EventFollower<Money>(
            name: "tills", cursor: { () async throws(RPCError) in FeedCursor(sequence: seen.cursor) },
            fetch: { (after) async throws(RPCError) in
                guard after == 0 else { throw RPCError(.outOfRange, "the end") }
                return EventPage(entries: entries, lastSequence: UInt64(entries.count))
            },
            ingest: { (page) async throws(RPCError) in
                try await ingest(page.entries)
                seen.take(page.entries.count)
            }, logger: quietLogger, clock: VirtualClock())
        do {
            try await follower.run()
        } catch let stopped as FollowerStopped {
            guard stopped.message.contains("the end") else { throw stopped }
        }
        return seen.traceparent
    }

    private final class Seen: Sendable {
        private let state = Mutex<(cursor: UInt64, traceparent: String?)>((0, nil))
        var cursor: UInt64 { state.withLock { $0.cursor } }
        var traceparent: String? { state.withLock { $0.traceparent } }

        func take(_ count: Int) {
            let traceparent = ServiceContext.current.map { InstrumentationSystem.tracer.traceparent(of: $0) }
            state.withLock { $0 = ($0.cursor + UInt64(count), traceparent) }
        }
    }
}
