import Messages
import OrderDomain
import RPCCore
import ServiceKit
import StateMachine

extension OrdersServer {
    func getAvailability(
        _ request: OrderV1.GetAvailabilityRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.GetAvailabilityResponse {
        let now = clock.now()
        return try await machine.read { machine throws(RPCError) in
            do throws(Rejection) { return try machine.availability(request, at: now) } catch { throw RPCError(error) }
        }
    }

    func getOrder(
        _ request: OrderV1.GetOrderRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.GetOrderResponse {
        .init(order: try await order(request.orderID))
    }

    func order(_ id: OrderID) async throws(RPCError) -> OrderV1.Order {
        guard let number = OrderNumber(id) else { throw .invalid("order_id", "must be an id that PlaceOrder returned") }
        guard let order = try await model.read({ try OrderReader(db: $0).order(number) }) else {
            throw RPCError(
                .notFound, reason: RefusalReason.orderUnknown, field: "order_id", "order_id: there is no order \(id)")
        }
        return order
    }

    func listOrders(
        _ request: OrderV1.ListOrdersRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.ListOrdersResponse {
        let query = try OrderQuery(request)
        let orders = try await model.read { try OrderReader(db: $0).orders(query, countMax: query.pageSize + 1) }
        var response = OrderV1.ListOrdersResponse(orders: Array(orders.prefix(query.pageSize)))
        if orders.count > query.pageSize, let last = response.orders.last {
            response.nextCursor = OrderCursor(after: last).text
        }
        return response
    }

    func verifyPurchase(
        _ request: OrderV1.VerifyPurchaseRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.VerifyPurchaseResponse {
        guard !request.buyerID.isEmpty else { throw .invalid("buyer_id", "is missing") }
        guard !request.sku.isEmpty else { throw .invalid("sku", "is missing") }
        return try await model.read { try PurchaseRows(db: $0).purchase(request.buyerID, request.sku) }
    }
}

extension RPCError {
    /// Bad input: names the field and the rule.
    static func invalid(_ field: String, _ rule: String) -> RPCError { RPCError(Rejection.invalid(field, rule)) }
}
