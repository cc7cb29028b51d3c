import Messages
import RPCCore

/// A stream of requests that was sent again.
struct ReplayedRequests: Sendable {
    /// With the first one.
    let messages: UInt64
    /// How the recording has the stream end.
    let end: GatewayV1.RecordedEnd
    /// nil: it was answered.
    let error: RPCError?

    /// Sends what was recorded, as fast as the other end takes it, then says that this was all: also of a stream whose end is not in the recording, as
    /// nobody knows what came then.
    ///
    /// - Parameter wait: called before each message, with its time in the recording.
    static func send(
        _ requests: RecordedRequests, to call: StreamingCall, wait: (Duration) async throws(RPCError) -> Void
    ) async -> ReplayedRequests {
        var messages: UInt64 = 1
        do throws(RPCError) {
            do throws(RPCError) {
                for index in 0..<requests.count {
                    let request: RecordedRequests.Request
                    do { request = try requests.request(at: index) } catch { throw RPCError(.dataLoss, error.description) }
                    try await wait(request.offset)
                    try await call.send(request.body)
                    messages += 1
                }
            } catch {
                // Answered before it has read everything.
                guard error.reason == RPCError.callEnded.reason else { throw error }
            }
            call.finish()
            _ = try await call.final()
            return ReplayedRequests(messages: messages, end: requests.end, error: nil)
        } catch {
            call.cancel()
            return ReplayedRequests(messages: messages, end: requests.end, error: error)
        }
    }
}
