import CatalogAPI
import MeshTesting
import Messages
import RPCCore
import RPCInProcess
import ServiceKit
import Synchronization
import Testing

/// What a follower reads its pages from, against feeds that do not say what they should.
@Suite struct EventStreamTests {
    /// Serves `StreamEvents`: the first streams say so many pages and then nothing any more, until they are given up.
    private final class Feed: Sendable {
        private struct State {
            var opened: [UInt64] = []
            var givenUp = 0
        }

        private let state = Mutex(State())
        private let hanging: Int

        /// - Parameter hanging: streams that hang after their first page; -1: none.
        init(hanging: Int) { self.hanging = hanging }

        /// After which entry each stream was opened.
        var opened: [UInt64] { state.withLock { $0.opened } }
        var givenUp: Int { state.withLock { $0.givenUp } }

        var methods: MethodTable {
            var table = MethodTable()
            table.add(CatalogMethods.streamEvents) { [self] request, responses, _ async throws(RPCError) in
                let number = state.withLock { state in
                    state.opened.append(request.after)
                    return state.opened.count
                }
                try await responses.send(.init(entries: [.init(sequence: request.after + 1)], lastSequence: 99))
                guard number <= hanging else {
                    try await responses.send(.init(entries: [.init(sequence: request.after + 2)], lastSequence: 99))
                    return
                }
                await withTaskCancellationHandler {
                    while !Task.isCancelled { await Task.yield() }
                } onCancel: {
                    state.withLock { $0.givenUp += 1 }
                }
                throw .cancelled
            }
            return table
        }

        func reader(_ clock: any WallClock) -> EventStreamReader<CatalogV1.ReadEventsResponse> {
            let catalog = CatalogClient(InProcessChannel(methods))
            return EventStreamReader(
                clock: clock, open: { catalog.streamEvents(.init(after: $0), deadline: EventStream.deadline) },
                last: { $0.entries.last?.sequence })
        }
    }

    @Test func aFeedThatHangsIsNoticedAndOpenedAnew() async throws {
        let (clock, feed) = (VirtualClock(), Feed(hanging: 1))
        let reader = feed.reader(clock)
        #expect(try await reader.page(after: 0).entries.map(\.sequence) == [1])
        let page = Task { try await reader.page(after: 1) }
        // Of both the first page's wait and this one's, only this one's clock is left running.
        #expect(await eventually { clock.nextWake == clock.now() + EventStream.silenceMax })
        clock.advance(by: EventStream.silenceMax - .seconds(1))
        #expect(clock.sleeperCount == 1, "it has its time")
        clock.advance(by: .seconds(1))
        let error = await #expect(throws: RPCError.self) { try await page.value }
        #expect(error?.code == .unavailable && error?.reason == "STREAM_SILENT")
        #expect(await eventually { feed.givenUp == 1 }, "the service is told")
        #expect(try await reader.page(after: 1).entries.map(\.sequence) == [2])
        #expect(feed.opened == [0, 1])
        #expect(await eventually { clock.sleeperCount == 0 })
    }

    @Test func oneStreamGoesOnAsLongAsItIsReadInOrder() async throws {
        let (clock, feed) = (VirtualClock(), Feed(hanging: -1))
        let reader = feed.reader(clock)
        #expect(try await reader.page(after: 4).entries.map(\.sequence) == [5])
        #expect(try await reader.page(after: 5).entries.map(\.sequence) == [6])
        #expect(feed.opened == [4])
        #expect(try await reader.page(after: 6).entries.map(\.sequence) == [7], "the first one has ended")
        #expect(try await reader.page(after: 2).entries.map(\.sequence) == [3], "another place")
        #expect(feed.opened == [4, 6, 2])
    }
}
