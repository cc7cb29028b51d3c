import CPluginABI
import ClaimCheckPlugin
import PluginKit

@c(liveshop_plugin_entry) @implementation
public func liveshop_plugin_entry(_ major: UInt32, _ minor: UInt32) -> UnsafePointer<liveshop_plugin>? {
    PluginTable.entry(ClaimCheck.self, major, minor)
}
