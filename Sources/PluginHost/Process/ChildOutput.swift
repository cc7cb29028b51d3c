import CPluginGuard
import Glibc

/// A child process that prints something and ends.
enum ChildOutput {
    /// - Returns: its standard output.
    /// - Throws: if it cannot be started, does not end in time (it is killed), prints more than `HostLimits.scanBytesMax`, or ends with anything but 0.
    static func run(_ arguments: [String], milliseconds: Int) throws(PluginRefusal) -> [UInt8] {
        var pipe: [Int32] = [-1, -1]
        let failure = plugin_guard_pipe(&pipe)
        guard failure == 0 else { throw PluginRefusal("no pipe: \(String(cString: strerror(failure)))") }
        let child = ChildProcess.spawn(arguments, output: pipe[1])
        close(pipe[1])
        defer { close(pipe[0]) }
        guard let child else { throw PluginRefusal("\(arguments[0]) cannot be started") }
        let ended = plugin_guard_process(child.pid)
        guard ended >= 0 else {
            let failure = errno
            child.kill()
            _ = child.waitForEnd()
            throw PluginRefusal("the end of \(arguments[0]) cannot be waited for: \(String(cString: strerror(failure)))")
        }
        defer { close(ended) }
        let deadline = MonotonicClock.now() + Int64(milliseconds) * 1_000
        var output: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4_096)
        var overdue = false
        while output.count <= HostLimits.scanBytesMax {
            guard isReadable(pipe[0], by: deadline) else {
                overdue = true
                break
            }
            let count = read(pipe[0], &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            output += piece[..<count]
        }
        let isTooLong = output.count > HostLimits.scanBytesMax
        // The end of its output is not its own: it may have closed that and stay.
        if !overdue, !isTooLong { overdue = !isReadable(ended, by: deadline) }
        // Also if it has ended: what it forked goes with it.
        child.kill()
        let end = child.waitForEnd()
        if overdue { throw PluginRefusal("does not come back from being loaded within \(milliseconds) ms") }
        if isTooLong {
            throw PluginRefusal("the process that loads it to look at it prints more than \(HostLimits.scanBytesMax) bytes")
        }
        guard end == .exited(0) else { throw PluginRefusal("the process that loads it to look at it \(end)") }
        return output
    }

    /// Waits until there is something to read, or the end. False: not by then.
    private static func isReadable(_ descriptor: Int32, by deadline: Int64) -> Bool {
        while true {
            let left = (deadline - MonotonicClock.now()) / 1_000
            guard left > 0 else { return false }
            var item = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            // Interrupted: what is left is computed again.
            if poll(&item, 1, Int32(left)) > 0 { return true }
        }
    }
}
