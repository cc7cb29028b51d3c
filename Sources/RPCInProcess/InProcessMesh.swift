import DequeModule
import Messages
import RPCCore
import Synchronization

/// A whole mesh in one process, in virtual time: the same client, router and server cores that run on ZeroMQ, over a network that drops and
/// delays on demand. One seed, one history.
///
/// It is the executor of everything in it: start calls with `Task(executorPreference: mesh)`, then let time pass with `run`.
/// Handlers run on it too. What suspends on something outside (a real timer, another executor) is outside of the history.
public final class InProcessMesh: TaskExecutor {
    private let state: Mutex<MeshState>
    private let limits: RouterLimits
    private let jobs = Mutex(Deque<UnownedJob>())

    /// - Parameter random: seeded; the source of every delay, drop and choice.
    public init(random: any RandomNumberGenerator & Sendable, limits: RouterLimits = RouterLimits()) {
        self.limits = limits
        state = Mutex(MeshState(random: random, limits: limits))
        state.withLock { state in state.signal = { [weak self] signal in self?.perform(signal) } }
    }

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        jobs.withLock { $0.append(job) }
    }

    public func asUnownedTaskExecutor() -> UnownedTaskExecutor { UnownedTaskExecutor(ordinary: self) }

    // MARK: Time

    /// Virtual time since the start.
    public var now: Duration { state.withLock { .microseconds($0.now.microseconds) } }

    /// The same on the clock of deadlines, as contexts have them.
    public var instant: ContinuousClock.Instant { state.withLock { $0.instant(of: $0.now) } }

    /// Lets this much virtual time pass: runs everything that is ready, then jumps to whatever comes next.
    public func run(for duration: Duration) {
        let end = state.withLock { $0.now + duration.microseconds }
        while true {
            runJobs()
            let (actions, isOver) = state.withLock { state -> ([MeshState.Action], Bool) in
                guard let due = state.nextDue(), due <= end else {
                    state.now = end
                    return ([], true)
                }
                state.now = max(state.now, due)
                state.step()
                defer { state.actions.removeAll() }
                return (state.actions, false)
            }
            perform(actions)
            if isOver { return }
        }
    }

    /// Runs what is ready without letting time pass.
    public func runJobs() {
        while let job = jobs.withLock({ $0.popFirst() }) { job.runSynchronously(on: asUnownedTaskExecutor()) }
    }

    // MARK: The mesh

    public func setFaults(_ faults: InProcessFaults) { state.withLock { $0.faults = faults } }

    /// Everybody's clock jumps ahead, as after a machine slept: what was due meanwhile is due now, all at once.
    public func jump(by duration: Duration) { state.withLock { $0.now = $0.now + duration.microseconds } }

    /// Nothing passes between this instance and the router until it is mended; neither end is told.
    public func cut(instance name: String, _ isCut: Bool = true) {
        state.withLock { state in
            guard let link = state.link(ofInstance: name) else { return }
            if isCut { state.cut.insert(link) } else { state.cut.remove(link) }
        }
    }

    /// Nothing passes between this caller and the router until it is mended; neither end is told.
    public func cut(_ channel: InProcessMeshChannel, _ isCut: Bool = true) {
        state.withLock { state in
            if isCut { state.cut.insert(.client(channel.client)) } else { state.cut.remove(.client(channel.client)) }
        }
    }

    /// Every message to and from this instance takes so much longer; zero: no longer.
    public func slow(instance name: String, by delay: Duration) {
        state.withLock { state in
            if let link = state.link(ofInstance: name) { state.slowdown[link] = delay > .zero ? delay.microseconds : nil }
        }
    }

    /// The gateway's process dies with all it knows, and another takes its place. Connections end, and are made again.
    public func restartRouter() {
        perform(
            state.withLock { state in
                state.restartRouter(limits: limits)
                defer { state.actions.removeAll() }
                return state.actions
            })
    }

    /// Sleeps in virtual time.
    public func sleep(for duration: Duration) async throws {
        let id = state.withLock { $0.nextSerial() }
        let whole = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                state.withLock { state in
                    state.sleepers[id] = (state.now + max(0, duration.microseconds), continuation)
                }
                // Cancelled before it slept: whoever cancelled found nobody.
                if Task.isCancelled { wake(id) }
            }
        } onCancel: {
            wake(id)
        }
        if !whole { throw CancellationError() }
    }

    private func wake(_ id: UInt64) {
        state.withLock { $0.sleepers.removeValue(forKey: id) }?.continuation.resume(returning: false)
    }

    /// Starts an instance, or starts it anew after `kill`: with a new incarnation, and no memory but what `methods` has.
    public func start(_ name: String, _ methods: MethodTable, partitions: [ClosedRange<UInt32>] = []) {
        state.withLock { state in
            precondition(state.addressByName[name] == nil, "\(name) runs already")
            let serial = state.nextSerial()
            let address = PeerAddress(rawValue: serial | 1 << 48)
            let services = methods.services.map { service in
                InstanceGreeting.Service(
                    fullName: service.fullName,
                    methods: service.methods.map { method in
                        InstanceGreeting.Method(
                            id: method.id, name: String(method.fullName.dropFirst(service.fullName.utf8.count + 1)))
                    })
            }
            let greeting = InstanceGreeting(
                name: name, incarnation: (0..<16).map { UInt8(truncatingIfNeeded: serial >> ($0 % 8 * 8)) },
                services: services, partitions: partitions)
            state.addressByName[name] = address
            state.instances[address] = MeshState.Instance(
                address: address, greeting: greeting, methods: methods, core: ServerCore(now: state.now),
                nextHeartbeat: state.now + WireLimits.heartbeatMicroseconds)
            state.send(FrameHeader(type: .hello), to: .routerFromInstance(address))
        }
    }

    /// As kill -9: its handlers' results are lost, its connection ends.
    public func kill(_ name: String) {
        let tasks = state.withLock { state -> [Task<Void, Never>] in
            guard let address = state.addressByName.removeValue(forKey: name),
                let instance = state.instances.removeValue(forKey: address)
            else { return [] }
            state.send(FrameHeader(type: .goAway), to: .disconnected(address), canBeLost: false)
            // In the order of their slots: a dictionary's own order changes from run to run.
            for (_, streams) in instance.streams.sorted(by: { $0.key < $1.key }) {
                state.actions.append(.endStreams(streams, .shutDown))
            }
            return instance.tasks.sorted { $0.key < $1.key }.map(\.value)
        }
        for task in tasks { task.cancel() }
    }

    /// A caller with a connection of its own.
    public func channel() -> InProcessMeshChannel {
        let index = state.withLock { state -> Int in
            var core = ClientCore(now: state.now)
            _ = core.connected(
                payloadBytesMax: WireLimits.payloadBytesMax, inFlightMax: WireLimits.inFlightPerConnectionMax,
                now: state.now)
            state.clients.append(MeshState.Client(core: core))
            return state.clients.count - 1
        }
        return InProcessMeshChannel(mesh: self, client: index)
    }

    /// Calls that the router has not ended.
    public var inFlight: Int { state.withLock { $0.router.inFlight } }

    /// Instances that the router knows, by name.
    public var instances: [String] {
        state.withLock { state in state.router.instanceStatuses(at: state.now).map(\.greeting.name) }
    }

    // MARK: For the channel

    func begin(
        client: Int, _ request: MeshState.Request, _ waiter: MeshState.Waiter
    ) -> Result<MeshState.Ticket, RPCError> {
        state.withLock { $0.begin(client: client, request, waiter) }
    }

    func cancel(client: Int, _ ticket: MeshState.Ticket) {
        state.withLock { $0.cancel(client: client, ticket) }?.end(.failure(.cancelled))
    }

    func perform(_ signal: MeshState.StreamSignal) {
        var items: [OutboundStream.Item] = []
        switch signal {
        case .requests(_, _, let stream), .responses(_, let stream): stream.drain { items.append($0) }
        default: break
        }
        let actions = state.withLock { state -> [MeshState.Action] in
            state.perform(signal, items)
            defer { state.actions.removeAll() }
            return state.actions
        }
        perform(actions)
    }

    private func perform(_ actions: [MeshState.Action]) {
        for action in actions {
            switch action {
            case .wake(let continuation, let whole): continuation.resume(returning: whole)
            case .end(let waiter, let outcome, let sequence): waiter.end(outcome, sequence: sequence)
            case .cancel(let task): task.cancel()
            case .endStreams(let streams, let error): streams.end(error)
            case .grant(let stream, let credit): stream.grant(credit)
            case .endRequests(let stream, let sequence): stream.end(.success([]), sequence: sequence)
            case .deliver(let stream, let body, let sequence, let broken):
                do throws(RPCError) { try stream.deliver(body, sequence: sequence) } catch { broken(error) }
            case .run(let handler, let body, let streams, let context, let instance, let slot):
                let task = Task(executorPreference: self) { [self] in
                    let outcome = await MethodTable.run(handler, body, streams, context)
                    state.withLock { $0.finished(slot, on: instance, outcome) }
                }
                // The task has not begun: nothing runs but `runJobs`.
                state.withLock { $0.instances[instance]?.tasks[slot] = task }
            }
        }
    }
}
