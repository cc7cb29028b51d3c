import CatalogAPI
import EventFeeds
import GatewayAPI
import Messages
import RPCCore
import RPCInProcess
import Synchronization

/// A subscriber that keeps each entry with its position, and after a crash goes on behind the last one it kept.
final class SimulatedSubscriber: Sendable {
    private struct State {
        /// On its disk.
        var kept: [UInt64] = []
        var journalID: [UInt8] = []
        var pause = Duration.zero
        var catchUps = 0
        var problems: [String] = []
        var life: Task<Void, Never>?
    }

    let channel: InProcessMeshChannel
    private let mesh: InProcessMesh
    private let state = Mutex(State())

    init(mesh: InProcessMesh) {
        self.mesh = mesh
        channel = mesh.channel()
    }

    var kept: [UInt64] { state.withLock { $0.kept } }
    var catchUps: Int { state.withLock { $0.catchUps } }
    /// What it was told that no subscriber should be.
    var problems: [String] { state.withLock { $0.problems } }

    /// Between two entries, from now on.
    func pause(_ pause: Duration) { state.withLock { $0.pause = pause } }

    func start() {
        guard state.withLock({ $0.life == nil }) else { return }
        let life = Task(executorPreference: mesh) { [self] in
            do { try await live() } catch {
                guard !(error is CancellationError) else { return }
                state.withLock { $0.problems.append("\(error)") }
            }
        }
        state.withLock { $0.life = life }
    }

    func crash() {
        state.withLock { state in
            defer { state.life = nil }
            return state.life
        }?.cancel()
    }

    private func live() async throws {
        let (position, journalID) = state.withLock { ($0.kept.last ?? 0, $0.journalID) }
        let catalog = CatalogClient(channel)
        let (mesh, channel) = (mesh, channel)
        let subscription = EventSubscription<UInt64>(
            channel, topic: TopicMesh.topic, source: TopicMesh.source, after: position, journalID: journalID,
            read: { after throws(RPCError) in
                let page = try await catalog.readEvents(.init(after: after), deadline: .milliseconds(500))
                return FeedAnswer(
                    entries: page.entries.map { FeedEntry(position: $0.sequence, entry: $0.sequence) },
                    journalID: page.journalID)
            },
            decode: { payload throws(MessageError) in
                try CatalogV1.ReadEventsResponse.Entry(decoding: payload).sequence
            },
            pause: { try await mesh.sleep(for: min(.milliseconds(50) * (1 << min($0 - 1, 7)), .seconds(5))) },
            sleep: { try await mesh.sleep(for: $0) })
        var catchUps = 0
        while true {
            let entry = try await subscription.next()
            // Of a life that has ended nothing reaches the disk.
            try Task.checkCancellation()
            let now = await subscription.catchUps
            let journalID = await subscription.journalID
            let pause = try state.withLock { state in
                try Task.checkCancellation()
                state.catchUps += now - catchUps
                state.journalID = journalID
                if entry.position != entry.entry { state.problems.append("position \(entry.position) is \(entry.entry)") }
                state.kept.append(entry.position)
                return state.pause
            }
            catchUps = now
            if pause > .zero { try await mesh.sleep(for: pause) }
        }
    }
}

/// Watches the numbers of a topic, as a subscriber does that has no service to read from: of one life of the gateway it must see each number once
/// and in order, or be told that it missed it.
final class TopicWatcher: Sendable {
    private struct State {
        var epoch: [UInt8] = []
        /// The next number of that epoch.
        var expected: UInt64 = 1
        var seen = 0
        var missed: UInt64 = 0
        var lives = 0
        var problems: [String] = []
        var task: Task<Void, Never>?
    }

    let channel: InProcessMeshChannel
    private let mesh: InProcessMesh
    private let state = Mutex(State())

    init(mesh: InProcessMesh) {
        self.mesh = mesh
        channel = mesh.channel()
    }

    var problems: [String] { state.withLock { $0.problems } }
    var seen: Int { state.withLock { $0.seen } }
    /// Numbers that it was told it missed.
    var missed: UInt64 { state.withLock { $0.missed } }
    /// The last number that it saw or was told of.
    var last: UInt64 { state.withLock { $0.expected - 1 } }
    /// Of the gateway.
    var lives: Int { state.withLock { $0.lives } }

    func start() {
        let task = Task(executorPreference: mesh) { [self] in
            while !Task.isCancelled {
                try? await watch()
                try? await mesh.sleep(for: .milliseconds(100))
            }
        }
        state.withLock { $0.task = task }
    }

    func stop() { state.withLock { $0.task }?.cancel() }

    private func watch() async throws {
        let (epoch, expected) = state.withLock { ($0.epoch, $0.expected) }
        let stream = TopicsClient(channel).subscribe(
            .init(topic: TopicMesh.topic, after: expected - 1, epoch: epoch, fromOldest: epoch.isEmpty))
        var isFirst = true
        while let response = try await stream.next(
            within: EventFeedLimits.silenceMax, sleep: { [mesh] in try await mesh.sleep(for: $0) })
        {
            state.withLock { state in
                if isFirst { Self.begin(&state, response) }
                Self.take(&state, response)
            }
            isFirst = false
            // Slow enough to be too late now and then.
            if response.events.count > 1 { try await mesh.sleep(for: .milliseconds(40)) }
        }
    }

    private static func begin(_ state: inout State, _ response: GatewayV1.SubscribeResponse) {
        if response.epoch.isEmpty { state.problems.append("a first answer without an epoch") }
        guard response.epoch != state.epoch else { return }
        let topic = response.topics.first
        // The very first one asked for what is held; in another life it goes on with what comes.
        state.expected = state.epoch.isEmpty ? topic?.oldestSequence ?? 1 : (topic?.lastSequence ?? 0) + 1
        state.epoch = response.epoch
        state.lives += 1
    }

    private static func take(_ state: inout State, _ response: GatewayV1.SubscribeResponse) {
        for missed in response.missed {
            if missed.first != state.expected || missed.last < missed.first {
                state.problems.append("missed \(missed.first)–\(missed.last) instead of from \(state.expected)")
            }
            state.missed += missed.last - missed.first + 1
            state.expected = missed.last + 1
        }
        for event in response.events {
            if event.sequence != state.expected { state.problems.append("\(event.sequence) instead of \(state.expected)") }
            state.expected = event.sequence + 1
            state.seen += 1
        }
    }
}
