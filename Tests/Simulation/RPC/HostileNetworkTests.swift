import MeshAPI
import MeshEcho
import MeshTesting
import Messages
import RPCCore
import RPCInProcess
import RPCPolicy
import Synchronization
import Testing

/// Everything at once: messages dropped, doubled, delayed and overtaken; connections cut; instances that crash, hang and come back; a gateway that
/// restarts; clocks that jump. Callers repeat what they may.
///
/// What holds all the same: every call ends exactly once and in time, what was acknowledged is there, and nothing is there twice.
@Suite struct HostileNetworkTests {
    private struct Ending: Hashable, Sendable {
        let call: Int
        let status: StatusCode
        let isLate: Bool
    }

    /// A disk that all lives of the instances share: what is on it survives them. Each key once, whoever brings it how often.
    private final class Disk: Sendable {
        private let writes = Mutex<[String: Int]>([:])
        /// Writes under a key that was there, told from the first ones: what idempotency keeps from happening twice.
        let repeats = Mutex(0)

        var keys: Set<String> { writes.withLock { Set($0.keys) } }
        var isEachOnce: Bool { writes.withLock { $0.values.allSatisfy { $0 == 1 } } }

        func write(_ key: String) {
            writes.withLock { writes in
                if writes[key] == nil { writes[key] = 1 } else { repeats.withLock { $0 += 1 } }
            }
        }
    }

    /// Writes, waits a moment, acknowledges: a crash may come between.
    private struct Ledger: EchoService {
        let disk: Disk
        let mesh: InProcessMesh

        func echo(_ request: MeshV1.EchoRequest, context: CallContext) async throws(RPCError) -> MeshV1.EchoResponse {
            disk.write(context.idempotencyKey)
            do { try await mesh.sleep(for: .microseconds(200)) } catch { throw .cancelled }
            return MeshV1.EchoResponse(payload: request.payload)
        }

        func `repeat`(
            _ request: MeshV1.RepeatRequest, responses: MessageWriter<MeshV1.RepeatResponse>, context: CallContext
        ) async throws(RPCError) { try await EchoServer().repeat(request, responses: responses, context: context) }

        func gather(
            _ requests: MessageStream<MeshV1.GatherRequest>, context: CallContext
        ) async throws(RPCError) -> MeshV1.GatherResponse { try await EchoServer().gather(requests, context: context) }
    }

    private final class Record: Sendable {
        let endings = Mutex<[Ending]>([])
        let acknowledged = Mutex<Set<String>>([])
    }

    /// In every second history clocks jump, and calls may then end later than they should: nobody was there to end them.
    private static func jumps(_ seed: UInt64) -> Bool { seed % 2 == 0 }

    private static let calls = 120
    private static let names = ["a", "b", "c"]

    private struct Play {
        let endings: [Ending]
        let acknowledged: Set<String>
        let disk: Disk
        let inFlight: Int
    }

    private func play(seed: UInt64) async -> Play {
        var random = SeededRandom(seed: seed)
        let mesh = InProcessMesh(random: SeededRandom(seed: seed &+ 1))
        let (record, disk) = (Record(), Disk())
        let methods = Ledger(disk: disk, mesh: mesh).methods
        for name in Self.names { mesh.start(name, methods) }
        mesh.run(for: .milliseconds(1))
        var faults = InProcessFaults(dropProbability: 0.03, delayMicroseconds: 20...2_000)
        faults.duplicateProbability = 0.02
        mesh.setFaults(faults)
        let epoch = ContinuousClock.now
        let chance = Mutex(SeededRandom(seed: seed &+ 2))
        let clock = PolicyClock(
            now: { epoch + mesh.now }, sleep: { try await mesh.sleep(for: $0) },
            random: { chance.withLock { Double.random(in: 0..<1, using: &$0) } })
        let connections = (0..<3).map { _ in mesh.channel() }
        let clients = connections.map { EchoClient(PolicyChannel($0, clock: clock)) }
        var alive = Set(Self.names)
        for call in 0..<Self.calls {
            let client = clients[call % clients.count]
            let deadline = Duration.milliseconds(Int.random(in: 5...400, using: &random))
            Task(executorPreference: mesh) { @Sendable in
                let start = mesh.now
                var status = StatusCode.ok
                do throws(RPCError) {
                    _ = try await client.echo(.init(payload: [1]), deadline: deadline, idempotencyKey: "k\(call)")
                    record.acknowledged.withLock { _ = $0.insert("k\(call)") }
                } catch {
                    status = error.code
                }
                let isLate = mesh.now - start > deadline + .milliseconds(2)
                record.endings.withLock { $0.append(Ending(call: call, status: status, isLate: isLate)) }
            }
            upset(mesh, methods, connections, &alive, &random, jumps: Self.jumps(seed))
            mesh.run(for: .microseconds(Int.random(in: 0...6_000, using: &random)))
        }
        // Mended, whatever waits comes to its end.
        for name in Self.names { mesh.cut(instance: name, false) }
        for connection in connections { mesh.cut(connection, false) }
        mesh.run(for: .seconds(3))
        return Play(
            endings: record.endings.withLock { $0 }, acknowledged: record.acknowledged.withLock { $0 }, disk: disk,
            inFlight: mesh.inFlight)
    }

    private func upset(
        _ mesh: InProcessMesh, _ methods: MethodTable, _ connections: [InProcessMeshChannel], _ alive: inout Set<String>,
        _ random: inout SeededRandom, jumps: Bool
    ) {
        let running = Self.names.filter(alive.contains)
        if random.chance(0.05), let victim = running.randomElement(using: &random) {
            mesh.kill(victim)
            alive.remove(victim)
        }
        if random.chance(0.2), let name = Self.names.first(where: { !alive.contains($0) }) {
            mesh.start(name, methods)
            alive.insert(name)
        }
        if random.chance(0.05), let name = running.randomElement(using: &random) { mesh.cut(instance: name) }
        if random.chance(0.03), let connection = connections.randomElement(using: &random) { mesh.cut(connection) }
        if random.chance(0.15) {
            for name in Self.names { mesh.cut(instance: name, false) }
            for connection in connections { mesh.cut(connection, false) }
        }
        if random.chance(0.05), let name = running.randomElement(using: &random) {
            mesh.slow(instance: name, by: .milliseconds(Int.random(in: 0...50, using: &random)))
        }
        if random.chance(0.02) { mesh.restartRouter() }
        if jumps, random.chance(0.02) { mesh.jump(by: .milliseconds(Int.random(in: 1...3_000, using: &random))) }
    }

    @Test func callsEndOnceInTimeAndAcknowledgedWritesAreThere() async {
        var endings: [StatusCode: Int] = [:]
        await withSeeds(100, long: 10_000) { seed in
            let play = await play(seed: seed)
            #expect(play.endings.map(\.call).sorted() == Array(0..<Self.calls), "seed \(seed)")
            #expect(Self.jumps(seed) || !play.endings.contains { $0.isLate }, "seed \(seed)")
            #expect(play.acknowledged.isSubset(of: play.disk.keys), "seed \(seed)")
            #expect(play.disk.isEachOnce && play.inFlight == 0, "seed \(seed)")
            for ending in play.endings { endings[ending.status, default: 0] += 1 }
        }
        let allowed: Set<StatusCode> = [.ok, .deadlineExceeded, .unavailable, .alreadyExists, .cancelled]
        #expect(Set(endings.keys).isSubset(of: allowed), "\(endings)")
        #expect(endings[.ok, default: 0] > 0, "\(endings)")
    }

    @Test func oneSeedIsOneHistory() async {
        await withSeeds(3, long: 100) { seed in
            let first = await play(seed: seed)
            let second = await play(seed: seed)
            #expect(first.endings == second.endings && first.disk.keys == second.disk.keys, "seed \(seed)")
        }
    }
}
