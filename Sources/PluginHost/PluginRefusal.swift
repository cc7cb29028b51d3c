/// Why a plugin is not used: what was tried, and the rule it broke.
public struct PluginRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// A name that no plugin has, rather than a plugin that cannot be used.
    public let isNoSuchPlugin: Bool

    public init(_ description: String) {
        self.description = description
        isNoSuchPlugin = false
    }

    init(noSuchPlugin id: String) {
        description = "there is no plugin \"\(id)\" here"
        isNoSuchPlugin = true
    }
}
