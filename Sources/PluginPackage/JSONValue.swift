import Foundation

/// Any JSON, for what has no fixed shape: configurations and their schemas.
public enum JSONValue: Hashable, Sendable, Codable {
    case null
    case bool(Bool)
    case int(Int64)
    /// With a fraction, an exponent, or beyond `Int64`.
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    /// Reads JSON; comments and trailing commas (JSON5) are allowed, people write these files.
    ///
    /// - Parameter file: named in the error.
    public init(parsing bytes: [UInt8], file: String) throws(PackageError) {
        guard bytes.count <= PackageLimits.manifestBytesMax else {
            throw PackageError(file: file, rule: "at most \(PackageLimits.manifestBytesMax) bytes, is \(bytes.count)")
        }
        let decoder = JSONDecoder()
        decoder.allowsJSON5 = true
        do {
            self = try decoder.decode(JSONValue.self, from: Data(bytes))
        } catch let DecodingError.dataCorrupted(context) {
            let cause = context.underlyingError.map { ": \(($0 as NSError).userInfo["NSDebugDescription"] ?? $0)" } ?? ""
            throw PackageError(file: file, rule: "must be JSON\(cause)")
        } catch {
            throw PackageError(file: file, rule: "must be JSON: \(error)")
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .int(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .int(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .text(let value): try container.encode(value)
        case .list(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }

    /// The same bytes for the same value: keys are sorted.
    public func encoded(pretty: Bool = false) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
        // Fails only for numbers that are not finite; those cannot be parsed in the first place.
        guard let data = try? encoder.encode(self) else { preconditionFailure("JSON without finite numbers") }
        return [UInt8](data)
    }

    /// For messages: what kind of value this is.
    public var kind: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .int: "integer"
        case .number: "number"
        case .text: "string"
        case .list: "array"
        case .object: "object"
        }
    }

    /// The value at a path of keys and array positions with dots between, such as `tiers.0.units`; the empty path is the value itself.
    public subscript(path path: some StringProtocol) -> JSONValue? {
        var value = self
        for part in path.split(separator: ".", omittingEmptySubsequences: true) {
            switch value {
            case .object(let members):
                guard let member = members[String(part)] else { return nil }
                value = member
            case .list(let elements):
                guard let index = Int(part), elements.indices.contains(index) else { return nil }
                value = elements[index]
            default: return nil
            }
        }
        return value
    }

    /// Whether there are at most so many lists and objects inside each other.
    func isNested(atMost depth: Int) -> Bool {
        switch self {
        case .list(let elements): depth > 0 && elements.allSatisfy { $0.isNested(atMost: depth - 1) }
        case .object(let members): depth > 0 && members.values.allSatisfy { $0.isNested(atMost: depth - 1) }
        case .null, .bool, .int, .number, .text: true
        }
    }
}
