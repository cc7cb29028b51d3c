// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// The methods of `liveshop.order.v1.Orders`, with their types.
public enum OrdersMethods {
    /// Puts units that arrived in a building on hand.
    public static let receiveStock = Method<OrderV1.ReceiveStockRequest, OrderV1.ReceiveStockResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xaad2931c), fullName: "liveshop.order.v1.Orders/ReceiveStock",
            request: "liveshop.order.v1.ReceiveStockRequest", response: "liveshop.order.v1.ReceiveStockResponse",
            idempotency: .keyed, defaultDeadline: .milliseconds(1000)))

    /// Corrects the stock after a count or a loss. FAILED_PRECONDITION/STOCK_COMMITTED if fewer units would remain than are held and
    /// allocated.
    public static let adjustStock = Method<OrderV1.AdjustStockRequest, OrderV1.AdjustStockResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xf2cdeec2), fullName: "liveshop.order.v1.Orders/AdjustStock",
            request: "liveshop.order.v1.AdjustStockRequest", response: "liveshop.order.v1.AdjustStockResponse",
            idempotency: .keyed, defaultDeadline: .milliseconds(1000)))

    /// Stock of up to 100 SKUs. A SKU without stock answers with no locations, not with an error.
    public static let getAvailability = Method<OrderV1.GetAvailabilityRequest, OrderV1.GetAvailabilityResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x8739f92c), fullName: "liveshop.order.v1.Orders/GetAvailability",
            request: "liveshop.order.v1.GetAvailabilityRequest", response: "liveshop.order.v1.GetAvailabilityResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(500)))

    /// Holds stock for all lines or for none. The order must be paid before the hold expires.
    /// RESOURCE_EXHAUSTED/SOLD_OUT, QUOTA_EXHAUSTED or BUYER_LIMIT; FAILED_PRECONDITION/NO_OFFER, NOT_SOLD, QUOTE_EXPIRED, QUOTE_USED,
    /// QUOTE_UNITS (fewer units than the quote's price is for) or PRICE_CHANGED; PERMISSION_DENIED/QUOTE_INVALID or QUOTE_BUYER; UNAVAILABLE/OFFER_UNKNOWN (the offer has not reached this service yet) and
    /// UNAVAILABLE/HOLDS_EXPIRING (more holds end right now than one order may free): try again.
    /// With plugins: PERMISSION_DENIED/RISK_DENIED, naming the rule; ABORTED/PRICES_MOVED if prices kept changing while promotions were asked.
    public static let placeOrder = Method<OrderV1.PlaceOrderRequest, OrderV1.PlaceOrderResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x7a768b8e), fullName: "liveshop.order.v1.Orders/PlaceOrder",
            request: "liveshop.order.v1.PlaceOrderRequest", response: "liveshop.order.v1.PlaceOrderResponse",
            idempotency: .keyed, defaultDeadline: .milliseconds(1000)))

    /// Claims the hold with money that has arrived. Money that the order cannot take is never lost: it is recorded as a refused
    /// payment, owed back in full, and the call fails with FAILED_PRECONDITION/ORDER_EXPIRED, ORDER_CANCELLED, ALREADY_PAID or
    /// AMOUNT_MISMATCH. The same reference for the same paid order again is answered like the first time.
    public static let pay = Method<OrderV1.PayRequest, OrderV1.PayResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xfedd0832), fullName: "liveshop.order.v1.Orders/Pay",
            request: "liveshop.order.v1.PayRequest", response: "liveshop.order.v1.PayResponse",
            idempotency: .keyed, defaultDeadline: .milliseconds(1000)))

    /// Begins to take the order's total through a payment provider. The outcome comes later: GetOrder shows it. Repeating it for the same
    /// order, provider and token while the payment is open names the same payment. The money of an order that expired meanwhile is refunded.
    /// FAILED_PRECONDITION/PROVIDER_UNKNOWN (no plugin serves it), PAYMENT_OPEN (another one is under way), ALREADY_PAID, ORDER_EXPIRED,
    /// NOTHING_TO_PAY or ORDER_CLOSED; RESOURCE_EXHAUSTED/TOO_MANY_PAYMENTS; UNAVAILABLE/PLUGIN_FAILED: the payment is open and tried again.
    public static let startPayment = Method<OrderV1.StartPaymentRequest, OrderV1.StartPaymentResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x09ec232c), fullName: "liveshop.order.v1.Orders/StartPayment",
            request: "liveshop.order.v1.StartPaymentRequest", response: "liveshop.order.v1.StartPaymentResponse",
            idempotency: .keyed, defaultDeadline: .milliseconds(1000)))

    /// Takes what a payment provider sends. PERMISSION_DENIED/WEBHOOK_REFUSED unless a plugin of this provider vouches for it. News that was
    /// taken before changes nothing; NOT_FOUND/PAYMENT_UNKNOWN if none of it is about a payment of this shop.
    public static let paymentWebhook = Method<OrderV1.PaymentWebhookRequest, OrderV1.PaymentWebhookResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x5e3ab420), fullName: "liveshop.order.v1.Orders/PaymentWebhook",
            request: "liveshop.order.v1.PaymentWebhookRequest", response: "liveshop.order.v1.PaymentWebhookResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(1000)))

    /// Cancels units that have not shipped, and refunds them if they were paid. An unpaid order is cancelled as a whole.
    /// FAILED_PRECONDITION/NOTHING_TO_CANCEL, ORDER_EXPIRED, ORDER_CLOSED or CANCEL_WHOLE_ORDER.
    public static let cancel = Method<OrderV1.CancelRequest, OrderV1.CancelResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x8a524016), fullName: "liveshop.order.v1.Orders/Cancel",
            request: "liveshop.order.v1.CancelRequest", response: "liveshop.order.v1.CancelResponse",
            idempotency: .keyed, defaultDeadline: .milliseconds(1000)))

    /// Takes allocated units out of the building, booked with `carrier` if one is named. FAILED_PRECONDITION/NOT_PAID, NOTHING_TO_SHIP,
    /// CARRIER_UNKNOWN or ORDER_CLOSED; ABORTED/PARCEL_CHANGED if the order kept changing while the parcel was booked.
    public static let ship = Method<OrderV1.ShipRequest, OrderV1.ShipResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xe51a3cf9), fullName: "liveshop.order.v1.Orders/Ship",
            request: "liveshop.order.v1.ShipRequest", response: "liveshop.order.v1.ShipResponse",
            idempotency: .keyed, defaultDeadline: .milliseconds(1000)))

    /// Where a booked parcel is, as its carrier tells. NOT_FOUND/PARCEL_UNKNOWN; FAILED_PRECONDITION/CARRIER_UNKNOWN.
    public static let trackParcel = Method<OrderV1.TrackParcelRequest, OrderV1.TrackParcelResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xfe0cb2c5), fullName: "liveshop.order.v1.Orders/TrackParcel",
            request: "liveshop.order.v1.TrackParcelRequest", response: "liveshop.order.v1.TrackParcelResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)))

    /// Shipped units reached the buyer: the return window of 7 days opens. FAILED_PRECONDITION/NOTHING_TO_DELIVER or ORDER_CLOSED.
    public static let deliver = Method<OrderV1.DeliverRequest, OrderV1.DeliverResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xa5bb8390), fullName: "liveshop.order.v1.Orders/Deliver",
            request: "liveshop.order.v1.DeliverRequest", response: "liveshop.order.v1.DeliverResponse",
            idempotency: .keyed, defaultDeadline: .milliseconds(1000)))

    /// Announces a return. FAILED_PRECONDITION/RETURN_WINDOW_OVER, NOT_RETURNABLE (perishable and custom goods), NOT_DELIVERED
    /// or ORDER_CLOSED.
    public static let requestReturn = Method<OrderV1.RequestReturnRequest, OrderV1.RequestReturnResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xcd905be9), fullName: "liveshop.order.v1.Orders/RequestReturn",
            request: "liveshop.order.v1.RequestReturnRequest", response: "liveshop.order.v1.RequestReturnResponse",
            idempotency: .keyed, defaultDeadline: .milliseconds(1000)))

    /// The parcel of a return arrived: refunds it, or dismisses it. FAILED_PRECONDITION/RETURN_CLOSED; NOT_FOUND.
    public static let receiveReturn = Method<OrderV1.ReceiveReturnRequest, OrderV1.ReceiveReturnResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x52d386dd), fullName: "liveshop.order.v1.Orders/ReceiveReturn",
            request: "liveshop.order.v1.ReceiveReturnRequest", response: "liveshop.order.v1.ReceiveReturnResponse",
            idempotency: .keyed, defaultDeadline: .milliseconds(1000)))

    /// One order, open or closed. NOT_FOUND.
    public static let getOrder = Method<OrderV1.GetOrderRequest, OrderV1.GetOrderResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xb6eb68fe), fullName: "liveshop.order.v1.Orders/GetOrder",
            request: "liveshop.order.v1.GetOrderRequest", response: "liveshop.order.v1.GetOrderResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)))

    /// Orders of a buyer, or with a SKU, in an interval; newest first.
    public static let listOrders = Method<OrderV1.ListOrdersRequest, OrderV1.ListOrdersResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x83ebaa93), fullName: "liveshop.order.v1.Orders/ListOrders",
            request: "liveshop.order.v1.ListOrdersRequest", response: "liveshop.order.v1.ListOrdersResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)))

    /// Whether a buyer bought a SKU, and kept it. Never NOT_FOUND: a stranger bought 0 units.
    public static let verifyPurchase = Method<OrderV1.VerifyPurchaseRequest, OrderV1.VerifyPurchaseResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x9c05ca2b), fullName: "liveshop.order.v1.Orders/VerifyPurchase",
            request: "liveshop.order.v1.VerifyPurchaseRequest", response: "liveshop.order.v1.VerifyPurchaseResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)))

    /// Takes over orders of the past: paid, delivered, without touching stock. Each order is taken as a whole or refused with its
    /// reasons by row; refusals of some do not stop the others. Repeating is harmless: an external id counts once.
    public static let importOrders = Method<OrderV1.ImportOrdersRequest, OrderV1.ImportOrdersResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xa4c4c592), fullName: "liveshop.order.v1.Orders/ImportOrders",
            request: "liveshop.order.v1.ImportOrdersRequest", response: "liveshop.order.v1.ImportOrdersResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(10000)))

    /// Committed facts after a sequence number, in order, for followers. Waits up to `wait_ms` for the first one.
    public static let readEvents = Method<OrderV1.ReadEventsRequest, OrderV1.ReadEventsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xa8ec647f), fullName: "liveshop.order.v1.Orders/ReadEvents",
            request: "liveshop.order.v1.ReadEventsRequest", response: "liveshop.order.v1.ReadEventsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(35000)))

    /// What `ReadEvents` answers, page after page, as long as the caller reads: at once what there is, then what happens. An empty page every 20
    /// seconds without news. Ends shortly before the deadline: then go on after the last entry.
    /// Errors: those of ReadEvents; UNAVAILABLE/SHUT_DOWN when the service restarts.
    public static let streamEvents = ServerStreamMethod<OrderV1.StreamEventsRequest, OrderV1.ReadEventsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x99bf4c1a), fullName: "liveshop.order.v1.Orders/StreamEvents",
            request: "liveshop.order.v1.StreamEventsRequest", response: "liveshop.order.v1.ReadEventsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(600000), streaming: .responses))

    /// The plugins of this service: which there are, whether they serve, and how they do.
    ///
    /// Read-only. Any instance.
    public static let listPlugins = Method<MeshV1.ListPluginsRequest, MeshV1.ListPluginsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x8a922802), fullName: "liveshop.order.v1.Orders/ListPlugins",
            request: "liveshop.mesh.v1.ListPluginsRequest", response: "liveshop.mesh.v1.ListPluginsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(2000)))

    /// Loads, replaces or takes out plugins while calls go on; none is lost.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT without an action, or for DISABLE and ENABLE without a plugin; NOT_FOUND; FAILED_PRECONDITION
    /// where no plugin directory is configured. A plugin that cannot be used is no error: the response says so. Any instance.
    public static let changePlugin = Method<MeshV1.ChangePluginRequest, MeshV1.ChangePluginResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x555162ee), fullName: "liveshop.order.v1.Orders/ChangePlugin",
            request: "liveshop.mesh.v1.ChangePluginRequest", response: "liveshop.mesh.v1.ChangePluginResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(30000)))

    public static let service = ServiceDescriptor(
        fullName: "liveshop.order.v1.Orders",
        methods: [
            receiveStock.descriptor,
            adjustStock.descriptor,
            getAvailability.descriptor,
            placeOrder.descriptor,
            pay.descriptor,
            startPayment.descriptor,
            paymentWebhook.descriptor,
            cancel.descriptor,
            ship.descriptor,
            trackParcel.descriptor,
            deliver.descriptor,
            requestReturn.descriptor,
            receiveReturn.descriptor,
            getOrder.descriptor,
            listOrders.descriptor,
            verifyPurchase.descriptor,
            importOrders.descriptor,
            readEvents.descriptor,
            streamEvents.descriptor,
            listPlugins.descriptor,
            changePlugin.descriptor,
        ])
}
