/// Why a plugin is not used: what was tried, and the rule it broke.
public struct PluginRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }
}
