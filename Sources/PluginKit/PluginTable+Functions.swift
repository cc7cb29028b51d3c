internal import CPluginABI

/// A C function carries nothing but its code, and the ABI hands it no more than the instance: so there is one function for each place
/// in a plugin's list of extensions, and one for each plugin of the image.
extension PluginTable {
    typealias Handler = @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<liveshop_call>?) -> liveshop_status
    typealias Creator =
        @convention(c) (
            UnsafePointer<liveshop_call>?, UnsafeMutablePointer<UnsafeMutableRawPointer?>?
        ) -> liveshop_status

    typealias Ender = @convention(c) (UnsafeMutableRawPointer?) -> Void

    static let selfTest: Handler = { instance(at: $0).selfTest(PluginCall(call: $1!)) }
    static let start: Handler = { instance(at: $0).start(PluginCall(call: $1!)) }
    static let stop: Ender = { instance(at: $0).stop() }
    static let destroy: Ender = { Unmanaged<PluginInstance>.fromOpaque($0!).release() }

    static let handlers: [Handler] = [
        { instance(at: $0).handle(0, PluginCall(call: $1!)) },
        { instance(at: $0).handle(1, PluginCall(call: $1!)) },
        { instance(at: $0).handle(2, PluginCall(call: $1!)) },
        { instance(at: $0).handle(3, PluginCall(call: $1!)) },
        { instance(at: $0).handle(4, PluginCall(call: $1!)) },
        { instance(at: $0).handle(5, PluginCall(call: $1!)) },
        { instance(at: $0).handle(6, PluginCall(call: $1!)) },
        { instance(at: $0).handle(7, PluginCall(call: $1!)) },
        { instance(at: $0).handle(8, PluginCall(call: $1!)) },
        { instance(at: $0).handle(9, PluginCall(call: $1!)) },
        { instance(at: $0).handle(10, PluginCall(call: $1!)) },
        { instance(at: $0).handle(11, PluginCall(call: $1!)) },
        { instance(at: $0).handle(12, PluginCall(call: $1!)) },
        { instance(at: $0).handle(13, PluginCall(call: $1!)) },
        { instance(at: $0).handle(14, PluginCall(call: $1!)) },
        { instance(at: $0).handle(15, PluginCall(call: $1!)) },
    ]

    static let creators: [Creator] = [
        { create(0, $0, $1) }, { create(1, $0, $1) },
        { create(2, $0, $1) }, { create(3, $0, $1) },
        { create(4, $0, $1) }, { create(5, $0, $1) },
        { create(6, $0, $1) }, { create(7, $0, $1) },
        { create(8, $0, $1) }, { create(9, $0, $1) },
        { create(10, $0, $1) }, { create(11, $0, $1) },
        { create(12, $0, $1) }, { create(13, $0, $1) },
        { create(14, $0, $1) }, { create(15, $0, $1) },
        { create(16, $0, $1) }, { create(17, $0, $1) },
        { create(18, $0, $1) }, { create(19, $0, $1) },
        { create(20, $0, $1) }, { create(21, $0, $1) },
        { create(22, $0, $1) }, { create(23, $0, $1) },
        { create(24, $0, $1) }, { create(25, $0, $1) },
        { create(26, $0, $1) }, { create(27, $0, $1) },
        { create(28, $0, $1) }, { create(29, $0, $1) },
        { create(30, $0, $1) }, { create(31, $0, $1) },
        { create(32, $0, $1) }, { create(33, $0, $1) },
        { create(34, $0, $1) }, { create(35, $0, $1) },
        { create(36, $0, $1) }, { create(37, $0, $1) },
        { create(38, $0, $1) }, { create(39, $0, $1) },
        { create(40, $0, $1) }, { create(41, $0, $1) },
        { create(42, $0, $1) }, { create(43, $0, $1) },
        { create(44, $0, $1) }, { create(45, $0, $1) },
        { create(46, $0, $1) }, { create(47, $0, $1) },
        { create(48, $0, $1) }, { create(49, $0, $1) },
        { create(50, $0, $1) }, { create(51, $0, $1) },
        { create(52, $0, $1) }, { create(53, $0, $1) },
        { create(54, $0, $1) }, { create(55, $0, $1) },
        { create(56, $0, $1) }, { create(57, $0, $1) },
        { create(58, $0, $1) }, { create(59, $0, $1) },
        { create(60, $0, $1) }, { create(61, $0, $1) },
        { create(62, $0, $1) }, { create(63, $0, $1) },
    ]
}
