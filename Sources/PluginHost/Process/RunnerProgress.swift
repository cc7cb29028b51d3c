import CPluginGuard
import Glibc
import Synchronization

/// Memory that host and runner share: which call the runner has begun, and the replies that it has made and not sent yet. Without it the
/// host could not tell after a crash which of many calls on their way had taken effect, and would lose what was done already.
///
/// `@unchecked Sendable`: numbers are read and written atomically; the replies are bytes that only the runner's main thread writes, and
/// that the host believes only if `epoch` is the same before and after it has copied them.
final class RunnerProgress: @unchecked Sendable {
    private struct Page: ~Copyable {
        /// Sequence of the latest call that was begun.
        let begun = Atomic<UInt64>(0)
        /// `MonotonicClock` when it was begun; 0: it has returned.
        let since = Atomic<Int64>(0)
        /// Goes up when held replies have been sent.
        let epoch = Atomic<UInt64>(0)
        /// Bytes of held replies.
        let held = Atomic<Int>(0)
    }

    private static let heldOffset = 4_096
    private static let heldBytesMax = 256 * 1_024
    private static let bytes = heldOffset + heldBytesMax

    let descriptor: Int32
    private let page: UnsafeMutablePointer<Page>

    /// New memory, all zero. Nil: there is none.
    init?() {
        descriptor = plugin_guard_shared_memory(UInt64(Self.bytes))
        guard descriptor >= 0 else { return nil }
        guard let page = Self.map(descriptor) else {
            close(descriptor)
            return nil
        }
        self.page = page
    }

    /// What is behind an inherited descriptor.
    init?(inherited descriptor: Int32) {
        guard let page = Self.map(descriptor) else { return nil }
        self.descriptor = descriptor
        self.page = page
    }

    deinit {
        munmap(page, Self.bytes)
        close(descriptor)
    }

    private static func map(_ descriptor: Int32) -> UnsafeMutablePointer<Page>? {
        guard let memory = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0), memory != MAP_FAILED else {
            return nil
        }
        return memory.assumingMemoryBound(to: Page.self)
    }

    private var area: UnsafeMutableRawPointer { UnsafeMutableRawPointer(page) + Self.heldOffset }

    // MARK: The runner's side

    func begin(_ sequence: UInt64) {
        page.pointee.begun.store(sequence, ordering: .relaxed)
        page.pointee.since.store(MonotonicClock.now(), ordering: .releasing)
    }

    func end() { page.pointee.since.store(0, ordering: .releasing) }

    /// - Returns: false if there is no room: send what is held.
    func hold(_ reply: [UInt8]) -> Bool {
        let held = page.pointee.held.load(ordering: .relaxed)
        guard held + reply.count <= Self.heldBytesMax else { return false }
        reply.withUnsafeBytes { (area + held).copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
        page.pointee.held.store(held + reply.count, ordering: .releasing)
        return true
    }

    /// What was held has been sent. In this order: a host that has seen the new epoch must not see the old count, because it would copy
    /// what the next replies are being written over.
    func release() {
        page.pointee.held.store(0, ordering: .releasing)
        page.pointee.epoch.add(1, ordering: .acquiringAndReleasing)
        atomicMemoryFence(ordering: .releasing)
    }

    // MARK: The host's side

    var begun: UInt64 { page.pointee.begun.load(ordering: .acquiring) }

    /// Since when the present call runs; nil: none does. A plugin can write here too: what cannot be is not believed, or the host would
    /// overflow computing with it.
    var since: Int64? {
        let since = page.pointee.since.load(ordering: .acquiring)
        return since <= 0 ? nil : min(since, MonotonicClock.now())
    }

    /// Whole frames, or nothing if the runner is just sending them.
    var held: [UInt8] {
        let epoch = page.pointee.epoch.load(ordering: .acquiring)
        let count = page.pointee.held.load(ordering: .acquiring)
        guard (1...Self.heldBytesMax).contains(count) else { return [] }
        let copy = [UInt8](UnsafeRawBufferPointer(start: area, count: count))
        atomicMemoryFence(ordering: .acquiring)
        return page.pointee.epoch.load(ordering: .acquiring) == epoch ? copy : []
    }
}
