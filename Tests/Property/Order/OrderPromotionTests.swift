import MeshTesting
import Messages
import StateMachine
import Testing

@testable import OrderDomain

/// The laws of money with promotions: what they take off stands on the lines, to the cent, and a refund of everything is what was captured.
@Suite struct OrderPromotionTests {
    /// A random order with promotions, its prices as they were asked, on stock that is spread so that lines fall apart.
    private static func placement(
        _ run: inout OrderRun, _ random: inout SeededRandom
    ) throws -> (command: OrderV1.PlaceOrderCommand, promoted: Int64, gross: Int64) {
        var lines: [OrderV1.PlaceOrderLine] = []
        for sku in OrderWorkload.skus.prefix(Int.random(in: 1...4, using: &random)) {
            for location in OrderWorkload.locations { try run.receive(sku, .random(in: 5...9, using: &random), at: location) }
            try run.offer(sku, random.chance(0.1) ? 0 : .random(in: 1...99_999, using: &random))
            lines.append(.init(sku: sku, units: .random(in: 1...15, using: &random)))
        }
        var command = OrderRun.place(lines, discountBps: random.chance(0.5) ? .random(in: 0...10_000, using: &random) : 0)
        let prices = try run.machine.prices(of: command.request!, quotesVerified: true, at: run.now)
        var left = try prices.discounts().left
        let gross = left.reduce(0, +)
        command.askedPrices = prices.asked
        for number in 0..<Int.random(in: 1...4, using: &random) {
            var promotion = OrderV1.PromotionShares(promotionID: "p\(number)", name: "campaign", pluginID: "test")
            for line in left.indices where left[line] > 0 && random.chance(0.6) {
                let amount = random.chance(0.1) ? left[line] : Int64.random(in: 1...left[line], using: &random)
                promotion.shares.append(.init(line: UInt32(line), amount: amount))
                left[line] -= amount
            }
            if !promotion.shares.isEmpty { command.promotions.append(promotion) }
        }
        return (command, gross - left.reduce(0, +), gross)
    }

    @Test func partsOnTheLinesAreWhatWasTakenOff() async throws {
        try await withSeed { random, seed in
            for _ in 0..<300 {
                var run = OrderRun()
                let (command, promoted, gross) = try Self.placement(&run, &random)
                let placed = try run.execute(command)
                let order = try #require(run.history[placed.orderID])
                let own = Discount.amount(of: gross - promoted, basisPoints: command.request!.discountBps)
                let discounts = order.lines.map { $0.line!.discount?.minorUnits ?? 0 }
                try #require(discounts.reduce(0, +) == promoted + own, "seed \(seed)")
                try #require(placed.total?.minorUnits == gross - promoted - own, "seed \(seed)")
                try #require(order.promotions.reduce(0) { $0 + $1.discount!.minorUnits } == promoted, "seed \(seed)")
                try #require(order.promotions.map(\.promotionID) == command.promotions.map(\.promotionID), "seed \(seed)")
                // What a promotion took off a line of the request, the order's lines of it bear, however many there are.
                for (index, line) in command.request!.lines.enumerated() {
                    let share = command.promotions.flatMap(\.shares).filter { $0.line == UInt32(index) }.reduce(0) {
                        $0 + $1.amount
                    }
                    let borne = zip(order.lines, discounts).filter { $0.0.line!.sku == line.sku }.reduce(0) { $0 + $1.1 }
                    try #require(borne >= share, "seed \(seed)")
                    if own == 0 { try #require(borne == share, "seed \(seed)") }
                }
                try OrderLaws.check(run, "seed \(seed)")
                try #require(try run.replayed().snapshot() == run.machine.snapshot(), "seed \(seed)")
            }
        }
    }

    /// For every partition and order of cancellations and returns.
    @Test func refundsAddUpWithPromotions() async throws {
        try await withSeed { random, seed in
            for _ in 0..<200 {
                var run = OrderRun()
                let placed = try run.execute(try Self.placement(&run, &random).command)
                try run.pay(placed)
                let lines = try #require(run.history[placed.orderID]).lines
                var left = lines.map { $0.line!.units }
                for index in left.indices where random.chance(0.4) {
                    let units = UInt64.random(in: 1...left[index], using: &random)
                    try run.execute(
                        OrderV1.CancelRequest(orderID: placed.orderID, lines: [.init(line: UInt32(index + 1), units: units)]))
                    left[index] -= units
                }
                if left.contains(where: { $0 > 0 }) {
                    try run.execute(OrderV1.ShipRequest(orderID: placed.orderID))
                    try run.execute(OrderV1.DeliverRequest(orderID: placed.orderID))
                }
                while let index = left.indices.filter({ left[$0] > 0 }).randomElement(using: &random) {
                    let units = UInt64.random(in: 1...left[index], using: &random)
                    _ = try run.giveBack(placed.orderID, [.init(line: UInt32(index + 1), units: units)])
                    left[index] -= units
                }
                let told = try #require(run.history[placed.orderID])
                try #require(told.refunded == placed.total && told.captured == placed.total, "seed \(seed)")
            }
        }
    }

    /// The machine trusts nobody: a share that is not the line's to bear, a promotion without prices, prices of another moment.
    @Test func theMachineChecksAgain() throws {
        var run = OrderRun()
        try run.receive("tea", 10)
        try run.offer("tea", 100)
        let sound = {
            var command = OrderRun.place([.init(sku: "tea", units: 2)])
            command.askedPrices = .init(unitPrices: [100], currency: "EUR")
            command.promotions = [.init(promotionID: "p", shares: [.init(line: 0, amount: 200)])]
            return command
        }()
        let spoilers: [(String, (inout OrderV1.PlaceOrderCommand) -> Void)] = [
            ("invalidArgument", { $0.promotions[0].shares[0].amount = 201 }),
            ("invalidArgument", { $0.promotions[0].shares[0].amount = 0 }),
            ("invalidArgument", { $0.promotions[0].shares[0].line = 1 }),
            ("invalidArgument", { $0.promotions[0].promotionID = "" }),
            ("invalidArgument", { $0.promotions[0].shares = [] }), ("invalidArgument", { $0.askedPrices = nil }),
            ("invalidArgument", { $0.promotions[0].shares += [.init(line: 0, amount: 1)] }),
            ("invalidArgument", { $0.promotions += $0.promotions }), ("invalidArgument", { $0.risk = .init(scoreBps: 1) }),
            ("PRICES_MOVED", { $0.askedPrices?.unitPrices = [101] }),
            ("PRICES_MOVED", { $0.askedPrices?.unitPrices = [100, 100] }),
            ("PRICES_MOVED", { $0.askedPrices?.currency = "CNY" }),
        ]
        for (reason, spoil) in spoilers {
            var command = sound
            spoil(&command)
            #expect(run.refusal(of: command) == reason)
        }
        #expect(try run.execute(sound).total?.minorUnits == 0)
    }
}
