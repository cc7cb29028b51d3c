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
    /// The error of a FINAL that did not succeed.
    public init(status: UInt8, flags: FrameFlags = [], tail: MeshV1.HeaderTail?) {
        let detail = tail?.error
        let code = StatusCode(rawValue: Int32(status))
        self.init(
            code == .ok ? .unknown : code, reason: detail?.reason ?? "", field: detail?.field ?? "", detail?.message ?? "")
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
