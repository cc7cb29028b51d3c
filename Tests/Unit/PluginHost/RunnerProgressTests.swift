import Foundation
import Glibc
import Testing

@testable import PluginHost

/// Memory that a plugin can write to: what the host makes of it.
@Suite struct RunnerProgressTests {
    /// A child that cut it off would end the host by SIGBUS.
    @Test func nobodyCanChangeItsSize() throws {
        let progress = try #require(RunnerProgress())
        #expect(ftruncate(progress.descriptor, 0) == -1 && errno == EPERM)
        #expect(ftruncate(progress.descriptor, 1 << 30) == -1 && errno == EPERM)
        progress.begin(7)
        #expect(progress.begun == 7)
    }

    @Test(arguments: [Int64.min, -1, .max])
    func aTimeThatCannotBeIsNotBelieved(time: Int64) throws {
        let progress = try #require(RunnerProgress())
        let page = try #require(mmap(nil, 4_096, PROT_READ | PROT_WRITE, MAP_SHARED, progress.descriptor, 0))
        defer { munmap(page, 4_096) }
        progress.begin(1)
        #expect(progress.since != nil)
        // Behind the sequence.
        page.storeBytes(of: time, toByteOffset: 8, as: Int64.self)
        #expect(time < 0 ? progress.since == nil : progress.since.map { $0 <= MonotonicClock.now() } == true)
    }

    /// The runner sends and begins again while the host copies: the host gets all of one time, or nothing.
    @Test func whatTheHostCopiesIsNotHalfOverwritten() async throws {
        let host = try #require(RunnerProgress())
        let runner = try #require(RunnerProgress(inherited: dup(host.descriptor)))
        let writer = Task.detached {
            for turn in 0..<200_000 {
                let reply = [UInt8](repeating: UInt8(truncatingIfNeeded: turn), count: 1_024)
                for _ in 0..<2 { #expect(runner.hold(reply)) }
                runner.release()
            }
        }
        let reader = Task.detached { [host] in
            var mixed = 0
            while !Task.isCancelled {
                let copy = host.held
                if let first = copy.first, copy.contains(where: { $0 != first }) { mixed += 1 }
            }
            return mixed
        }
        await writer.value
        reader.cancel()
        #expect(await reader.value == 0)
    }
}
