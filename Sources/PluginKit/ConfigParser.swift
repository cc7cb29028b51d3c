/// Reads JSON (RFC 8259). Of its own, because a plugin that loads Foundation for its configuration takes tens of milliseconds longer to start.
struct ConfigParser {
    /// Arrays and objects inside each other.
    static let depthMax = 32

    private let bytes: [UInt8]
    private var position = 0

    static func parse(_ json: String) throws(PluginError) -> ConfigValue {
        var parser = ConfigParser(bytes: Array(json.utf8))
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.position == parser.bytes.count else { throw parser.malformed("something after the end") }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private func malformed(_ what: String) -> PluginError { .invalidConfig("config", "not JSON at byte \(position): \(what)") }

    private mutating func skipSpace() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func take(word: StaticString) -> Bool {
        let matches = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
        if matches { position += word.utf8CodeUnitCount }
        return matches
    }

    private mutating func value(depth: Int) throws(PluginError) -> ConfigValue {
        guard depth <= Self.depthMax else { throw malformed("more than \(Self.depthMax) levels") }
        if take("{") { return try object(depth: depth) }
        if take("[") { return try array(depth: depth) }
        if next == UInt8(ascii: "\"") { return .text(try string()) }
        if take(word: "true") { return .bool(true) }
        if take(word: "false") { return .bool(false) }
        if take(word: "null") { return .null }
        return try number()
    }

    private mutating func object(depth: Int) throws(PluginError) -> ConfigValue {
        var members: [ConfigValue.Member] = []
        if take("}") { return .object(members) }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw malformed("a key was expected") }
            let key = try string()
            guard take(":") else { throw malformed("':' was expected") }
            let value = try value(depth: depth + 1)
            // As most readers do: the last of two equal keys counts.
            members.removeAll { $0.key == key }
            members.append(ConfigValue.Member(key: key, value: value))
        } while take(",")
        guard take("}") else { throw malformed("'}' was expected") }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(PluginError) -> ConfigValue {
        var elements: [ConfigValue] = []
        if take("]") { return .array(elements) }
        repeat { elements.append(try value(depth: depth + 1)) } while take(",")
        guard take("]") else { throw malformed("']' was expected") }
        return .array(elements)
    }

    private mutating func number() throws(PluginError) -> ConfigValue {
        let start = position
        while let byte = next, "+-.0123456789eE".utf8.contains(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        // Swift's own parsers also take "+1", "01" and "1."; harmless here, the service has checked the text before.
        if let whole = Int(text) { return .int(whole) }
        guard let number = Double(text), number.isFinite else {
            position = start
            throw malformed("a value was expected")
        }
        return .double(number)
    }

    private mutating func string() throws(PluginError) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += Array(String(try escaped()).utf8)
            case 0..<0x20: throw malformed("a control character in a string")
            default: text.append(byte)
            }
        }
        throw malformed("a string without end")
    }

    private mutating func escaped() throws(PluginError) -> Unicode.Scalar {
        guard let byte = next else { throw malformed("a string without end") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            var unit = try hexadecimal()
            if (0xD800..<0xDC00).contains(unit), take(word: "\\u") {
                let low = try hexadecimal()
                guard (0xDC00..<0xE000).contains(low) else { throw malformed("half a surrogate pair") }
                unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(unit) else { throw malformed("half a surrogate pair") }
            return scalar
        default: throw malformed("an unknown escape")
        }
    }

    private mutating func hexadecimal() throws(PluginError) -> UInt32 {
        let end = position + 4
        guard end <= bytes.count, let unit = UInt32(String(decoding: bytes[position..<end], as: UTF8.self), radix: 16) else {
            throw malformed("four hexadecimal digits were expected")
        }
        position = end
        return unit
    }
}
