import CPluginABI
import OrcaAdapterPlugin
import PluginKit

// swift-format-ignore: AlwaysUseLowerCamelCase
@c(liveshop_plugin_entry) @implementation
public func liveshop_plugin_entry(_ major: UInt32, _ minor: UInt32) -> UnsafePointer<liveshop_plugin>? {
    PluginTable.entry(OrcaAdapter.self, major, minor)
}
