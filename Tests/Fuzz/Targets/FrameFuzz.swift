import Messages
import RPCCore

/// Messages as they arrive at a gateway: for each a byte that says from whom, two lengths, header frame and body. They are decoded as every end decodes them, and
/// go through a router with narrow limits.
enum FrameFuzz {
    private static let messagesMax = 64

    static func run(_ input: UnsafeRawBufferPointer) {
        var rest = input
        var mesh = FuzzedMesh()
        for _ in 0..<messagesMax where !rest.isEmpty {
            let sender = rest.take(1).first ?? 0
            let lengths = (rest.takeUInt16(), rest.takeUInt16())
            let frame = rest.take(lengths.0)
            let body = rest.take(lengths.1)
            hear(frame, body, from: sender, &mesh)
        }
        mesh.end()
    }

    private static func hear(
        _ frame: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer, from sender: UInt8, _ mesh: inout FuzzedMesh,
        inBatch: Bool = false
    ) {
        guard let header = try? FrameHeader(frame: frame) else { return }
        precondition((try? FrameHeader(words: header.words)) == header, "a header comes back as it went")
        let tail = UnsafeRawBufferPointer(rebasing: frame.dropFirst(FrameHeader.byteCount))
        let details = tail.isEmpty ? nil : try? MeshV1.HeaderTail(decoding: tail)
        let error = RPCError(status: header.status, flags: header.flags, tail: details)
        precondition(error.statusByte != 0, "an error is never OK on the wire")
        if header.type == .batch {
            guard !inBatch else { return }
            return open(body, from: sender, &mesh)
        }
        _ = try? MeshV1.HelloAck(decoding: body)
        _ = try? MeshV1.GoAway(decoding: body)
        mesh.receive(header, body, from: sender)
    }

    /// The messages of a BATCH; packed again, those that are well-formed are the same bytes.
    private static func open(_ batch: UnsafeRawBufferPointer, from sender: UInt8, _ mesh: inout FuzzedMesh) {
        var repacked = FrameBatch()
        var offset = 0
        while let entry = FrameBatch.entry(at: offset, of: batch) {
            precondition(entry.body.upperBound > offset && entry.body.upperBound <= batch.count, "an entry lies in its batch")
            let frame = UnsafeRawBufferPointer(rebasing: batch[entry.header])
            let body = UnsafeRawBufferPointer(rebasing: batch[entry.body])
            if let header = try? FrameHeader(frame: frame) {
                repacked.append(
                    header, tail: UnsafeRawBufferPointer(rebasing: frame.dropFirst(FrameHeader.byteCount)), body: body)
            }
            hear(frame, body, from: sender, &mesh, inBatch: true)
            offset = entry.body.upperBound
        }
        precondition(repacked.headers.count == repacked.count, "what was packed can be read")
    }
}

/// A router, and peers that say what the fuzzer has them say. The lowest bit of a sender's byte says on which side it is, the others who it is.
private struct FuzzedMesh {
    private var router: Router
    private var now = MonotonicTime(microseconds: 0)
    private var effects: [RouterEffect] = []
    private var random = FixedRandom()

    init() {
        var limits = RouterLimits()
        limits.inFlightMax = 16
        limits.inFlightPerClientMax = 8
        limits.clientsMax = 4
        limits.instancesMax = 4
        limits.methodsMax = 16
        router = Router(now: now, limits: limits)
    }

    mutating func receive(_ received: FrameHeader, _ body: UnsafeRawBufferPointer, from sender: UInt8) {
        var header = received
        now = now + Int64(header.remainingMicroseconds % 1_000_000)
        router.tick(now, &effects) { _ in }
        let peer = PeerAddress(rawValue: 1 << 48 | UInt64(sender >> 1 & 7))
        if sender & 1 == 0 { fromClient(&header, body, peer) } else { fromInstance(&header, body, peer) }
        effects.removeAll(keepingCapacity: true)
        precondition(router.inFlight <= 16, "no more calls than the limit says")
    }

    private mutating func fromClient(_ header: inout FrameHeader, _ body: UnsafeRawBufferPointer, _ peer: PeerAddress) {
        switch header.type {
        case .request: _ = router.request(&header, from: peer, bodyBytes: body.count, now: now, &random)
        case .cancel: _ = router.cancel(callID: header.callID, from: peer, now: now, &effects)
        case .partial, .credit: _ = router.streamFrame(&header, fromClient: peer, now: now)
        case .hello: try? router.clientGreeted(peer, now: now)
        case .goAway: router.clientGone(peer, now: now, &effects) { _ in }
        default: router.heard(client: peer, now: now)
        }
    }

    private mutating func fromInstance(_ header: inout FrameHeader, _ body: UnsafeRawBufferPointer, _ peer: PeerAddress) {
        switch header.type {
        case .final: _ = router.final(&header, from: peer, now: now)
        case .partial, .credit: _ = router.streamFrame(&header, fromInstance: peer, now: now)
        case .hello:
            guard let hello = try? MeshV1.Hello(decoding: body), let greeting = try? InstanceGreeting(hello) else { return }
            try? router.instanceGreeted(greeting, from: peer, now: now, &effects) { _ in }
        case .goAway: router.instanceDraining(peer)
        case .goAwayAck: router.instanceGone(peer, now: now, &effects) { _ in }
        default: _ = router.heard(instance: peer, now: now)
        }
    }

    /// Without instances there are no calls.
    mutating func end() {
        router.removeAllInstances(now: now, &effects) { _ in }
        precondition(router.inFlight == 0, "every call ends")
    }
}

/// The same numbers for the same input, or no finding could be played again.
private struct FixedRandom: RandomNumberGenerator {
    private var state: UInt64 = 7

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
}
