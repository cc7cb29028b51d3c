public import CPluginABI
import PluginKit
import RedSourcePlugin

/// What the service looks up.
// swift-format-ignore: AlwaysUseLowerCamelCase
@c(liveshop_plugin_entry) @implementation
public func liveshop_plugin_entry(_ major: UInt32, _ minor: UInt32) -> UnsafePointer<liveshop_plugin>? {
    PluginTable.entry(RedSourcePlugin.self, major, minor)
}
