import Journal
import Logging
import MeshTesting
import Messages
import OrderAPI
import OrderDomain
import RPCCore
import ServiceKit
import Testing

@testable import OrderService

/// Money between an order service that crashes and a bank that does not: whatever dies when, at the end every cent the bank took is claimed by an
/// order or back with the buyer, once.
@Suite struct PaymentCrashTests {
    private static let livesPerShop = 5
    private static let stepsPerLife = 25

    @Test func noMoneyIsLostOrTakenTwice() async throws {
        try await withSeed { random, seed in
            for shop in 0..<4 {
                let (bank, clock) = (FakeBank(), VirtualClock())
                var journal = MemoryJournal()
                var orders: [OrderV1.PlaceOrderResponse] = []
                try await OrderLife.run(on: journal, clock, bank) { life in try await life.stock(1_000) }
                for _ in 0..<Self.livesPerShop {
                    var copy = random
                    let (placed, survived, next) = try await OrderLife.run(on: journal, clock, bank) { life in
                        var placed: [OrderV1.PlaceOrderResponse] = []
                        for _ in 0..<Self.stepsPerLife { await life.step(orders + placed, &placed, journal, &copy) }
                        // First the bank hears nothing any more, then the disk is looked at: what it was told is on it.
                        bank.goDown()
                        return (placed, journal.afterCrash(), copy)
                    }
                    orders += placed
                    random = next
                    journal = survived
                    bank.goDown(false)
                    bank.loseAnswers(0)
                }
                for payment in bank.accounts where payment.value.ending == .open {
                    bank.end(payment.key, random.chance(0.7) ? .captured : .failed)
                }
                let end = orders
                try await OrderLife.run(on: journal, clock, bank) { life in
                    try await life.check(end, "seed \(seed), shop \(shop)")
                }
            }
        }
    }

    /// The provider takes the start and its answer is lost; the journal takes the news and its commit is reported as failed.
    @Test(arguments: [MemoryJournal.Fault.failsAfter, .failsBefore])
    func aLostAnswerAndAFailedCommitAreMadeUpFor(fault: MemoryJournal.Fault) async throws {
        let (bank, clock, journal) = (FakeBank(), VirtualClock(), MemoryJournal())
        try await OrderLife.run(on: journal, clock, bank) { life in
            try await life.stock(10)
            let order = try await life.place(2)
            bank.loseAnswers(1)
            let refusal = await #expect(throws: RPCError.self) { try await life.start(order.orderID) }
            #expect(refusal?.reason == "PLUGIN_FAILED")
            #expect(bank.accounts.keys.sorted() == ["p1-1"])
            try await life.waitUntil { try await life.order(order.orderID).payments[0].status == .pending }
            bank.end("p1-1", .captured)
            journal.inject(fault)
            try await life.waitUntil { try await life.order(order.orderID).state == .paid }
            #expect(bank.accounts.count == 1)
            #expect(try await life.order(order.orderID).refusedPayments.isEmpty)
        }
    }
}
