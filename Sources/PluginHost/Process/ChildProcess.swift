import CPluginGuard
import Glibc

/// A process that we started and shall wait for.
struct ChildProcess: Sendable {
    enum End: Equatable, CustomStringConvertible {
        case exited(Int32)
        case signalled(Int32)

        var description: String {
            switch self {
            case .exited(let code): "exits with \(code)"
            case .signalled(let number): "is killed by signal \(number) (\(String(cString: strsignal(number))))"
            }
        }
    }

    let pid: pid_t

    /// - Parameters:
    ///   - arguments: the executable's path first.
    ///   - socket: inherited as descriptor 3.
    ///   - shared: inherited as descriptor 4.
    ///   - output: becomes standard output.
    /// - Returns: nil if it cannot be started.
    static func spawn(_ arguments: [String], socket: Int32 = -1, shared: Int32 = -1, output: Int32 = -1) -> ChildProcess? {
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        let pid = plugin_guard_spawn(words, socket, shared, output)
        return pid > 0 ? ChildProcess(pid: pid) : nil
    }

    /// With all that it forked. Also for one that has ended and was not waited for yet: its id is still its own. Itself by its own id too,
    /// because it may have left its group, and would be waited for for ever.
    func kill() {
        _ = Glibc.kill(-pid, SIGKILL)
        _ = Glibc.kill(pid, SIGKILL)
    }

    /// Blocks until it has ended; call it once.
    func waitForEnd() -> End {
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0 {
            guard errno == EINTR else { return .exited(-1) }
        }
        let signal = status & 0x7f
        return signal == 0 ? .exited((status >> 8) & 0xff) : .signalled(signal)
    }
}
