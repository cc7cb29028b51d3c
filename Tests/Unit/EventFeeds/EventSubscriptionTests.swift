import EventFeeds
import GatewayAPI
import GatewayService
import Journal
import Logging
import MeshTesting
import Messages
import RPCCore
import RPCInProcess
import RPCZeroMQ
import ServiceKit
import Supervisor
import Synchronization
import Testing

@testable import ServiceRuntime

/// A journal whose entries are published at a real gateway, and subscribers that must see each of them once and in order, whatever happens to the
/// gateway, to the publisher and to themselves.
@Suite struct EventSubscriptionTests {
    private static let source = "test.v1.Tills"
    private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// A gateway that can be started again on its ports.
    private final class Gateway {
        let endpoint: String
        private let configuration: ZeroMQGateway.Configuration
        private var running: (node: GatewayNode, reactor: Reactor)?

        init() throws {
            let ports = try #require(LoopbackPort.free(2))
            configuration = .init(
                clientEndpoint: "tcp://127.0.0.1:\(ports[0])", serviceEndpoint: "tcp://127.0.0.1:\(ports[1])", security: .plain)
            endpoint = configuration.clientEndpoint
        }

        func start() async throws {
            let reactor = Reactor(name: "gateway")
            let node = try GatewayNode(
                configuration: configuration, version: "test", reactor: reactor, logger: EventSubscriptionTests.quiet,
                clock: SystemClock())
            // The port may be in use for a moment after the last one.
            let started = await eventually { (try? await node.start()) != nil }
            try #require(started)
            running = (node, reactor)
        }

        /// At once: nobody is told.
        func kill() async {
            await running?.reactor.shutdown()
            running = nil
        }
    }

    /// The journal, of which there may be another one later.
    private final class Ledger: Sendable {
        private let current: Mutex<JournaledMachine<TillMachine>>

        init() async throws { current = Mutex(try await Self.empty()) }

        var machine: JournaledMachine<TillMachine> { current.withLock { $0 } }

        func replace() async throws {
            let empty = try await Self.empty()
            current.withLock { $0 = empty }
        }

        private static func empty() async throws -> JournaledMachine<TillMachine> {
            try await JournaledMachine(
                TillMachine.self, journal: MemoryJournal(), clock: SystemClock(), logger: EventSubscriptionTests.quiet)
        }
    }

    /// What is read from the service itself.
    private final class Readings: Sendable {
        /// They fail.
        let areDown = Mutex(false)
        let count = Mutex(0)
    }

    /// A gateway, a journal that is published there, and a caller.
    private final class Bench {
        let gateway: Gateway
        private let ledger: Ledger
        let reactor = Reactor(name: "client")
        let publisherReactor = Reactor(name: "publisher")
        let channel: ZeroMQChannel
        private let publisherChannel: ZeroMQChannel
        private var publisher: Task<Void, any Error>?
        let readings = Readings()
        private(set) var count: UInt64 = 0

        init() async throws {
            gateway = try Gateway()
            try await gateway.start()
            ledger = try await Ledger()
            channel = ZeroMQChannel(
                endpoint: gateway.endpoint, reactor: reactor, security: .plain, logger: EventSubscriptionTests.quiet)
            publisherChannel = ZeroMQChannel(
                endpoint: gateway.endpoint, reactor: publisherReactor, security: .plain, logger: EventSubscriptionTests.quiet)
        }

        func publish() {
            let publisher = TopicPublisher(
                feed: ledger.machine.topicFeed(topic: "tills", source: EventSubscriptionTests.source) {
                    $0.events.first ?? Money()
                },
                topics: TopicsClient(publisherChannel), logger: EventSubscriptionTests.quiet, clock: SystemClock())
            self.publisher = Task { try await publisher.run() }
        }

        /// As if the service had died.
        func stopPublishing() async {
            publisher?.cancel()
            _ = await publisher?.result
            publisher = nil
        }

        /// Entry n says n.
        func commit(_ number: Int, textBytes: Int = 0) async throws {
            for _ in 0..<number {
                count += 1
                let currency = "X" + String(repeating: "y", count: textBytes)
                _ = try await ledger.machine.execute(Money(minorUnits: Int64(count), currency: currency))
            }
        }

        /// As if a folder of another time or place had been put there.
        func replaceJournal() async throws {
            try await ledger.replace()
            count = 0
        }

        func subscribe(after position: UInt64 = 0, journalID: [UInt8] = []) -> EventSubscription<Money> {
            EventSubscription(
                channel, topic: "tills", source: EventSubscriptionTests.source, after: position, journalID: journalID,
                read: { [readings, ledger] after throws(RPCError) in
                    readings.count.withLock { $0 += 1 }
                    guard !readings.areDown.withLock({ $0 }) else { throw RPCError(.unavailable, "the service is down") }
                    let machine = ledger.machine
                    let entries = try await machine.events(after: after, limit: 100).map {
                        FeedEntry(position: $0.sequence, entry: $0.events.first ?? Money())
                    }
                    return FeedAnswer(entries: entries, journalID: machine.journalID)
                }, decode: { payload throws(MessageError) in try Money(decoding: payload) })
        }

        func end() async {
            await stopPublishing()
            channel.close()
            publisherChannel.close()
            await reactor.shutdown()
            await publisherReactor.shutdown()
            await gateway.kill()
        }
    }

    private func run(_ body: (Bench) async throws -> Void) async throws {
        let bench = try await Bench()
        do { try await body(bench) } catch {
            await bench.end()
            throw error
        }
        await bench.end()
    }

    /// Takes entries up to a position, each once and in order.
    private func take(
        _ subscription: EventSubscription<Money>, from first: UInt64, to last: UInt64,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        for expected in first...last {
            let entry = try await subscription.next()
            try #require(entry.position == expected, sourceLocation: sourceLocation)
            try #require(entry.entry.minorUnits == Int64(expected), sourceLocation: sourceLocation)
        }
    }

    private func isSubscribed(_ bench: Bench, times: UInt32 = 1) async -> Bool {
        await eventually {
            let topics = try? await TopicsClient(bench.channel).listTopics(.init()).topics
            return topics?.first { $0.topic == "tills" }?.subscribers == times
        }
    }

    @Test func whatWasBeforeIsReadAndWhatComesComesByTheTopic() async throws {
        try await run { bench in
            try await bench.commit(250)
            bench.publish()
            let subscription = bench.subscribe(after: 10)
            try await take(subscription, from: 11, to: 250)
            let catchUps = await subscription.catchUps
            #expect(catchUps == 3, "pages of 100")
            // Asked once more, so that it is live; the entry it waits for comes by the topic.
            let next = Task { try await subscription.next() }
            #expect(await isSubscribed(bench))
            try await bench.commit(1)
            #expect(try await next.value.position == 251)
            try await bench.commit(500)
            try await take(subscription, from: 252, to: 751)
            let live = await subscription.catchUps
            #expect(live <= catchUps + 1, "the idle publisher may skip to the last entry, once")
        }
    }

    @Test func aSubscriberPastTheRingLearnsItAndCatchesUp() async throws {
        try await run { bench in
            bench.publish()
            let subscription = bench.subscribe()
            try await bench.commit(1)
            try await take(subscription, from: 1, to: 1)
            #expect(await isSubscribed(bench))
            // It does not read on: its window fills, and then the ring turns over more than once. The publisher waits for nobody.
            try await bench.commit(20_000, textBytes: 300)
            let published = await eventually {
                let topics = try? await TopicsClient(bench.channel).listTopics(.init()).topics
                guard let topic = topics?.first(where: { $0.topic == "tills" }) else { return false }
                return topic.lastSequence >= 8_000 && topic.oldestSequence > 1_000
            }
            #expect(published)
            try await take(subscription, from: 2, to: 20_001)
            #expect(await subscription.catchUps > 0)
        }
    }

    @Test func aGatewayThatIsKilledCostsNothing() async throws {
        try await run { bench in
            bench.publish()
            try await bench.commit(5)
            let subscription = bench.subscribe()
            try await take(subscription, from: 1, to: 5)
            for round in 1...3 {
                let from = UInt64(round * 20 - 14)
                await bench.gateway.kill()
                try await bench.commit(10)
                try await bench.gateway.start()
                try await bench.commit(10)
                try await take(subscription, from: from, to: from + 19)
            }
        }
    }

    @Test func aPublisherThatStartsAgainShowsWhatWasNeverPublished() async throws {
        try await run { bench in
            bench.publish()
            try await bench.commit(3)
            let subscription = bench.subscribe()
            try await take(subscription, from: 1, to: 3)
            let next = Task { try await subscription.next() }
            #expect(await isSubscribed(bench))
            await bench.stopPublishing()
            // On disk, and nobody heard of it.
            try await bench.commit(50)
            bench.publish()
            #expect(try await next.value.position == 4)
            try await take(subscription, from: 5, to: 53)
        }
    }

    @Test func aServiceThatIsDownIsWaitedForAndForgeriesArePassedOver() async throws {
        try await run { bench in
            try await bench.commit(3)
            bench.readings.areDown.withLock { $0 = true }
            let subscription = bench.subscribe()
            let first = Task { try await subscription.next() }
            #expect(await eventually { bench.readings.count.withLock { $0 } >= 3 })
            bench.readings.areDown.withLock { $0 = false }
            #expect(try await first.value.position == 1)
            try await take(subscription, from: 2, to: 3)
            // Of another source on the same topic, and an old one again.
            bench.publish()
            let topics = TopicsClient(bench.channel)
            let money = try Money(minorUnits: 99, currency: "X").encoded()
            let next = Task { try await subscription.next() }
            #expect(await isSubscribed(bench))
            _ = try await topics.publish(
                .init(
                    topic: "tills",
                    messages: [
                        .init(type: Money.fullName, payload: money, source: "other.v1.Tills", position: 4),
                        .init(type: Money.fullName, payload: money, source: Self.source, position: 2),
                    ]))
            try await bench.commit(1)
            let entry = try await next.value
            #expect(entry.position == 4 && entry.entry.minorUnits == 4)
        }
    }

    @Test func aCursorAheadOfTheJournalIsAnError() async throws {
        try await run { bench in
            try await bench.commit(3)
            let error = await #expect(throws: RPCError.self) { _ = try await bench.subscribe(after: 9).next() }
            #expect(error?.reason == "CURSOR_AHEAD")
        }
    }

    /// A longer one, which has entries where the cursor is: both the topic's messages and what is read show it.
    @Test func aJournalThatWasReplacedIsAnError() async throws {
        try await run { bench in
            bench.publish()
            try await bench.commit(3)
            let subscription = bench.subscribe()
            try await take(subscription, from: 1, to: 3)
            let journalID = await subscription.journalID
            #expect(journalID.count == 16)
            let next = Task { try await subscription.next() }
            #expect(await isSubscribed(bench))
            await bench.stopPublishing()
            try await bench.replaceJournal()
            try await bench.commit(9)
            bench.publish()
            let live = await #expect(throws: RPCError.self) { _ = try await next.value }
            #expect(live?.reason == "JOURNAL_REPLACED" && live?.code == .dataLoss)
            let again = await #expect(throws: RPCError.self) {
                _ = try await bench.subscribe(after: 3, journalID: journalID).next()
            }
            #expect(again?.reason == "JOURNAL_REPLACED")
            let subscriptionAfresh = bench.subscribe()
            try await take(subscriptionAfresh, from: 1, to: 9)
        }
    }

    /// Serves a topic that says nothing after its first answer.
    @Test func aTopicThatHangsIsSubscribedToAnew() async throws {
        let (clock, subscribed) = (VirtualClock(), Counter())
        var table = MethodTable()
        table.add(TopicsMethods.subscribe) { _, responses, _ async throws(RPCError) in
            let isFirst = subscribed.next() == 1
            try await responses.send(.init(epoch: [1]))
            if isFirst {
                while !Task.isCancelled { await Task.yield() }
                throw .cancelled
            }
            let payload = (try? Money(minorUnits: 1, currency: "X").encoded()) ?? []
            let message = GatewayV1.TopicMessage(payload: payload, source: Self.source, position: 1)
            try await responses.send(.init(events: [.init(topic: "tills", sequence: 1, message: message)]))
        }
        let subscription = EventSubscription<Money>(
            InProcessChannel(table), topic: "tills", source: Self.source, after: 0,
            read: { _ throws(RPCError) in FeedAnswer(entries: [], journalID: []) },
            decode: { payload throws(MessageError) in try Money(decoding: payload) }, pause: { _ in },
            sleep: { try await clock.sleep(until: clock.now() + $0) })
        let next = Task { try await subscription.next() }
        // The wait for the first answer may still be on its way out.
        #expect(await eventually { subscribed.value == 1 && clock.nextWake == clock.now() + EventFeedLimits.silenceMax })
        let isThere = await eventually {
            clock.advance(by: EventFeedLimits.silenceMax)
            return subscribed.value == 2
        }
        #expect(isThere)
        #expect(try await next.value.position == 1)
    }

    private final class Counter: Sendable {
        private let count = Mutex(0)

        var value: Int { count.withLock { $0 } }

        func next() -> Int {
            count.withLock { count in
                count += 1
                return count
            }
        }
    }
}
