import CPluginGuard
import Glibc

/// A runner and our end of its socket.
struct RunnerProcess {
    let child: ChildProcess
    let socket: Int32
    /// Readable once the process has ended, also if something that it forked keeps the socket open.
    let ended: Int32
    let progress: RunnerProgress

    private static let socketBufferBytes: Int32 = 1 << 20

    /// Starts `runner serve folder`. It ends when our end of the socket closes, however that happens.
    init(runner: String, folder: String, memoryMegabytes: Int) throws(PluginRefusal) {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw PluginRefusal("no socket for a runner: \(String(cString: strerror(errno)))")
        }
        defer { close(ends[1]) }
        guard let progress = RunnerProgress() else {
            close(ends[0])
            throw PluginRefusal("no shared page for a runner: \(String(cString: strerror(errno)))")
        }
        for end in ends {
            var size = Self.socketBufferBytes
            setsockopt(end, SOL_SOCKET, SO_SNDBUF, &size, socklen_t(MemoryLayout<Int32>.size))
        }
        let child = ChildProcess.spawn(
            [runner, "serve", folder, "\(memoryMegabytes)"], socket: ends[1], shared: progress.descriptor)
        guard let child else {
            close(ends[0])
            throw PluginRefusal("\(runner) cannot be started")
        }
        self.child = child
        ended = plugin_guard_process(child.pid)
        socket = ends[0]
        self.progress = progress
    }

    /// Kills it, with all that it forked, and waits for it. What it said before can still be read.
    func kill() -> ChildProcess.End {
        child.kill()
        return child.waitForEnd()
    }

    func closeDescriptors() {
        close(socket)
        if ended >= 0 { close(ended) }
    }
}
