internal import CProtobufC

/// Memory for one encoding or decoding: blocks are carved off one chunk, and all go at once.
///
/// A value is a pointer to its own state at the head of the first chunk, which is also the allocator that protobuf-c is given.
/// Whoever makes an arena frees it in a `defer`; nothing in it may outlive the call that made it.
///
/// Generated code lives in other modules, and generics that are not specialised there cost more than the work they do: so what it
/// calls is public and `@inlinable` (the compiler inlines nothing that is `package`). The SPI keeps it from everybody else.
@_spi(GeneratedCode) public struct Arena {
    @usableFromInline let state: UnsafeMutablePointer<State>

    @usableFromInline struct State {
        @usableFromInline var cursor: UnsafeMutableRawPointer
        @usableFromInline var end: UnsafeMutableRawPointer
        /// The newest chunk; older ones hang on it.
        var chunk: UnsafeMutablePointer<Chunk>
        var bytesLeft: Int
        var allocator: ProtobufCAllocator
    }

    struct Chunk {
        var previous: UnsafeMutablePointer<Chunk>?
        var bytes: Int
    }

    /// First chunk when encoding: enough for most requests, and with its heads not above what the C library's allocator keeps at hand
    /// for each thread (1,032 bytes).
    @inlinable public static var encodingBytes: Int { 896 }
    /// Most memory one decoding may take. Hostile bytes can ask for some 30 times their own size (a block for every empty
    /// element); an honest message of the largest size stays well below.
    static let decodingBytesMax = 32 * MessageLimits.messageBytesMax
    @usableFromInline static var alignment: Int { @inlinable get { 8 } }

    public init(bytes: Int, bytesMax: Int = .max) {
        let size = MemoryLayout<Chunk>.stride + MemoryLayout<State>.stride + Arena.aligned(bytes)
        let chunk = Arena.makeChunk(size, after: nil)
        let raw = UnsafeMutableRawPointer(chunk)
        state = (raw + MemoryLayout<Chunk>.stride).bindMemory(to: State.self, capacity: 1)
        state.initialize(
            to: State(
                cursor: UnsafeMutableRawPointer(state + 1), end: raw + size, chunk: chunk, bytesLeft: bytesMax,
                allocator: ProtobufCAllocator(
                    alloc: { data, size in Arena(state: data).allocateMarked(size) },
                    free: { _, _ in },
                    allocator_data: UnsafeMutableRawPointer(state))))
    }

    /// For decoding `bytes`, with the size limit checked first.
    public init(decoding bytes: UnsafeRawBufferPointer, _ message: String) throws(MessageError) {
        var bytesMax = Arena.decodingBytesMax
        if bytes.count > MessageLimits.messageBytesMax {
            guard bytes.count <= MessageLimits.raisedBytesMax else { throw .tooLarge(message: message, bytes: bytes.count) }
            bytesMax = 32 * bytes.count
        }
        // Small messages stay below the same bound.
        self.init(bytes: 256 + 4 * bytes.count, bytesMax: bytesMax)
    }

    private init(state: UnsafeMutableRawPointer?) {
        self.state = state!.assumingMemoryBound(to: State.self)
    }

    public func free() {
        var next: UnsafeMutablePointer<Chunk>? = state.pointee.chunk
        while let chunk = next {
            next = chunk.pointee.previous
            UnsafeMutableRawPointer(chunk).deallocate()
        }
    }

    var allocator: UnsafeMutablePointer<ProtobufCAllocator> {
        (UnsafeMutableRawPointer(state) + MemoryLayout<State>.offset(of: \.allocator)!)
            .assumingMemoryBound(to: ProtobufCAllocator.self)
    }

    /// Uninitialised room for `count` values.
    @inlinable public func allocate<T>(_ type: T.Type, count: Int = 1) -> UnsafeMutablePointer<T> {
        take(MemoryLayout<T>.stride * count).bindMemory(to: type, capacity: count)
    }

    /// A block for protobuf-c: its size stands in the word before it, so that `text` knows a string's length without trusting
    /// its terminator. Nil beyond the limit, which protobuf-c reports as a failed decoding.
    private func allocateMarked(_ bytes: Int) -> UnsafeMutableRawPointer? {
        guard bytes >= 0, bytes <= state.pointee.bytesLeft else {
            state.pointee.bytesLeft = -1
            return nil
        }
        state.pointee.bytesLeft -= bytes
        let block = take(bytes + Arena.alignment)
        block.storeBytes(of: bytes, as: Int.self)
        return block + Arena.alignment
    }

    /// protobuf-c asked for more than `bytesMax`.
    var isExhausted: Bool { state.pointee.bytesLeft < 0 }

    /// Number of bytes asked for by protobuf-c at this block.
    public func markedBytes(_ block: UnsafeRawPointer) -> Int { (block - Arena.alignment).load(as: Int.self) }

    /// Tells protobuf-c's blocks from its static defaults.
    public func contains(_ pointer: UnsafeRawPointer) -> Bool {
        var next: UnsafeMutablePointer<Chunk>? = state.pointee.chunk
        while let chunk = next {
            let start = UnsafeRawPointer(chunk)
            if pointer >= start, pointer < start + chunk.pointee.bytes { return true }
            next = chunk.pointee.previous
        }
        return false
    }

    @inlinable func take(_ bytes: Int) -> UnsafeMutableRawPointer {
        let size = Arena.aligned(bytes)
        if state.pointee.end - state.pointee.cursor < size { grow(size) }
        let block = state.pointee.cursor
        state.pointee.cursor = block + size
        return block
    }

    @usableFromInline func grow(_ needed: Int) {
        let size = max(2 * state.pointee.chunk.pointee.bytes, needed + MemoryLayout<Chunk>.stride)
        let chunk = Arena.makeChunk(size, after: state.pointee.chunk)
        state.pointee.chunk = chunk
        state.pointee.cursor = UnsafeMutableRawPointer(chunk + 1)
        state.pointee.end = UnsafeMutableRawPointer(chunk) + size
    }

    private static func makeChunk(_ bytes: Int, after previous: UnsafeMutablePointer<Chunk>?) -> UnsafeMutablePointer<Chunk> {
        let raw = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: alignment)
        let chunk = raw.bindMemory(to: Chunk.self, capacity: 1)
        chunk.initialize(to: Chunk(previous: previous, bytes: bytes))
        return chunk
    }

    @inlinable static func aligned(_ bytes: Int) -> Int { (bytes + alignment - 1) & ~(alignment - 1) }
}
