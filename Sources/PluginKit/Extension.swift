internal import CPluginABI
public import PluginMessages

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
    ///   - point: each of the service's own has a constructor too, such as `priceRule`.
    ///   - handle: an unapplied method, `MyPlugin.price`.
    public init<Request, Response>(
        _ point: PluginPoint<Request, Response>, _ handle: @escaping @Sendable (P) -> (Request, PluginCall) throws -> Response?
    ) {
        self.point = point.id
        revision = point.revision
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
