import Foundation

/// A connection that nobody writes to. Its reading end is every child's standard input; a service told `--exit-with-parent` stops when that
/// closes, and the kernel closes it however this process ends, `kill -9` included.
final class LifeLine: Sendable {
    /// For the children's standard input. Not inherited otherwise, like the writing end.
    let readingEnd: Int32
    private let writingEnd: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        // A socket pair rather than a pipe: it can be made close-on-exec in one step, so that no child started at the same moment by
        // another thread inherits the writing end.
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else {
            preconditionFailure("socketpair: \(String(cString: strerror(errno)))")
        }
        (readingEnd, writingEnd) = (ends[0], ends[1])
    }

    deinit {
        close(writingEnd)
        close(readingEnd)
    }
}
