import GatewayAPI
import MeshTesting
import Messages
import RPCCore
import Synchronization
import Testing

/// Topics while messages are dropped, doubled, delayed and overtaken, connections are cut, and gateway, service and subscribers crash and come
/// back: a subscriber has each entry exactly once and in order, whatever it missed, and in the end all of them.
@Suite struct TopicSimulationTests {
    private struct Play: Hashable {
        var committed: UInt64 = 0
        var problems: [String] = []
        /// By subscriber.
        var catchUps: [Int] = []
        var live: [Int] = []
        var seen = 0
        var missed: UInt64 = 0
        var lives = 0
        var crashes = 0
    }

    private func play(seed: UInt64) -> Play {
        var random = SeededRandom(seed: seed)
        let world = TopicMesh(seed: seed, subscribers: 2)
        var play = Play()
        world.setFaults()
        for _ in 0..<60 {
            if random.chance(0.6) { world.commit(Int.random(in: 1...(random.chance(0.1) ? 60 : 4), using: &random)) }
            world.upset()
            world.mesh.run(for: .milliseconds(Int.random(in: 0...(random.chance(0.05) ? 30_000 : 150), using: &random)))
            check(world, &play)
        }
        world.heal()
        // The silence of a hung stream, the longest pause after it, a sign of life and what it leads to.
        world.mesh.run(for: .seconds(90))
        isComplete(world, &play, "after all was well again")
        world.commit(3)
        world.mesh.run(for: .seconds(5))
        isComplete(world, &play, "what came by the topic then")
        let topics = listed(world)
        if topics?.lastSequence != world.watcher.last {
            play.problems.append("the watcher is at \(world.watcher.last) of \(topics?.lastSequence ?? 0)")
        }
        play.catchUps = world.subscribers.map(\.catchUps)
        play.live = world.subscribers.map(\.kept.count)
        (play.seen, play.missed, play.lives) = (world.watcher.seen, world.watcher.missed, world.watcher.lives)
        (play.committed, play.crashes) = (world.committed, world.crashes)
        world.end()
        return play
    }

    /// Each once and in order, at any time.
    private func check(_ world: TopicMesh, _ play: inout Play) {
        guard play.problems.isEmpty else { return }
        for (number, subscriber) in world.subscribers.enumerated() {
            let kept = subscriber.kept
            if kept != Array(1..<UInt64(kept.count) + 1) { play.problems.append("subscriber \(number) has \(kept)") }
            play.problems += subscriber.problems
        }
        play.problems += world.watcher.problems
    }

    private func isComplete(_ world: TopicMesh, _ play: inout Play, _ when: String) {
        check(world, &play)
        for (number, subscriber) in world.subscribers.enumerated() where subscriber.kept.count != Int(world.committed) {
            play.problems.append("subscriber \(number) has \(subscriber.kept.count) of \(world.committed) \(when)")
        }
    }

    private func listed(_ world: TopicMesh) -> GatewayV1.TopicState? {
        final class Answer: Sendable { let topics = Mutex<[GatewayV1.TopicState]>([]) }
        let answer = Answer()
        let topics = TopicsClient(world.mesh.channel())
        Task(executorPreference: world.mesh) {
            let listed = try? await topics.listTopics(.init()).topics
            answer.topics.withLock { $0 = listed ?? [] }
        }
        world.mesh.run(for: .seconds(1))
        return answer.topics.withLock { $0.first }
    }

    @Test func eachEntryReachesEachSubscriberOnceAndInOrder() async {
        await withSeeds(300, long: 10_000) { seed in
            let play = play(seed: seed)
            #expect(play.problems.isEmpty, "LIVESHOP_SEED=\(seed)")
        }
    }

    /// Histories in which nothing goes wrong would prove nothing.
    @Test func historiesAreHostileAndTopicsDoMostOfTheWork() {
        var sum = Play()
        var catchUps = 0
        for seed: UInt64 in 1...40 {
            let play = play(seed: seed)
            sum.committed += play.committed
            sum.seen += play.seen
            sum.missed += play.missed
            sum.lives += play.lives
            sum.crashes += play.crashes
            catchUps += play.catchUps.reduce(0, +)
        }
        #expect(sum.crashes > 40 && sum.lives > 60, "\(sum)")
        #expect(catchUps > 100 && sum.missed > 100, "\(sum), \(catchUps) catch-ups")
        #expect(sum.seen > Int(sum.missed), "\(sum)")
        #expect(UInt64(catchUps) < sum.committed, "\(sum), \(catchUps) catch-ups")
    }

    @Test func oneSeedIsOneHistory() async {
        await withSeeds(5, long: 100) { seed in
            let first = play(seed: seed)
            #expect(play(seed: seed) == first, "LIVESHOP_SEED=\(seed)")
        }
    }
}
