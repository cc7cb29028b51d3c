import Dispatch
import Synchronization

// A Swift plugin without the kit, so that the tests of loading do not depend on it: the table is written out.

/// One instance; the call at hand is answered from a task, while the thread that was called waits.
private final class Instance: Sendable {
    private let lane = Lane()

    func answer(_ input: [UInt8]) -> Int64 {
        let done = DispatchSemaphore(value: 0)
        let answer = Answer()
        Task.detached(executorPreference: lane) {
            let computed = await price(of: input)
            answer.value.withLock { $0 = computed }
            done.signal()
        }
        done.wait()
        return answer.value.withLock { $0 }
    }
}

private final class Answer: Sendable {
    let value = Mutex<Int64>(0)
}

/// Where the instance's tasks run: not on the pool, whose threads may all be waiting in `answer`.
private final class Lane: TaskExecutor {
    private let queue = DispatchQueue(label: "reloaded-plugin")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

private func pointer<T>(_ value: T) -> UnsafeMutablePointer<T> {
    let pointer = UnsafeMutablePointer<T>.allocate(capacity: 1)
    pointer.initialize(to: value)
    return pointer
}

private func text(_ value: StaticString) -> UnsafePointer<CChar> {
    UnsafeRawPointer(value.utf8Start).assumingMemoryBound(to: CChar.self)
}

/// Written once, before anybody else has it; never freed, as the header wants it.
nonisolated(unsafe) private let table: UnsafePointer<liveshop_plugin> = {
    var priceRule = liveshop_extension()
    priceRule.size = MemoryLayout<liveshop_extension>.size
    priceRule.point = text("liveshop.price-rule")
    priceRule.revision = 1
    priceRule.handle = { instance, call in
        guard let instance, let call else { return LIVESHOP_FAILED }
        #if FATAL
            let nothing: Int? = call.pointee.input_size > 1_000_000 ? 1 : nil
            if contains(call, "bad-sku") { fatalError("this plugin gives up: \(nothing!)") }
        #endif
        let input = Array(UnsafeBufferPointer(start: call.pointee.input, count: call.pointee.input_size))
        let answer = Unmanaged<Instance>.fromOpaque(instance).takeUnretainedValue().answer(input)
        let bytes: [UInt8] = [0x08, UInt8(answer)]
        return call.pointee.output(call, bytes, bytes.count)
    }
    var plugin = liveshop_plugin()
    plugin.size = MemoryLayout<liveshop_plugin>.size
    plugin.abi_major = UInt32(LIVESHOP_ABI_MAJOR)
    plugin.abi_minor = UInt32(LIVESHOP_ABI_MINOR)
    plugin.id = text("test.reload")
    plugin.version = text("1.0.0")
    plugin.extensions = UnsafePointer(pointer(Optional(UnsafePointer(pointer(priceRule)))))
    plugin.extension_count = 1
    plugin.create = { _, made in
        made?.pointee = Unmanaged.passRetained(Instance()).toOpaque()
        return LIVESHOP_OK
    }
    plugin.destroy = { instance in
        if let instance { Unmanaged<Instance>.fromOpaque(instance).release() }
    }
    return UnsafePointer(pointer(plugin))
}()

#if FATAL
    private func contains(_ call: UnsafePointer<liveshop_call>, _ text: String) -> Bool {
        let input = Array(UnsafeBufferPointer(start: call.pointee.input, count: call.pointee.input_size))
        let wanted = Array(text.utf8)
        guard input.count >= wanted.count else { return false }
        return (0...input.count - wanted.count).contains { input[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }
#endif

// swift-format-ignore: AlwaysUseLowerCamelCase
@c(liveshop_plugin_entry) @implementation
public func liveshop_plugin_entry(_ major: UInt32, _ minor: UInt32) -> UnsafePointer<liveshop_plugin>? {
    major == UInt32(LIVESHOP_ABI_MAJOR) ? table : nil
}
