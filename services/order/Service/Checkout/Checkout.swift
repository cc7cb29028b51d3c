import Messages
import OrderDomain
import PluginMessages
import PluginPoints
import RPCCore
import ServiceKit
import StateMachine

/// PlaceOrder with the plugins that have a say: prices are looked up, promotions and risk checks asked about them, and their answers go into
/// the command together with those prices. The machine takes it only while the prices are still the same; else everything is asked again.
///
/// Without such plugins it is the plain command: no look, no cost.
struct Checkout: Sendable {
    let machine: JournaledMachine<OrderMachine>
    let plugins: any Plugins
    let clock: any WallClock

    /// Prices that move faster than that are the caller's to look at.
    static let attemptsMax = 3

    /// - Parameter request: with quotes whose signatures were checked.
    func place(
        _ request: OrderV1.PlaceOrderRequest, _ context: CallContext
    ) async throws(RPCError) -> OrderV1.PlaceOrderResponse {
        var command = OrderV1.PlaceOrderCommand(request: request, quotesVerified: true)
        let promotes = !plugins.active(.promotion).isEmpty
        let assesses = !plugins.active(.riskCheck).isEmpty
        guard promotes || assesses else { return try await machine.execute(command, context: context) }
        let attempt = context.idempotencyKey.isEmpty ? "call-\(UInt64.random(in: 0 ... .max))" : context.idempotencyKey
        var attempts = 0
        while true {
            attempts += 1
            let now = clock.now()
            let found = try await machine.peek(unlessRemembered: context.idempotencyKey) { machine throws(Rejection) in
                try machine.prices(of: request, quotesVerified: true, at: now)
            }
            if let prices = found {
                command.askedPrices = prices.asked
                var bill = try Bill(prices, request)
                if promotes { command.promotions = try await promotions(of: &bill, at: now) }
                if assesses {
                    try bill.takeDiscount()
                    command.risk = try await assessment(of: bill, attempt: attempt, at: now)
                }
            } else {
                // The reply may be forgotten before it is fetched, if its commit fails or it grows too old. An order that nobody was asked about
                // must not be placed instead: no prices are never the prices, so everything is asked.
                command.askedPrices = .init()
            }
            do {
                return try await machine.execute(command, context: context)
            } catch {
                guard error.reason == RefusalReason.pricesMoved, attempts < Self.attemptsMax else { throw error }
            }
        }
    }
}

/// An order on its way to the till: its prices, and what was taken off so far.
struct Bill: Sendable {
    let prices: OrderPrices
    let request: OrderV1.PlaceOrderRequest
    var discounts: LineDiscounts

    init(_ prices: OrderPrices, _ request: OrderV1.PlaceOrderRequest) throws(RPCError) {
        self.prices = prices
        self.request = request
        do throws(Rejection) { discounts = try prices.discounts() } catch { throw RPCError(error) }
    }

    mutating func takeDiscount() throws(RPCError) {
        do throws(Rejection) {
            try discounts.takeDiscount(of: request, currency: prices.currency)
        } catch { throw RPCError(error) }
    }
}
