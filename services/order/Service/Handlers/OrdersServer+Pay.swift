import Messages
import OrderDomain
import RPCCore
import ServiceKit

extension OrdersServer {
    func pay(_ request: OrderV1.PayRequest, context: CallContext) async throws(RPCError) -> OrderV1.PayResponse {
        let outcome: OrderV1.PayOutcome
        do {
            outcome = try await machine.execute(OrderV1.PayCommand(request: request), context: context)
        } catch {
            guard error.reason == RefusalReason.orderClosed else { throw error }
            return try await payClosed(request, context)
        }
        return try response(to: outcome)
    }

    /// Money for an order that has left memory. The read model knows whose it was, so that the refused payment names the buyer.
    private func payClosed(_ request: OrderV1.PayRequest, _ context: CallContext) async throws(RPCError) -> OrderV1.PayResponse
    {
        let order = try await order(request.orderID)
        if order.paymentReference == request.paymentReference, order.captured == request.amount {
            return .init(state: order.state)
        }
        if let before = order.refusedPayments.first(where: {
            $0.paymentReference == request.paymentReference && $0.amount == request.amount
        }) {
            throw RPCError(.failedPrecondition, reason: before.reason, "this payment was refused before and is owed back")
        }
        let command = OrderV1.PayCommand(
            request: request,
            closedOrder: .init(orderID: order.orderID, buyerID: order.buyerID, attribution: order.attribution),
            closedState: order.state)
        return try response(to: try await machine.execute(command, context: context))
    }

    private func response(to outcome: OrderV1.PayOutcome) throws(RPCError) -> OrderV1.PayResponse {
        guard outcome.refusedReason.isEmpty else {
            throw RPCError(.failedPrecondition, reason: outcome.refusedReason, outcome.message)
        }
        return .init(state: outcome.state)
    }
}
