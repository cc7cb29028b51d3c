/// What is wrong with a plugin's folder: which file, where in it, and the rule that was broken.
public struct PackageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Name or path of the file.
    public let file: String
    /// Dotted path inside the file, such as `limits.memory_mb` or `config.tiers.0.units`; empty: the file as a whole.
    public let field: String
    /// The rule, and what was found instead.
    public let rule: String

    public init(file: String, field: String = "", rule: String) {
        self.file = file
        self.field = field
        self.rule = rule
    }

    public var description: String { field.isEmpty ? "\(file): \(rule)" : "\(file): \(field): \(rule)" }
}
