import AnalyticsAPI
import CatalogAPI
import MeshTesting
import Messages
import OrderAPI
import RPCCore
import Testing

/// Days of a shop, one call after another but for the rush on a flash offer; each call may meet a fault.
struct ShopWorkload {
    static let streamer: StreamerID = "streamer-1"
    static let legs = ["orbit", "vela"]
    static let prices: [(sku: SKU, minorUnits: Int64)] = [("cup", 12_50), ("lamp", 79_00), ("figs", 4_99), ("tent", 250_00)]
    /// Perishable: no return.
    static let perishable: SKU = "figs"
    /// Sold out by one buyer who never pays; nobody else takes any.
    static let coveted: SKU = "tent"
    static let everyday: [SKU] = ["cup", "lamp", "figs"]
    static let buyers: [BuyerID] = ["ada", "bo", "cleo", "dag", "eva", "finn", "gus", "hedda"]

    let shop: Shop
    let seed: UInt64
    var random: SeededRandom
    var ledger = ShopLedger()
    private var keys = 0

    init(shop: Shop, seed: UInt64, random: SeededRandom) {
        self.shop = shop
        self.seed = seed
        self.random = random
    }

    mutating func open() async throws {
        for (sku, price) in Self.prices {
            try await call(
                CatalogMethods.upsertProduct,
                .init(
                    product: .init(
                        productID: ProductID("p-\(sku)"), merchantID: "merchant-1",
                        titles: [.init(language: "en", text: "A \(sku)")],
                        variants: [.init(sku: sku, returnable: sku != Self.perishable)])))
            try await call(
                CatalogMethods.publishOffer,
                .init(
                    offer: .init(
                        offerID: OfferID("regular-\(sku)"), sku: sku, kind: .regular,
                        unitPrice: Money(minorUnits: price, currency: "CNY"), startsAt: shop.clock.now())))
            try await receive(sku, UInt64.random(in: 20...40, using: &random))
        }
        try await call(
            AnalyticsMethods.registerStreamer,
            .init(streamerID: Self.streamer, displayName: "Stall one", fastTrack: true))
        try await call(
            AnalyticsMethods.verifyStreamer, .init(streamerID: Self.streamer, identityReference: "case-1"))
        try await orderKnowsTheCatalog()
    }

    /// A show, sales, trouble, and what comes after the sales of the days before. Ends a day later.
    mutating func play(day: Int) async throws {
        let morning = shop.clock.now()
        let session = SessionID("show-\(day)")
        try await call(
            AnalyticsMethods.startSession,
            .init(sessionID: session, streamerID: Self.streamer, legs: Self.legs.map { .init(platform: $0) }))
        shop.clock.advance(by: .seconds(300))
        for _ in 0..<8 {
            try await sell(during: session)
            if random.chance(0.15) { try await shop.crash(Shop.Service.allCases.randomElement(using: &random)!) }
        }
        try await changeOfMind(day: day, during: session)
        try await watch(session)
        if day % 2 == 1 { try await flashSale(OfferID("flash-\(day)"), of: "lamp", during: session) }
        if day % 3 == 2 { try await holdThatExpires() }
        // A show is [start, end): what was sold at the very instant of its end was sold outside.
        shop.clock.advance(by: .seconds(60))
        try await call(AnalyticsMethods.endSession, .init(sessionID: session))
        // Whoever has not paid by now has lost the hold.
        shop.clock.advance(by: .seconds(1_000))
        try await lookAfterSales(day: day)
        try await syndicate(day: day)
        shop.clock.advance(to: morning + .seconds(86_400))
    }

    /// One ordinary order, through the show or not, at a quoted price or not; most are paid.
    private mutating func sell(during session: SessionID) async throws {
        let throughShow = random.chance(0.7)
        var lines: [OrderV1.PlaceOrderLine] = []
        for sku in Self.everyday.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random)) {
            var line = OrderV1.PlaceOrderLine(sku: sku, units: UInt64.random(in: 1...3, using: &random))
            if random.chance(0.3) {
                line.quote = try await call(CatalogMethods.getQuote, .init(sku: sku, validSeconds: 900)).quote
            }
            lines.append(line)
        }
        let request = OrderV1.PlaceOrderRequest(
            buyerID: Self.buyers.randomElement(using: &random)!, lines: lines,
            attribution: throughShow ? attribution(session) : nil, holdSeconds: 900)
        let key = nextKey()
        do {
            let placed = try await shop.call(OrdersMethods.placeOrder, request, key: key, fault: .random(using: &random))
            try await acknowledge(request, placed, during: throughShow ? session : "")
            if random.chance(0.3) {
                let again = try await shop.call(OrdersMethods.placeOrder, request, key: key)
                #expect(again == placed, "the same key and request: the same answer; seed \(seed)")
                var other = request
                other.lines[0].units += 1
                let refusal = await #expect(throws: RPCError.self) {
                    try await shop.call(OrdersMethods.placeOrder, other, key: key)
                }
                #expect(refusal?.reason == "IDEMPOTENCY_CONFLICT", "seed \(seed)")
            }
        } catch let error as RPCError where error.reason == "SOLD_OUT" {
            try await receive(lines[0].sku, 20)
        }
    }

    /// Most buyers pay at once.
    mutating func acknowledge(
        _ request: OrderV1.PlaceOrderRequest, _ placed: OrderV1.PlaceOrderResponse, during session: SessionID
    ) async throws {
        var sale = ShopLedger.Sale(
            orderID: placed.orderID, buyer: request.buyerID, lines: request.lines, total: try #require(placed.total),
            session: session)
        if random.chance(0.75) {
            try await call(
                OrdersMethods.pay,
                .init(orderID: sale.orderID, amount: sale.total, paymentReference: "pay-\(sale.orderID)"))
            sale.stage = .paid
        }
        ledger.sales.append(sale)
    }

    mutating func receive(_ sku: SKU, _ units: UInt64) async throws {
        try await call(OrdersMethods.receiveStock, .init(sku: sku, units: units))
        ledger.received[sku, default: 0] += units
    }

    func attribution(_ session: SessionID) -> OrderV1.Attribution {
        .init(sessionID: session, streamerID: Self.streamer, platform: session.rawValue.hasSuffix("1") ? "orbit" : "vela")
    }

    mutating func nextKey() -> String {
        keys += 1
        return "key-\(keys)"
    }

    /// Under a key of its own, perhaps with a fault.
    @discardableResult
    mutating func call<Request, Response>(
        _ method: Method<Request, Response>, _ request: Request
    ) async throws -> Response {
        try await shop.call(method, request, key: nextKey(), fault: .random(using: &random))
    }

    /// Order sells by what it has followed.
    func orderKnowsTheCatalog() async throws {
        let known = try await eventually {
            shop.clock.advance(by: .milliseconds(100))
            let last = try await shop.call(CatalogMethods.readEvents, .init()).lastSequence
            return try await shop.orderEvents().contains { event in
                if case .catalogFollowed(let followed) = event.kind { followed.cursor == last } else { false }
            }
        }
        try #require(known, "order must follow the catalog; seed \(seed)")
    }
}

extension Shop {
    /// Order's whole feed.
    func orderEvents() async throws -> [OrderV1.OrderEvent] {
        var events: [OrderV1.OrderEvent] = []
        var after: UInt64 = 0
        while true {
            let page = try await call(OrdersMethods.readEvents, .init(after: after, limit: 1_000))
            guard let last = page.entries.last else { return events }
            after = last.sequence
            events += page.entries.flatMap(\.events)
        }
    }
}
