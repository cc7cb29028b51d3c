import Messages
import RPCCore
import Synchronization

/// Streams of simulated calls. Their ends are told outside of the state's lock, since telling them wakes tasks.
extension MeshState {
    /// What the ends of streams ask of the mesh.
    enum StreamSignal: Sendable {
        /// The caller's end has something to send.
        case requests(client: Int, Ticket, OutboundStream)
        /// The handler's end has.
        case responses(ServedStream, OutboundStream)
        case allowResponses(client: Int, Ticket, StreamCredit)
        case allowRequests(ServedStream, StreamCredit)
        /// What arrived does not follow what came before, or was not allowed.
        case clientBroken(client: Int, Ticket, RPCError)
        case serverBroken(ServedStream, RPCError)
    }

    /// A call with streams where it is served.
    struct ServedStream: Sendable {
        let instance: PeerAddress
        let slot: Int
        let caller: ServerCore.Caller
    }

    mutating func stop(_ slot: Int, of instance: inout Instance, _ error: RPCError) {
        if let streams = instance.streams.removeValue(forKey: slot) { actions.append(.endStreams(streams, error)) }
        if let task = instance.tasks[slot] { actions.append(.cancel(task)) }
    }

    mutating func open(
        _ streaming: MethodStreaming, _ packet: Packet, _ slot: Int, _ caller: ServerCore.Caller, on address: PeerAddress
    ) -> CallStreams {
        let served = ServedStream(instance: address, slot: slot, caller: caller)
        let signal = signal
        switch streaming {
        case .none: return CallStreams()
        case .responses:
            return CallStreams(
                responses: OutboundStream.whole(window: StreamCredit(word: packet.header.credit)) { stream in
                    signal(.responses(served, stream))
                })
        case .requests:
            send(
                FrameHeader(type: .credit, callID: caller.callID, credit: WireLimits.streamWindow.word),
                to: .routerFromInstance(address))
            return CallStreams(
                requests: InboundStream(window: WireLimits.streamWindow, first: packet.body) { credit in
                    signal(.allowRequests(served, credit))
                })
        }
    }

    /// A frame of a stream arrived at its instance.
    mutating func received(
        _ packet: Packet, _ streams: CallStreams, _ slot: Int, _ caller: ServerCore.Caller, on address: PeerAddress
    ) {
        let header = packet.header
        if header.type == .credit {
            if let responses = streams.responses { actions.append(.grant(responses, StreamCredit(word: header.credit))) }
        } else if let requests = streams.requests {
            if header.flags.contains(.endOfStream) {
                actions.append(.endRequests(requests, sequence: header.credit))
            } else {
                let served = ServedStream(instance: address, slot: slot, caller: caller)
                actions.append(
                    .deliver(requests, packet.body, sequence: header.credit) { [signal] error in
                        signal(.serverBroken(served, error))
                    })
            }
        }
    }

    // MARK: Signals

    /// Sends what there is to send. The items have been taken from the stream without the state's lock.
    mutating func perform(_ signal: StreamSignal, _ items: [OutboundStream.Item]) {
        switch signal {
        case .requests(let client, let ticket, _):
            guard let id = callID(client, ticket) else { return }
            for item in items { send(item, callID: id, to: .routerFromClient(client)) }
        case .responses(let served, _):
            guard isServed(served) else { return }
            for case .message(let body, let sequence) in items {
                let item = OutboundStream.Item.message(body, sequence: sequence)
                send(item, callID: served.caller.callID, to: .routerFromInstance(served.instance))
            }
        case .allowResponses(let client, let ticket, let credit):
            guard let id = callID(client, ticket) else { return }
            send(FrameHeader(type: .credit, callID: id, credit: credit.word), to: .routerFromClient(client))
        case .allowRequests(let served, let credit):
            guard isServed(served) else { return }
            send(
                FrameHeader(type: .credit, callID: served.caller.callID, credit: credit.word),
                to: .routerFromInstance(served.instance))
        case .clientBroken(let client, let ticket, let error):
            guard let waiter = cancel(client: client, ticket) else { return }
            actions.append(.end(waiter, .failure(error), sequence: nil))
        case .serverBroken(let served, let error):
            guard var instance = instances[served.instance], isServed(served) else { return }
            _ = instance.core.cancel(callID: served.caller.callID, from: served.caller.peer)
            stop(served.slot, of: &instance, error)
            instances[served.instance] = instance
            answer(served.caller, from: served.instance, .failure(error))
        }
    }

    private mutating func send(_ item: OutboundStream.Item, callID: UInt64, to destination: Packet.Destination) {
        switch item {
        case .message(let body, let sequence):
            send(FrameHeader(type: .partial, callID: callID, credit: sequence), to: destination, body: body)
        case .end(let sequence):
            send(FrameHeader(type: .partial, flags: .endOfStream, callID: callID, credit: sequence), to: destination)
        }
    }

    private func callID(_ client: Int, _ ticket: Ticket) -> UInt64? {
        guard clients[client].waiting[ticket.slot]?.ticket == ticket else { return nil }
        return clients[client].core.callID(of: ticket.slot)
    }

    private func isServed(_ served: ServedStream) -> Bool {
        instances[served.instance]?.core.slot(of: served.caller) == served.slot
    }
}

extension OutboundStream {
    /// A stream that is told of itself when it has something to send.
    static func whole(window: StreamCredit = .none, signal: @escaping @Sendable (OutboundStream) -> Void) -> OutboundStream {
        let reference = Reference()
        let stream = OutboundStream(window: window) { if let stream = reference.stream { signal(stream) } }
        reference.set(stream)
        return stream
    }

    /// Weak, since the stream holds it.
    private final class Reference: Sendable {
        private struct Weak { weak var stream: OutboundStream? }

        private let state = Mutex(Weak())

        var stream: OutboundStream? { state.withLock { $0.stream } }
        func set(_ stream: OutboundStream) { state.withLock { $0.stream = stream } }
    }
}
