import Foundation

/// Keeps programs running: starts them, starts again what dies, stops them in order.
///
/// ```swift
/// let supervisor = Supervisor(layout.children)
/// await supervisor.start()
/// for await statuses in supervisor.updates { … }
/// await supervisor.stop()
/// ```
public actor Supervisor {
    /// All children, after every change; only the latest is kept for a slow reader. One reader. Ends after `stop`.
    public nonisolated let updates: AsyncStream<[ChildStatus]>
    private let announce: AsyncStream<[ChildStatus]>.Continuation
    private let policy: RestartPolicy
    private var lifeLine = LifeLine()
    private var children: [Child]
    private var phase = Phase.idle

    private enum Phase { case idle, running, stopping, stopped }

    private struct Child {
        let specification: ChildSpecification
        var status: ChildStatus
        var run: ChildRun?
        var supervision: Task<Void, Never>?
    }

    /// - Precondition: the names are unique.
    public init(_ specifications: [ChildSpecification], policy: RestartPolicy = RestartPolicy()) {
        precondition(Set(specifications.map(\.name)).count == specifications.count, "two children have one name")
        (updates, announce) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        self.policy = policy
        children = specifications.map {
            Child(specification: $0, status: ChildStatus(name: $0.name, state: .waiting, restarts: 0))
        }
    }

    /// In the order of the specifications.
    public var statuses: [ChildStatus] { children.map(\.status) }

    /// Starts every child, lower stages first. Returns at once; a child that cannot start is retried like one that died.
    ///
    /// - Precondition: called once.
    public func start() {
        precondition(phase == .idle, "a supervisor starts once")
        phase = .running
        for index in children.indices.sorted(by: { children[$0].specification.stage < children[$1].specification.stage }) {
            children[index].supervision = Task { await supervise(index) }
        }
    }

    /// Sends a signal to a child, for operators and for tests that kill on purpose.
    ///
    /// - Returns: false if no child of that name is running.
    @discardableResult
    public func signal(_ name: String, _ number: Int32) -> Bool {
        guard let run = children.first(where: { $0.specification.name == name })?.run else { return false }
        return kill(run.pid, number) == 0
    }

    /// Closes what the children have as standard input, as the kernel does when this process is killed. For tests of that case.
    package func cutLifeLine() { lifeLine = LifeLine() }

    /// Stops all children, higher stages first: SIGTERM, and SIGKILL for what is still there after `grace`. Returns when all are gone.
    public func stop(grace: Duration = .seconds(10)) async {
        guard phase == .running else { return }
        phase = .stopping
        for stage in Set(children.map(\.specification.stage)).sorted(by: >) { await stop(stage: stage, grace: grace) }
        phase = .stopped
        announce.finish()
    }

    private func stop(stage: Int, grace: Duration) async {
        let members = children.indices.filter { children[$0].specification.stage == stage }
        for index in members {
            children[index].supervision?.cancel()  // ends a back-off; a run is waited for
            if let run = children[index].run { _ = kill(run.pid, SIGTERM) }
        }
        let killer = Task {
            try await Task.sleep(for: grace)
            for index in members { if let run = children[index].run { _ = kill(run.pid, SIGKILL) } }
        }
        for index in members { await children[index].supervision?.value }
        killer.cancel()
    }

    private func supervise(_ index: Int) async {
        var history = RestartHistory()
        while phase == .running {
            let started = ContinuousClock.now
            let exit = await runOnce(index)
            guard phase == .running else { break }
            let pause = history.pause(afterRunOf: .now - started, policy: policy)
            change(index) {
                $0.lastExit = exit
                $0.state = .backingOff(pause)
            }
            try? await Task.sleep(for: pause)
            if phase == .running { change(index) { $0.restarts += 1 } }
        }
        change(index) { $0.state = .stopped }
    }

    private func runOnce(_ index: Int) async -> ChildExit {
        let run: ChildRun
        do {
            run = try await ChildRun.start(children[index].specification, standardInput: lifeLine.readingEnd)
        } catch {
            return .notStarted(error.description)
        }
        children[index].run = run
        change(index) { $0.state = .running(pid: run.pid) }
        // `stop` may have come while the child was being started: it found no run to signal.
        if phase != .running { _ = kill(run.pid, SIGTERM) }
        await run.ended.value
        children[index].run = nil
        let exit = run.reap()
        change(index) { $0.lastExit = exit }
        return exit
    }

    private func change(_ index: Int, _ body: (inout ChildStatus) -> Void) {
        let before = children[index].status
        body(&children[index].status)
        if children[index].status != before { announce.yield(statuses) }
    }
}

extension ContinuousClock.Instant {
    fileprivate static func - (left: Self, right: Self) -> Duration { right.duration(to: left) }
}
