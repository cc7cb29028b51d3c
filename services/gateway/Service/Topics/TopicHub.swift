import Messages
import RPCCore
import Synchronization

/// The topics of this gateway, and the subscribers who wait for news of them.
final class TopicHub: Sendable {
    private struct Waiter {
        let pattern: TopicPattern
        let continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        var table: TopicTable
        var subscribers: [UInt64: TopicPattern] = [:]
        var waiters: [UInt64: Waiter] = [:]
        var nextSubscriber: UInt64 = 0
        /// By topic: what subscribers were told that they missed.
        var missed: [String: UInt64] = [:]
    }

    /// What is counted of one topic, since the gateway started.
    struct Figures: Hashable {
        let topic: String
        let published: UInt64
        /// Counted for each subscriber who was too late.
        let missed: UInt64
        let subscribers: Int
    }

    private let limits: TopicLimits
    private let state: Mutex<State>

    init(limits: TopicLimits = TopicLimits()) {
        self.limits = limits
        state = Mutex(State(table: TopicTable(limits: limits)))
    }

    /// - Returns: the number of the last message, and who subscribes to the topic.
    func publish(_ messages: [GatewayV1.TopicMessage], to topic: String) throws(RPCError) -> (last: UInt64, subscribers: Int) {
        let result = state.withLock { state in
            Result<(UInt64, Int, [Waiter]), RPCError> { () throws(RPCError) in
                let last = try state.table.publish(messages, to: topic)
                let woken = state.waiters.filter { $0.value.pattern.matches(topic) }
                for id in woken.keys { state.waiters[id] = nil }
                // In the order in which they came: a dictionary's own order changes from run to run.
                let inOrder = woken.sorted { $0.key < $1.key }.map(\.value)
                return (last, state.subscribers.values.count { $0.matches(topic) }, inOrder)
            }
        }
        let (last, subscribers, woken) = try result.get()
        for waiter in woken { waiter.continuation.resume() }
        return (last, subscribers)
    }

    /// - Returns: who it is, where it begins, and where the topics stand.
    func subscribe(
        to pattern: TopicPattern, after: UInt64?, fromOldest: Bool
    ) throws(RPCError) -> (id: UInt64, cursor: TopicTable.Cursor, topics: [GatewayV1.TopicState]) {
        let begun = state.withLock { state -> (UInt64, TopicTable.Cursor, [GatewayV1.TopicState])? in
            guard state.subscribers.count < limits.subscribersMax else { return nil }
            state.nextSubscriber += 1
            state.subscribers[state.nextSubscriber] = pattern
            return (
                state.nextSubscriber, state.table.subscribe(to: pattern, after: after, fromOldest: fromOldest),
                Self.states(state, pattern)
            )
        }
        guard let begun else {
            throw RPCError(
                .resourceExhausted, reason: "SUBSCRIBER_LIMIT", "\(limits.subscribersMax) callers subscribe already")
        }
        return begun
    }

    func unsubscribe(_ id: UInt64) {
        state.withLock { state in
            state.subscribers[id] = nil
            return state.waiters.removeValue(forKey: id)
        }?.continuation.resume()
    }

    /// What the subscriber gets next.
    func page(_ cursor: inout TopicTable.Cursor) -> (events: [GatewayV1.TopicEvent], missed: [GatewayV1.MissedEvents]) {
        let (page, moved) = state.withLock { [cursor] state in
            var moved = cursor
            let page = state.table.page(&moved)
            for gap in page.missed { state.missed[gap.topic, default: 0] += gap.last - gap.first + 1 }
            return (page, moved)
        }
        cursor = moved
        return page
    }

    /// Returns when there is more after the cursor, or `endWait` is called, or the task is cancelled.
    func waitForNews(_ id: UInt64, _ pattern: TopicPattern, after cursor: TopicTable.Cursor) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let hasNews = state.withLock { state -> Bool in
                    var probe = cursor
                    let page = state.table.page(&probe)
                    guard page.events.isEmpty, page.missed.isEmpty, !Task.isCancelled else { return true }
                    state.waiters[id] = Waiter(pattern: pattern, continuation: continuation)
                    return false
                }
                if hasNews { continuation.resume() }
            }
        } onCancel: {
            endWait(id)
        }
    }

    private func endWait(_ id: UInt64) { state.withLock { $0.waiters.removeValue(forKey: id) }?.continuation.resume() }

    var topics: [GatewayV1.TopicState] { state.withLock { Self.states($0, nil) } }

    var figures: [Figures] {
        state.withLock { state in
            Self.states(state, nil).map { topic in
                Figures(
                    topic: topic.topic, published: topic.lastSequence, missed: state.missed[topic.topic, default: 0],
                    subscribers: Int(topic.subscribers))
            }
        }
    }

    private static func states(_ state: State, _ pattern: TopicPattern?) -> [GatewayV1.TopicState] {
        state.table.states(matching: pattern).map { topic in
            var topic = topic
            topic.subscribers = UInt32(state.subscribers.values.count { $0.matches(topic.topic) })
            return topic
        }
    }
}
