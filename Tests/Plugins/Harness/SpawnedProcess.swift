import Foundation
import Glibc
import Synchronization

/// A child process, by the system's own means: Foundation's `Process` takes a child for alive while a grandchild holds one of its descriptors,
/// and for dead when it has closed them, and plugins do both.
struct SpawnedProcess {
    struct Failed: Error {
        let errno: Int32
    }

    let pid: Int32
    /// To its standard input.
    let input: FileHandle
    /// From its standard output.
    let output: FileHandle

    /// Between the making of a pipe and its mark "not for children" no other child may be made.
    private static let oneAtATime = Mutex(())

    /// A write to a process that has died is an error, not the end of the tests.
    private static let brokenPipesAreErrors: Void = { signal(SIGPIPE, SIG_IGN) }()

    /// - Parameters:
    ///   - arguments: the executable's path first.
    ///   - errors: file that its standard error is added to.
    init(_ arguments: [String], errors: String) throws {
        Self.brokenPipesAreErrors
        self = try Self.oneAtATime.withLock { _ in try Self(spawning: arguments, errors: errors) }
    }

    private init(spawning arguments: [String], errors: String) throws {
        let (theirInput, ourInput) = try Self.pipe()
        let (ourOutput, theirOutput) = try Self.pipe()
        defer { for descriptor in [theirInput, theirOutput] { close(descriptor) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, theirInput, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, theirOutput, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        let failure = posix_spawn(&child, arguments[0], &actions, &attributes, &words, environ)
        guard failure == 0 else { throw Failed(errno: failure) }
        pid = child
        input = FileHandle(fileDescriptor: ourInput, closeOnDealloc: true)
        output = FileHandle(fileDescriptor: ourOutput, closeOnDealloc: true)
    }

    /// Calls `body` once with the exit code, or the signal's number, negative; on a thread of its own. Call this once.
    func whenEnded(_ body: @escaping @Sendable (Int32) -> Void) {
        let pid = pid
        Thread.detachNewThread {
            var status: Int32 = 0
            while waitpid(pid, &status, 0) < 0, errno == EINTR {}
            let signal = status & 0x7f
            body(signal == 0 ? (status >> 8) & 0xff : -signal)
        }
    }

    static func pipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { throw Failed(errno: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }
}
