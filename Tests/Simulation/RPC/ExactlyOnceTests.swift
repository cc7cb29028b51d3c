import MeshAPI
import MeshEcho
import MeshTesting
import Messages
import RPCCore
import RPCInProcess
import Synchronization
import Testing

/// Every call ends exactly once, within its deadline, whatever is lost and whoever dies.
@Suite struct RPCExactlyOnceTests {
    /// How one call went.
    private struct Ending: Hashable, Sendable {
        let call: Int
        let status: StatusCode
        let elapsed: Duration
        let deadline: Duration
    }

    private final class Record: Sendable {
        let endings = Mutex<[Ending]>([])
    }

    private func play(seed: UInt64) async -> [Ending] {
        var random = SeededRandom(seed: seed)
        let mesh = InProcessMesh(random: SeededRandom(seed: seed &+ 1))
        let record = Record()
        let names = ["a", "b", "c"]
        for name in names { mesh.start(name, EchoServer().methods) }
        mesh.run(for: .milliseconds(1))
        mesh.setFaults(InProcessFaults(dropProbability: 0.05, delayMicroseconds: 20...3_000))
        let clients = (0..<3).map { _ in EchoClient(mesh.channel()) }
        var tasks: [Task<Void, Never>] = []
        var alive = Set(names)
        for call in 0..<400 {
            let client = clients[call % clients.count]
            let deadline = Duration.milliseconds(Int.random(in: 1...80, using: &random))
            let payload = [UInt8](repeating: UInt8(call & 255), count: 8)
            tasks.append(
                Task(executorPreference: mesh) { @Sendable in
                    let start = mesh.now
                    let status: StatusCode
                    do throws(RPCError) {
                        let response = try await client.echo(.init(payload: payload), deadline: deadline)
                        status = response.payload == payload ? .ok : .dataLoss
                    } catch {
                        status = error.code
                    }
                    record.endings.withLock {
                        $0.append(Ending(call: call, status: status, elapsed: mesh.now - start, deadline: deadline))
                    }
                })
            if random.chance(0.05), let victim = names.filter(alive.contains).randomElement(using: &random) {
                mesh.kill(victim)
                alive.remove(victim)
            }
            if random.chance(0.1), let name = names.first(where: { !alive.contains($0) }) {
                mesh.start(name, EchoServer().methods)
                alive.insert(name)
            }
            if random.chance(0.1), let task = tasks.randomElement(using: &random) { task.cancel() }
            mesh.run(for: .microseconds(Int.random(in: 0...4_000, using: &random)))
        }
        mesh.run(for: .seconds(2))
        #expect(mesh.inFlight == 0, "seed \(seed)")
        return record.endings.withLock { $0 }
    }

    @Test func everyCallEndsOnceWithinItsDeadline() async {
        await withSeeds(40, long: 10_000) { seed in
            let endings = await play(seed: seed)
            #expect(endings.map(\.call).sorted() == Array(0..<400), "seed \(seed)")
            let allowed: Set<StatusCode> = [.ok, .deadlineExceeded, .unavailable, .cancelled]
            #expect(endings.allSatisfy { allowed.contains($0.status) }, "seed \(seed)")
            #expect(endings.allSatisfy { $0.elapsed <= $0.deadline + .milliseconds(2) }, "seed \(seed)")
            #expect(endings.contains { $0.status == .ok }, "seed \(seed)")
        }
    }

    @Test func oneSeedIsOneHistory() async {
        await withSeed { random, _ in
            let seed = random.next()
            let first = await play(seed: seed)
            #expect(await play(seed: seed) == first, "seed \(seed)")
        }
    }
}
