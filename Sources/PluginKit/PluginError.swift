internal import CPluginABI

/// Why a plugin could not do its work. Any other error that is thrown counts as `failed` with its description.
public struct PluginError: Error, Hashable, Sendable, CustomStringConvertible {
    let status: Int32
    /// For people, in English; cut after 1,024 bytes.
    public let description: String

    /// The plugin could not do its work.
    public static func failed(_ why: String) -> PluginError { PluginError(status: LIVESHOP_FAILED, description: why) }

    /// The request is not what the extension point promises.
    public static func invalidInput(_ why: String) -> PluginError {
        PluginError(status: LIVESHOP_INVALID_INPUT, description: why)
    }

    /// The configuration cannot be used.
    ///
    /// - Parameters:
    ///   - key: path such as "tiers.0.units".
    ///   - rule: what it must be, such as "a whole number of 0–100".
    public static func invalidConfig(_ key: String, _ rule: String) -> PluginError {
        PluginError(status: LIVESHOP_INVALID_CONFIG, description: "\(key): \(rule)")
    }

    /// The plugin stopped because nobody waits any more.
    public static let cancelled = PluginError(status: LIVESHOP_CANCELLED, description: "cancelled")
}
