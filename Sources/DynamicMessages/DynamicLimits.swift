/// Bounds on what others send: descriptors and messages of types that nobody here has compiled.
public enum DynamicLimits {
    /// Deepest nesting of messages and groups that is read.
    public static let depthMax = 64
    /// Most values in one message, with those in the messages inside it: an empty message costs two bytes on the wire, and much more here.
    public static let valuesMax = 1_000_000
    /// Most bytes of the descriptors that are read at a time.
    public static let descriptorBytesMax = 16 * 1_024 * 1_024
    /// Most enum values, fields, methods and types over all descriptors that are read at a time.
    public static let symbolsMax = 200_000
}

/// Why bytes are no descriptors, or no message of a type.
public struct DynamicMessageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where: a file, a type, a field; empty for the bytes as a whole.
    public let place: String
    /// What was expected.
    public let rule: String

    public init(_ place: String, _ rule: String) {
        self.place = place
        self.rule = rule
    }

    public var description: String { place.isEmpty ? rule : "\(place): \(rule)" }
}
