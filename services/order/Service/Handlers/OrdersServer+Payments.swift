import Messages
import OrderDomain
import PluginMessages
import PluginPoints
import RPCCore
import ServiceKit

extension OrdersServer {
    /// Journaled first, then the provider is told. If that fails the payment stays open, and the poller tells it.
    func startPayment(
        _ request: OrderV1.StartPaymentRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.StartPaymentResponse {
        let providers = plugins.active(.paymentProvider)
        guard !providers.isEmpty else { throw .providerUnknown(request.provider) }
        let reply = try await machine.execute(request, context: context)
        if let open = try await openPayment(reply.paymentID), open.reference.isEmpty {
            let isServed = try await desk.start(open)
            // One that is not fail-closed may have failed instead of declined: then the provider may know of the payment.
            if !isServed, providers.allSatisfy({ $0.onFailure == .closed }) {
                _ = try await machine.execute(
                    OrderV1.AbandonPaymentCommand(paymentID: reply.paymentID, reason: RefusalReason.providerUnknown))
                throw .providerUnknown(request.provider)
            }
        }
        return .init(paymentID: reply.paymentID, status: try await status(of: reply.paymentID))
    }

    func paymentWebhook(
        _ request: OrderV1.PaymentWebhookRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.PaymentWebhookResponse {
        guard FieldRules.isPluginName(request.provider) else {
            throw .invalid("provider", "must be 1–\(OrderLimits.pluginNameBytesMax) bytes of a–z, 0–9 and \"-\"")
        }
        guard request.payload.count <= PaymentDesk.webhookBytesMax else {
            throw .invalid("payload", "must be at most \(PaymentDesk.webhookBytesMax) bytes, is \(request.payload.count)")
        }
        guard request.signature.utf8.count <= PaymentDesk.signatureBytesMax else {
            throw .invalid("signature", "must be at most \(PaymentDesk.signatureBytesMax) bytes")
        }
        let webhook = PluginV1.PaymentWebhook(payload: request.payload, signature: request.signature)
        guard let takings = try await desk.webhook(webhook, from: request.provider) else {
            throw RPCError(
                .permissionDenied, reason: RefusalReason.webhookRefused,
                "no plugin vouches for this: the provider is not known, or the signature is not its own")
        }
        if !takings.isEmpty, takings.allSatisfy({ $0 == .unknown }) {
            throw RPCError(.notFound, reason: RefusalReason.paymentUnknown, "it is about no payment of this shop")
        }
        return .init(taken: UInt32(takings.filter { $0 == .taken }.count))
    }

    private func openPayment(_ id: String) async throws(RPCError) -> OpenPayment? {
        try await machine.read { machine throws(RPCError) in machine.openPayment(id) }
    }

    private func status(of id: String) async throws(RPCError) -> OrderV1.PaymentStatus {
        if let open = try await openPayment(id) { return open.status }
        guard let key = PaymentKey(id) else { return .unspecified }
        return try await order(key.order.orderID).payments.first { $0.paymentID == id }?.status ?? .unspecified
    }
}

extension RPCError {
    fileprivate static func providerUnknown(_ provider: String) -> RPCError {
        RPCError(
            .failedPrecondition, reason: RefusalReason.providerUnknown, field: "provider",
            "provider: no plugin serves \(provider)")
    }
}
