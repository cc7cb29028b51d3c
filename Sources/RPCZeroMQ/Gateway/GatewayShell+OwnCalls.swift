import Messages
import RPCCore

/// Calls that the gateway itself makes of instances behind it: they come through no socket of callers and ask no plugin.
extension GatewayShell {
    /// The gateway as a caller; never a ROUTER's identity, which has a length.
    static let ownCaller = PeerAddress(rawValue: 1)

    /// Calls of the gateway itself that have not ended.
    struct OwnCalls {
        var lastID: UInt64 = 0
        var waiting: [UInt64: (Result<[UInt8], RPCError>) -> Void] = [:]
    }

    /// Makes a call. Ends exactly once.
    func call(
        _ method: MethodID, partition: UInt32, body: [UInt8], microseconds: Int64,
        _ end: @escaping (Result<[UInt8], RPCError>) -> Void
    ) {
        guard let instanceSide, let host else { return end(.failure(.shutDown)) }
        ownCalls.lastID += 1
        let id = ownCalls.lastID
        ownCalls.waiting[id] = end
        let now = reactor.now()
        var header = FrameHeader(
            type: .request, callID: id, remainingMicroseconds: UInt32(clamping: microseconds), method: method.rawValue,
            partition: partition)
        switch router.request(&header, from: Self.ownCaller, bodyBytes: body.count, now: now, &random) {
        case .refuse(let error): ended(id, .failure(error))
        case .forward(Self.ownAddress):
            body.withUnsafeBytes {
                host.request(header, tail: UnsafeRawBufferPointer(start: nil, count: 0), body: $0, from: Self.ownAddress, now)
            }
        case .forward(let address):
            instanceSide.outbox.send(header, body: body, to: address)
        }
    }

    /// A FINAL for the gateway itself.
    func ownCallEnded(_ header: FrameHeader, tail: some Collection<UInt8>, body: some Collection<UInt8>) {
        guard header.type == .final else { return }
        guard header.status == 0 else {
            let tail = tail.isEmpty ? nil : try? MeshV1.HeaderTail(decoding: Array(tail))
            return ended(header.callID, .failure(RPCError(status: header.status, flags: header.flags, tail: tail)))
        }
        ended(header.callID, .success(Array(body)))
    }

    private func ended(_ id: UInt64, _ outcome: Result<[UInt8], RPCError>) {
        ownCalls.waiting.removeValue(forKey: id)?(outcome)
    }
}
