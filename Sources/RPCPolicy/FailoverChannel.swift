import Messages
import RPCCore
import Synchronization

/// One channel made of several that lead to the same services, as two gateways do, or two shards of one: calls take turns over those that are
/// available, and a call that one of them could not take goes to the next. What a handler may have seen is never sent twice.
public struct FailoverChannel: RPCChannel {
    private let channels: [any AvailableChannel]
    private let turns = Turns()

    private final class Turns: Sendable {
        let next = Atomic(0)
    }

    /// - Precondition: there is at least one.
    public init(_ channels: [any AvailableChannel]) {
        precondition(!channels.isEmpty)
        self.channels = channels
    }

    public func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        let order = order()
        guard order.count > 1 else {
            return try await order[0].call(method, partitionKey: partitionKey, body: body, options: options)
        }
        // One deadline, however many of them are asked.
        let end = ContinuousClock.now + (options.deadline ?? method.defaultDeadline)
        var options = options
        var refusal: RPCError?
        // After a refusal, which is an answer, nobody waits for one that is away.
        for channel in order where refusal == nil || channel.isAvailable {
            if refusal != nil {
                PolicyMetrics.failedOver(method)
                options.deadline = ContinuousClock.now.duration(to: end)
            }
            do throws(RPCError) {
                return try await channel.call(method, partitionKey: partitionKey, body: body, options: options)
            } catch {
                guard error.mayGoToAnotherGateway else { throw error }
                refusal = error
            }
        }
        throw refusal ?? .notConnected
    }

    /// A stream of which a message has come or gone stays where it is.
    public func open(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) -> StreamingCall {
        let order = order()
        guard order.count > 1 else {
            return order[0].open(method, partitionKey: partitionKey, body: body, options: options)
        }
        let end = ContinuousClock.now + (options.deadline ?? method.defaultDeadline)
        // Whoever reads it may be another task: what the call inherits is settled now.
        let context = CallContext.current
        let first = order[0].open(method, partitionKey: partitionKey, body: body, options: options)
        return Self.call(first, orAt: order.dropFirst()) { channel in
            PolicyMetrics.failedOver(method)
            var rest = options
            rest.deadline = ContinuousClock.now.duration(to: end)
            return CallContext.$current.withValue(context) {
                channel.open(method, partitionKey: partitionKey, body: body, options: rest)
            }
        }
    }

    /// The stream `call`, and if it is not taken one at the next of `others` that is there then.
    private static func call(
        _ call: StreamingCall, orAt others: ArraySlice<any AvailableChannel>,
        opening: @escaping @Sendable (any AvailableChannel) -> StreamingCall
    ) -> StreamingCall {
        guard !others.isEmpty else { return call }
        return StreamingCall(call) { error in
            guard error.mayGoToAnotherGateway, let next = others.firstIndex(where: \.isAvailable) else { return nil }
            return Self.call(opening(others[next]), orAt: others[(next + 1)...], opening: opening)
        }
    }

    /// The available ones first, each beginning with the next in turn.
    private func order() -> [any AvailableChannel] {
        guard channels.count > 1 else { return channels }
        let first = turns.next.wrappingAdd(1, ordering: .relaxed).oldValue.magnitude % UInt(channels.count)
        let inTurn = (0..<channels.count).map { channels[(Int(first) + $0) % channels.count] }
        return inTurn.filter(\.isAvailable) + inTurn.filter { !$0.isAvailable }
    }
}

extension RPCError {
    /// No handler has seen the call: the gateway is away, leaves, or knows nobody who serves the method.
    fileprivate var mayGoToAnotherGateway: Bool { advice.isRejected && code == .unavailable }
}
