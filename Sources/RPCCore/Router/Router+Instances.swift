import Messages

/// Instances of services: they come with HELLO, and go with GOAWAY, silence, or their connection.
extension Router {
    /// HELLO from an instance. A repeat on the same connection updates what it serves. The same name on another connection replaces the
    /// former one: a restarted or reconnected process knows nothing of the calls in flight on the old connection.
    public mutating func instanceGreeted(
        _ said: InstanceGreeting, from address: PeerAddress, now: MonotonicTime,
        _ effects: inout [RouterEffect], ended: (EndedCall) -> Void
    ) throws(RPCError) {
        let greeting = keepable(said, from: address)
        if let known = instanceByName[greeting.name], instances[Int(known)].address != address {
            guard instances[Int(known)].greeting.key == greeting.key else {
                throw RPCError(
                    .alreadyExists, field: "name", "HELLO: name \(greeting.name) is that of an instance with another key")
            }
            remove(instance: Int(known), now, &effects, ended)
        }
        if let present = instanceByAddress.slot(of: address.rawValue) {
            if instances[present].greeting.incarnation == greeting.incarnation {
                try remember(greeting)
                instanceByName[instances[present].greeting.name] = nil
                withdraw(present)
                instances[present].greeting = greeting
                instances[present].lastHeard = now
                instances[present].isDraining = false
                offer(present)
                return
            }
            remove(instance: present, now, &effects, ended)
        }
        try remember(greeting)
        guard let id = instanceSlots.take(), let index = instanceSlots.slot(of: id) else {
            throw RPCError(
                .resourceExhausted, reason: "INSTANCE_LIMIT", "\(limits.instancesMax) instances are connected already")
        }
        let instance = Instance(address: address, greeting: greeting, lastHeard: now)
        if index == instances.count { instances.append(instance) } else { instances[index] = instance }
        _ = instanceByAddress.insert(index, id: address.rawValue)
        offer(index)
    }

    /// Anything but a FINAL arrived from an instance.
    ///
    /// - Returns: false if it is not known (any more): it must say HELLO.
    public mutating func heard(instance address: PeerAddress, now: MonotonicTime) -> Bool {
        guard let index = instanceByAddress.slot(of: address.rawValue) else { return false }
        instances[index].lastHeard = now
        return true
    }

    /// GOAWAY from an instance: no new calls; those in flight end as they would have.
    public mutating func instanceDraining(_ address: PeerAddress) {
        guard let index = instanceByAddress.slot(of: address.rawValue) else { return }
        instances[index].isDraining = true
    }

    /// Whether calls were forwarded to it that have not ended. False if it is not known (any more).
    public func hasCalls(instance address: PeerAddress) -> Bool {
        instanceByAddress.slot(of: address.rawValue).map { instances[$0].outstanding > 0 } ?? false
    }

    /// The transport says that an instance is gone: its calls end now.
    public mutating func instanceGone(
        _ address: PeerAddress, now: MonotonicTime, _ effects: inout [RouterEffect], ended: (EndedCall) -> Void
    ) {
        guard let index = instanceByAddress.slot(of: address.rawValue) else { return }
        remove(instance: index, now, &effects, ended)
    }

    /// Takes leave of all instances, and so ends every call: the router shuts down.
    public mutating func removeAllInstances(
        now: MonotonicTime, _ effects: inout [RouterEffect], ended: (EndedCall) -> Void
    ) {
        for index in instanceSlots.taken { remove(instance: index, now, &effects, ended) }
    }

    /// A connected instance as ListInstances shows it.
    public struct InstanceStatus: Hashable, Sendable {
        public let address: PeerAddress
        public let greeting: InstanceGreeting
        public let outstanding: Int
        public let silentMicroseconds: Int64
        public let isDraining: Bool
        /// It failed too often and gets no calls for a while, if there is another instance.
        public let isIsolated: Bool
    }

    /// The instances connected now, by name.
    public func instanceStatuses(at now: MonotonicTime) -> [InstanceStatus] {
        instanceSlots.taken.map { index in
            let instance = instances[index]
            return InstanceStatus(
                address: instance.address, greeting: instance.greeting, outstanding: Int(instance.outstanding),
                silentMicroseconds: max(0, now - instance.lastHeard), isDraining: instance.isDraining,
                isIsolated: instance.health.isOpen)
        }.sorted { $0.greeting.name < $1.greeting.name }
    }

    mutating func remove(
        instance index: Int, _ now: MonotonicTime, _ effects: inout [RouterEffect], _ ended: (EndedCall) -> Void
    ) {
        if instances[index].outstanding > 0 {
            for slot in slots.taken where calls[slot].instance == index {
                fail(slot, .instanceLost, now, &effects, ended)
            }
        }
        withdraw(index)
        instanceByAddress.remove(id: instances[index].address.rawValue)
        instanceByName[instances[index].greeting.name] = nil
        instanceSlots.release(index)
    }

    /// What of a greeting is kept: descriptors only as long as there is room for them.
    private func keepable(_ said: InstanceGreeting, from address: PeerAddress) -> InstanceGreeting {
        guard !said.descriptors.isEmpty else { return said }
        let others = instanceSlots.taken.reduce(0) { bytes, index in
            let isReplaced = instances[index].address == address || instances[index].greeting.name == said.name
            return bytes + (isReplaced ? 0 : instances[index].greeting.descriptors.count)
        }
        guard others + said.descriptors.count > limits.descriptorBytesMax else { return said }
        var greeting = said
        greeting.descriptors = []
        return greeting
    }

    /// Makes the methods of a greeting known, all or none.
    private mutating func remember(_ greeting: InstanceGreeting) throws(RPCError) {
        let unknown = greeting.services.flatMap { service in
            service.methods.filter { methodByID.slot(of: UInt64($0.id.rawValue)) == nil }
                .map { ($0.id, "\(service.fullName)/\($0.name)") }
        }
        guard methods.count + unknown.count <= limits.methodsMax else {
            throw RPCError(
                .resourceExhausted, reason: "METHOD_LIMIT", "more than \(limits.methodsMax) methods in this mesh")
        }
        for (id, fullName) in unknown where methodByID.insert(methods.count, id: UInt64(id.rawValue)) {
            methods.append(KnownMethod(id: id, fullName: fullName))
        }
    }

    /// Lets calls reach an instance.
    private mutating func offer(_ index: Int) {
        instanceByName[instances[index].greeting.name] = Int32(index)
        for method in methodIndices(of: index) where !methods[method].candidates.contains(Int32(index)) {
            methods[method].candidates.append(Int32(index))
        }
    }

    private mutating func withdraw(_ index: Int) {
        for method in methodIndices(of: index) { methods[method].candidates.removeAll { $0 == Int32(index) } }
    }

    private func methodIndices(of index: Int) -> [Int] {
        instances[index].greeting.services.flatMap { service in
            service.methods.compactMap { methodByID.slot(of: UInt64($0.id.rawValue)) }
        }
    }
}
