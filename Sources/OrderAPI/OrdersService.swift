// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Every reply to a change leaves only after the change is on disk. An identifier is 1–64 bytes without control characters.
/// Refusals carry a stable reason beside the status; services/order/README.md lists them all.
/// One instance owns all orders, so no method has a partition key yet.
public protocol OrdersService: Sendable {
    /// Puts units that arrived in a building on hand.
    func receiveStock(
        _ request: OrderV1.ReceiveStockRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.ReceiveStockResponse

    /// Corrects the stock after a count or a loss. FAILED_PRECONDITION/STOCK_COMMITTED if fewer units would remain than are held and
    /// allocated.
    func adjustStock(
        _ request: OrderV1.AdjustStockRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.AdjustStockResponse

    /// Stock of up to 100 SKUs. A SKU without stock answers with no locations, not with an error.
    func getAvailability(
        _ request: OrderV1.GetAvailabilityRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.GetAvailabilityResponse

    /// Holds stock for all lines or for none. The order must be paid before the hold expires.
    /// RESOURCE_EXHAUSTED/SOLD_OUT, QUOTA_EXHAUSTED or BUYER_LIMIT; FAILED_PRECONDITION/NO_OFFER, NOT_SOLD, QUOTE_EXPIRED, QUOTE_USED,
    /// QUOTE_UNITS (fewer units than the quote's price is for) or PRICE_CHANGED; PERMISSION_DENIED/QUOTE_INVALID or QUOTE_BUYER; UNAVAILABLE/OFFER_UNKNOWN (the offer has not reached this service yet) and
    /// UNAVAILABLE/HOLDS_EXPIRING (more holds end right now than one order may free): try again.
    /// With plugins: PERMISSION_DENIED/RISK_DENIED, naming the rule; ABORTED/PRICES_MOVED if prices kept changing while promotions were asked.
    func placeOrder(
        _ request: OrderV1.PlaceOrderRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.PlaceOrderResponse

    /// Claims the hold with money that has arrived. Money that the order cannot take is never lost: it is recorded as a refused
    /// payment, owed back in full, and the call fails with FAILED_PRECONDITION/ORDER_EXPIRED, ORDER_CANCELLED, ALREADY_PAID or
    /// AMOUNT_MISMATCH. The same reference for the same paid order again is answered like the first time.
    func pay(
        _ request: OrderV1.PayRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.PayResponse

    /// Begins to take the order's total through a payment provider. The outcome comes later: GetOrder shows it. Repeating it for the same
    /// order, provider and token while the payment is open names the same payment. The money of an order that expired meanwhile is refunded.
    /// FAILED_PRECONDITION/PROVIDER_UNKNOWN (no plugin serves it), PAYMENT_OPEN (another one is under way), ALREADY_PAID, ORDER_EXPIRED,
    /// NOTHING_TO_PAY or ORDER_CLOSED; RESOURCE_EXHAUSTED/TOO_MANY_PAYMENTS; UNAVAILABLE/PLUGIN_FAILED: the payment is open and tried again.
    func startPayment(
        _ request: OrderV1.StartPaymentRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.StartPaymentResponse

    /// Takes what a payment provider sends. PERMISSION_DENIED/WEBHOOK_REFUSED unless a plugin of this provider vouches for it. News that was
    /// taken before changes nothing; NOT_FOUND/PAYMENT_UNKNOWN if none of it is about a payment of this shop.
    func paymentWebhook(
        _ request: OrderV1.PaymentWebhookRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.PaymentWebhookResponse

    /// Cancels units that have not shipped, and refunds them if they were paid. An unpaid order is cancelled as a whole.
    /// FAILED_PRECONDITION/NOTHING_TO_CANCEL, ORDER_EXPIRED, ORDER_CLOSED or CANCEL_WHOLE_ORDER.
    func cancel(
        _ request: OrderV1.CancelRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.CancelResponse

    /// Takes allocated units out of the building, booked with `carrier` if one is named. FAILED_PRECONDITION/NOT_PAID, NOTHING_TO_SHIP,
    /// CARRIER_UNKNOWN or ORDER_CLOSED; ABORTED/PARCEL_CHANGED if the order kept changing while the parcel was booked.
    func ship(
        _ request: OrderV1.ShipRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.ShipResponse

    /// Where a booked parcel is, as its carrier tells. NOT_FOUND/PARCEL_UNKNOWN; FAILED_PRECONDITION/CARRIER_UNKNOWN.
    func trackParcel(
        _ request: OrderV1.TrackParcelRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.TrackParcelResponse

    /// Shipped units reached the buyer: the return window of 7 days opens. FAILED_PRECONDITION/NOTHING_TO_DELIVER or ORDER_CLOSED.
    func deliver(
        _ request: OrderV1.DeliverRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.DeliverResponse

    /// Announces a return. FAILED_PRECONDITION/RETURN_WINDOW_OVER, NOT_RETURNABLE (perishable and custom goods), NOT_DELIVERED
    /// or ORDER_CLOSED.
    func requestReturn(
        _ request: OrderV1.RequestReturnRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.RequestReturnResponse

    /// The parcel of a return arrived: refunds it, or dismisses it. FAILED_PRECONDITION/RETURN_CLOSED; NOT_FOUND.
    func receiveReturn(
        _ request: OrderV1.ReceiveReturnRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.ReceiveReturnResponse

    /// One order, open or closed. NOT_FOUND.
    func getOrder(
        _ request: OrderV1.GetOrderRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.GetOrderResponse

    /// Orders of a buyer, or with a SKU, in an interval; newest first.
    func listOrders(
        _ request: OrderV1.ListOrdersRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.ListOrdersResponse

    /// Whether a buyer bought a SKU, and kept it. Never NOT_FOUND: a stranger bought 0 units.
    func verifyPurchase(
        _ request: OrderV1.VerifyPurchaseRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.VerifyPurchaseResponse

    /// Takes over orders of the past: paid, delivered, without touching stock. Each order is taken as a whole or refused with its
    /// reasons by row; refusals of some do not stop the others. Repeating is harmless: an external id counts once.
    func importOrders(
        _ request: OrderV1.ImportOrdersRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.ImportOrdersResponse

    /// Committed facts after a sequence number, in order, for followers. Waits up to `wait_ms` for the first one.
    func readEvents(
        _ request: OrderV1.ReadEventsRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.ReadEventsResponse

    /// What `ReadEvents` answers, page after page, as long as the caller reads: at once what there is, then what happens. An empty page every 20
    /// seconds without news. Ends shortly before the deadline: then go on after the last entry.
    /// Errors: those of ReadEvents; UNAVAILABLE/SHUT_DOWN when the service restarts.
    func streamEvents(
        _ request: OrderV1.StreamEventsRequest, responses: MessageWriter<OrderV1.ReadEventsResponse>, context: CallContext
    ) async throws(RPCError)

    /// The plugins of this service: which there are, whether they serve, and how they do.
    ///
    /// Read-only. Any instance.
    func listPlugins(
        _ request: MeshV1.ListPluginsRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.ListPluginsResponse

    /// Loads, replaces or takes out plugins while calls go on; none is lost.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT without an action, or for DISABLE and ENABLE without a plugin; NOT_FOUND; FAILED_PRECONDITION
    /// where no plugin directory is configured. A plugin that cannot be used is no error: the response says so. Any instance.
    func changePlugin(
        _ request: MeshV1.ChangePluginRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.ChangePluginResponse
}

extension OrdersService {
    /// Every method of the service, bound to this value.
    public var methods: MethodTable {
        var table = MethodTable()
        table.add(OrdersMethods.service)
        table.add(OrdersMethods.receiveStock, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.receiveStock(request, context: context)
                    return .success(try OrdersMethods.receiveStock.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.adjustStock, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.adjustStock(request, context: context)
                    return .success(try OrdersMethods.adjustStock.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.getAvailability, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.getAvailability(request, context: context)
                    return .success(try OrdersMethods.getAvailability.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.placeOrder, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.placeOrder(request, context: context)
                    return .success(try OrdersMethods.placeOrder.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.pay, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.pay(request, context: context)
                    return .success(try OrdersMethods.pay.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.startPayment, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.startPayment(request, context: context)
                    return .success(try OrdersMethods.startPayment.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.paymentWebhook, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.paymentWebhook(request, context: context)
                    return .success(try OrdersMethods.paymentWebhook.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.cancel, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.cancel(request, context: context)
                    return .success(try OrdersMethods.cancel.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.ship, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.ship(request, context: context)
                    return .success(try OrdersMethods.ship.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.trackParcel, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.trackParcel(request, context: context)
                    return .success(try OrdersMethods.trackParcel.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.deliver, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.deliver(request, context: context)
                    return .success(try OrdersMethods.deliver.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.requestReturn, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.requestReturn(request, context: context)
                    return .success(try OrdersMethods.requestReturn.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.receiveReturn, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.receiveReturn(request, context: context)
                    return .success(try OrdersMethods.receiveReturn.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.getOrder, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.getOrder(request, context: context)
                    return .success(try OrdersMethods.getOrder.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.listOrders, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.listOrders(request, context: context)
                    return .success(try OrdersMethods.listOrders.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.verifyPurchase, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.verifyPurchase(request, context: context)
                    return .success(try OrdersMethods.verifyPurchase.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.importOrders, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.importOrders(request, context: context)
                    return .success(try OrdersMethods.importOrders.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.readEvents, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.readEvents(request, context: context)
                    return .success(try OrdersMethods.readEvents.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.streamEvents) {
            (request, responses, context) async throws(RPCError) in
            try await self.streamEvents(request, responses: responses, context: context)
        }
        table.add(OrdersMethods.listPlugins, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.listPlugins(request, context: context)
                    return .success(try OrdersMethods.listPlugins.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(OrdersMethods.changePlugin, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.changePlugin(request, context: context)
                    return .success(try OrdersMethods.changePlugin.encoded(response))
                } catch { return .failure(error) }
            }
        })
        return table
    }
}
