import CPluginABI
import CPluginGuard
import Glibc
import PluginPackage
import Synchronization

/// How a plugin's function ended.
struct CallEnd: Sendable {
    let status: liveshop_status
    let explanation: String
    /// Why an output was refused; empty: none was.
    let refusal: String
    let hasOutput: Bool
}

/// An instance of a plugin, created and started, in this process.
///
/// `@unchecked Sendable`: the plugin's pointer is used under `lock` only, which also keeps the header's promise that functions of one
/// instance are never called twice at the same time.
final class PluginInstance: @unchecked Sendable {
    let image: PluginImage
    private let pointer: UnsafeMutableRawPointer?
    private let state: CallState
    private let place: OpaquePointer
    private let lock = Mutex(())

    private init(image: PluginImage, pointer: UnsafeMutableRawPointer?, state: CallState, place: OpaquePointer) {
        self.image = image
        self.pointer = pointer
        self.state = state
        self.place = place
    }

    /// create → self_test → start, each within the manifest's start deadline, on a thread of their own.
    ///
    /// - Throws: the step that failed and what the plugin said about it. A step that never comes back costs a thread and the instance.
    static func start(_ image: PluginImage, configuration: JSONValue, now: Int64) throws(PluginRefusal) -> PluginInstance {
        let manifest = image.manifest
        let state = try image.takeCallState()
        guard let place = plugin_guard_claim(manifest.id, manifest.version, image.content) else {
            image.giveBack(state)
            throw PluginRefusal("at most \(PLUGIN_GUARD_PLACES_MAX) plugin instances in one process")
        }
        let birth = Birth(image: image, configuration: configuration, now: now, state: state, place: place)
        for step in Birth.Step.allCases {
            let outcome = LifecycleThread.run(milliseconds: manifest.startDeadlineMilliseconds) {
                birth.perform(step)
            } late: { outcome in
                // The host has moved on; what was made must not stay.
                birth.clearAway(
                    created: step != .create || outcome.status == LIVESHOP_OK,
                    started: step == .start && outcome.status == LIVESHOP_OK)
            }
            guard let outcome else {
                throw PluginRefusal(
                    "\(step.rawValue) does not return within start_deadline_ms, \(manifest.startDeadlineMilliseconds)")
            }
            guard outcome.status == LIVESHOP_OK else {
                birth.destroyAfterFailure(of: step)
                throw PluginRefusal(
                    "\(step.rawValue) ends with \(StatusName.of(outcome.status))\(StatusName.because(outcome.explanation))")
            }
        }
        return PluginInstance(image: image, pointer: birth.pointer, state: state, place: place)
    }

    /// Asks the plugin. Waits for other calls of this instance first; does not suspend.
    func handle(
        _ entry: Int, _ terms: CallTerms, input: UnsafeRawBufferPointer, inputStruct: UnsafeRawPointer?,
        sink: any AnswerSink
    ) -> CallEnd {
        lock.withLock { _ in
            state.begin(
                .handle, host: image.services.table, now: terms.now, budget: terms.budget, startedAt: terms.startedAt,
                input: input, inputStruct: inputStruct, traceparent: terms.traceparent,
                outputBytesMax: image.manifest.limits.outputBytes, sink: sink)
            plugin_guard_enter(place, UInt32(PLUGIN_GUARD_HANDLE))
            let handle = image.table.entries[entry].handle
            // What it logs on this thread is known to be of the trace.
            let status =
                terms.traceparent.isEmpty
                ? handle(pointer, state.table)
                : LoggedTrace.$current.withValue(terms.traceparent) { handle(pointer, state.table) }
            plugin_guard_leave(place)
            let end = CallEnd(
                status: status, explanation: state.explanation, refusal: state.refusal, hasOutput: state.hasOutput)
            state.end()
            return end
        }
    }

    /// stop → destroy, each within the start deadline. No call may be running or come.
    ///
    /// - Returns: the step that did not come back; the instance then stays where it is.
    func stop() -> String? {
        let table = image.table.pointer.pointee
        for (name, step, function) in [
            ("stop", PLUGIN_GUARD_STOP, table.stop), ("destroy", PLUGIN_GUARD_DESTROY, table.destroy),
        ] {
            guard let function else { continue }
            let done = LifecycleThread.run(milliseconds: image.manifest.startDeadlineMilliseconds) { [self] in
                lock.withLock { _ in
                    plugin_guard_enter(place, UInt32(step))
                    function(pointer)
                    plugin_guard_leave(place)
                }
                return true
            } late: { _ in
            }
            if done == nil { return name }
        }
        plugin_guard_release(place)
        image.giveBack(state)
        return nil
    }
}

/// An instance on its way.
///
/// `@unchecked Sendable`: its steps run one after the other, and only when the one before has been waited for.
private final class Birth: @unchecked Sendable {
    enum Step: String, CaseIterable {
        case create
        case selfTest = "self_test"
        case start
    }

    private let image: PluginImage
    private let configuration: JSONValue
    private let now: Int64
    private let state: CallState
    private let place: OpaquePointer
    private(set) var pointer: UnsafeMutableRawPointer?

    init(image: PluginImage, configuration: JSONValue, now: Int64, state: CallState, place: OpaquePointer) {
        self.image = image
        self.configuration = configuration
        self.now = now
        self.state = state
        self.place = place
    }

    func perform(_ step: Step) -> CallEnd {
        let table = image.table.pointer.pointee
        let budget = Int64(image.manifest.startDeadlineMilliseconds) * 1_000
        let input = step == .create ? configuration.encoded() : []
        return input.withUnsafeBytes { bytes in
            state.begin(
                step == .create ? .create(configuration) : .lifecycle, host: image.services.table, now: now, budget: budget,
                startedAt: MonotonicClock.now(), input: bytes)
            var status = LIVESHOP_OK
            switch step {
            case .create:
                plugin_guard_enter(place, UInt32(PLUGIN_GUARD_CREATE))
                status = table.create(state.table, &pointer)
            case .selfTest:
                plugin_guard_enter(place, UInt32(PLUGIN_GUARD_SELF_TEST))
                if let test = table.self_test { status = test(pointer, state.table) }
            case .start:
                plugin_guard_enter(place, UInt32(PLUGIN_GUARD_START))
                if let start = table.start { status = start(pointer, state.table) }
            }
            plugin_guard_leave(place)
            defer { state.end() }
            return CallEnd(status: status, explanation: state.explanation, refusal: "", hasOutput: false)
        }
    }

    func destroyAfterFailure(of step: Step) {
        let done = LifecycleThread.run(milliseconds: image.manifest.startDeadlineMilliseconds) { [self] in
            clearAway(created: step != .create, started: false)
            return true
        } late: { _ in
        }
        _ = done
    }

    /// Frees what there is of the instance.
    func clearAway(created: Bool, started: Bool) {
        let table = image.table.pointer.pointee
        if started, let stop = table.stop {
            plugin_guard_enter(place, UInt32(PLUGIN_GUARD_STOP))
            stop(pointer)
            plugin_guard_leave(place)
        }
        if created {
            plugin_guard_enter(place, UInt32(PLUGIN_GUARD_DESTROY))
            table.destroy(pointer)
            plugin_guard_leave(place)
        }
        plugin_guard_release(place)
        image.giveBack(state)
    }
}
