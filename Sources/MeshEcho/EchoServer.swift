import MeshAPI
import Messages
import RPCCore

/// Answers what it is asked: for benchmarks, for tests, and for trying out a client in another language.
public struct EchoServer: EchoService {
    private static let repetitionsMax: UInt32 = 10_000_000
    private static let delayMillisecondsMax: UInt32 = 600_000

    public init() {}

    public func echo(_ request: MeshV1.EchoRequest, context: CallContext) async throws(RPCError) -> MeshV1.EchoResponse {
        guard request.delayMs <= Self.delayMillisecondsMax else {
            throw RPCError(
                .invalidArgument, field: "delay_ms",
                "delay_ms: is \(request.delayMs); at most \(Self.delayMillisecondsMax) are allowed")
        }
        if case .unrecognized(let number) = request.status {
            throw RPCError(.invalidArgument, field: "status", "status: \(number) is no StatusCode")
        }
        if request.delayMs > 0 {
            do { try await Task.sleep(for: .milliseconds(request.delayMs)) } catch { throw .cancelled }
        }
        guard request.status == .ok else {
            throw RPCError(request.status, reason: "AS_ASKED", "failed, as asked")
        }
        return MeshV1.EchoResponse(payload: request.payload)
    }

    public func `repeat`(
        _ request: MeshV1.RepeatRequest, responses: MessageWriter<MeshV1.RepeatResponse>, context: CallContext
    ) async throws(RPCError) {
        guard request.count <= Self.repetitionsMax else {
            throw RPCError(
                .invalidArgument, field: "count", "count: is \(request.count); at most \(Self.repetitionsMax) are allowed")
        }
        for index in 0..<request.count {
            try Self.failIfAsked(request, after: index)
            try await responses.send(.init(index: index, payload: request.payload))
        }
        try Self.failIfAsked(request, after: request.count)
    }

    public func gather(
        _ requests: MessageStream<MeshV1.GatherRequest>, context: CallContext
    ) async throws(RPCError) -> MeshV1.GatherResponse {
        var response = MeshV1.GatherResponse()
        while let request = try await requests.next() {
            response.requests += 1
            response.bytes += UInt64(request.payload.count)
            if request.last { break }
        }
        return response
    }

    private static func failIfAsked(_ request: MeshV1.RepeatRequest, after count: UInt32) throws(RPCError) {
        guard request.failAfter > 0, count == request.failAfter else { return }
        throw RPCError(.aborted, reason: "AS_ASKED", "failed after \(count) messages, as asked")
    }
}
