import Messages
import RPCCore
import Synchronization

/// One channel made of several that lead to the same services, as two gateways do: calls take turns over those that are available, and a call
/// that one of them could not take goes to the next. What a handler may have seen is never sent twice.
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
        for channel in order.dropLast() {
            do throws(RPCError) {
                return try await channel.call(method, partitionKey: partitionKey, body: body, options: options)
            } catch {
                guard error.advice.isRejected, error.code == .unavailable else { throw error }
            }
            PolicyMetrics.failedOver(method)
            options.deadline = ContinuousClock.now.duration(to: end)
        }
        return try await order[order.count - 1].call(method, partitionKey: partitionKey, body: body, options: options)
    }

    /// A stream that has begun stays where it is.
    public func open(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) -> StreamingCall {
        order()[0].open(method, partitionKey: partitionKey, body: body, options: options)
    }

    /// The available ones first, each beginning with the next in turn.
    private func order() -> [any AvailableChannel] {
        guard channels.count > 1 else { return channels }
        let first = turns.next.wrappingAdd(1, ordering: .relaxed).oldValue.magnitude % UInt(channels.count)
        let inTurn = (0..<channels.count).map { channels[(Int(first) + $0) % channels.count] }
        return inTurn.filter(\.isAvailable) + inTurn.filter { !$0.isAvailable }
    }
}
