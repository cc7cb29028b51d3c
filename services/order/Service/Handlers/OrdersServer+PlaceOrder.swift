import Messages
import OrderDomain
import RPCCore
import ServiceKit

extension OrdersServer {
    /// Signatures are checked here, outside the machine: it knows no secret.
    func placeOrder(
        _ request: OrderV1.PlaceOrderRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.PlaceOrderResponse {
        // The machine refuses more lines than that anyway; no signature is worth checking then.
        for (index, line) in request.lines.prefix(OrderLimits.linesPerOrderMax).enumerated() {
            guard let quote = line.quote, !signature.isValid(quote) else { continue }
            throw RPCError(
                .permissionDenied, reason: RefusalReason.quoteInvalid, field: "lines[\(index)].quote",
                "lines[\(index)].quote: the signature is not the shop's")
        }
        return try await checkout.place(request, context)
    }
}
