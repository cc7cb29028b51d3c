import Messages
import RPCCore

/// The shell around `ServerCore`: runs handlers as tasks on the reactor and sends what they return. Used by servers for the calls that arrive,
/// and by the gateway for the methods it answers itself.
final class HandlerHost {
    /// A registered method, as a reference: looking it up copies no strings.
    final class Entry {
        let descriptor: MethodDescriptor
        let handler: MethodTable.Handler
        /// In `MethodTable.descriptors`.
        let index: Int

        init(_ descriptor: MethodDescriptor, _ handler: @escaping MethodTable.Handler, _ index: Int) {
            self.descriptor = descriptor
            self.handler = handler
            self.index = index
        }
    }

    /// What an observer will be told of a call that runs.
    struct Observed {
        let method: Int
        let arrived: MonotonicTime
        var began: MonotonicTime
        /// If the call was answered before its handler returned.
        var answer: (status: UInt8, at: MonotonicTime)?
    }

    /// Sends a FINAL, or a stream's frame: to whom, header, tail, body.
    typealias Reply = (PeerAddress, FrameHeader, [UInt8], [UInt8]) -> Void

    let reactor: Reactor
    let limits: ServerCore.Limits
    private let entries: ContiguousArray<Entry>
    private let entryOfMethod: SlotIndex
    var core: ServerCore
    private(set) var reply: Reply
    /// Handlers that have not begun: `runReady`.
    var ready = HandlerQueue()
    /// By slot; of handlers that have suspended.
    var workers: ContiguousArray<HandlerWorker?> = []
    /// By slot; of calls that have streams.
    var streams: [Int: CallStreams] = [:]
    /// They have been ended; one that begins now would be left over.
    private var refusesStreams = false
    let observer: (any ServerObserver)?
    /// By slot; empty without an observer.
    var observed: ContiguousArray<Observed?> = []

    init(
        _ methods: MethodTable, limits: ServerCore.Limits, reactor: Reactor, observer: (any ServerObserver)? = nil,
        reply: @escaping Reply
    ) {
        self.observer = observer
        self.reactor = reactor
        self.limits = limits
        self.reply = reply
        core = ServerCore(now: reactor.now(), limits: limits)
        let indices = Dictionary(uniqueKeysWithValues: methods.descriptors.enumerated().map { ($0.element.id, $0.offset) })
        entries = ContiguousArray(
            methods.handlers.map { Entry($0.value.descriptor, $0.value.handler, indices[$0.key] ?? indices.count) })
        var entryOfMethod = SlotIndex()
        for (index, entry) in entries.enumerated() { _ = entryOfMethod.insert(index, id: UInt64(entry.descriptor.id.rawValue)) }
        self.entryOfMethod = entryOfMethod
    }

    /// Handlers that have not returned.
    var running: Int { core.running }
    func nextDue() -> MonotonicTime? { core.nextDue() }

    func request(
        _ header: FrameHeader, tail: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer, from peer: PeerAddress,
        _ now: MonotonicTime
    ) {
        guard let entry = entry(of: header.method) else { return refuse(header, peer, .unknownMethod) }
        if refusesStreams, entry.descriptor.streaming != .none { return refuse(header, peer, .shutDown) }
        var details: MeshV1.HeaderTail?
        if !tail.isEmpty {
            details = try? MeshV1.HeaderTail(decoding: tail)
            if details == nil { return refuse(header, peer, .malformedTail) }
        }
        switch core.accept(header, from: peer, bodyBytes: body.count, now: now) {
        case .refuse(let error): refuse(header, peer, error)
        case .run(let slot, let deadline):
            if observer != nil { beganToObserve(slot, entry.index, arrived: now) }
            let streaming = entry.descriptor.streaming
            if streaming != .none { open(streaming, slot, header, body, from: peer) }
            let key = details?.idempotencyKey ?? ""
            let context = CallContext(
                method: entry.descriptor, deadline: reactor.instant(of: deadline), idempotencyKey: key,
                requestFingerprint: key.isEmpty ? 0 : CallContext.fingerprint(of: entry.descriptor, body),
                traceparent: details?.traceparent ?? "", attempt: header.attempt)
            begin(HandlerJob(slot: slot, entry: entry, context: context), body: body)
        }
    }

    /// Full name; nil for a method that is not served here.
    func name(ofMethod id: UInt32) -> String? { entry(of: id)?.descriptor.fullName }

    func setConcurrencyMax(_ limits: [MethodID: Int]) { core.setConcurrencyMax(limits) }

    func cancel(callID: UInt64, from peer: PeerAddress) {
        guard let slot = core.cancel(callID: callID, from: peer) else { return }
        stop(slot, .cancelled)
        fail(ServerCore.Caller(peer: peer, callID: callID), .cancelled)
    }

    func lost(_ peer: PeerAddress) { for slot in core.lost(peer) { stop(slot, .connectionLost) } }

    func tick(_ now: MonotonicTime) {
        while let (slot, caller) = core.popExpired(at: now) {
            stop(slot, .deadlineExceeded)
            fail(caller, .deadlineExceeded)
        }
    }

    /// Ends the calls that stream with an error. Others end by themselves; a stream may go on for as long as its reader likes.
    func endStreams(_ error: RPCError) {
        refusesStreams = true
        for slot in streams.keys.sorted() {
            guard let caller = core.caller(of: slot), core.cancel(callID: caller.callID, from: caller.peer) != nil else {
                continue
            }
            stop(slot, error)
            fail(caller, error)
        }
    }

    /// Cancels what runs. Handlers that return later speak to nobody: the sockets are gone, and so may be their owner.
    func close() {
        reply = { _, _, _, _ in }
        while let job = ready.next() { finished(job.slot, .failure(.shutDown)) }
        for slot in core.runningSlots { stop(slot, .shutDown) }
    }

    private func entry(of method: UInt32) -> Entry? { entryOfMethod.slot(of: UInt64(method)).map { entries[$0] } }

    func finished(_ slot: Int, _ outcome: Result<[UInt8], RPCError>) {
        if slot < workers.count, workers[slot] != nil { workers[slot] = nil }
        let streams = endOfStreams(slot)
        defer { streams?.end(.callEnded) }
        if observer != nil { endObserving(slot, outcome) }
        guard let caller = core.finish(slot) else { return }
        switch outcome {
        case .success(let body) where body.count > WireLimits.payloadBytesMax: fail(caller, .payloadTooLarge(body.count))
        case .success(let body):
            let sent = streams?.responses?.sequence ?? 0
            reply(caller.peer, FrameHeader(type: .final, callID: caller.callID, credit: sent), [], body)
        case .failure(let error): fail(caller, error.seen)
        }
    }

    func stop(_ slot: Int, _ error: RPCError) {
        if observer != nil { noteAnswer(slot, error) }
        streams.removeValue(forKey: slot)?.end(error)
        if slot < workers.count { workers[slot]?.cancel() }
    }

    private func refuse(_ header: FrameHeader, _ peer: PeerAddress, _ error: RPCError) {
        if let observer, let entry = entry(of: header.method) {
            observer.refused(entry.index, status: UInt8(clamping: error.code.rawValue))
        }
        let (final, tail) = FrameHeader.failure(error, callID: header.callID, flags: .rejected)
        reply(peer, final, tail, [])
    }

    func fail(_ caller: ServerCore.Caller, _ error: RPCError) {
        let (final, tail) = FrameHeader.failure(error, callID: caller.callID)
        reply(caller.peer, final, tail, [])
    }
}
