/// A call on its way to a runner and back.
struct RunnerPending {
    let call: RunnerFrame.Call
    let input: [UInt8]
    /// Nil: its caller has been answered already, because the deadline passed.
    var continuation: CheckedContinuation<RunnerResult, Never>?
    /// Went to a runner that died before it began it; once is enough.
    var isResent = false

    /// `MonotonicClock`.
    var deadline: Int64 { call.terms.startedAt &+ call.terms.budget }
}

/// How a call of a runner ended, as seen from the host.
enum RunnerResult: Sendable {
    case ended(CallEnd, output: [UInt8])
    /// - Parameter isGuilty: it was this call that ended the runner or outlived its deadline in it, and not one that waited behind.
    case failed(PluginFailureKind, String, isGuilty: Bool)
}
