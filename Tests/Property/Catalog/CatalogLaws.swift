import CatalogDomain
import MeshTesting
import Messages
import StateMachine
import Testing

/// A machine under random commands beside a ledger of what was promised. Throws at the first law that is broken, with the seed.
struct CatalogLaws {
    let seed: UInt64
    private(set) var machine = CatalogMachine()
    private(set) var ledger = CatalogLedger()
    private(set) var accepted = 0
    private(set) var refused = 0
    private var workload = CatalogWorkload()
    private var journal: [(time: Instant, event: CatalogV1.CatalogEvent)] = []

    var now: Instant { workload.now }

    init(seed: UInt64) { self.seed = seed }

    mutating func step(using random: inout SeededRandom) throws {
        workload.passTime(using: &random)
        let command = workload.next(machine, using: &random)
        let before = ledger
        let revisions = machine.products.mapValues(\.revision)
        let events: [CatalogV1.CatalogEvent]
        switch Result(catching: { () throws(Rejection) in try command.events(machine, at: now) }) {
        case .success(let decided):
            events = decided
            accepted += 1
        case .failure(let rejection):
            refused += 1
            try #require(!rejection.message.isEmpty, "\(command) was refused without a reason; seed \(seed)")
            try #require(rejection.code != .invalidArgument || !rejection.field.isEmpty, "\(rejection); seed \(seed)")
            return
        }
        for event in events {
            machine.apply(event, at: now)
            ledger.record(event)
            journal.append((now, event))
        }
        try checkRepeat(of: command)
        try checkOwnership(before: before)
        try checkRevisions(before: revisions, events: events)
        try checkWinners()
        try checkFlashOffers()
        try checkPast(before: before)
    }

    /// Twice is once, a moment later too.
    private func checkRepeat(of command: CatalogCommand) throws {
        for later in [now, now + .microseconds(1)] {
            let again = try command.events(machine, at: later)
            try #require(again.isEmpty, "the repeat of \(command) changed something; seed \(seed)")
        }
    }

    private func checkOwnership(before: CatalogLedger) throws {
        for (sku, owner) in before.owners {
            try #require(machine.variants[sku]?.productID == owner, "\(sku) changed hands; seed \(seed)")
        }
        for (id, product) in machine.products {
            try #require(product.skus == ledger.products[id]?.variants.map(\.sku), "seed \(seed)")
        }
        for (sku, variant) in machine.variants {
            try #require(variant.isDiscontinued == (ledger.variant(sku) == nil), "\(sku); seed \(seed)")
        }
    }

    private func checkRevisions(before: [ProductID: UInt64], events: [CatalogV1.CatalogEvent]) throws {
        var expected = before
        for case .productUpserted(let upserted)? in events.map(\.kind) {
            let id = try #require(upserted.product?.productID)
            expected[id, default: 0] += 1
            try #require(upserted.product?.revision == expected[id], "revisions count by one; seed \(seed)")
        }
        try #require(machine.products.mapValues(\.revision) == expected, "seed \(seed)")
    }

    /// The machine's winner is the ledger's, whatever the order in which offers came; refusals have their reason.
    private func checkWinners() throws {
        for sku in CatalogWorkload.skus {
            for market in CatalogWorkload.markets {
                let expected = ledger.winner(sku, market: market, at: now)
                switch Result(catching: { () throws(Rejection) in try machine.choice(sku: sku, market: market, at: now) }) {
                case .success(let choice):
                    try #require(choice.winner.offerID == expected?.offerID, "\(sku) in \(market); seed \(seed)")
                    try #require(choice.beaten.isEmpty == (choice.rule == .onlyOffer), "seed \(seed)")
                    try #require(choice.rule == choice.beaten.first?.rule ?? .onlyOffer, "seed \(seed)")
                case .failure(let rejection):
                    try checkRefusal(rejection.reason, sku: sku, market: market, winner: expected)
                }
            }
        }
    }

    private func checkRefusal(_ reason: String, sku: SKU, market: String, winner: OfferTerms?) throws {
        let variant = ledger.variant(sku)
        switch reason {
        case "UNKNOWN_SKU": try #require(ledger.owners[sku] == nil, "seed \(seed)")
        case "SKU_DISCONTINUED":
            try #require(ledger.owners[sku] != nil && variant == nil, "seed \(seed)")
            try #require(winner == nil, "the offers of \(sku) outlived it; seed \(seed)")
        case "NOT_SOLD_IN_MARKET":
            try #require(variant?.markets.contains { $0.market == market && !$0.sold } == true, "seed \(seed)")
        case "NO_OFFER": try #require(winner == nil, "\(sku) in \(market); seed \(seed)")
        default: Issue.record("unexpected reason \(reason); seed \(seed)")
        }
    }

    private func checkFlashOffers() throws {
        for sku in CatalogWorkload.skus {
            let flashes = ledger.offers(of: sku).filter { $0.kind == .flash && $0.startsAt < ($0.endsAt ?? $0.startsAt) }
            for (index, one) in flashes.enumerated() {
                for two in flashes[(index + 1)...] where one.market == two.market {
                    let overlap = max(one.startsAt, two.startsAt) < min(one.endsAt!, two.endsAt!)
                    try #require(!overlap, "\(one.offerID) and \(two.offerID) overlap; seed \(seed)")
                }
            }
        }
    }

    /// What was in force before now stays what was in force.
    private func checkPast(before: CatalogLedger) throws {
        let from = now - .seconds(3 * 86_400)
        for sku in CatalogWorkload.skus where before.offers.count != ledger.offers.count || accepted.isMultiple(of: 10) {
            for market in CatalogWorkload.markets {
                let then = PriceTimeline.intervals(of: before.offers(of: sku), market: market, from: from, until: now)
                let today = PriceTimeline.intervals(of: ledger.offers(of: sku), market: market, from: from, until: now)
                try #require(then == today, "the past of \(sku) changed; seed \(seed)")
            }
        }
    }

    func checkReplay() throws {
        var replayed = CatalogMachine()
        for entry in journal {
            let packed = try entry.event.encoded()
            replayed.apply(try .init(decoding: packed), at: entry.time)
        }
        try #require(replayed.snapshot() == machine.snapshot(), "replay gave another state; seed \(seed)")
    }
}
