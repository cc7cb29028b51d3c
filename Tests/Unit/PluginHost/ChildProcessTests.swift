import Foundation
import Glibc
import MeshTesting
import Testing

@testable import PluginHost

/// Children that do not want to go.
@Suite(.timeLimit(.minutes(2))) struct ChildProcessTests {
    @Test func whatAChildPrintsIsReturned() throws {
        #expect(try ChildOutput.run(["/bin/sh", "-c", "echo well"], milliseconds: 60_000) == [UInt8]("well\n".utf8))
    }

    @Test func aChildThatClosesItsOutputAndStaysIsKilled() {
        let refusal = #expect(throws: PluginRefusal.self) {
            try ChildOutput.run(["/bin/sh", "-c", "exec >&-; exec sleep 600"], milliseconds: 300)
        }
        #expect(refusal?.description.contains("300 ms") == true)
    }

    @Test func aChildThatPrintsWithoutEndIsKilled() {
        let refusal = #expect(throws: PluginRefusal.self) {
            try ChildOutput.run(["/bin/sh", "-c", "while :; do echo more; done"], milliseconds: 60_000)
        }
        #expect(refusal?.description.contains("\(HostLimits.scanBytesMax) bytes") == true)
    }

    @Test func whatAChildForksEndsWithIt() async throws {
        let output = try ChildOutput.run(["/bin/sh", "-c", "sleep 600 >&- & echo $!"], milliseconds: 60_000)
        let pid = try #require(Int(String(decoding: output, as: UTF8.self).trimmingCharacters(in: .newlines)))
        #expect(
            await eventually {
                // Gone, or waiting for whoever inherited it to notice.
                guard let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else { return true }
                return stat.contains(") Z ")
            })
    }

    /// It would not be hit by a signal to its group, and waited for for ever.
    @Test func aChildThatJoinsOurGroupIsKilledAllTheSame() throws {
        var pipe: [Int32] = [-1, -1]
        #expect(Glibc.pipe(&pipe) == 0)
        defer { close(pipe[0]) }
        let child = ChildProcess.spawn([try Self.joiner.get()], output: pipe[1])
        close(pipe[1])
        let found = try #require(child)
        var byte: UInt8 = 0
        #expect(read(pipe[0], &byte, 1) == 1 && byte == UInt8(ascii: "y"))
        #expect(getpgid(found.pid) == getpgid(0))
        found.kill()
        #expect(found.waitForEnd() == .signalled(SIGKILL))
    }

    private static let joiner: Result<String, any Error> = Result {
        let folder = FileManager.default.temporaryDirectory.path
        let (source, program) = ("\(folder)/joiner-\(UUID().uuidString).c", "\(folder)/joiner-\(UUID().uuidString)")
        let text = """
            #define _GNU_SOURCE
            #include <unistd.h>
            int main(void) {
                int failure = setpgid(0, getpgid(getppid()));
                if (write(1, failure ? "n" : "y", 1) == 1) for (;;) pause();
            }
            """
        try Data(text.utf8).write(to: URL(filePath: source))
        let compiler = Process()
        compiler.executableURL = URL(filePath: "/usr/bin/env")
        compiler.arguments = ["clang", source, "-o", program]
        try compiler.run()
        compiler.waitUntilExit()
        guard compiler.terminationStatus == 0 else {
            throw TallyPlugin.CompilerFailed(status: compiler.terminationStatus)
        }
        return program
    }
}
