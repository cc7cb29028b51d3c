import Glibc

/// A copy that ends where the next page cannot be read: whoever goes past its end dies at once.
struct GuardedBytes {
    let bytes: UnsafeRawBufferPointer
    private let base: UnsafeMutableRawPointer
    private let size: Int

    init(_ source: UnsafeRawBufferPointer) {
        let page = sysconf(Int32(_SC_PAGESIZE))
        let room = (source.count + page - 1) / page * page
        size = room + page
        guard let base = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), base != MAP_FAILED,
            mprotect(base + room, page, PROT_NONE) == 0
        else { preconditionFailure("mmap: \(String(cString: strerror(errno)))") }
        self.base = base
        let start = base + (room - source.count)
        if let from = source.baseAddress { start.copyMemory(from: from, byteCount: source.count) }
        bytes = UnsafeRawBufferPointer(start: start, count: source.count)
    }

    func free() { munmap(base, size) }
}
