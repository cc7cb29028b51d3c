import Messages
import RPCCore

/// Streams of calls that run: their frames in and out.
extension HandlerHost {
    /// A PARTIAL from the caller.
    func partial(_ header: FrameHeader, body: UnsafeRawBufferPointer, from peer: PeerAddress) {
        let caller = ServerCore.Caller(peer: peer, callID: header.callID)
        guard let slot = core.slot(of: caller), let requests = streams[slot]?.requests else { return }
        if header.flags.contains(.endOfStream) { return requests.end(.success([]), sequence: header.credit) }
        do throws(RPCError) {
            guard body.count <= limits.payloadBytesMax else { throw .payloadTooLarge(body.count) }
            try requests.deliver([UInt8](body), sequence: header.credit)
        } catch {
            _ = core.cancel(callID: caller.callID, from: caller.peer)
            stop(slot, error)
            fail(caller, error)
        }
    }

    /// A CREDIT from the caller.
    func credit(_ header: FrameHeader, from peer: PeerAddress) {
        let caller = ServerCore.Caller(peer: peer, callID: header.callID)
        guard let slot = core.slot(of: caller) else { return }
        streams[slot]?.responses?.grant(StreamCredit(word: header.credit))
    }

    /// A frame of a stream could not leave.
    func streamBroken(callID: UInt64, from peer: PeerAddress) {
        guard let slot = core.cancel(callID: callID, from: peer) else { return }
        stop(slot, .streamBroken)
        fail(ServerCore.Caller(peer: peer, callID: callID), .streamBroken)
    }

    /// Makes the streams of a call that begins.
    func open(
        _ streaming: MethodStreaming, _ slot: Int, _ header: FrameHeader, _ body: UnsafeRawBufferPointer,
        from peer: PeerAddress
    ) {
        let caller = ServerCore.Caller(peer: peer, callID: header.callID)
        let host = ReactorBound(self, on: reactor)
        switch streaming {
        case .none: break
        case .responses:
            let responses = OutboundStream(window: StreamCredit(word: header.credit)) {
                host.submit { host in host.drain(slot, caller) }
            }
            streams[slot] = CallStreams(responses: responses)
        case .requests:
            let requests = InboundStream(window: WireLimits.streamWindow, first: [UInt8](body)) { credit in
                host.submit { host in host.allow(credit, slot, caller) }
            }
            streams[slot] = CallStreams(requests: requests)
            allow(WireLimits.streamWindow, slot, caller)
        }
    }

    /// The handler has returned: sends what it has sent from another thread, which may not have been looked at.
    ///
    /// - Returns: the streams of its call, if it had any.
    func endOfStreams(_ slot: Int) -> CallStreams? {
        guard !streams.isEmpty else { return nil }
        if let caller = core.caller(of: slot) { drain(slot, caller) }
        return streams.removeValue(forKey: slot)
    }

    /// Sends what the handler of a call has to say.
    func drain(_ slot: Int, _ caller: ServerCore.Caller) {
        guard core.slot(of: caller) == slot else { return }
        streams[slot]?.responses?.drain { item in
            guard case .message(let body, let sequence) = item else { return }
            reply(caller.peer, FrameHeader(type: .partial, callID: caller.callID, credit: sequence), [], body)
        }
    }

    private func allow(_ credit: StreamCredit, _ slot: Int, _ caller: ServerCore.Caller) {
        guard core.slot(of: caller) == slot else { return }
        reply(caller.peer, FrameHeader(type: .credit, callID: caller.callID, credit: credit.word), [], [])
    }
}
