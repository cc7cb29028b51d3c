import MessageWire
import Messages
import PluginMessages

/// Every message that `protos/` define, of the shop and of its plugins.
enum MessagesByName {
    static let plugin = Dictionary(uniqueKeysWithValues: PluginMessageTypes.all.map { ($0.fullName, $0) })

    static var names: Set<String> { Set(MessageRegistry.messageNames).union(plugin.keys) }

    /// Decodes and encodes again through the Swift type of this name.
    ///
    /// - Returns: nil if there is no such message.
    static func reencode(_ bytes: [UInt8], messageNamed name: String) throws -> [UInt8]? {
        if let type = plugin[name] { return try type.init(decoding: bytes).encoded() }
        return try MessageRegistry.reencode(bytes, messageNamed: name)
    }
}
