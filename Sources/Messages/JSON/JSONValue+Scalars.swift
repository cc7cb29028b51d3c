import Foundation

/// JSON values as protobuf's mapping reads them into scalar fields. `path` is where the value stands, for errors.
extension JSONValue {
    package func integer<T: FixedWidthInteger>(_ path: String) throws(MessageJSONError) -> T {
        let result: T? =
            switch self {
            case .integer(let number): T(exactly: number)
            case .unsigned(let number): T(exactly: number)
            case .double(let number): T(exactly: number)
            case .string(let text): T(text)
            default: nil
            }
        guard let result else {
            throw MessageJSONError(path, "a whole number from \(T.min) to \(T.max) is needed, not \(kindOrNumber)")
        }
        return result
    }

    package func number(_ path: String) throws(MessageJSONError) -> Double {
        switch self {
        case .integer(let number): return Double(number)
        case .unsigned(let number): return Double(number)
        case .double(let number): return number
        case .string("NaN"): return .nan
        case .string("Infinity"): return .infinity
        case .string("-Infinity"): return -.infinity
        case .string(let text):
            if let number = Double(text), number.isFinite { return number }
        default: break
        }
        throw MessageJSONError(path, "a number is needed, not \(kind)")
    }

    package func float(_ path: String) throws(MessageJSONError) -> Float {
        let number = try number(path)
        guard !number.isFinite || Float(number).isFinite else {
            throw MessageJSONError(path, "\(number) is too large for a float")
        }
        return Float(number)
    }

    package func bool(_ path: String) throws(MessageJSONError) -> Bool {
        guard case .bool(let bool) = self else { throw MessageJSONError(path, "true or false is needed, not \(kind)") }
        return bool
    }

    package func text(_ path: String) throws(MessageJSONError) -> String {
        guard case .string(let text) = self else { throw MessageJSONError(path, "a string is needed, not \(kind)") }
        return text
    }

    /// Base64 of either alphabet, with or without padding.
    package func bytes(_ path: String) throws(MessageJSONError) -> [UInt8] {
        guard case .string(let text) = self else { throw MessageJSONError(path, "base64 is needed, not \(kind)") }
        var standard = text.replacing("-", with: "+").replacing("_", with: "/")
        while standard.utf8.count % 4 != 0 { standard += "=" }
        guard let data = Data(base64Encoded: standard) else { throw MessageJSONError(path, "base64 is needed") }
        return [UInt8](data)
    }
}
