import MeshAPI
import MeshEcho
import MeshTesting
import Messages
import RPCCore
import RPCInProcess
import Synchronization
import Testing

/// Streams over a mesh that drops, delays and kills: what is received is the beginning of what was sent, and all of it if the call ended well.
@Suite struct StreamSimulationTests {
    private struct Ending: Hashable, Sendable {
        let call: Int
        let status: StatusCode
        let isWhole: Bool
        let isPrefix: Bool
        let elapsed: Duration
        let deadline: Duration
    }

    private final class Record: Sendable {
        let endings = Mutex<[Ending]>([])
    }

    private func play(seed: UInt64, drops: Double) async -> [Ending] {
        var random = SeededRandom(seed: seed)
        let mesh = InProcessMesh(random: SeededRandom(seed: seed &+ 1))
        let record = Record()
        let names = ["a", "b"]
        for name in names { mesh.start(name, EchoServer().methods) }
        mesh.run(for: .milliseconds(1))
        mesh.setFaults(InProcessFaults(dropProbability: drops, delayMicroseconds: 20...500))
        let clients = (0..<3).map { _ in EchoClient(mesh.channel()) }
        var alive = Set(names)
        var tasks: [Task<Void, Never>] = []
        for call in 0..<60 {
            let client = clients[call % clients.count]
            let deadline = Duration.milliseconds(Int.random(in: 20...2_000, using: &random))
            let count = UInt32.random(in: 0...900, using: &random)
            let up = random.chance(0.5)
            tasks.append(
                Task(executorPreference: mesh) { @Sendable in
                    let start = mesh.now
                    var (status, isWhole, isPrefix) = (StatusCode.ok, false, true)
                    do throws(RPCError) {
                        if up {
                            let stream = client.gather(.init(payload: [1]), deadline: deadline)
                            for _ in 0..<count { try await stream.send(.init(payload: [1])) }
                            isWhole = try await stream.finish().bytes == UInt64(count) + 1
                        } else {
                            let stream = client.repeat(.init(payload: [1], count: count), deadline: deadline)
                            var next: UInt32 = 0
                            while let message = try await stream.next() {
                                isPrefix = isPrefix && message.index == next
                                next += 1
                            }
                            isWhole = next == count
                        }
                    } catch {
                        status = error.code
                    }
                    let ending = Ending(
                        call: call, status: status, isWhole: isWhole, isPrefix: isPrefix, elapsed: mesh.now - start,
                        deadline: deadline)
                    record.endings.withLock { $0.append(ending) }
                })
            if drops > 0, random.chance(0.05), let victim = names.filter(alive.contains).randomElement(using: &random) {
                mesh.kill(victim)
                alive.remove(victim)
            }
            if random.chance(0.2), let name = names.first(where: { !alive.contains($0) }) {
                mesh.start(name, EchoServer().methods)
                alive.insert(name)
            }
            if drops > 0, random.chance(0.1), let task = tasks.randomElement(using: &random) { task.cancel() }
            mesh.run(for: .microseconds(Int.random(in: 0...20_000, using: &random)))
        }
        mesh.run(for: .seconds(5))
        #expect(mesh.inFlight == 0, "seed \(seed)")
        return record.endings.withLock { $0 }
    }

    @Test func streamsEndOnceWithinTheirDeadlineAndWellOnlyWhenWhole() async {
        let allowed: Set<StatusCode> = [.ok, .deadlineExceeded, .unavailable, .cancelled]
        await withSeeds(20, long: 10_000) { seed in
            let played = await play(seed: seed, drops: 0.002)
            #expect(played.map(\.call).sorted() == Array(0..<60), "seed \(seed)")
            #expect(played.allSatisfy { $0.isPrefix }, "seed \(seed)")
            #expect(played.allSatisfy { $0.status != .ok || $0.isWhole }, "seed \(seed)")
            #expect(played.allSatisfy { $0.elapsed <= $0.deadline + .milliseconds(2) }, "seed \(seed)")
            let endings = Set(played.map(\.status))
            #expect(endings.isSubset(of: allowed) && endings.contains(.ok), "seed \(seed): \(endings)")
        }
    }

    @Test func withoutFaultsEveryStreamIsWholeUnlessItsTimeIsUp() async {
        await withSeeds(5, long: 1_000) { seed in
            let played = await play(seed: seed, drops: 0)
            #expect(played.count == 60, "seed \(seed)")
            #expect(played.allSatisfy { $0.status == .ok ? $0.isWhole : $0.status == .deadlineExceeded }, "seed \(seed)")
            #expect(played.filter { $0.deadline > .milliseconds(200) }.allSatisfy { $0.status == .ok }, "seed \(seed)")
        }
    }

    @Test func oneSeedIsOneHistory() async {
        await withSeeds(1, long: 100) { seed in
            let first = await play(seed: seed, drops: 0.002)
            #expect(await play(seed: seed, drops: 0.002) == first, "seed \(seed)")
        }
    }
}
