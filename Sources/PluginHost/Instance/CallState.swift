import CPluginABI
import Glibc
import PluginPackage
import Synchronization

/// What takes a plugin's answer while the plugin's memory is still there.
protocol AnswerSink: AnyObject {
    /// - Returns: nil, or why it cannot be read.
    func take(packed: UnsafeRawBufferPointer) -> String?
    /// - Parameter bytesMax: what the manifest allows of an answer, packed.
    func take(struct message: UnsafeRawPointer, bytesMax: Int) -> String?
}

/// The call that a plugin is given, and what it does with it. One per instance, used again for each of its calls, and never freed: a
/// pointer that a plugin kept too long still points to something that says no.
///
/// `@unchecked Sendable`: `owner` names the one thread that may touch the rest; others see nothing but `owner`.
final class CallState: @unchecked Sendable {
    enum Kind {
        case create(JSONValue)
        case lifecycle
        case handle
    }

    let table: UnsafeMutablePointer<liveshop_call>
    /// The thread that is in the call; 0: none is.
    private let owner = Atomic<UInt>(0)
    private var kind = Kind.lifecycle
    private var deadline: Int64 = 0
    private var outputBytesMax = 0
    private var sink: (any AnswerSink)?
    private(set) var hasOutput = false
    /// Why an output was refused; empty: none was.
    private(set) var refusal = ""
    private(set) var explanation = ""
    private var texts: [UnsafeMutablePointer<CChar>] = []
    /// Where the plugin reads the trace of its call. Never freed: see above.
    private let trace: UnsafeMutablePointer<CChar>
    private static let traceBytes = 55

    init() {
        trace = .allocate(capacity: Self.traceBytes + 1)
        trace.initialize(repeating: 0, count: Self.traceBytes + 1)
        table = .allocate(capacity: 1)
        table.initialize(
            to: liveshop_call(
                size: MemoryLayout<liveshop_call>.size, host: nil, context: nil, now_us: 0, deadline_us: 0, input: nil,
                input_size: 0,
                cancelled: { call in CallState.current(call)?.isCancelled == false ? 0 : 1 },
                output: { call, bytes, size in
                    CallState.current(call)?.output(packed: bytes, size) ?? LIVESHOP_NOT_PERMITTED
                },
                explain: { call, text, size in
                    CallState.current(call)?.explanation = ForeignText.read(
                        text, size, bytesMax: HostLimits.explanationBytesMax)
                },
                config_int: { call, path, value in
                    CallState.current(call)?.configInt(path, value) ?? LIVESHOP_NOT_PERMITTED
                },
                config_text: { call, path, text, size in
                    CallState.current(call)?.configText(path, text, size) ?? LIVESHOP_NOT_PERMITTED
                },
                config_count: { call, path, count in
                    CallState.current(call)?.configCount(path, count) ?? LIVESHOP_NOT_PERMITTED
                },
                input_struct: nil,
                output_struct: { call, message in
                    CallState.current(call)?.output(struct: message) ?? LIVESHOP_NOT_PERMITTED
                }, traceparent: nil))
        // Never balanced: see above.
        table.pointee.context = Unmanaged.passRetained(self).toOpaque()
    }

    /// The state, if the calling thread is the one that is in the call.
    private static func current(_ call: UnsafePointer<liveshop_call>?) -> CallState? {
        guard let context = call?.pointee.context else { return nil }
        let state = Unmanaged<CallState>.fromOpaque(context).takeUnretainedValue()
        return state.owner.load(ordering: .acquiring) == UInt(pthread_self()) ? state : nil
    }

    /// - Parameters:
    ///   - now: the service's clock, microseconds since 1970.
    ///   - budget: microseconds until nobody waits any more.
    ///   - startedAt: `MonotonicClock`, when that time began.
    ///   - traceparent: of the call, 55 bytes; empty: it is of no trace.
    func begin(
        _ kind: Kind, host: UnsafePointer<liveshop_host>, now: Int64, budget: Int64, startedAt: Int64,
        input: UnsafeRawBufferPointer = UnsafeRawBufferPointer(start: nil, count: 0), inputStruct: UnsafeRawPointer? = nil,
        traceparent: String = "", outputBytesMax: Int = 0, sink: (any AnswerSink)? = nil
    ) {
        self.kind = kind
        deadline = startedAt &+ budget
        self.outputBytesMax = outputBytesMax
        self.sink = sink
        hasOutput = false
        if !refusal.isEmpty { refusal = "" }
        if !explanation.isEmpty { explanation = "" }
        table.pointee.host = host
        table.pointee.now_us = now
        table.pointee.deadline_us = now.addingReportingOverflow(budget).overflow ? .max : now + budget
        table.pointee.input = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        table.pointee.input_size = input.count
        table.pointee.input_struct = inputStruct
        if !traceparent.isEmpty { show(traceparent) }
        owner.store(UInt(pthread_self()), ordering: .releasing)
    }

    func end() {
        owner.store(0, ordering: .releasing)
        sink = nil
        table.pointee.input = nil
        table.pointee.input_size = 0
        table.pointee.input_struct = nil
        table.pointee.traceparent = nil
        guard !texts.isEmpty else { return }
        for text in texts { free(text) }
        texts = []
    }

    private func show(_ traceparent: String) {
        guard traceparent.utf8.count == Self.traceBytes else { return }
        for (index, byte) in traceparent.utf8.enumerated() { trace[index] = CChar(bitPattern: byte) }
        table.pointee.traceparent = UnsafePointer(trace)
    }

    var isCancelled: Bool { MonotonicClock.now() >= deadline || Task.isCancelled }

    // MARK: Output

    private func output(packed bytes: UnsafePointer<UInt8>?, _ size: Int) -> liveshop_status {
        guard case .handle = kind else { return LIVESHOP_NOT_PERMITTED }
        guard !hasOutput else { return refuse("a second output was given") }
        guard size <= outputBytesMax, size >= 0 else {
            return refuse("an output of \(UInt(bitPattern: size)) bytes; limits.output_bytes is \(outputBytesMax)")
        }
        guard size == 0 || bytes != nil else { return refuse("an output of \(size) bytes at NULL") }
        if let why = sink?.take(packed: UnsafeRawBufferPointer(start: bytes, count: size)) { return refuse(why) }
        hasOutput = true
        return LIVESHOP_OK
    }

    private func output(struct message: UnsafeRawPointer?) -> liveshop_status {
        guard case .handle = kind, table.pointee.input_struct != nil else { return LIVESHOP_NOT_PERMITTED }
        guard !hasOutput else { return refuse("a second output was given") }
        guard let message else { return refuse("an output struct at NULL") }
        if let why = sink?.take(struct: message, bytesMax: outputBytesMax) { return refuse(why) }
        hasOutput = true
        return LIVESHOP_OK
    }

    private func refuse(_ why: String) -> liveshop_status {
        refusal = why
        return LIVESHOP_OUTPUT_REFUSED
    }

    // MARK: Configuration

    private func setting(_ path: UnsafePointer<CChar>?) -> JSONValue? {
        guard case .create(let configuration) = kind, let path else { return nil }
        return configuration[path: String(cString: path)]
    }

    private var isCreate: Bool { if case .create = kind { true } else { false } }

    private func configInt(_ path: UnsafePointer<CChar>?, _ value: UnsafeMutablePointer<Int64>?) -> liveshop_status {
        guard isCreate else { return LIVESHOP_NOT_PERMITTED }
        guard case .int(let number) = setting(path), let value else { return LIVESHOP_NOT_FOUND }
        value.pointee = number
        return LIVESHOP_OK
    }

    private func configText(
        _ path: UnsafePointer<CChar>?, _ text: UnsafeMutablePointer<UnsafePointer<CChar>?>?, _ size: UnsafeMutablePointer<Int>?
    ) -> liveshop_status {
        guard isCreate else { return LIVESHOP_NOT_PERMITTED }
        guard case .text(let value) = setting(path), let text, let copy = strdup(value) else { return LIVESHOP_NOT_FOUND }
        texts.append(copy)
        text.pointee = UnsafePointer(copy)
        size?.pointee = value.utf8.count
        return LIVESHOP_OK
    }

    private func configCount(_ path: UnsafePointer<CChar>?, _ count: UnsafeMutablePointer<Int>?) -> liveshop_status {
        guard isCreate else { return LIVESHOP_NOT_PERMITTED }
        guard let count else { return LIVESHOP_NOT_FOUND }
        switch setting(path) {
        case .list(let elements): count.pointee = elements.count
        case .object(let members): count.pointee = members.count
        default: return LIVESHOP_NOT_FOUND
        }
        return LIVESHOP_OK
    }
}
