/// Reads protobuf's wire format, field by field, in place.
struct WireReader {
    enum WireType: UInt8 {
        case varint = 0
        case fixed64 = 1
        case lengthPrefixed = 2
        case groupStart = 3
        case groupEnd = 4
        case fixed32 = 5
    }

    private let bytes: ArraySlice<UInt8>
    private var offset: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        offset = bytes.startIndex
    }

    init(_ bytes: [UInt8]) { self.init(bytes[...]) }

    var isAtEnd: Bool { offset == bytes.endIndex }

    /// - Returns: number and kind of the next field; nil at the end.
    mutating func tag() throws(DynamicMessageError) -> (number: Int32, type: WireType)? {
        guard !isAtEnd else { return nil }
        let tag = try varint()
        guard tag <= UInt64(UInt32.max), let type = WireType(rawValue: UInt8(tag & 7)), tag >> 3 > 0 else {
            throw Self.malformed("a field with the tag \(tag)")
        }
        return (Int32(tag >> 3), type)
    }

    mutating func varint() throws(DynamicMessageError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 64 {
            guard offset < bytes.endIndex else { throw Self.malformed("it ends within a number") }
            let byte = bytes[offset]
            offset += 1
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw Self.malformed("a number of more than ten bytes")
    }

    mutating func fixed32() throws(DynamicMessageError) -> UInt32 { UInt32(truncatingIfNeeded: try littleEndian(4)) }

    mutating func fixed64() throws(DynamicMessageError) -> UInt64 { try littleEndian(8) }

    mutating func lengthPrefixed() throws(DynamicMessageError) -> ArraySlice<UInt8> {
        let length = try varint()
        guard length <= UInt64(bytes.endIndex - offset) else { throw Self.malformed("it ends within a field") }
        defer { offset += Int(length) }
        return bytes[offset..<offset + Int(length)]
    }

    mutating func text() throws(DynamicMessageError) -> String {
        guard let text = String(validating: try lengthPrefixed(), as: UTF8.self) else {
            throw Self.malformed("a string that is not UTF-8")
        }
        return text
    }

    /// Passes over a field that nobody asks for.
    mutating func skip(_ type: WireType, _ number: Int32, depth: Int = 0) throws(DynamicMessageError) {
        switch type {
        case .varint: _ = try varint()
        case .fixed64: _ = try fixed64()
        case .fixed32: _ = try fixed32()
        case .lengthPrefixed: _ = try lengthPrefixed()
        case .groupEnd: throw Self.malformed("a group ends that did not begin")
        case .groupStart:
            guard depth < DynamicLimits.depthMax else { throw Self.malformed("nested deeper than \(DynamicLimits.depthMax)") }
            while true {
                guard let inner = try tag() else { throw Self.malformed("it ends within a group") }
                if inner.type == .groupEnd {
                    guard inner.number == number else { throw Self.malformed("a group ends that did not begin") }
                    return
                }
                try skip(inner.type, inner.number, depth: depth + 1)
            }
        }
    }

    private mutating func littleEndian(_ count: Int) throws(DynamicMessageError) -> UInt64 {
        guard bytes.endIndex - offset >= count else { throw Self.malformed("it ends within a number") }
        var value: UInt64 = 0
        for index in 0..<count { value |= UInt64(bytes[offset + index]) << UInt64(8 * index) }
        offset += count
        return value
    }

    static func malformed(_ what: String) -> DynamicMessageError { DynamicMessageError("", "not protobuf: \(what)") }
}
