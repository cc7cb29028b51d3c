import Messages

/// The hot path: requests in, FINALs out.
extension Router {
    public enum RequestVerdict: Hashable, Sendable {
        /// Send to this instance with the header as rewritten.
        case forward(PeerAddress)
        /// Answer the client with this error; no handler has seen the call.
        case refuse(RPCError)
    }

    public enum FinalVerdict: Hashable, Sendable {
        /// Send to this client with the header as rewritten.
        case forward(PeerAddress, EndedCall)
        /// The call has ended before.
        case drop
    }

    /// A REQUEST arrived from a client. On `.forward`, `header` carries the slot's id in place of the client's.
    ///
    /// - Parameter arrived: if it had to wait before; nil: now.
    public mutating func request(
        _ header: inout FrameHeader, from address: PeerAddress, bodyBytes: Int, now: MonotonicTime,
        arrived: MonotonicTime? = nil, _ random: inout some RandomNumberGenerator
    ) -> RequestVerdict {
        guard let client = clientIndex(address, now) else { return .refuse(.tooManyClients) }
        guard header.remainingMicroseconds > 0 else { return .refuse(.deadlineExceeded) }
        guard bodyBytes <= limits.payloadBytesMax else { return .refuse(.payloadTooLarge(bodyBytes)) }
        guard let method = methodByID.slot(of: UInt64(header.method)), !methods[method].candidates.isEmpty else {
            return .refuse(.noInstance)
        }
        guard let instance = pick(method: method, partition: header.partition, now, &random) else {
            return .refuse(header.partition == 0 ? .noInstance : .noOwner)
        }
        guard clients[client].inFlight < limits.inFlightPerClientMax else { return .refuse(.tooManyInFlight) }
        guard let id = slots.take(), let slot = slots.slot(of: id) else { return .refuse(.gatewayFull) }
        guard callOfClient.insert(slot, id: header.callID, owner: UInt64(client)) else {
            slots.release(slot)
            return .refuse(.duplicateCall)
        }
        let call = Call(
            client: Int32(client), instance: Int32(instance), method: Int32(method), clientCallID: header.callID,
            arrived: arrived ?? now, forwarded: now)
        if slot == calls.count { calls.append(call) } else { calls[slot] = call }
        deadlines.set(
            slot, deadline: now + min(Int64(header.remainingMicroseconds), WireLimits.deadlineMicrosecondsMax))
        clients[client].inFlight += 1
        instances[instance].outstanding += 1
        instances[instance].health.taken(id, at: now)
        methods[method].inFlight += 1
        header.callID = id
        return .forward(instances[instance].address)
    }

    /// A FINAL arrived from an instance. On `.forward`, `header` carries the client's call id again.
    public mutating func final(
        _ header: inout FrameHeader, from address: PeerAddress, now: MonotonicTime
    ) -> FinalVerdict {
        guard let slot = slots.slot(of: header.callID),
            instances[Int(calls[slot].instance)].address == address
        else {
            lateFinals += 1
            return .drop
        }
        instances[Int(calls[slot].instance)].lastHeard = now
        let call = calls[slot]
        header.callID = call.clientCallID
        let client = clients[Int(call.client)].address
        return .forward(client, end(slot, status: header.status, flags: header.flags, now))
    }

    /// A CANCEL arrived from a client. Its call ends here; the instance is told.
    ///
    /// - Returns: what ended, nil if there was no such call (any more).
    public mutating func cancel(
        callID: UInt64, from address: PeerAddress, now: MonotonicTime, _ effects: inout [RouterEffect]
    ) -> EndedCall? {
        guard let slot = slot(of: callID, ofClient: address) else { return nil }
        let instance = instances[Int(calls[slot].instance)].address
        effects.append(.cancel(instance: instance, callID: slots.id(of: slot)))
        effects.append(.fail(client: address, callID: callID, .cancelled))
        return end(slot, status: UInt8(RPCError.cancelled.code.rawValue), now)
    }

    /// nil: no such client, or none of its calls.
    func slot(of callID: UInt64, ofClient address: PeerAddress) -> Int? {
        clientByAddress.slot(of: address.rawValue).flatMap { callOfClient.slot(of: callID, owner: UInt64($0)) }
    }

    /// A forwarded request could not be sent: the call ends with `error`, as one that no handler has seen; `header.callID` is the slot's id.
    public mutating func undeliverable(
        _ header: FrameHeader, _ error: RPCError, now: MonotonicTime, _ effects: inout [RouterEffect],
        ended: (EndedCall) -> Void
    ) {
        guard let slot = slots.slot(of: header.callID) else { return }
        fail(slot, error.rejected, now, &effects, ended)
    }

    /// Least outstanding of two random choices (Mitzenmacher 2001) among the instances that own the partition: nearly as even as asking
    /// all of them, and new or slow instances are not stampeded. Those whose circuit is open only if there is no other.
    private func pick(
        method: Int, partition: UInt32, _ now: MonotonicTime, _ random: inout some RandomNumberGenerator
    ) -> Int? {
        let candidates = methods[method].candidates
        if methods[method].isByInstanceName, partition != 0 {
            return candidates.first { instances[Int($0)].nameHash == partition && !instances[Int($0)].isDraining }.map(Int.init)
        }
        if candidates.count == 1 {
            let only = Int(candidates[0])
            return instances[only].takes(partition) ? only : nil
        }
        return pick(candidates, partition, &random) { $0.health.mayTake(at: now) }
            ?? pick(candidates, partition, &random) { _ in true }
    }

    private func pick(
        _ candidates: ContiguousArray<Int32>, _ partition: UInt32, _ random: inout some RandomNumberGenerator,
        where isFit: (Instance) -> Bool
    ) -> Int? {
        var first: Int?
        var second: Int?
        var eligible = 0
        for candidate in candidates
        where instances[Int(candidate)].takes(partition) && isFit(instances[Int(candidate)]) {
            eligible += 1
            // Reservoir of two: each pair is equally likely, and nothing is collected.
            if first == nil {
                first = Int(candidate)
            } else if second == nil {
                second = Int(candidate)
            } else {
                switch Int.random(in: 0..<eligible, using: &random) {
                case 0: first = Int(candidate)
                case 1: second = Int(candidate)
                default: break
                }
            }
        }
        guard let first, let second else { return first }
        let (left, right) = (instances[first].outstanding, instances[second].outstanding)
        if left == right { return Bool.random(using: &random) ? first : second }
        return left < right ? first : second
    }
}

extension Router.Instance {
    func takes(_ partition: UInt32) -> Bool {
        guard !isDraining else { return false }
        return partition == 0 || greeting.partitions.isEmpty
            || greeting.partitions.contains { $0.contains(partition) }
    }
}
