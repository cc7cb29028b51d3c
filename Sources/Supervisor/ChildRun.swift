import Foundation

/// One run of a program, from its start to its end.
///
/// Each run has a thread of its own, which starts the program and then waits for its end: waiting blocks, and a program that asks the
/// kernel to die with its parent (`PR_SET_PDEATHSIG`) dies with the *thread* that started it, so that thread must live as long.
struct ChildRun: Sendable {
    let pid: Int32
    /// Ends with the program. Not cancelled with the task that awaits it.
    let ended: Task<Void, Never>

    /// - Throws: `ChildFailure` when the program cannot be started.
    static func start(_ specification: ChildSpecification, standardInput: Int32) async throws(ChildFailure) -> ChildRun {
        let (ends, continuation) = AsyncStream.makeStream(of: Void.self)
        let started: Result<Int32, ChildFailure> = await withCheckedContinuation { started in
            Thread.detachNewThread {
                let result = Result { () throws(ChildFailure) in try spawn(specification, standardInput: standardInput) }
                started.resume(returning: result)
                if case .success(let pid) = result { awaitEnd(of: pid) }
                continuation.finish()
            }
        }
        return ChildRun(pid: try started.get(), ended: Task { for await _ in ends {} })
    }

    /// Collects the exit status. Until then the pid stays taken, so that a signal sent to it can hit nobody else.
    ///
    /// - Precondition: `ended` has ended; called once.
    func reap() -> ChildExit {
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0 { precondition(errno == EINTR, "a child was reaped by somebody else") }
        let signal = status & 0x7f
        return signal == 0 ? .exited(code: (status >> 8) & 0xff) : .signalled(signal)
    }

    private static func awaitEnd(of pid: Int32) {
        var information = siginfo_t()
        while waitid(P_PID, id_t(pid), &information, WEXITED | WNOWAIT) < 0 {
            precondition(errno == EINTR, "a child was reaped by somebody else")
        }
    }
}

/// Why a program could not be started.
public struct ChildFailure: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String
}
