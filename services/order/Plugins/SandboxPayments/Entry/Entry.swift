public import CPluginABI
import PluginKit
import SandboxPaymentsPlugin

/// The one function that a service looks up.
// swift-format-ignore: AlwaysUseLowerCamelCase
@c(liveshop_plugin_entry) @implementation
public func liveshop_plugin_entry(_ major: UInt32, _ minor: UInt32) -> UnsafePointer<liveshop_plugin>? {
    PluginTable.entry(SandboxPayments.self, major, minor)
}
