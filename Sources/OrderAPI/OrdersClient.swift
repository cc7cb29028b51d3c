// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Every reply to a change leaves only after the change is on disk. An identifier is 1–64 bytes without control characters.
/// Refusals carry a stable reason beside the status; services/order/README.md lists them all.
/// One instance owns all orders, so no method has a partition key yet.
public struct OrdersClient: Sendable {
    public let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Puts units that arrived in a building on hand.
    public func receiveStock(
        _ request: OrderV1.ReceiveStockRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.ReceiveStockResponse {
        try await OrdersMethods.receiveStock.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Corrects the stock after a count or a loss. FAILED_PRECONDITION/STOCK_COMMITTED if fewer units would remain than are held and
    /// allocated.
    public func adjustStock(
        _ request: OrderV1.AdjustStockRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.AdjustStockResponse {
        try await OrdersMethods.adjustStock.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Stock of up to 100 SKUs. A SKU without stock answers with no locations, not with an error.
    public func getAvailability(
        _ request: OrderV1.GetAvailabilityRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.GetAvailabilityResponse {
        try await OrdersMethods.getAvailability.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Holds stock for all lines or for none. The order must be paid before the hold expires.
    /// RESOURCE_EXHAUSTED/SOLD_OUT, QUOTA_EXHAUSTED or BUYER_LIMIT; FAILED_PRECONDITION/NO_OFFER, NOT_SOLD, QUOTE_EXPIRED, QUOTE_USED,
    /// QUOTE_UNITS (fewer units than the quote's price is for) or PRICE_CHANGED; PERMISSION_DENIED/QUOTE_INVALID or QUOTE_BUYER; UNAVAILABLE/OFFER_UNKNOWN (the offer has not reached this service yet) and
    /// UNAVAILABLE/HOLDS_EXPIRING (more holds end right now than one order may free): try again.
    /// With plugins: PERMISSION_DENIED/RISK_DENIED, naming the rule; ABORTED/PRICES_MOVED if prices kept changing while promotions were asked.
    public func placeOrder(
        _ request: OrderV1.PlaceOrderRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.PlaceOrderResponse {
        try await OrdersMethods.placeOrder.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Claims the hold with money that has arrived. Money that the order cannot take is never lost: it is recorded as a refused
    /// payment, owed back in full, and the call fails with FAILED_PRECONDITION/ORDER_EXPIRED, ORDER_CANCELLED, ALREADY_PAID or
    /// AMOUNT_MISMATCH. The same reference for the same paid order again is answered like the first time.
    public func pay(
        _ request: OrderV1.PayRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.PayResponse {
        try await OrdersMethods.pay.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Begins to take the order's total through a payment provider. The outcome comes later: GetOrder shows it. Repeating it for the same
    /// order, provider and token while the payment is open names the same payment. The money of an order that expired meanwhile is refunded.
    /// FAILED_PRECONDITION/PROVIDER_UNKNOWN (no plugin serves it), PAYMENT_OPEN (another one is under way), ALREADY_PAID, ORDER_EXPIRED,
    /// NOTHING_TO_PAY or ORDER_CLOSED; RESOURCE_EXHAUSTED/TOO_MANY_PAYMENTS; UNAVAILABLE/PLUGIN_FAILED: the payment is open and tried again.
    public func startPayment(
        _ request: OrderV1.StartPaymentRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.StartPaymentResponse {
        try await OrdersMethods.startPayment.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Takes what a payment provider sends. PERMISSION_DENIED/WEBHOOK_REFUSED unless a plugin of this provider vouches for it. News that was
    /// taken before changes nothing; NOT_FOUND/PAYMENT_UNKNOWN if none of it is about a payment of this shop.
    public func paymentWebhook(
        _ request: OrderV1.PaymentWebhookRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.PaymentWebhookResponse {
        try await OrdersMethods.paymentWebhook.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Cancels units that have not shipped, and refunds them if they were paid. An unpaid order is cancelled as a whole.
    /// FAILED_PRECONDITION/NOTHING_TO_CANCEL, ORDER_EXPIRED, ORDER_CLOSED or CANCEL_WHOLE_ORDER.
    public func cancel(
        _ request: OrderV1.CancelRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.CancelResponse {
        try await OrdersMethods.cancel.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Takes allocated units out of the building, booked with `carrier` if one is named. FAILED_PRECONDITION/NOT_PAID, NOTHING_TO_SHIP,
    /// CARRIER_UNKNOWN or ORDER_CLOSED; ABORTED/PARCEL_CHANGED if the order kept changing while the parcel was booked.
    public func ship(
        _ request: OrderV1.ShipRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.ShipResponse {
        try await OrdersMethods.ship.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Where a booked parcel is, as its carrier tells. NOT_FOUND/PARCEL_UNKNOWN; FAILED_PRECONDITION/CARRIER_UNKNOWN.
    public func trackParcel(
        _ request: OrderV1.TrackParcelRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.TrackParcelResponse {
        try await OrdersMethods.trackParcel.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Shipped units reached the buyer: the return window of 7 days opens. FAILED_PRECONDITION/NOTHING_TO_DELIVER or ORDER_CLOSED.
    public func deliver(
        _ request: OrderV1.DeliverRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.DeliverResponse {
        try await OrdersMethods.deliver.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Announces a return. FAILED_PRECONDITION/RETURN_WINDOW_OVER, NOT_RETURNABLE (perishable and custom goods), NOT_DELIVERED
    /// or ORDER_CLOSED.
    public func requestReturn(
        _ request: OrderV1.RequestReturnRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.RequestReturnResponse {
        try await OrdersMethods.requestReturn.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The parcel of a return arrived: refunds it, or dismisses it. FAILED_PRECONDITION/RETURN_CLOSED; NOT_FOUND.
    public func receiveReturn(
        _ request: OrderV1.ReceiveReturnRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.ReceiveReturnResponse {
        try await OrdersMethods.receiveReturn.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// One order, open or closed. NOT_FOUND.
    public func getOrder(
        _ request: OrderV1.GetOrderRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.GetOrderResponse {
        try await OrdersMethods.getOrder.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Orders of a buyer, or with a SKU, in an interval; newest first.
    public func listOrders(
        _ request: OrderV1.ListOrdersRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.ListOrdersResponse {
        try await OrdersMethods.listOrders.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Whether a buyer bought a SKU, and kept it. Never NOT_FOUND: a stranger bought 0 units.
    public func verifyPurchase(
        _ request: OrderV1.VerifyPurchaseRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.VerifyPurchaseResponse {
        try await OrdersMethods.verifyPurchase.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Takes over orders of the past: paid, delivered, without touching stock. Each order is taken as a whole or refused with its
    /// reasons by row; refusals of some do not stop the others. Repeating is harmless: an external id counts once.
    public func importOrders(
        _ request: OrderV1.ImportOrdersRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.ImportOrdersResponse {
        try await OrdersMethods.importOrders.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Committed facts after a sequence number, in order, for followers. Waits up to `wait_ms` for the first one.
    public func readEvents(
        _ request: OrderV1.ReadEventsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> OrderV1.ReadEventsResponse {
        try await OrdersMethods.readEvents.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// What `ReadEvents` answers, page after page, as long as the caller reads: at once what there is, then what happens. An empty page every 20
    /// seconds without news. Ends shortly before the deadline: then go on after the last entry.
    /// Errors: those of ReadEvents; UNAVAILABLE/SHUT_DOWN when the service restarts.
    public func streamEvents(
        _ request: OrderV1.StreamEventsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) -> MessageStream<OrderV1.ReadEventsResponse> {
        channel.open(
            OrdersMethods.streamEvents, request,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The plugins of this service: which there are, whether they serve, and how they do.
    ///
    /// Read-only. Any instance.
    public func listPlugins(
        _ request: MeshV1.ListPluginsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> MeshV1.ListPluginsResponse {
        try await OrdersMethods.listPlugins.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Loads, replaces or takes out plugins while calls go on; none is lost.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT without an action, or for DISABLE and ENABLE without a plugin; NOT_FOUND; FAILED_PRECONDITION
    /// where no plugin directory is configured. A plugin that cannot be used is no error: the response says so. Any instance.
    public func changePlugin(
        _ request: MeshV1.ChangePluginRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> MeshV1.ChangePluginResponse {
        try await OrdersMethods.changePlugin.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }
}
