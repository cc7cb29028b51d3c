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
        let deadline = MonotonicClock.now() + Int64(milliseconds) * 1_000
        var output: [UInt8] = []
        var overdue = false
        while output.count <= HostLimits.scanBytesMax {
            var item = pollfd(fd: pipe[0], events: Int16(POLLIN), revents: 0)
            let left = (deadline - MonotonicClock.now()) / 1_000
            if left <= 0 || poll(&item, 1, Int32(left)) == 0 {
                overdue = true
                break
            }
            var piece = [UInt8](repeating: 0, count: 4_096)
            let count = read(pipe[0], &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            output += piece[..<count]
        }
        if overdue || output.count > HostLimits.scanBytesMax { child.kill() }
        let end = child.waitForEnd()
        if overdue { throw PluginRefusal("does not come back from being loaded within \(milliseconds) ms") }
        guard end == .exited(0) else { throw PluginRefusal("the process that loads it to look at it \(end)") }
        return output
    }
}
