import CatalogAPI
import EventFeeds
import GatewayAPI
import Logging
import MeshTesting
import Messages
import RPCCore
import RPCInProcess
import ServiceKit
import Synchronization

@testable import GatewayService
@testable import ServiceRuntime

/// A gateway with topics, a service that publishes its journal there, subscribers, and somebody who watches the topic's own numbers: the code that
/// their processes run, in virtual time, over a network that does what it likes. One seed, one history.
///
/// The gateway's topics are an instance behind the simulated router; they die together. The service's journal and what a subscriber has made of its
/// entries are on disks: they survive.
final class TopicMesh {
    static let topic = "shop.events"
    static let source = CatalogMethods.service.fullName
    private static let (shop, gateway) = ("shop", "gateway-topics")

    let mesh: InProcessMesh
    private let clock: MeshClock
    private let journal = SimulatedJournal()
    private var random: SeededRandom
    private(set) var subscribers: [SimulatedSubscriber]
    let watcher: TopicWatcher
    private var publisher: Task<Void, Never>?
    private var publisherChannel: InProcessMeshChannel
    private var isGatewayUp = false
    private var gatewayLives: UInt8 = 0
    private(set) var crashes = 0

    init(seed: UInt64, subscribers: Int) {
        mesh = InProcessMesh(random: SeededRandom(seed: seed &+ 1))
        clock = MeshClock(mesh: mesh)
        random = SeededRandom(seed: seed &+ 2)
        publisherChannel = mesh.channel()
        self.subscribers = (0..<subscribers).map { [mesh] _ in SimulatedSubscriber(mesh: mesh) }
        watcher = TopicWatcher(mesh: mesh)
        startGateway()
        startShop()
        mesh.run(for: .milliseconds(1))
        for subscriber in self.subscribers { subscriber.start() }
        watcher.start()
    }

    var committed: UInt64 { journal.committed }
    func commit(_ count: Int) { journal.commit(count) }

    // MARK: Who runs

    private func startGateway() {
        guard !isGatewayUp else { return }
        isGatewayUp = true
        gatewayLives += 1
        // Small, so that subscribers are often too late.
        var limits = TopicLimits()
        limits.messagesMax = 24
        limits.pageMessagesMax = 5
        let server = TopicsServer(
            hub: TopicHub(limits: limits), epoch: Array(repeating: gatewayLives, count: 16), clock: clock,
            now: { [mesh] in mesh.instant })
        mesh.start(Self.gateway, server.methods)
    }

    private func crashGateway() {
        guard isGatewayUp else { return }
        isGatewayUp = false
        crashes += 1
        mesh.kill(Self.gateway)
        mesh.restartRouter()
    }

    private func startShop() {
        guard publisher == nil else { return }
        mesh.start(Self.shop, journal.methods)
        publisherChannel = mesh.channel()
        let chance = Mutex(SeededRandom(seed: random.next()))
        let publisher = TopicPublisher(
            feed: journal.feed, topics: TopicsClient(publisherChannel),
            logger: Logger(label: "topics") { _ in SwiftLogNoOpLogHandler() }, clock: clock,
            backOff: BackOff(random: { chance.withLock { Double.random(in: 0..<1, using: &$0) } }))
        self.publisher = Task(executorPreference: mesh) { try? await publisher.run() }
    }

    private func crashShop() {
        guard let publisher else { return }
        crashes += 1
        publisher.cancel()
        self.publisher = nil
        mesh.kill(Self.shop)
    }

    // MARK: What goes wrong

    func setFaults() {
        var faults = InProcessFaults(dropProbability: Double.random(in: 0...0.03, using: &random))
        faults.delayMicroseconds = 20...Int64.random(in: 100...20_000, using: &random)
        faults.duplicateProbability = 0.02
        mesh.setFaults(faults)
    }

    func upset() {
        if random.chance(0.04) { crashShop() }
        if random.chance(0.3) { startShop() }
        if random.chance(0.02) { crashGateway() }
        if random.chance(0.3) { startGateway() }
        if random.chance(0.04), let victim = subscribers.randomElement(using: &random) {
            crashes += 1
            victim.crash()
        }
        if random.chance(0.3) { for subscriber in subscribers { subscriber.start() } }
        if random.chance(0.04), let connection = connections.randomElement(using: &random) { mesh.cut(connection) }
        if random.chance(0.04) { mesh.cut(instance: random.chance(0.5) ? Self.shop : Self.gateway) }
        if random.chance(0.1) { mend() }
        if random.chance(0.04), let subscriber = subscribers.randomElement(using: &random) {
            subscriber.pause(.milliseconds(Int.random(in: 0...200, using: &random)))
        }
        if random.chance(0.03) {
            mesh.slow(instance: Self.gateway, by: .milliseconds(Int.random(in: 0...3_000, using: &random)))
        }
    }

    private var connections: [InProcessMeshChannel] { [publisherChannel, watcher.channel] + subscribers.map(\.channel) }

    private func mend() {
        for connection in connections { mesh.cut(connection, false) }
        for name in [Self.shop, Self.gateway] { mesh.cut(instance: name, false) }
    }

    /// Everybody is there and can be reached.
    func heal() {
        mesh.setFaults(InProcessFaults())
        mesh.slow(instance: Self.gateway, by: .zero)
        startGateway()
        startShop()
        mend()
        for subscriber in subscribers {
            subscriber.pause(.zero)
            subscriber.start()
        }
    }

    func end() {
        for subscriber in subscribers { subscriber.crash() }
        watcher.stop()
        // Handlers that wait would keep their mesh for ever.
        crashShop()
        crashGateway()
        mesh.run(for: .seconds(1))
    }
}

/// The time of day in the mesh.
private struct MeshClock: WallClock {
    let mesh: InProcessMesh

    func now() -> Instant { Instant(microseconds: mesh.now.microseconds) }
    func sleep(until instant: Instant) async throws { try await mesh.sleep(for: instant - now()) }
}

/// A service's journal, which entries 1, 2, 3, … are committed to, what it publishes of it, and its ReadEvents.
private final class SimulatedJournal: Sendable {
    private struct State {
        var committed: UInt64 = 0
        var waiter: (id: UInt64, continuation: CheckedContinuation<Void, Never>)?
        var nextWaiter: UInt64 = 0
    }

    private static let id = [UInt8](0..<16)
    /// Entries in one answer.
    private static let pageMax: UInt64 = 9
    private let state = Mutex(State())

    var committed: UInt64 { state.withLock { $0.committed } }

    func commit(_ count: Int) {
        state.withLock { state in
            state.committed += UInt64(count)
            defer { state.waiter = nil }
            return state.waiter
        }?.continuation.resume()
    }

    private func page(after position: UInt64, atMost countMax: UInt64) -> [CatalogV1.ReadEventsResponse.Entry] {
        let last = min(committed, position + countMax)
        return last > position ? (position + 1...last).map { .init(sequence: $0) } : []
    }

    var feed: TopicFeed {
        TopicFeed(
            topic: TopicMesh.topic, committed: { [self] in committed },
            entries: { [self] after throws(RPCError) in
                await waitForNews(after: after)
                var entries: [TopicFeed.Entry] = []
                for entry in page(after: after, atMost: 40) {
                    let payload: [UInt8]
                    do { payload = try entry.encoded() } catch { throw RPCError(.internal, "\(error)") }
                    // Every eleventh is too large for a topic.
                    entries.append(
                        .init(
                            message: .init(
                                payload: entry.sequence % 11 == 0 ? [] : payload, source: TopicMesh.source,
                                position: entry.sequence, journalID: Self.id)))
                }
                return entries
            })
    }

    var methods: MethodTable {
        var table = MethodTable()
        table.add(CatalogMethods.service)
        table.add(CatalogMethods.readEvents) { [self] request, _ throws(RPCError) in
            guard request.after <= committed else { throw RPCError(.outOfRange, reason: "CURSOR_AHEAD", "\(request.after)") }
            return .init(
                entries: page(after: request.after, atMost: Self.pageMax), lastSequence: committed, journalID: Self.id)
        }
        return table
    }

    /// By one publisher at a time: of several that wait the last one counts.
    private func waitForNews(after position: UInt64) async {
        let id = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let left = state.withLock { state -> CheckedContinuation<Void, Never>? in
                    guard state.committed <= position, !Task.isCancelled else { return continuation }
                    defer { state.waiter = (id, continuation) }
                    return state.waiter?.continuation
                }
                left?.resume()
            }
        } onCancel: {
            let continuation = state.withLock { state -> CheckedContinuation<Void, Never>? in
                guard state.waiter?.id == id else { return nil }
                defer { state.waiter = nil }
                return state.waiter?.continuation
            }
            continuation?.resume()
        }
    }
}
