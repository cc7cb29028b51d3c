import MeshTesting
import Messages
import OrderDomain
import StateMachine
import Testing

/// Everything a shop and its enemies do, at random: sensible commands, late ones, repeated ones, and nonsense.
struct OrderWorkload {
    static let skus: [SKU] = ["tea", "pan", "lamp", "peach"]
    static let locations: [LocationID] = ["", "north", "south"]
    static let buyers: [BuyerID] = ["ada", "bo", "cy"]

    var run = OrderRun()
    private(set) var orders: [OrderID] = []
    /// What the provider may say, some of it twice, in any order.
    var news: [OrderV1.ProviderNews] = []
    private var returns: [(order: OrderID, id: ReturnID)] = []
    private var quotes: [CatalogV1.Quote] = []
    private var offers = 0
    private(set) var accepted = 0
    private(set) var refusals: [String: Int] = [:]

    mutating func start() throws {
        // Peaches are perishable; lamps are not sold in one market.
        let terms = Self.skus.map { sku in
            OrderV1.SKUTerms(sku: sku, returnable: sku != "peach", marketsNotSold: sku == "lamp" ? ["NL"] : [])
        }
        try run.follow([.init(kind: .product(.init(productID: "goods", skus: terms)))])
        for sku in Self.skus { try run.offer(sku, Int64(sku.rawValue.utf8.count) * 333) }
    }

    mutating func step(_ random: inout SeededRandom) throws {
        switch Int.random(in: 0..<116, using: &random) {
        case 0..<8: try stock(&random)
        case 8..<12: try publish(&random)
        case 12..<16: quote(&random)
        case 16..<44: try place(&random)
        case 44..<56: pay(&random)
        case 56..<63: note(run.refusal(of: OrderV1.CancelRequest(orderID: order(&random), lines: units(&random))))
        case 63..<72: note(run.refusal(of: OrderV1.ShipRequest(orderID: order(&random), lines: units(&random))))
        case 72..<80: note(run.refusal(of: OrderV1.DeliverRequest(orderID: order(&random), lines: units(&random))))
        case 80..<88: try requestReturn(&random)
        case 88..<94: receiveReturn(&random)
        case 94..<97: note(run.refusal(of: OrderV1.RunTimersCommand()))
        case 97..<104: startPayment(&random)
        case 104..<113: takeNews(&random)
        default:
            let waits: [Duration] = [
                .milliseconds(200), .seconds(1), .seconds(3), .seconds(20), .seconds(1_000), .seconds(86_400),
            ]
            run.now = run.now + (random.chance(0.1) ? .seconds(9 * 86_400) : waits.randomElement(using: &random)!)
        }
    }

    mutating func restore(_ machine: OrderMachine) { run.restore(machine) }

    private mutating func stock(_ random: inout SeededRandom) throws {
        let (sku, location) = (Self.skus.randomElement(using: &random)!, Self.locations.randomElement(using: &random)!)
        if random.chance(0.7) {
            try run.receive(sku, .random(in: 1...80, using: &random), at: location)
        } else {
            let delta = Int64.random(in: -12...5, using: &random)
            note(
                run.refusal(of: OrderV1.AdjustStockRequest(sku: sku, locationID: location, unitsDelta: delta, reason: "count")))
        }
    }

    private mutating func publish(_ random: inout SeededRandom) throws {
        offers += 1
        let sku = Self.skus.randomElement(using: &random)!
        try run.flash(
            sku, .random(in: 1...999, using: &random), id: OfferID("flash-\(offers)"),
            quota: .random(in: 1...15, using: &random),
            perBuyer: .random(in: 0...4, using: &random), lasts: .seconds(Int64.random(in: 1...30, using: &random)))
    }

    private mutating func quote(_ random: inout SeededRandom) {
        let sku = Self.skus.randomElement(using: &random)!
        let offer = offers > 0 && random.chance(0.7) ? OfferID("flash-\(offers)") : OfferID("regular-\(sku)")
        quotes.append(run.quote(QuoteID("q\(quotes.count)"), sku, .random(in: 1...500, using: &random), offer: offer))
    }

    private mutating func place(_ random: inout SeededRandom) throws {
        var lines: [OrderV1.PlaceOrderLine] = []
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            var line = OrderV1.PlaceOrderLine(
                sku: random.chance(0.02) ? "unheard-of" : Self.skus.randomElement(using: &random)!,
                units: random.chance(0.02) ? .random(in: 0...UInt64.max, using: &random) : .random(in: 1...8, using: &random))
            if random.chance(0.2) { line.locationID = Self.locations.randomElement(using: &random)! }
            if random.chance(0.2), let quote = quotes.randomElement(using: &random) {
                line.quote = quote
                if random.chance(0.9) { line.sku = quote.sku }
            }
            lines.append(line)
        }
        var command = OrderRun.place(
            lines, buyer: Self.buyers.randomElement(using: &random)!,
            discountBps: random.chance(0.3) ? .random(in: 0...10_000, using: &random) : 0,
            holdSeconds: .random(in: 0...30, using: &random))
        if random.chance(0.1) { command.request?.market = "NL" }
        if random.chance(0.4) { promote(&command, &random) }
        let isSound = lines.allSatisfy { (1...10_000).contains($0.units) }
        // The command itself advances time by a step, so look at the same moment.
        let servable = isSound && run.ledger.canServe(lines, at: run.now + .milliseconds(3))
        let result = Result { () throws(Rejection) in try run.execute(command) }
        switch result {
        case .success(let reply):
            try #require(servable, "oversold: \(lines)")
            orders.append(reply.orderID)
            accepted += 1
        case .failure(let refusal):
            note(refusal.reason.isEmpty ? "\(refusal.code)" : refusal.reason)
            // Never undersold: stock is given as the reason only when no distribution of the units could be served.
            if refusal.reason == RefusalReason.soldOut { try #require(!servable, "undersold: \(lines): \(refusal)") }
        }
    }

    private mutating func pay(_ random: inout SeededRandom) {
        let id = order(&random)
        var command = OrderV1.PayCommand(
            request: .init(
                orderID: id, amount: run.history[id]?.total ?? Money(minorUnits: 1, currency: "EUR"),
                paymentReference: "pay-\(Int.random(in: 0...3, using: &random))"))
        if random.chance(0.1) { command.request?.amount?.minorUnits += 1 }
        let reason = run.refusal(of: command)
        note(reason)
        guard reason == RefusalReason.orderClosed, let order = run.history[id] else { return }
        // As the service does for an order that has left memory.
        command.closedOrder = .init(orderID: id, buyerID: order.buyerID, attribution: order.attribution)
        command.closedState = order.state
        note(run.refusal(of: command))
    }

    private mutating func requestReturn(_ random: inout SeededRandom) throws {
        let id = order(&random)
        var lines = units(&random).map { OrderV1.ReturnLine(line: $0.line, units: $0.units) }
        if lines.isEmpty { lines = [.init(line: 1, units: 1)] }
        do throws(Rejection) {
            let reply = try run.execute(OrderV1.RequestReturnRequest(orderID: id, lines: lines))
            returns.append((id, reply.returnID))
        } catch { note(error.reason.isEmpty ? "\(error.code)" : error.reason) }
    }

    private mutating func receiveReturn(_ random: inout SeededRandom) {
        guard let back = returns.randomElement(using: &random) else { return }
        let dismiss = random.chance(0.2)
        note(
            run.refusal(
                of: OrderV1.ReceiveReturnRequest(
                    orderID: back.order, returnID: back.id, restock: !dismiss && random.chance(0.7), dismiss: dismiss)))
    }

    func order(_ random: inout SeededRandom) -> OrderID {
        if random.chance(0.03) {
            return ["", "o0", "o01", "nonsense", "o99999999999999999999", "o4711"].randomElement(using: &random)!
        }
        // Mostly the latest ones: the others are closed.
        return orders.suffix(6).randomElement(using: &random) ?? "o1"
    }

    private func units(_ random: inout SeededRandom) -> [OrderV1.LineUnits] {
        if random.chance(0.4) { return [] }
        return (0..<Int.random(in: 1...2, using: &random)).map { _ in
            .init(line: .random(in: 0...4, using: &random), units: .random(in: 0...5, using: &random))
        }
    }

    mutating func note(_ reason: String) { refusals[reason, default: 0] += 1 }
}
