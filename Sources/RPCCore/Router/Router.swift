import Messages

/// The core of the gateway: who is connected, which instance gets a call, and that every call ends exactly once.
///
/// Sans-IO. It sees fixed headers and HELLOs, never a body. A forwarded request carries the number of the slot that remembers whose call it
/// is; the same number comes back in the instance's FINAL. Hot paths return one verdict and allocate nothing once the tables have grown;
/// rare events append to a list of effects.
public struct Router: Sendable {
    struct Call {
        var client: Int32
        var instance: Int32
        var method: Int32
        var clientCallID: UInt64
        var arrived: MonotonicTime
        var forwarded: MonotonicTime
    }

    struct Client {
        var address: PeerAddress
        var inFlight: Int32 = 0
        var lastHeard: MonotonicTime
        /// It said HELLO, so its silence means that it is gone.
        var greeted = false
    }

    struct Instance {
        var address: PeerAddress
        var greeting: InstanceGreeting { didSet { nameHash = PartitionHash.of(greeting.name) } }
        var lastHeard: MonotonicTime
        var outstanding: Int32 = 0
        var isDraining = false
        var health = InstanceHealth()
        /// What the partition of a call to it by name is.
        private(set) var nameHash: UInt32

        init(address: PeerAddress, greeting: InstanceGreeting, lastHeard: MonotonicTime) {
            self.address = address
            self.greeting = greeting
            self.lastHeard = lastHeard
            nameHash = PartitionHash.of(greeting.name)
        }
    }

    /// A method that some instance has served since the start.
    public struct KnownMethod: Sendable {
        public let id: MethodID
        public let fullName: String
        public internal(set) var inFlight = 0
        /// It goes to the instance that the call names.
        let isByInstanceName: Bool
        /// Instances that serve it now.
        var candidates: ContiguousArray<Int32> = []

        init(id: MethodID, fullName: String) {
            self.id = id
            self.fullName = fullName
            isByInstanceName = fullName.hasPrefix("\(Router.serviceOfInstances)/")
        }
    }

    /// What every instance serves; the partition of a call to it is the hash of an instance's name.
    public static let serviceOfInstances = "liveshop.mesh.v1.Instance"

    let limits: RouterLimits
    var slots: SlotTable
    var calls: ContiguousArray<Call> = []
    var deadlines: DeadlineWheel
    /// By client and its own call id: to find duplicates and what a CANCEL means.
    var callOfClient = SlotIndex()

    var clientSlots: SlotTable
    var clients: ContiguousArray<Client> = []
    var clientByAddress = SlotIndex()

    var instanceSlots: SlotTable
    var instances: ContiguousArray<Instance> = []
    var instanceByAddress = SlotIndex()
    var instanceByName: [String: Int32] = [:]

    public internal(set) var methods: ContiguousArray<KnownMethod> = []
    var methodByID = SlotIndex()

    /// FINALs of calls that had ended already.
    public internal(set) var lateFinals = 0
    var nextSweep: MonotonicTime

    public init(now: MonotonicTime, limits: RouterLimits = RouterLimits()) {
        self.limits = limits
        slots = SlotTable(countMax: limits.inFlightMax)
        clientSlots = SlotTable(countMax: limits.clientsMax)
        instanceSlots = SlotTable(countMax: limits.instancesMax)
        deadlines = DeadlineWheel(now: now)
        nextSweep = now + Self.sweepMicroseconds
    }

    /// Least time between two looks for the silent: they are found out at most so much too late.
    static let sweepMicroseconds: Int64 = 100_000

    /// Full name of a method that some instance has served since the start.
    public func name(ofMethod id: UInt32) -> String? { methodByID.slot(of: UInt64(id)).map { methods[$0].fullName } }

    public var inFlight: Int { slots.count }
    public var clientCount: Int { clientSlots.count }

    /// When `tick` has something to do, at the earliest.
    public func nextDue() -> MonotonicTime? {
        let due = deadlines.nextDue()
        guard clientSlots.count + instanceSlots.count > 0 else { return due }
        return due.map { min($0, nextSweep) } ?? nextSweep
    }

    /// Ends calls whose deadline has passed, and takes leave of peers that fell silent.
    public mutating func tick(
        _ now: MonotonicTime, _ effects: inout [RouterEffect], ended: (EndedCall) -> Void
    ) {
        while let slot = deadlines.popExpired(at: now) {
            fail(slot, .deadlineExceeded, now, &effects, ended)
        }
        guard now >= nextSweep else { return }
        // Nobody can have been silent for too long before whoever has been longest; who comes meanwhile was heard later.
        var longestSilent = now
        for index in instanceSlots.taken {
            let lastHeard = instances[index].lastHeard
            if now - lastHeard > limits.silenceMicrosecondsMax {
                remove(instance: index, now, &effects, ended)
            } else {
                longestSilent = min(longestSilent, lastHeard)
            }
        }
        for index in clientSlots.taken {
            let lastHeard = clients[index].lastHeard
            if now - lastHeard <= limits.silenceMicrosecondsMax {
                longestSilent = min(longestSilent, lastHeard)
            } else if clients[index].greeted || clients[index].inFlight == 0 {
                remove(client: index, now, &effects, ended)
            } else {
                // As soon as its calls have ended.
                longestSilent = min(longestSilent, lastHeard)
            }
        }
        nextSweep = max(now + Self.sweepMicroseconds, longestSilent + limits.silenceMicrosecondsMax + 1)
    }

    /// Ends the call in `slot` and tells the client why.
    mutating func fail(
        _ slot: Int, _ error: RPCError, _ now: MonotonicTime, _ effects: inout [RouterEffect],
        _ ended: (EndedCall) -> Void
    ) {
        effects.append(
            .fail(
                client: clients[Int(calls[slot].client)].address, callID: calls[slot].clientCallID, error))
        ended(end(slot, status: UInt8(error.code.rawValue), flags: error.advice.isRejected ? .rejected : [], now))
    }

    /// The one place where a call ends: its slot, deadline and counts go together.
    mutating func end(_ slot: Int, status: UInt8, flags: FrameFlags = [], _ now: MonotonicTime) -> EndedCall {
        let call = calls[slot]
        let id = slots.id(of: slot)
        deadlines.remove(slot)
        slots.release(slot)
        callOfClient.remove(id: call.clientCallID, owner: UInt64(call.client))
        clients[Int(call.client)].inFlight -= 1
        instances[Int(call.instance)].outstanding -= 1
        let outcome = InstanceHealth.Outcome(status: status, flags: flags, after: now - call.forwarded)
        instances[Int(call.instance)].health.ended(id, outcome, at: now)
        methods[Int(call.method)].inFlight -= 1
        return EndedCall(
            callID: id, method: Int(call.method), status: status, queuedMicroseconds: call.forwarded - call.arrived,
            elapsedMicroseconds: now - call.arrived)
    }
}
