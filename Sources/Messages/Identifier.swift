/// A typed identifier: a string that cannot be mistaken for another kind of identifier. The types are generated from the
/// `swift_type` options in `protos/`.
public protocol Identifier: RawRepresentable, Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible
where RawValue == String {
    init(rawValue: String)
}

extension Identifier {
    public init(_ rawValue: String) { self.init(rawValue: rawValue) }
    public init(stringLiteral value: String) { self.init(rawValue: value) }
    public var description: String { rawValue }
    public var isEmpty: Bool { rawValue.isEmpty }
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
