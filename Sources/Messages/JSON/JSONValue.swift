import Foundation

/// Any JSON, with integers exact: Foundation's decoder reads the text, and this keeps apart what its untyped one confuses
/// (booleans and numbers, 64-bit integers and doubles).
package enum JSONValue: Decodable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// Above `Int64.max`.
    case unsigned(UInt64)
    case double(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    package static func parse(_ text: String) throws(MessageJSONError) -> JSONValue {
        guard text.utf8.count <= MessageLimits.jsonBytesMax else {
            throw MessageJSONError("", "JSON of \(text.utf8.count) bytes; at most \(MessageLimits.jsonBytesMax)")
        }
        guard depth(of: text) <= MessageLimits.jsonDepthMax else {
            throw MessageJSONError("", "JSON nested deeper than \(MessageLimits.jsonDepthMax)")
        }
        do {
            return try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        } catch DecodingError.dataCorrupted(let context) {
            throw MessageJSONError("", "not JSON: \(fault(in: text) ?? context.debugDescription)")
        } catch {
            throw MessageJSONError("", "not JSON: \(error)")
        }
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode(Int64.self) {
            // -0.0 is an integer to the decoder, and none to a double's bits.
            let isNegativeZero = value == 0 && (try? container.decode(Double.self))?.sign == .minus
            self = isNegativeZero ? .double(-0.0) : .integer(value)
        } else if let value = try? container.decode(UInt64.self) {
            self = .unsigned(value)
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .double(value)
        } else if let values = try? container.decode([String: JSONValue].self) {
            self = .object(values)
        } else {
            self = .array(try container.decode([JSONValue].self))
        }
    }

    /// Where it goes wrong: the decoder does not say, but this one does.
    private static func fault(in text: String) -> String? {
        do {
            _ = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
            return nil
        } catch {
            return (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
        }
    }

    /// Counted before parsing, which recurses.
    private static func depth(of text: String) -> Int {
        var depth = 0
        var deepest = 0
        var inString = false
        var isEscaped = false
        for byte in text.utf8 {
            if inString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else {
                    inString = byte != UInt8(ascii: "\"")
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): inString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                deepest = max(deepest, depth)
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
        }
        return deepest
    }

    /// For error messages.
    package var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .integer, .unsigned, .double: "a number"
        case .string(let text): "\"\(text.prefix(40))\""
        case .array: "an array"
        case .object: "an object"
        }
    }

    /// The same where a number is expected: which one it is.
    package var kindOrNumber: String {
        switch self {
        case .integer(let number): "\(number)"
        case .unsigned(let number): "\(number)"
        case .double(let number): "\(number)"
        default: kind
        }
    }
}
