import Glibc

/// The file of a bound `ipc://` endpoint. libzmq leaves it behind when the socket closes.
struct SocketFile {
    private let path: String
    private let device: dev_t
    private let inode: ino_t

    /// Right after `bind`.
    ///
    /// - Returns: nil if the endpoint has no file with a name of its own: `tcp://`, `ipc://@…`, `ipc://*`.
    init?(of endpoint: String) {
        guard endpoint.hasPrefix("ipc://"), let first = endpoint.dropFirst(6).first, first != "@", first != "*" else {
            return nil
        }
        path = String(endpoint.dropFirst(6))
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else { return nil }
        (device, inode) = (status.st_dev, status.st_ino)
    }

    /// While the socket is still bound. A successor that has bound the same name has a file of its own there, which stays.
    func remove() {
        var status = stat()
        guard stat(path, &status) == 0, (status.st_dev, status.st_ino) == (device, inode) else { return }
        unlink(path)
    }
}
