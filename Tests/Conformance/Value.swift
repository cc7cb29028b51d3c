/// What a case expects and what a peer reports, as they are written.
enum Value: Decodable, Hashable, CustomStringConvertible {
    case none
    case flag(Bool)
    case number(Int)
    case text(String)
    case list([Value])
    case object([String: Value])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .none
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([Value].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: Value].self))
        }
    }

    var description: String {
        switch self {
        case .none: "nothing"
        case .flag(let flag): "\(flag)"
        case .number(let number): "\(number)"
        case .text(let text): "\"\(text)\""
        case .list(let list): "[" + list.map(\.description).joined(separator: ", ") + "]"
        case .object(let object): "{" + object.sorted { $0.key < $1.key }.map { "\($0): \($1)" }.joined(separator: ", ") + "}"
        }
    }

    /// Whether `found` is what this expects: itself; one of a list; a number within `at_least` and `at_most`;
    /// an object of such.
    func accepts(_ found: Value) -> Bool {
        switch self {
        case .list(let choices): return choices.contains { $0.accepts(found) }
        case .object(let bounds) where bounds["at_least"] != nil || bounds["at_most"] != nil:
            guard case .number(let number) = found else { return false }
            if case .number(let least)? = bounds["at_least"], number < least { return false }
            if case .number(let most)? = bounds["at_most"], number > most { return false }
            return true
        case .object(let members):
            guard case .object(let others) = found, Set(members.keys) == Set(others.keys) else { return false }
            return members.allSatisfy { $0.value.accepts(others[$0.key] ?? .none) }
        default: return self == found
        }
    }
}

extension Value: Encodable {
    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .none: try container.encodeNil()
        case .flag(let flag): try container.encode(flag)
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .list(let list): try container.encode(list)
        case .object(let object): try container.encode(object)
        }
    }
}
