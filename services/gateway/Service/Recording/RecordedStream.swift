import Messages

/// How much of one recorded call's stream of requests is written down, after the first request.
public struct RecordedStream: Hashable, Sendable {
    /// What is recorded of one stream; the first request does not count.
    public struct Limits: Hashable, Sendable {
        public var messagesMax = 10_000
        public var bytesMax = 16 * 1_024 * 1_024

        public init() {}
    }

    /// What to write.
    enum Verdict: Hashable {
        case request
        /// That the stream ends here, in the recording.
        case end(GatewayV1.RecordedEnd)
        case nothing
    }

    /// Of the recording.
    let number: UInt64
    /// Of the last request that was written.
    private(set) var sequence: UInt32 = 0
    private var bytes = 0
    private var isEnded = false

    init(number: UInt64) { self.number = number }

    /// A request comes, the `sequence`th after the first.
    ///
    /// - Parameter hasRoom: it can be written now.
    mutating func request(bytes count: Int, sequence: UInt32, hasRoom: Bool, _ limits: Limits) -> Verdict {
        guard !isEnded else { return .nothing }
        // Whoever leaves one out gets no answer to the rest.
        guard hasRoom, sequence == self.sequence &+ 1, sequence <= limits.messagesMax, bytes + count <= limits.bytesMax else {
            return end(.cut)
        }
        self.sequence = sequence
        bytes += count
        return .request
    }

    /// The caller says that the request with this number was the last.
    mutating func finished(sequence: UInt32) -> Verdict { end(sequence == self.sequence ? .finished : .cut) }

    /// Nothing is said of calls of which no more than the first request came: most calls have only one.
    mutating func callEnded() -> Verdict { sequence == 0 ? .nothing : end(.callEnded) }

    private mutating func end(_ how: GatewayV1.RecordedEnd) -> Verdict {
        guard !isEnded else { return .nothing }
        isEnded = true
        return .end(how)
    }
}
