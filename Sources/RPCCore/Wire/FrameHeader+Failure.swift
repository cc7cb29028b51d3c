import Messages

extension FrameHeader {
    /// The FINAL that ends a call with `error`, and its tail. Texts that would not fit are cut.
    public static func failure(
        _ error: RPCError, callID: UInt64, flags: FrameFlags = []
    ) -> (header: FrameHeader, tail: [UInt8]) {
        let flags = error.advice.isRejected ? flags.union(.rejected) : flags
        let header = FrameHeader(type: .final, flags: flags, status: error.statusByte, callID: callID)
        if let tail = try? MeshV1.HeaderTail(error).encoded(), tail.count <= WireLimits.tailBytesMax {
            return (header, tail)
        }
        // A message too long, or with a NUL byte in it: what counts is the status and the reason.
        let short = RPCError(error.code, reason: error.reason, "the error's text cannot travel")
        return (header, (try? MeshV1.HeaderTail(short).encoded()) ?? [])
    }
}
