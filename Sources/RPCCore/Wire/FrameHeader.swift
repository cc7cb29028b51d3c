/// The fixed 32 bytes at the start of every header frame, as four little-endian words (layout: protos/README.md).
///
/// The gateway reads and rewrites these and nothing else. Words instead of bytes: the codec is a few shifts, holds no pointer, and the
/// transport moves it with one load or store.
public struct FrameHeader: Hashable, Sendable {
    public static let byteCount = 32
    /// "LS" as the first two bytes.
    public static let magic: UInt16 = 0x534c
    public static let version: UInt8 = 1

    /// Raw, because a peer may send anything; see `type`.
    public var rawType: UInt8
    public var flags: FrameFlags
    /// `StatusCode.rawValue`; meaningful in FINAL.
    public var status: UInt8
    /// 0 for the first attempt of a call.
    public var attempt: UInt8
    /// Chosen by the caller, unique among its calls on this connection.
    public var callID: UInt64
    /// Time left of the deadline when the frame was sent. 0: none left.
    public var remainingMicroseconds: UInt32
    public var method: UInt32
    /// 0: the call has no partition key.
    public var partition: UInt32
    /// What the receiver allows (`StreamCredit`) in REQUEST and CREDIT; the number of a stream's message in PARTIAL, and of the last one in
    /// FINAL.
    public var credit: UInt32

    public init(
        type: FrameType, flags: FrameFlags = [], status: UInt8 = 0, attempt: UInt8 = 0, callID: UInt64 = 0,
        remainingMicroseconds: UInt32 = 0, method: UInt32 = 0, partition: UInt32 = 0, credit: UInt32 = 0
    ) {
        self.rawType = type.rawValue
        self.flags = flags
        self.status = status
        self.attempt = attempt
        self.callID = callID
        self.remainingMicroseconds = remainingMicroseconds
        self.method = method
        self.partition = partition
        self.credit = credit
    }

    /// nil for a type this version does not know.
    @inlinable public var type: FrameType? { FrameType(rawValue: rawType) }
}

extension FrameHeader {
    /// What is wrong with 32 bytes that are no header.
    public enum Fault: Error, Hashable, Sendable {
        /// Under 32 bytes.
        case tooShort
        case wrongMagic
        /// The peer's own call id is in the same place in every version.
        case wrongVersion(UInt8, callID: UInt64)
        /// The tail is longer than `WireLimits.tailBytesMax`.
        case tailTooLong
    }

    /// A header frame as it arrived: the fixed header, checked, and whether what follows may be a tail.
    @inlinable public init(frame: UnsafeRawBufferPointer) throws(Fault) {
        guard frame.count >= Self.byteCount else { throw .tooShort }
        try self.init(words: frame.loadUnaligned(as: SIMD4<UInt64>.self))
        guard frame.count <= Self.byteCount + WireLimits.tailBytesMax else { throw .tailTooLong }
    }

    /// - Parameter words: the 32 bytes as little-endian words.
    @inlinable public init(words: SIMD4<UInt64>) throws(Fault) {
        guard UInt16(truncatingIfNeeded: words[0]) == Self.magic else { throw .wrongMagic }
        let version = UInt8(truncatingIfNeeded: words[0] >> 16)
        guard version == Self.version else { throw .wrongVersion(version, callID: words[1]) }
        self.init(type: .hello)
        rawType = UInt8(truncatingIfNeeded: words[0] >> 24)
        flags = FrameFlags(rawValue: UInt8(truncatingIfNeeded: words[0] >> 32))
        status = UInt8(truncatingIfNeeded: words[0] >> 40)
        attempt = UInt8(truncatingIfNeeded: words[0] >> 48)
        callID = words[1]
        remainingMicroseconds = UInt32(truncatingIfNeeded: words[2])
        method = UInt32(truncatingIfNeeded: words[2] >> 32)
        partition = UInt32(truncatingIfNeeded: words[3])
        credit = UInt32(truncatingIfNeeded: words[3] >> 32)
    }

    /// The 32 bytes as little-endian words.
    @inlinable public var words: SIMD4<UInt64> {
        var first = UInt64(Self.magic) | UInt64(Self.version) << 16 | UInt64(rawType) << 24
        first |= UInt64(flags.rawValue) << 32 | UInt64(status) << 40 | UInt64(attempt) << 48
        return SIMD4(
            first, callID, UInt64(remainingMicroseconds) | UInt64(method) << 32,
            UInt64(partition) | UInt64(credit) << 32)
    }
}

/// What a frame is about. Numbers 13 to 16 are kept for events: protos/README.md.
public enum FrameType: UInt8, Hashable, Sendable, CaseIterable {
    case hello = 1
    case helloAck = 2
    case request = 3
    case final = 4
    case cancel = 5
    case ping = 6
    case pong = 7
    case goAway = 8
    /// One message of a stream, or its end.
    case partial = 9
    /// The receiver of a stream allows more.
    case credit = 10
    /// Who was told GOAWAY sends no new calls, and has got all it was owed: the other end may close.
    case goAwayAck = 11
    /// Several messages for one peer in one: `FrameBatch`.
    case batch = 12
}

/// Bits that qualify a frame. Unknown bits are passed on and otherwise ignored.
public struct FrameFlags: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// In a FINAL that failed: no handler has seen the call, so that repeating it is safe.
    public static let rejected = FrameFlags(rawValue: 0x01)
    /// In a PARTIAL: there are no more, and this one holds none.
    public static let endOfStream = FrameFlags(rawValue: 0x02)
}
