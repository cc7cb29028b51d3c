/// A JSON value. Numbers that are whole and fit are `int`.
enum ConfigValue: Hashable, Sendable {
    struct Member: Hashable, Sendable {
        let key: String
        let value: ConfigValue
    }

    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case text(String)
    case array([ConfigValue])
    case object([Member])

    /// What stands at a path of keys and positions with dots between. A key with a dot in it is found too, the longest first.
    func at(_ path: String) -> ConfigValue? {
        switch self {
        case .object(let members):
            if let member = members.first(where: { $0.key == path }) { return member.value }
            for dot in path.indices.reversed() where path[dot] == "." {
                guard let member = members.first(where: { $0.key == path[..<dot] }) else { continue }
                if let found = member.value.at(String(path[path.index(after: dot)...])) { return found }
            }
            return nil
        case .array(let elements):
            let parts = path.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            guard let index = parts.first.flatMap({ Int($0) }), elements.indices.contains(index) else { return nil }
            return parts.count == 1 ? elements[index] : elements[index].at(String(parts[1]))
        default:
            return nil
        }
    }
}
