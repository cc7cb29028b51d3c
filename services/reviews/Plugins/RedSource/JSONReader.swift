/// A JSON value. Of two equal keys the last counts.
enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case number(Double)
    case text(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// For messages.
    var kind: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .int, .number: "a number"
        case .text: "text"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

/// Why the bytes are not JSON.
struct JSONFault: Error, Hashable {
    /// In the payload, from 0.
    let byte: Int
    let what: String
}

/// Reads JSON (RFC 8259) value by value, so that what stands before a break in the payload still counts. Any bytes end in a value or a fault.
struct JSONReader {
    /// Arrays and objects inside each other.
    static let depthMax = 16

    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func fault(_ what: String) -> JSONFault { JSONFault(byte: position, what: what) }

    /// The next byte that is not white space; nil at the end.
    mutating func peek() -> UInt8? {
        while position < bytes.count, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[position]) { position += 1 }
        return position < bytes.count ? bytes[position] : nil
    }

    /// Takes `character` if it comes next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek() == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    mutating func expect(_ character: Unicode.Scalar) throws(JSONFault) {
        guard take(character) else { throw fault("'\(character)' was expected") }
    }

    mutating func key() throws(JSONFault) -> String {
        guard peek() == 0x22 else { throw fault("a key was expected") }
        let key = try text()
        try expect(":")
        return key
    }

    mutating func value(depth: Int = 0) throws(JSONFault) -> JSONValue {
        guard depth <= Self.depthMax else { throw fault("more than \(Self.depthMax) levels") }
        guard let byte = peek() else { throw fault("the payload ends in the middle") }
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
        try expect("{")
        var members: [String: JSONValue] = [:]
        if take("}") { return .object(members) }
        repeat {
            let key = try key()
            members[key] = try value(depth: depth + 1)
        } while take(",")
        try expect("}")
        return .object(members)
    }

    private mutating func array(depth: Int) throws(JSONFault) -> JSONValue {
        try expect("[")
        var elements: [JSONValue] = []
        if take("]") { return .array(elements) }
        repeat { elements.append(try value(depth: depth + 1)) } while take(",")
        try expect("]")
        return .array(elements)
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        guard word.withUTF8Buffer({ bytes[position...].starts(with: $0) }) else { throw fault("a value was expected") }
        position += word.utf8CodeUnitCount
        return value
    }

    /// `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`, and small enough for a Double.
    private mutating func number() throws(JSONFault) -> JSONValue {
        let start = position
        func digits() -> Int {
            var end = position
            while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
            return end - position
        }
        func next(_ characters: [UInt8]) -> Bool { position < bytes.count && characters.contains(bytes[position]) }
        if next([0x2d]) { position += 1 }
        let whole = digits()
        guard whole > 0, whole == 1 || bytes[position] != 0x30 else { throw fault("a value was expected") }
        position += whole
        var isWhole = true
        if next([0x2e]) {
            position += 1
            let fraction = digits()
            guard fraction > 0 else { throw fault("a digit was expected") }
            (position, isWhole) = (position + fraction, false)
        }
        if next([0x65, 0x45]) {
            position += 1
            if next([0x2b, 0x2d]) { position += 1 }
            let exponent = digits()
            guard exponent > 0 else { throw fault("a digit was expected") }
            (position, isWhole) = (position + exponent, false)
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole, let value = Int(text) { return .int(value) }
        guard let value = Double(text), value.isFinite else { throw fault("the number is too large") }
        return .number(value)
    }

    private mutating func text() throws(JSONFault) -> String {
        try expect("\"")
        var content: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case 0x22:
                guard let text = String(validating: content, as: UTF8.self) else { throw fault("the text is not UTF-8") }
                return text
            case 0x5c: content += Array(String(Character(try escaped())).utf8)
            case 0..<0x20: throw fault("a control character in a text")
            default: content.append(byte)
            }
        }
        throw fault("the payload ends in the middle of a text")
    }

    private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
        guard position < bytes.count else { throw fault("the payload ends in the middle of a text") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case 0x22, 0x5c, 0x2f: return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            var unit = try fourDigits()
            if (0xd800..<0xdc00).contains(unit), bytes[position...].starts(with: [0x5c, 0x75]) {
                position += 2
                let low = try fourDigits()
                guard (0xdc00..<0xe000).contains(low) else { throw fault("half a surrogate pair") }
                unit = 0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00)
            }
            guard let scalar = Unicode.Scalar(unit) else { throw fault("half a surrogate pair") }
            return scalar
        default: throw fault("an unknown escape")
        }
    }

    private mutating func fourDigits() throws(JSONFault) -> UInt32 {
        guard position + 4 <= bytes.count else { throw fault("four hexadecimal digits were expected") }
        var value: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
            case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
            default: throw fault("four hexadecimal digits were expected")
            }
        }
        position += 4
        return value
    }
}
