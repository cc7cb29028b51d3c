import Journal
import MeshTesting
import Messages
import OrderAPI
import OrderDomain
import PluginMessages
import PluginPoints
import RPCCore
import Synchronization
import Testing

@testable import OrderService

/// Payments through a provider: begun, confirmed later by polling or webhook, and given back where they are owed.
@Suite struct PaymentTests {
    private struct Away: Error {}

    @Test func moneyThatIsPolledPaysTheOrder() async throws {
        let bank = FakeBank()
        try await OrderFixture.run(plugins: bank.plugins()) { shop in
            let order = try await shop.place(2)
            let started = try await shop.start(order.orderID)
            #expect(started.status == .pending && started.paymentID == "p1-1")
            #expect(try await shop.order(order.orderID).payments.map(\.reference) == ["bank-p1-1"])
            bank.end("p1-1", .captured)
            try await shop.waitUntil { try await shop.order(order.orderID).state == .paid }
            let told = try await shop.order(order.orderID)
            #expect(told.captured?.minorUnits == 20_00 && told.paymentReference == "bank-p1-1")
            #expect(told.payments.map(\.status) == [.captured])
        }
    }

    /// Both timers begin traces, in which their entries are: of the hold that ended, and of the money that was asked for.
    @Test func whatTimeDecidesIsTraced() async throws {
        let recording = try ProcessRecording.shared.get()
        let bank = FakeBank()
        try await OrderFixture.run(plugins: bank.plugins()) { shop in
            let (paid, unpaid) = (try await shop.place(1), try await shop.place(1))
            _ = try await shop.start(paid.orderID)
            bank.end("p1-1", .captured)
            try await shop.waitUntil { try await shop.order(paid.orderID).state == .paid }
            shop.clock.advance(by: .seconds(901))
            try await shop.waitUntil { try await shop.order(unpaid.orderID).state == .expired }
            let traces = try await shop.server.machine.events(after: 0).compactMap { TraceParent($0.traceparent) }
            let spans = try traces.flatMap { try recording.spans(of: $0) }
            let poll = try #require(spans.first { $0.name == "timer payments" })
            #expect(poll.parentID == nil && poll.status == 0)
            #expect(poll.attributes == ["liveshop.timer.subject": "bank", "liveshop.timer.items": "1"])
            #expect(spans.contains { $0.name == "journal commit" && $0.parentID == poll.spanID })
            let due = try #require(spans.first { $0.name == "timer due orders" })
            #expect(due.parentID == nil && spans.contains { $0.name == "journal commit" && $0.parentID == due.spanID })
        }
    }

    @Test func moneyThatIsToldPaysTheOrderOnce() async throws {
        let bank = FakeBank()
        try await OrderFixture.run(plugins: bank.plugins()) { shop in
            let order = try await shop.place(2)
            _ = try await shop.start(order.orderID)
            bank.end("p1-1", .captured)
            #expect(try await shop.webhook("p1-1").taken == 1)
            #expect(try await shop.order(order.orderID).state == .paid)
            #expect(try await shop.webhook("p1-1").taken == 0)
            #expect(try await shop.order(order.orderID).refusedPayments.isEmpty)
        }
    }

    @Test func aWebhookThatNobodySignedIsRefused() async throws {
        try await OrderFixture.run(plugins: FakeBank().plugins()) { shop in
            for (provider, signature, reason) in [
                ("bank", "forged", "WEBHOOK_REFUSED"), ("nobody", "signed", "WEBHOOK_REFUSED"),
                ("bank", "signed", "PAYMENT_UNKNOWN"),
            ] {
                let refusal = await #expect(throws: RPCError.self) {
                    try await shop.webhook("p9-1", provider: provider, signature: signature)
                }
                #expect(refusal?.reason == reason)
            }
        }
    }

    @Test func aFailedPaymentLeavesRoomForAnother() async throws {
        let bank = FakeBank()
        try await OrderFixture.run(plugins: bank.plugins()) { shop in
            let order = try await shop.place(1)
            _ = try await shop.start(order.orderID)
            // The same again is the same payment; another token is not taken beside it.
            #expect(try await shop.start(order.orderID).paymentID == "p1-1")
            let refusal = await #expect(throws: RPCError.self) { try await shop.start(order.orderID, token: "other") }
            #expect(refusal?.reason == "PAYMENT_OPEN")
            bank.end("p1-1", .failed)
            _ = try await shop.webhook("p1-1")
            #expect(try await shop.order(order.orderID).payments[0].reason == "DECLINED")
            #expect(try await shop.start(order.orderID, token: "other").paymentID == "p1-2")
            bank.end("p1-2", .captured)
            _ = try await shop.webhook("p1-2")
            #expect(try await shop.order(order.orderID).state == .paid)
        }
    }

    /// It failed, it was paid otherwise, and then the money came all the same: whole back, once.
    @Test func moneyAfterAFailureGoesBack() async throws {
        let bank = FakeBank()
        try await OrderFixture.run(plugins: bank.plugins()) { shop in
            let order = try await shop.place(1)
            _ = try await shop.start(order.orderID)
            bank.end("p1-1", .failed)
            _ = try await shop.webhook("p1-1")
            _ = try await shop.pay(order)
            bank.end("p1-1", .captured)
            #expect(try await shop.webhook("p1-1").taken == 1)
            #expect(try await shop.webhook("p1-1").taken == 0)
            try await shop.waitUntil { bank.accounts["p1-1"]?.refunds == ["f1-p1": 10_00] }
            #expect(try await shop.order(order.orderID).refusedPayments.map(\.reason) == ["ALREADY_PAID"])
        }
    }

    /// A payment that arrives after expiry is refunded, not lost; and the refund is asked for until it is given.
    @Test func lateMoneyIsRefunded() async throws {
        let bank = FakeBank()
        try await OrderFixture.run(plugins: bank.plugins()) { shop in
            let order = try await shop.place(10)
            _ = try await shop.start(order.orderID)
            shop.clock.advance(by: .seconds(901))
            try await shop.waitUntil { try await shop.order(order.orderID).state == .expired }
            bank.end("p1-1", .captured)
            _ = try await shop.webhook("p1-1")
            let told = try await shop.order(order.orderID)
            #expect(told.refusedPayments.map(\.reason) == ["ORDER_EXPIRED"] && told.captured?.minorUnits == 0)
            bank.goDown()
            let calls = bank.calls
            try await shop.waitUntil { bank.calls > calls + 2 }
            #expect(bank.accounts["p1-1"]?.refunds == [:])
            bank.goDown(false)
            try await shop.waitUntil { try await shop.order(order.orderID).providerRefunds[0].confirmedAt != .epoch }
            #expect(bank.accounts["p1-1"]?.refunds == ["f1-p1": 100_00])
        }
    }

    @Test func aWrongAmountGoesBackWhole() async throws {
        let bank = FakeBank()
        try await OrderFixture.run(plugins: bank.plugins()) { shop in
            let order = try await shop.place(1)
            _ = try await shop.start(order.orderID)
            bank.end("p1-1", .captured, amount: 9_99)
            _ = try await shop.webhook("p1-1")
            try await shop.waitUntil { bank.accounts["p1-1"]?.refunds == ["f1-p1": 9_99] }
            #expect(try await shop.order(order.orderID).state == .reserved)
        }
    }

    /// Cancelled and returned units of an order go back the way the money came, in parts that sum to what was captured.
    @Test func refundsGoBackTheWayTheMoneyCame() async throws {
        let bank = FakeBank()
        try await OrderFixture.run(plugins: bank.plugins()) { shop in
            let order = try await shop.place(3)
            _ = try await shop.start(order.orderID)
            bank.end("p1-1", .captured)
            _ = try await shop.webhook("p1-1")
            _ = try await shop.server.cancel(
                .init(orderID: order.orderID, lines: [.init(line: 1, units: 1)]), context: shop.context(OrdersMethods.cancel))
            _ = try await shop.server.cancel(.init(orderID: order.orderID), context: shop.context(OrdersMethods.cancel))
            try await shop.waitUntil { bank.accounts["p1-1"]?.refunds == ["f1-1": 10_00, "f1-2": 20_00] }
            try await shop.waitUntil {
                try await shop.order(order.orderID).providerRefunds.allSatisfy { $0.confirmedAt != .epoch }
            }
        }
    }

    @Test func withoutAProviderNothingBegins() async throws {
        try await OrderFixture.run { shop in
            let order = try await shop.place(1)
            let refusal = await #expect(throws: RPCError.self) { try await shop.start(order.orderID) }
            #expect(refusal?.code == .failedPrecondition && refusal?.reason == "PROVIDER_UNKNOWN")
            #expect(try await shop.order(order.orderID).payments.isEmpty)
        }
        try await OrderFixture.run(plugins: FakeBank().plugins()) { shop in
            let order = try await shop.place(1)
            let refusal = await #expect(throws: RPCError.self) { try await shop.start(order.orderID, provider: "nobody") }
            #expect(refusal?.reason == "PROVIDER_UNKNOWN")
            #expect(try await shop.order(order.orderID).payments.map(\.status) == [.failed])
            #expect(try await shop.start(order.orderID).paymentID == "p1-2")
        }
    }

    /// Fail-closed: the caller hears that it is not known, and the payment is begun as soon as the provider is back.
    @Test func aProviderThatIsAwayIsToldLater() async throws {
        let bank = FakeBank()
        try await OrderFixture.run(plugins: bank.plugins()) { shop in
            let order = try await shop.place(1)
            bank.goDown()
            let refusal = await #expect(throws: RPCError.self) { try await shop.start(order.orderID) }
            #expect(refusal?.code == .unavailable && refusal?.reason == "PLUGIN_FAILED")
            #expect(try await shop.order(order.orderID).payments.map(\.status) == [.started])
            bank.goDown(false)
            try await shop.waitUntil { try await shop.order(order.orderID).payments[0].status == .pending }
            #expect(try await shop.start(order.orderID).paymentID == "p1-1")
            #expect(bank.accounts.count == 1)
        }
    }

    /// A provider that fails, and one that no plugin serves any more, are asked less and less; the bank is asked as before, and its money comes.
    @Test func providersThatAreAwayDoNotHoldUpTheOthers() async throws {
        let bank = FakeBank()
        let asked = Mutex<[String: Int]>([:])
        var plugins = bank.plugins()
        plugins.add(.paymentProvider, id: "test.gone", onFailure: .closed) { request, _ in
            guard request.provider != "bank" else { return nil }
            let count = asked.withLock { asked in
                asked[request.provider, default: 0] += 1
                return asked[request.provider] ?? 0
            }
            guard case .start(let start) = request.kind, count == 1 else {
                if request.provider == "broken" { throw Away() }
                return nil
            }
            return .init(
                news: [
                    .init(
                        eventID: "e", paymentID: start.paymentID, reference: "r-\(start.paymentID)", status: .pending,
                        amount: start.amount, currency: start.currency)
                ])
        }
        try await OrderFixture.run(plugins: plugins) { shop in
            for provider in ["broken", "deserted", "bank"] {
                _ = try await shop.start(try await shop.place(1).orderID, provider: provider)
            }
            let calls = bank.calls
            for _ in 1...40 { try await shop.nextRound() }
            #expect(bank.calls >= calls + 25)
            for provider in ["broken", "deserted"] {
                let count = asked.withLock { $0[provider] ?? 0 }
                #expect((4...12).contains(count), "\(provider) was asked \(count) times")
            }
            bank.end("p3-1", .captured)
            try await shop.waitUntil { try await shop.order("o3").state == .paid }
        }
    }

    /// News about something else, or no news at all, is not an answer to a start.
    @Test func wrongAnswersDoNotCount() async throws {
        let sound = PluginV1.PaymentNews(
            eventID: "e", paymentID: "p1-1", reference: "r", status: .captured, amount: 10_00, currency: "EUR")
        var wrong: [[PluginV1.PaymentNews]] = [[], [sound, sound]]
        for spoil: (inout PluginV1.PaymentNews) -> Void in [
            { $0.paymentID = "p2-1" }, { $0.eventID = "" }, { $0.reference = String(repeating: "r", count: 65) },
            { $0.amount = -1 }, { $0.currency = "euro" }, { $0.status = .unspecified }, { $0.refundID = "f1-1" },
        ] {
            var news = sound
            spoil(&news)
            wrong.append([news])
        }
        for news in wrong {
            var plugins = InlinePlugins()
            plugins.add(.paymentProvider, id: "test.bank") { _, _ in .init(news: news) }
            try await OrderFixture.run(plugins: plugins) { shop in
                let order = try await shop.place(1)
                let refusal = await #expect(throws: RPCError.self) { try await shop.start(order.orderID) }
                #expect(refusal?.reason == "PLUGIN_FAILED", "\(news)")
                #expect(try await shop.order(order.orderID).state == .reserved)
            }
        }
    }

    @Test func badInputNamesTheField() async throws {
        try await OrderFixture.run(plugins: FakeBank().plugins()) { shop in
            let order = try await shop.place(1)
            for (provider, token, field) in [
                ("Bank!", "t", "provider"), ("bank", String(repeating: "t", count: 129), "method_token"),
            ] {
                let refusal = await #expect(throws: RPCError.self) {
                    try await shop.start(order.orderID, provider: provider, token: token)
                }
                #expect(refusal?.code == .invalidArgument && refusal?.field == field)
            }
            let refusal = await #expect(throws: RPCError.self) { try await shop.webhook("p1-1", provider: "") }
            #expect(refusal?.field == "provider")
        }
    }
}

extension OrderFixture {
    func start(
        _ order: OrderID, provider: String = "bank", token: String = "tok"
    ) async throws(RPCError) -> OrderV1.StartPaymentResponse {
        try await server.startPayment(
            .init(orderID: order, provider: provider, methodToken: token), context: context(OrdersMethods.startPayment))
    }

    func webhook(
        _ payment: String, provider: String = "bank", signature: String = "signed"
    ) async throws(RPCError) -> OrderV1.PaymentWebhookResponse {
        try await server.paymentWebhook(
            .init(provider: provider, payload: Array(payment.utf8), signature: signature),
            context: context(OrdersMethods.paymentWebhook))
    }

    /// Lets time pass until the poller, which sleeps for a second at a time, goes on; no further, however slow the machine is.
    func nextRound() async throws {
        let sleeps = await eventually { clock.nextWake.map { $0 <= clock.now() + PaymentPoller.pause } == true }
        try #require(sleeps)
        clock.advance(to: try #require(clock.nextWake))
    }

    /// Lets time pass, so that the poller and the timer come round, until the condition holds.
    func waitUntil(
        _ condition: () async throws -> Bool, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let holds = try await eventually {
            clock.advance(by: .milliseconds(500))
            return try await condition()
        }
        #expect(holds, sourceLocation: sourceLocation)
    }
}
