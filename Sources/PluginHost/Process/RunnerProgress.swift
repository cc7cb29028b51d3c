import CPluginGuard
import Glibc
import Synchronization

/// A page that host and runner share: which call the runner has begun, and since when. Without it the host could not tell after a crash
/// which of many calls on their way had taken effect.
///
/// `@unchecked Sendable`: the page is read and written atomically, word by word.
final class RunnerProgress: @unchecked Sendable {
    private struct Page: ~Copyable {
        /// Sequence of the latest call that was begun.
        let begun = Atomic<UInt64>(0)
        /// `MonotonicClock` when it was begun; 0: it has returned.
        let since = Atomic<Int64>(0)
    }

    private static let bytes = 4_096
    let descriptor: Int32
    private let page: UnsafeMutablePointer<Page>

    /// A new page, all zero. Nil: there is no memory.
    init?() {
        descriptor = plugin_guard_shared_memory(UInt64(Self.bytes))
        guard descriptor >= 0 else { return nil }
        guard let page = Self.map(descriptor) else {
            close(descriptor)
            return nil
        }
        self.page = page
    }

    /// The page behind an inherited descriptor.
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

    func begin(_ sequence: UInt64) {
        page.pointee.begun.store(sequence, ordering: .relaxed)
        page.pointee.since.store(MonotonicClock.now(), ordering: .releasing)
    }

    func end() { page.pointee.since.store(0, ordering: .releasing) }

    var begun: UInt64 { page.pointee.begun.load(ordering: .acquiring) }

    /// Since when the present call runs; nil: none does.
    var since: Int64? {
        let since = page.pointee.since.load(ordering: .acquiring)
        return since == 0 ? nil : since
    }
}
