import Journal
import Logging
import MeshTesting
import Messages
import OrderAPI
import OrderDomain
import PluginMessages
import PluginPoints
import RPCCore
import ServiceKit
import Synchronization
import Testing

@testable import OrderService

/// PlaceOrder with promotions and risk checks: what they say is taken, checked, recorded; and what happens when they do not answer.
@Suite struct CheckoutTests {
    private struct Broken: Error {}

    /// Takes 1.00 off the first line.
    private static func oneOff(_ policy: FailurePolicy = .open, off: Int64 = 100, line: UInt32 = 0) -> InlinePlugins {
        var plugins = InlinePlugins()
        plugins.add(.promotion, id: "test.promotion", onFailure: policy) { _, _ in
            .init(promotions: [.init(promotionID: "one-off", name: "1.00 off", shares: [.init(line: line, amount: off)])])
        }
        return plugins
    }

    private static func risk(
        _ verdict: PluginV1.RiskVerdict, rule: String = "velocity", policy: FailurePolicy = .closed
    ) -> InlinePlugins {
        var plugins = InlinePlugins()
        plugins.add(.riskCheck, id: "test.risk", onFailure: policy) { _, _ in
            .init(
                verdict: verdict, scoreBps: 6_000,
                evidence: rule.isEmpty ? [] : [.init(rule: rule, weightBps: 6_000, explanation: "30 orders in a minute")])
        }
        return plugins
    }

    @Test func promotionsAreTakenOffAndRecorded() async throws {
        try await OrderFixture.run(plugins: Self.oneOff()) { shop in
            let placed = try await shop.place(3)
            #expect(placed.total?.minorUnits == 29_00)
            let order = try await shop.order(placed.orderID)
            #expect(order.promotions.map(\.promotionID) == ["one-off"])
            #expect(order.promotions[0].pluginID == "test.promotion" && order.promotions[0].discount?.minorUnits == 100)
            #expect(order.lines[0].line?.discount?.minorUnits == 100)
        }
    }

    /// First promotions, then the order's own discount on what they left: 10 % of 29.00.
    @Test func discountComesAfterPromotions() async throws {
        try await OrderFixture.run(plugins: Self.oneOff()) { shop in
            let placed = try await shop.server.placeOrder(
                .init(buyerID: "ada", lines: [.init(sku: "tea", units: 3)], discountBps: 1_000),
                context: shop.context(OrdersMethods.placeOrder))
            #expect(placed.total?.minorUnits == 26_10)
        }
    }

    @Test func oneSeesWhatTheOtherTookOff() async throws {
        var plugins = Self.oneOff(off: 500)
        let seen = Mutex<[Int64]>([])
        plugins.add(.promotion, id: "test.second", priority: 50, onFailure: .open) { request, _ in
            seen.withLock { $0.append(request.lines[0].amount) }
            return nil
        }
        try await OrderFixture.run(plugins: plugins) { shop in
            let total = try await shop.place(1).total
            #expect(total?.minorUnits == 5_00)
        }
        #expect(seen.withLock { $0 } == [5_00])
    }

    /// More than the line is worth, a line that is not there, nothing at all: the answer of an open plugin does not count.
    @Test(arguments: [(Int64(10_01), UInt32(0)), (100, 1), (0, 0), (-5, 0), (.max, 0)])
    func wrongAnswersDoNotCount(off: Int64, line: UInt32) async throws {
        try await OrderFixture.run(plugins: Self.oneOff(off: off, line: line)) { shop in
            let total = try await shop.place(1).total
            #expect(total?.minorUnits == 10_00)
        }
        try await OrderFixture.run(plugins: Self.oneOff(.closed, off: off, line: line)) { shop in
            let refusal = await #expect(throws: RPCError.self) { try await shop.place(1) }
            #expect(refusal?.code == .unavailable && refusal?.reason == "PLUGIN_FAILED")
            let shelf = try await shop.server.getAvailability(
                .init(skus: ["tea"]), context: shop.context(OrdersMethods.getAvailability))
            #expect(shelf.availability[0].availableUnits == 10)
        }
    }

    @Test(arguments: FailurePolicy.allCases)
    func failureFollowsThePolicy(policy: FailurePolicy) async throws {
        var plugins = InlinePlugins()
        plugins.add(.promotion, id: "test.broken", onFailure: policy) { _, _ in throw Broken() }
        try await OrderFixture.run(plugins: plugins) { shop in
            guard policy == .closed else {
                let total = try await shop.place(1).total
                #expect(total?.minorUnits == 10_00)
                return
            }
            let refusal = await #expect(throws: RPCError.self) { try await shop.place(1) }
            #expect(refusal?.reason == "PLUGIN_FAILED")
        }
    }

    @Test func aDeniedOrderIsNotPlacedAndNamesTheRule() async throws {
        try await OrderFixture.run(plugins: Self.risk(.deny)) { shop in
            let refusal = await #expect(throws: RPCError.self) { try await shop.place(1) }
            #expect(refusal?.code == .permissionDenied && refusal?.reason == "RISK_DENIED")
            #expect(refusal?.message.contains("velocity") == true && refusal?.message.contains("30 orders") == false)
            let listed = try await shop.server.listOrders(
                .init(buyerID: "ada"), context: shop.context(OrdersMethods.listOrders))
            #expect(listed.orders.isEmpty)
        }
    }

    @Test func aDoubtfulOrderIsTakenAndMarked() async throws {
        try await OrderFixture.run(plugins: Self.risk(.review)) { shop in
            let order = try await shop.order(try await shop.place(1).orderID)
            #expect(order.risk?.decision == .review && order.risk?.scoreBps == 6_000)
            #expect(order.risk?.findings.map(\.rule) == ["velocity"])
            #expect(order.risk?.findings.first?.pluginID == "test.risk")
        }
    }

    @Test func theWorstVerdictCounts() async throws {
        var plugins = Self.risk(.review)
        plugins.add(.riskCheck, id: "test.calm") { _, _ in .init(verdict: .allow, scoreBps: 9_999) }
        try await OrderFixture.run(plugins: plugins) { shop in
            let order = try await shop.order(try await shop.place(1).orderID)
            #expect(order.risk?.decision == .review && order.risk?.scoreBps == 6_000)
        }
    }

    /// Only so many findings are kept: those of the check that decided are among them.
    @Test func whatDecidesIsNotLeftOut() async throws {
        var plugins = InlinePlugins()
        for check in 1...4 {
            plugins.add(.riskCheck, id: "test.calm-\(check)") { _, _ in
                .init(
                    verdict: .allow, scoreBps: 100,
                    evidence: (1...8).map { .init(rule: "calm-\($0)", weightBps: 10, explanation: "nothing much") })
            }
        }
        plugins.add(.riskCheck, id: "test.last", priority: 1) { _, _ in
            .init(
                verdict: .review, scoreBps: 50,
                evidence: [.init(rule: "related-party", weightBps: 50, explanation: "knows the seller")])
        }
        try await OrderFixture.run(plugins: plugins) { shop in
            let order = try await shop.order(try await shop.place(1).orderID)
            #expect(order.risk?.decision == .review && order.risk?.scoreBps == 50)
            #expect(order.risk?.findings.first?.rule == "related-party")
            #expect(order.risk?.findings.count == OrderLimits.riskFindingsMax)
        }
    }

    /// Each plugin keeps to its bound, all together do not to the order's: the last one's answer is its failure, not the buyer's.
    @Test(arguments: [FailurePolicy.open, .closed])
    func tooManyPromotionsAreThePluginsFailure(policy: FailurePolicy) async throws {
        var plugins = InlinePlugins()
        for plugin in 1...5 {
            plugins.add(.promotion, id: "test.promotion-\(plugin)", onFailure: policy) { _, _ in
                .init(
                    promotions: (1...16).map {
                        .init(promotionID: "p\($0)", name: "1 cent off", shares: [.init(line: 0, amount: 1)])
                    })
            }
        }
        try await OrderFixture.run(plugins: plugins) { shop in
            guard policy == .closed else {
                let order = try await shop.order(try await shop.place(1).orderID)
                #expect(order.promotions.count == OrderLimits.promotionsPerOrderMax && order.total?.minorUnits == 9_36)
                return
            }
            let refusal = await #expect(throws: RPCError.self) { try await shop.place(1) }
            #expect(refusal?.code == .unavailable && refusal?.reason == "PLUGIN_FAILED")
        }
    }

    /// A verdict against someone needs evidence. Fail-closed: then nobody may order.
    @Test func aVerdictWithoutEvidenceIsNoVerdict() async throws {
        try await OrderFixture.run(plugins: Self.risk(.deny, rule: "")) { shop in
            let refusal = await #expect(throws: RPCError.self) { try await shop.place(1) }
            #expect(refusal?.reason == "PLUGIN_FAILED")
        }
    }

    @Test func riskIsAskedAboutWhatIsToBePaid() async throws {
        var plugins = Self.oneOff()
        let asked = Mutex<[PluginV1.RiskRequest]>([])
        plugins.add(.riskCheck, id: "test.risk") { request, _ in
            asked.withLock { $0.append(request) }
            return .init(verdict: .allow)
        }
        try await OrderFixture.run(plugins: plugins) { shop in
            _ = try await shop.server.placeOrder(
                .init(
                    buyerID: "ada", lines: [.init(sku: "tea", units: 3)],
                    attribution: .init(sessionID: "show", streamerID: "mei"), discountBps: 1_000),
                context: shop.context(OrdersMethods.placeOrder, key: "k1"))
        }
        let request = try #require(asked.withLock { $0 }.first)
        #expect(request.total == 26_10 && request.lines[0].unitPrice == 8_70 && request.lines[0].referencePrice == 10_00)
        #expect(request.attemptKey == "k1" && request.streamerID == "mei" && request.lines[0].merchantID == "tea-house")
    }

    /// Same key, same request: the stored reply, whatever the plugins would say now, and nobody is asked again.
    @Test func repeatsGetTheStoredReply() async throws {
        let asked = Mutex(0)
        var plugins = InlinePlugins()
        plugins.add(.riskCheck, id: "test.risk") { _, _ in
            let count = asked.withLock { count in
                count += 1
                return count
            }
            return .init(
                verdict: count == 1 ? .allow : .deny, evidence: [.init(rule: "second", weightBps: 1, explanation: "again")])
        }
        try await OrderFixture.run(plugins: plugins) { shop in
            let request = OrderV1.PlaceOrderRequest(buyerID: "ada", lines: [.init(sku: "tea", units: 1)])
            let context = shop.context(OrdersMethods.placeOrder, key: "k1")
            let first = try await shop.server.placeOrder(request, context: context)
            #expect(try await shop.server.placeOrder(request, context: context) == first)
            #expect(asked.withLock { $0 } == 1)
        }
    }

    /// A reply that is forgotten between the look and the decision: the order is assessed anew, not placed as if nobody had to be asked.
    @Test func aReplyThatIsForgottenMeanwhileIsNoWayRoundThePlugins() async throws {
        let (clock, journal, logger) = (
            JumpingClock(), MemoryJournal(), Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        let machine = try await JournaledMachine(OrderMachine.self, journal: journal, clock: clock, logger: logger)
        let model = try ReadModel(path: ":memory:", projection: OrderProjection(), journal: journal, logger: logger)
        let shop = OrderFixture(
            server: OrdersServer(
                machine: machine, model: model, signature: OrderFixture.signature, clock: clock, plugins: Self.risk(.deny),
                logger: logger), clock: VirtualClock())
        try await shop.stockTea()
        let request = OrderV1.PlaceOrderRequest(buyerID: "ada", lines: [.init(sku: "tea", units: 1)])
        let context = shop.context(OrdersMethods.placeOrder, key: "k1")
        let first = try await Checkout(machine: machine, plugins: NoPlugins(), clock: clock).place(request, context)
        #expect(try await shop.server.placeOrder(request, context: context) == first)
        // Looked at by the checkout, then by the machine that is peeked at; a day is over when the machine decides.
        clock.jump(by: .seconds(25 * 3600), afterLooks: 2)
        let refusal = await #expect(throws: RPCError.self) { try await shop.server.placeOrder(request, context: context) }
        #expect(refusal?.reason == "RISK_DENIED")
    }

    /// A price that moves while plugins are asked: they are asked again, and give up when it never stands still.
    @Test(arguments: [1, 99])
    func promotionsHoldForThePricesTheyWereAskedAbout(moves: Int) async throws {
        let moved = Mutex(0)
        let shopNow = Mutex<OrderFixture?>(nil)
        @Sendable func next() -> Int {
            moved.withLock { moved in
                moved += 1
                return moved
            }
        }
        var plugins = InlinePlugins()
        plugins.add(.promotion, id: "test.promotion", onFailure: .closed) { request, _ in
            let (count, shop) = (next(), shopNow.withLock { $0 })
            if count <= moves { try await shop?.reprice(cents: 1_000 + Int64(count)) }
            return .init(
                promotions: [.init(promotionID: "half", shares: [.init(line: 0, amount: request.lines[0].amount / 2)])])
        }
        try await OrderFixture.run(plugins: plugins) { shop in
            shopNow.withLock { $0 = shop }
            guard moves == 1 else {
                let refusal = await #expect(throws: RPCError.self) { try await shop.place(1) }
                #expect(refusal?.code == .aborted && refusal?.reason == "PRICES_MOVED")
                #expect(moved.withLock { $0 } == Checkout.attemptsMax)
                return
            }
            let total = try await shop.place(1).total
            #expect(total?.minorUnits == 501)
            #expect(moved.withLock { $0 } == 2)
        }
    }

    /// Nobody is asked about an order that cannot be had anyway.
    @Test func soldOutIsSaidBeforeAnybodyIsAsked() async throws {
        let asked = Mutex(0)
        var plugins = InlinePlugins()
        plugins.add(.riskCheck, id: "test.risk") { _, _ in
            asked.withLock { $0 += 1 }
            return .init(verdict: .allow)
        }
        try await OrderFixture.run(plugins: plugins) { shop in
            let refusal = await #expect(throws: RPCError.self) { try await shop.place(11) }
            #expect(refusal?.reason == "SOLD_OUT" && asked.withLock { $0 } == 0)
        }
    }

    /// What plugins said is in the journal: replay asks nobody, and knows it all.
    @Test func replayNeedsNoPlugins() async throws {
        var plugins = Self.oneOff()
        plugins.add(.riskCheck, id: "test.risk") { _, _ in
            .init(verdict: .review, scoreBps: 5_000, evidence: [.init(rule: "r", weightBps: 5_000, explanation: "e")])
        }
        let journal = MemoryJournal()
        let before = Mutex<OrderV1.Order?>(nil)
        try await OrderFixture.run(plugins: plugins, on: journal) { shop in
            let placed = try await shop.place(2)
            let order = try await shop.order(placed.orderID)
            before.withLock { $0 = order }
        }
        try await OrderFixture.run(on: journal.afterCrash(), stocked: false) { shop in
            let order = try #require(before.withLock { $0 })
            #expect(order.risk?.decision == .review && order.total?.minorUnits == 19_00)
            #expect(try await shop.order(order.orderID) == order)
            // The machine knows the discount as well: this is what has to be paid.
            let paid = try await shop.server.pay(
                .init(orderID: order.orderID, amount: order.total, paymentReference: "pay-1"),
                context: shop.context(OrdersMethods.pay))
            #expect(paid.state == .paid)
        }
    }
}

/// Stands still until it has been looked at so many times, then jumps.
private final class JumpingClock: WallClock {
    private struct State {
        var now = VirtualClock().now()
        var looks = 0
        var jump = Duration.zero
    }

    private let state = Mutex(State())

    func jump(by duration: Duration, afterLooks looks: Int) {
        state.withLock { ($0.looks, $0.jump) = (looks, duration) }
    }

    func now() -> Instant {
        state.withLock { state in
            if state.looks == 0 {
                state.now = state.now + state.jump
                state.jump = .zero
            }
            state.looks -= 1
            return state.now
        }
    }

    func sleep(until instant: Instant) async throws { throw CancellationError() }
}
