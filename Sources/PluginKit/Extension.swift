internal import CPluginABI
public import MessageWire

/// One extension point and the method that answers it: nil for "nothing to say about this", which is not an error.
public struct Extension<P: Plugin>: Sendable {
    let point: String
    let revision: UInt32
    let shape: Shape
    let serve: @Sendable (P, PluginCall) throws -> liveshop_status

    /// Sizes and layouts of request and response as structs.
    struct Shape: Sendable {
        let inputBytes: UInt32
        let outputBytes: UInt32
        let inputLayout: UInt64
        let outputLayout: UInt64
    }

    /// - Parameters:
    ///   - point: such as "liveshop.price-rule". Each point has a constructor of its own; this is for those that have none yet.
    ///   - revision: of the extension point.
    ///   - handle: an unapplied method, `MyPlugin.price`.
    public init<Request: SharedStruct, Response: SharedStruct>(
        _ point: String, revision: UInt32, _ handle: @escaping @Sendable (P) -> (Request, PluginCall) throws -> Response?
    ) {
        self.point = point
        self.revision = revision
        // A message without a layout number has no struct to hand over: then everything comes packed.
        let shared = Request.structLayout != 0 && Response.structLayout != 0
        shape = Shape(
            inputBytes: shared ? UInt32(Request.structBytes) : 0, outputBytes: shared ? UInt32(Response.structBytes) : 0,
            inputLayout: shared ? Request.structLayout : 0, outputLayout: shared ? Response.structLayout : 0)
        serve = { plugin, call in
            let request: Request = try call.request()
            guard let response = try handle(plugin)(request, call) else { return LIVESHOP_DECLINED }
            return try call.answer(response)
        }
    }
}
