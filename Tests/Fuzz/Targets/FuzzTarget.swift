/// What bytes from a wire go through, each as one function that must bear any bytes. A crash, a trap and a `preconditionFailure` are findings alike.
public enum FuzzTarget: String, CaseIterable, Sendable {
    /// Header frames, tails, and what the gateway's router makes of them, one after the other.
    case frames
    /// Every message of the shop: decoding, encoding, JSON.
    case messages
    /// Every message between services and plugins: decoding, encoding, structs.
    case plugins

    /// The bytes lie before a page that nobody may touch: protobuf-c is not instrumented, and would read past their end unseen.
    public func run(_ bytes: UnsafeRawBufferPointer) {
        let guarded = GuardedBytes(bytes)
        switch self {
        case .frames: FrameFuzz.run(guarded.bytes)
        case .messages: MessageFuzz.run(guarded.bytes)
        case .plugins: PluginFuzz.run(guarded.bytes)
        }
        guarded.free()
    }

    public func run(_ bytes: [UInt8]) { bytes.withUnsafeBytes { run($0) } }
}

extension UnsafeRawBufferPointer {
    /// Takes a little-endian number off the front; zeros where the bytes have ended.
    mutating func takeUInt16() -> Int {
        let number = (0..<Swift.min(2, count)).reduce(0) { $0 | Int(self[$1]) << (8 * $1) }
        self = UnsafeRawBufferPointer(rebasing: dropFirst(2))
        return number
    }

    /// Takes at most so many bytes off the front.
    mutating func take(_ length: Int) -> UnsafeRawBufferPointer {
        let taken = UnsafeRawBufferPointer(rebasing: prefix(length))
        self = UnsafeRawBufferPointer(rebasing: dropFirst(length))
        return taken
    }
}
