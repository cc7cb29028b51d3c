import Logging
import Messages
import OrderAPI
import OrderDomain
import PluginPoints
import RPCCore
import ServiceKit

/// The order service's methods. What decides is the machine; what tells history is the read model, which always shows at least what the
/// caller's own earlier calls did.
struct OrdersServer: OrdersService, PluginAdministered {
    let machine: JournaledMachine<OrderMachine>
    let model: ReadModel<OrderProjection>
    let signature: QuoteSignature
    let clock: any WallClock
    let plugins: any Plugins
    let administration: any PluginAdministration
    let checkout: Checkout
    let desk: PaymentDesk
    let parcels: ParcelDesk

    init(
        machine: JournaledMachine<OrderMachine>, model: ReadModel<OrderProjection>, signature: QuoteSignature,
        clock: any WallClock, plugins: any Plugins,
        administration: any PluginAdministration = NoPluginAdministration(), logger: Logger
    ) {
        self.machine = machine
        self.model = model
        self.signature = signature
        self.clock = clock
        self.plugins = plugins
        self.administration = administration
        checkout = Checkout(machine: machine, plugins: plugins, clock: clock)
        desk = PaymentDesk(machine: machine, model: model, plugins: plugins, clock: clock, logger: logger)
        parcels = ParcelDesk(plugins: plugins, clock: clock)
    }
}

// Commands that go to the machine as they are.
extension OrdersServer {
    func receiveStock(
        _ request: OrderV1.ReceiveStockRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.ReceiveStockResponse {
        try await machine.execute(request, context: context)
    }

    func adjustStock(
        _ request: OrderV1.AdjustStockRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.AdjustStockResponse {
        try await machine.execute(request, context: context)
    }

    func cancel(
        _ request: OrderV1.CancelRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.CancelResponse {
        try await machine.execute(request, context: context)
    }

    func deliver(
        _ request: OrderV1.DeliverRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.DeliverResponse {
        try await machine.execute(request, context: context)
    }

    func requestReturn(
        _ request: OrderV1.RequestReturnRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.RequestReturnResponse {
        try await machine.execute(request, context: context)
    }

    func receiveReturn(
        _ request: OrderV1.ReceiveReturnRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.ReceiveReturnResponse {
        try await machine.execute(request, context: context)
    }

    func importOrders(
        _ request: OrderV1.ImportOrdersRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.ImportOrdersResponse {
        try await machine.execute(request, context: context)
    }
}
