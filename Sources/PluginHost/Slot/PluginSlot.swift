import CPluginABI
import MessageWire
import Messages
import PluginMessages
import PluginPackage
import PluginPoints
import RPCCore
import Synchronization

/// The place of one plugin in a service, by its id: whatever generation is in it answers. What handlers hold on to is this, so that a reload
/// loses no call.
final class PluginSlot: Sendable {
    let id: String
    private let generation = Mutex<Generation?>(nil)
    private let closure = Mutex<PluginClosure?>(nil)
    private let breaker = Mutex(Breaker())
    private let figures = Mutex(PluginFigures())

    init(id: String) { self.id = id }

    // MARK: Generations

    var current: Generation? { generation.withLock { $0 } }

    /// Puts in the new one; calls that come now go to it.
    ///
    /// - Returns: the old one, for the caller to retire.
    func swap(_ next: Generation?) -> Generation? {
        breaker.withLock { $0 = Breaker() }
        closure.withLock { $0 = nil }
        return generation.withLock { current in
            defer { current = next }
            return current
        }
    }

    /// Set while nothing serves though the points must not go on without the plugin: every call fails.
    var closed: PluginClosure? {
        get { closure.withLock { $0 } }
        set { closure.withLock { $0 = newValue } }
    }

    /// What it is asked by: of the generation that serves, or of the one that should.
    var manifest: Manifest? { current?.plugin.manifest ?? closed?.manifest }

    var snapshot: PluginFigures {
        var copy = figures.withLock { $0 }
        if let current {
            copy.inFlight = UInt64(max(current.inFlight, 0))
            if case .runner(let keeper) = current.place { copy.restarts += keeper.restarts }
        }
        return copy
    }

    var isBreakerOpen: Bool { breaker.withLock { $0.isOpen } }

    func count(restarts: UInt64) { figures.withLock { $0.restarts += restarts } }

    /// From the plugin itself. The names are bounded where they come from; a reload may bring others. A sum that would not be finite, which
    /// no report could show, stays as it is: what a runner sends is not believed to be a number.
    func count(_ name: String, _ increment: Double) {
        figures.withLock { figures in
            guard figures.counters[name] != nil || figures.counters.count < HostLimits.metricNamesMax else { return }
            let sum = figures.counters[name, default: 0] + increment
            if sum.isFinite { figures.counters[name] = sum }
        }
    }

    // MARK: Calls

    /// - Parameter traceparent: of the plugin's own span; empty: it has none, and gets the one of the call that is being served.
    func call<Request: SharedStruct, Response: SharedStruct>(
        _ point: PluginPointName, _ request: Request, at now: Instant, _: Response.Type, traceparent: String = ""
    ) async -> PluginOutcome<Response> {
        let startedAt = MonotonicClock.now()
        guard breaker.withLock({ $0.permits(at: startedAt) }) else {
            return end(
                failure(.breakerOpen, "it failed \(Breaker.failuresMax) times in a row and is left alone for a while"),
                startedAt)
        }
        let entered = generation.withLock { current -> Generation? in
            guard let current else { return nil }
            current.enter()
            return current
        }
        guard let entered else {
            if let closed { return end(failure(.outOfService, closed.reason), startedAt, countsForBreaker: false) }
            // Taken out of service between being found and being asked: as if it had not been found.
            return .declined(explanation: "the plugin is not loaded any more")
        }
        defer { entered.leave() }
        guard entered.inFlight <= entered.inFlightMax else {
            return end(
                failure(.overloaded, "limits.in_flight: \(entered.inFlightMax) calls wait for it already"), startedAt)
        }
        let served = CallContext.current
        let budget = Self.budget(within: entered.deadlineMicroseconds, served)
        guard budget > 0 else {
            return end(
                failure(.deadline, "the deadline of the call that is being served has passed"), startedAt,
                countsForBreaker: false)
        }
        guard let entry = entered.entry(of: point) else {
            return .declined(explanation: "it does not serve \(point) any more")
        }
        let terms = CallTerms(
            now: now.microseconds, budget: budget, startedAt: startedAt,
            traceparent: traceparent.isEmpty ? Self.traceparent(of: served) : traceparent)
        switch entered.place {
        case .inproc(let instance):
            return end(call(instance, entry, request, terms), startedAt)
        case .runner(let keeper):
            let (outcome, counts) = await call(keeper, entry, request, terms, Response.self)
            return end(outcome, startedAt, countsForBreaker: counts)
        }
    }

    /// Microseconds that the answer may take: the manifest's, or what is left of the call that is being served.
    private static func budget(within own: Int64, _ served: CallContext?) -> Int64 {
        guard let deadline = served?.deadline else { return own }
        return max(0, min(own, ContinuousClock.now.duration(to: deadline).microseconds))
    }

    /// What the caller sent, if it is what it should be: a trace that is not recorded here may be elsewhere.
    private static func traceparent(of served: CallContext?) -> String {
        guard let text = served?.traceparent, !text.isEmpty else { return "" }
        return TraceParent(text)?.description ?? ""
    }

    private func call<Request: SharedStruct, Response: SharedStruct>(
        _ instance: PluginInstance, _ entry: Int, _ request: Request, _ terms: CallTerms
    ) -> PluginOutcome<Response> {
        let answer = TypedAnswer<Response>()
        let none = UnsafeRawBufferPointer(start: nil, count: 0)
        let table = instance.image.table.entries[entry]
        let end: CallEnd
        do throws(MessageError) {
            // Where both sides were compiled from the same protos the request is lent as it lies in memory.
            if table.inputLayout != 0, table.inputLayout == Request.structLayout, table.outputLayout == Response.structLayout,
                Int(table.inputBytes) == Request.structBytes, Int(table.outputBytes) == Response.structBytes
            {
                end = try request.withStruct { (pointer: UnsafeRawPointer) throws(MessageError) -> CallEnd in
                    instance.handle(entry, terms, input: none, inputStruct: pointer, sink: answer)
                }
            } else {
                let bytes = try request.encoded()
                end = bytes.withUnsafeBytes {
                    instance.handle(entry, terms, input: $0, inputStruct: nil, sink: answer)
                }
            }
        } catch {
            return failure(.error, "the request cannot be handed over: \(error)")
        }
        return outcome(of: end) { answer.response }
    }

    private func call<Request: SharedStruct, Response: SharedStruct>(
        _ keeper: RunnerKeeper, _ entry: Int, _ request: Request, _ terms: CallTerms, _: Response.Type
    ) async -> (PluginOutcome<Response>, countsForBreaker: Bool) {
        let bytes: [UInt8]
        do throws(MessageError) { bytes = try request.encoded() } catch {
            return (failure(.error, "the request cannot be handed over: \(error)"), false)
        }
        switch await keeper.call(entry: entry, terms, bytes) {
        // Calls that only waited in line say nothing about the plugin.
        case .failed(let kind, let message, let isGuilty): return (failure(kind, message), isGuilty)
        case .ended(let end, let output):
            guard end.hasOutput else { return (outcome(of: end) { nil }, true) }
            let answer = TypedAnswer<Response>()
            if let why = output.withUnsafeBytes({ answer.take(packed: $0) }) { return (failure(.invalidOutput, why), true) }
            return (outcome(of: end) { answer.response }, true)
        }
    }

    private func outcome<Response>(of end: CallEnd, _ response: () -> Response?) -> PluginOutcome<Response> {
        let why = StatusName.because(end.explanation)
        // Whatever it returned after that: in process and in a runner the same output is the same failure.
        if !end.refusal.isEmpty { return failure(.invalidOutput, end.refusal) }
        switch end.status {
        case LIVESHOP_OK:
            guard end.hasOutput, let response = response() else {
                return failure(.invalidOutput, "LIVESHOP_OK without an output")
            }
            return .answered(response)
        case LIVESHOP_DECLINED: return .declined(explanation: end.explanation)
        case LIVESHOP_CANCELLED: return failure(.deadline, "it stopped because nobody waited any more\(why)")
        default: return failure(.error, "\(StatusName.of(end.status))\(why)")
        }
    }

    private func failure<Response>(_ kind: PluginFailure.Kind, _ message: String) -> PluginOutcome<Response> {
        .failed(PluginFailure(plugin: id, kind: kind, message: message))
    }

    // MARK: Figures

    private func end<Response>(
        _ outcome: PluginOutcome<Response>, _ startedAt: Int64, countsForBreaker: Bool = true
    ) -> PluginOutcome<Response> {
        let now = MonotonicClock.now()
        figures.withLock { figures in
            figures.calls += 1
            figures.durations.record(microseconds: now - startedAt)
            switch outcome {
            case .answered: break
            case .declined: figures.declined += 1
            case .failed(let failure): figures.errors[failure.kind, default: 0] += 1
            }
        }
        guard countsForBreaker else { return outcome }
        switch outcome {
        case .answered, .declined: breaker.withLock { $0.succeeded() }
        case .failed(let failure): breaker.withLock { $0.failed(failure.kind, at: now) }
        }
        return outcome
    }

    /// An answer that a handler found to break the extension point's rules: the call had looked well until then.
    func answerWasInvalid() { figures.withLock { $0.errors[.invalidOutput, default: 0] += 1 } }
}
