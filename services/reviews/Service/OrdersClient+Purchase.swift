import Messages
import OrderAPI
import RPCCore

extension OrdersClient {
    /// Asks order, within what is left of the caller's own deadline.
    ///
    /// - Throws: `UNAVAILABLE` whatever is wrong with order: to our caller it makes no difference, nothing was stored and a repeat is safe.
    ///   `DEADLINE_EXCEEDED` and `CANCELLED` stay what they are.
    func purchase(of sku: SKU, by buyer: BuyerID) async throws(RPCError) -> OrderV1.VerifyPurchaseResponse {
        do {
            return try await verifyPurchase(OrderV1.VerifyPurchaseRequest(buyerID: buyer, sku: sku))
        } catch {
            switch error.code {
            case .deadlineExceeded, .cancelled: throw error
            default:
                throw RPCError(.unavailable, reason: "ORDER_UNAVAILABLE", "order cannot confirm purchases: \(error.message)")
            }
        }
    }
}

extension OrderV1.VerifyPurchaseResponse {
    /// The buyer still has at least one unit.
    var isKept: Bool { returnedUnits < boughtUnits }
}
