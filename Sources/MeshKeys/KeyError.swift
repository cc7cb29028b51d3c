/// A file of keys or rights that cannot be read or made: which one, and what is wrong.
public struct KeyError: Error, Hashable, Sendable, CustomStringConvertible {
    public let file: String
    public let rule: String

    public init(file: String, rule: String) {
        self.file = file
        self.rule = rule
    }

    public var description: String { file.isEmpty ? rule : "\(file): \(rule)" }
}

/// The bounds of a folder of keys.
public enum KeyLimits {
    /// Known keys of one folder.
    public static let keysMax = 10_000
    public static let nameBytesMax = 64
    /// A key's file; `rights.json`.
    static let keyFileBytesMax = 4_096
    static let rightsFileBytesMax = 1 << 20
    /// Rules in `rights.json`; patterns of one; bytes of a pattern.
    static let rulesMax = 4_096
    static let patternsMax = 256
    static let patternBytesMax = 512
    /// How often a folder is looked at for changes.
    public static let interval = Duration.seconds(1)
}
