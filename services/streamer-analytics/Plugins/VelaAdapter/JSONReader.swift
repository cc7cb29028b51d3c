/// A JSON value. Numbers stay as written.
enum JSONValue: Equatable {
    case null
    case bool(Bool)
    case number(String)
    case text(String)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])

    static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)), (.text(let left), .text(let right)): left == right
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.key == $1.key && $0.value == $1.value }
        default: false
        }
    }
}

/// Reads one JSON value (RFC 8259), strictly: no value within more than 8 others, no key twice in one object, UTF-8 only.
struct JSONReader {
    private static let depthMax = 8
    /// Of one object. Each is compared with all before it.
    private static let keysMax = 64

    private let bytes: ArraySlice<UInt8>
    private var position: Int

    static func read(_ bytes: ArraySlice<UInt8>) throws(VelaFault) -> JSONValue {
        var reader = JSONReader(bytes: bytes, position: bytes.startIndex)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.position == bytes.endIndex else { throw reader.fault("something follows the value") }
        return value
    }

    private func fault(_ what: String) -> VelaFault {
        VelaFault(field: "record", rule: "must be JSON: \(what) at byte \(position - bytes.startIndex)")
    }

    private var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let next, next == 0x20 || next == 0x09 || next == 0x0D || next == 0x0A { position += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func take(word: String) -> Bool {
        guard bytes[position...].starts(with: word.utf8) else { return false }
        position += word.utf8.count
        return true
    }

    private mutating func value(depth: Int) throws(VelaFault) -> JSONValue {
        guard depth <= Self.depthMax else { throw fault("more than \(Self.depthMax) levels") }
        if take("{") { return .object(try members(depth: depth)) }
        if take("[") { return .array(try elements(depth: depth)) }
        if take("\"") { return .text(try string()) }
        if take(word: "true") { return .bool(true) }
        if take(word: "false") { return .bool(false) }
        if take(word: "null") { return .null }
        return .number(try number())
    }

    private mutating func members(depth: Int) throws(VelaFault) -> [(key: String, value: JSONValue)] {
        var members: [(key: String, value: JSONValue)] = []
        if take("}") { return members }
        repeat {
            guard take("\"") else { throw fault("a key is missing") }
            let key = try string()
            guard members.count < Self.keysMax else { throw fault("more than \(Self.keysMax) keys") }
            guard !members.contains(where: { $0.key == key }) else { throw fault("a key that was there before") }
            guard take(":") else { throw fault("':' is missing") }
            members.append((key, try value(depth: depth + 1)))
        } while take(",")
        guard take("}") else { throw fault("'}' is missing") }
        return members
    }

    private mutating func elements(depth: Int) throws(VelaFault) -> [JSONValue] {
        var elements: [JSONValue] = []
        if take("]") { return elements }
        repeat { elements.append(try value(depth: depth + 1)) } while take(",")
        guard take("]") else { throw fault("']' is missing") }
        return elements
    }

    private mutating func number() throws(VelaFault) -> String {
        let start = position
        if next == UInt8(ascii: "-") { position += 1 }
        let leading = next
        guard digits() > 0, leading != UInt8(ascii: "0") || position - start <= (bytes[start] == UInt8(ascii: "-") ? 2 : 1)
        else {
            throw fault("no value")
        }
        if next == UInt8(ascii: ".") {
            position += 1
            guard digits() > 0 else { throw fault("a digit is missing") }
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            position += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
            guard digits() > 0 else { throw fault("a digit is missing") }
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = position
        while let next, Decimals.isDigit(next) { position += 1 }
        return position - start
    }

    private mutating func string() throws(VelaFault) -> String {
        var text: [UInt8] = []
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else { throw fault("no UTF-8") }
                return string
            case UInt8(ascii: "\\"): text += try escape()
            case 0..<0x20: throw fault("a control character")
            default: text.append(byte)
            }
        }
        throw fault("'\"' is missing")
    }

    private mutating func escape() throws(VelaFault) -> [UInt8] {
        guard let byte = next else { throw fault("an escape is cut off") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return try scalar()
        default: throw fault("an unknown escape")
        }
    }

    private mutating func scalar() throws(VelaFault) -> [UInt8] {
        var code = try hexadecimal()
        if (0xD800..<0xDC00).contains(code) {
            guard take(word: "\\u") else { throw fault("half of a surrogate pair") }
            let low = try hexadecimal()
            guard (0xDC00..<0xE000).contains(low) else { throw fault("half of a surrogate pair") }
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw fault("half of a surrogate pair") }
        return Array(String(Character(scalar)).utf8)
    }

    private mutating func hexadecimal() throws(VelaFault) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = next.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
                throw fault("four hexadecimal digits are missing")
            }
            code = code << 4 | UInt32(digit)
            position += 1
        }
        return code
    }
}
