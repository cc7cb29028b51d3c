/// A plugin's configuration, read by paths: keys and array positions with dots between, such as "tiers.0.units".
///
/// The service has checked it against the schema in plugin.json; every getter still says what it needs and throws
/// `PluginError.invalidConfig` with path and rule, so that a schema that forgot something does not become a crash.
public struct PluginConfig: Hashable, Sendable {
    private let root: ConfigValue

    /// Nothing configured.
    public init() { root = .object([]) }

    /// - Throws: `PluginError.invalidConfig` for what is not a JSON object.
    public init(json: String) throws(PluginError) {
        root = try ConfigParser.parse(json)
        guard case .object = root else { throw .invalidConfig("config", "must be a JSON object") }
    }

    /// - Parameter fallback: if there is no such key; without one it must be there.
    public func int(_ path: String, in range: ClosedRange<Int>, default fallback: Int? = nil) throws(PluginError) -> Int {
        let value = try find(path, fallback) { if case .int(let value) = $0, range.contains(value) { value } else { nil } }
        guard let value else {
            throw .invalidConfig(path, "must be a whole number of \(range.lowerBound)–\(range.upperBound)")
        }
        return value
    }

    public func double(
        _ path: String, in range: ClosedRange<Double>, default fallback: Double? = nil
    ) throws(PluginError) -> Double {
        let value = try find(path, fallback) { found in
            let number: Double? =
                switch found {
                case .int(let value): Double(value)
                case .double(let value): value
                default: nil
                }
            return number.flatMap { range.contains($0) ? $0 : nil }
        }
        guard let value else {
            throw .invalidConfig(path, "must be a number of \(range.lowerBound)–\(range.upperBound)")
        }
        return value
    }

    public func bool(_ path: String, default fallback: Bool? = nil) throws(PluginError) -> Bool {
        let value = try find(path, fallback) { if case .bool(let value) = $0 { value } else { nil } }
        guard let value else { throw .invalidConfig(path, "must be true or false") }
        return value
    }

    /// - Parameter bytes: of UTF-8.
    public func text(
        _ path: String, bytes: ClosedRange<Int> = 0...4096, default fallback: String? = nil
    ) throws(PluginError) -> String {
        let value = try find(path, fallback) {
            if case .text(let value) = $0, bytes.contains(value.utf8.count) { value } else { nil }
        }
        guard let value else {
            throw .invalidConfig(path, "must be text of \(bytes.lowerBound)–\(bytes.upperBound) bytes")
        }
        return value
    }

    /// An array of texts.
    public func texts(_ path: String, count: ClosedRange<Int> = 0...1024) throws(PluginError) -> [String] {
        try (0..<self.count(path, in: count)).mapThrowing { index throws(PluginError) in try text("\(path).\(index)") }
    }

    /// Elements of an array or keys of an object; 0 if there is no such key.
    public func count(_ path: String, in range: ClosedRange<Int> = 0...1024) throws(PluginError) -> Int {
        let value = try find(path, range.contains(0) ? 0 : nil) { found in
            let count: Int? =
                switch found {
                case .array(let elements): elements.count
                case .object(let members): members.count
                default: nil
                }
            return count.flatMap { range.contains($0) ? $0 : nil }
        }
        guard let value else {
            throw .invalidConfig(path, "must be an array or object of \(range.lowerBound)–\(range.upperBound) elements")
        }
        return value
    }

    /// The keys of an object in the order written; empty if there is no such object.
    public func keys(_ path: String) throws(PluginError) -> [String] {
        guard let found = root.at(path) else { return [] }
        guard case .object(let members) = found else { throw .invalidConfig(path, "must be an object") }
        return members.map(\.key)
    }

    /// Whether there is anything at the path.
    public func has(_ path: String) -> Bool { root.at(path) != nil }

    /// - Returns: nil if the value breaks the rule.
    private func find<Value>(
        _ path: String, _ fallback: Value?, _ read: (ConfigValue) -> Value?
    ) throws(PluginError) -> Value? {
        guard let found = root.at(path) else {
            guard let fallback else { throw .invalidConfig(path, "is missing") }
            return fallback
        }
        return read(found)
    }
}

extension Sequence {
    /// `map` that keeps the type of the error.
    fileprivate func mapThrowing<T>(_ transform: (Element) throws(PluginError) -> T) throws(PluginError) -> [T] {
        var result: [T] = []
        for element in self { result.append(try transform(element)) }
        return result
    }
}
