import Glibc

/// `ipc://` endpoints: sockets with a name in the file system.
public enum LocalEndpoint {
    /// The endpoint `direct.ipc` in a folder, for the one process that works in that folder.
    public static func inFolder(_ folder: String) -> String {
        guard !folder.hasPrefix("/"), let here = getcwd(nil, 0) else { return "ipc://\(folder)/direct.ipc" }
        defer { free(here) }
        return "ipc://\(String(cString: here))/\(folder)/direct.ipc"
    }

    /// Whether there is such a socket in this process's file system. Another container may have another one under the same name.
    public static func isHere(_ endpoint: String) -> Bool {
        var status = stat()
        return endpoint.hasPrefix("ipc://") && stat(String(endpoint.dropFirst(6)), &status) == 0
            && status.st_mode & S_IFMT == S_IFSOCK
    }
}
