import Messages

/// Errors travel as the header's status and, where there is more to say, the tail's detail.
extension MeshV1.HeaderTail {
    public init(_ error: RPCError) {
        self.init(
            error: MeshV1.ErrorDetail(
                reason: error.reason, field: error.field, message: error.message,
                retryAfterUs: error.advice.retryAfterMicroseconds))
    }
}

extension RPCError {
    /// The error of a FINAL that did not succeed. A status from outside the table is UNKNOWN, as it would be if it was passed on.
    public init(status: UInt8, flags: FrameFlags = [], tail: MeshV1.HeaderTail?) {
        let detail = tail?.error
        var code = StatusCode(rawValue: Int32(status))
        var message = detail?.message ?? ""
        if case .unrecognized = code {
            code = .unknown
            if message.isEmpty { message = "status \(status), which this end does not know" }
        }
        self.init(code == .ok ? .unknown : code, reason: detail?.reason ?? "", field: detail?.field ?? "", message)
        advice = Advice(isRejected: flags.contains(.rejected), retryAfterMicroseconds: detail?.retryAfterUs ?? 0)
    }

    /// The status byte of a FINAL. A code from outside the table travels as UNKNOWN.
    public var statusByte: UInt8 {
        switch code {
        case .ok, .unrecognized: UInt8(StatusCode.unknown.rawValue)
        default: UInt8(code.rawValue)
        }
    }
}
