import Glibc

/// A service with plugins and nothing else, told by lines on standard input what to do. Each command is answered by lines on what was
/// standard output, and a dot. For the tests of `Tests/Plugins`, which let it die.
///
///     plugin-testbed --plugins DIR --state DIR [--keys DIR] [--signed-only] [--safe-mode] [--memory-megabytes N]
@main
enum TestbedMain {
    static func main() async throws {
        let options = try TestbedOptions(Array(CommandLine.arguments.dropFirst()))
        // Out of the way of plugins that write to standard output.
        let replies = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 100)
        dup2(STDERR_FILENO, STDOUT_FILENO)
        if let megabytes = options.memoryMegabytes {
            var limit = rlimit(rlim_cur: megabytes << 20, rlim_max: megabytes << 20)
            setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        }
        let testbed = try Testbed(options)
        try await testbed.host.load()
        while let line = readLine() {
            let words = line.split(separator: " ").map(String.init)
            let answer = await testbed.answer(words)
            let text = (answer + ["."]).map { "\($0)\n" }.joined()
            var bytes = Array(text.utf8)
            while !bytes.isEmpty {
                let count = write(replies, bytes, bytes.count)
                guard count > 0 else { exit(74) }
                bytes.removeFirst(count)
            }
            if words.first == "quit" { break }
        }
    }
}
