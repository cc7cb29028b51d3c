import CatalogAPI
import Logging
import Messages
import OrderDomain
import RPCCore
import ServiceKit

/// Order's side of the catalog's feed: which of its facts matter here, and how they enter the machine.
struct CatalogFeed: Sendable {
    private let pages: EventStreamReader<CatalogV1.ReadEventsResponse>
    private let machine: JournaledMachine<OrderMachine>

    private static let entriesMax: UInt32 = 500

    init(catalog: CatalogClient, machine: JournaledMachine<OrderMachine>, clock: any WallClock) {
        pages = EventStreamReader(
            clock: clock,
            open: { after in catalog.streamEvents(.init(after: after, limit: Self.entriesMax), deadline: EventStream.deadline)
            },
            last: { page in page.entries.last?.sequence })
        self.machine = machine
    }

    func follower(logger: Logger, clock: any WallClock) -> EventFollower<CatalogV1.CatalogEvent> {
        EventFollower(
            name: "catalog events",
            cursor: { () async throws(RPCError) in
                try await machine.read { machine throws(RPCError) in
                    FeedCursor(sequence: machine.catalogCursor, journalID: machine.catalogJournalID)
                }
            },
            fetch: { after async throws(RPCError) in
                let page = try await pages.page(after: after)
                return EventPage(
                    entries: page.entries.map {
                        CommittedEntry(sequence: $0.sequence, time: $0.time, events: $0.events, traceparent: $0.traceparent)
                    },
                    lastSequence: page.lastSequence, journalID: page.journalID)
            },
            ingest: { page async throws(RPCError) in try await ingest(page) },
            logger: logger, clock: clock)
    }

    private func ingest(_ page: EventPage<CatalogV1.CatalogEvent>) async throws(RPCError) {
        guard let first = page.entries.first, let last = page.entries.last else { return }
        let facts = page.entries.flatMap { $0.events.compactMap(OrderV1.CatalogFact.init) }
        _ = try await machine.execute(
            OrderV1.FollowCatalogCommand(
                followed: .init(cursor: last.sequence, facts: facts, journalID: page.journalID), after: first.sequence - 1))
    }
}

extension OrderV1.CatalogFact {
    /// Texts, titles and categories stay with the catalog. Nil for what order need not know.
    init?(_ event: CatalogV1.CatalogEvent) {
        switch event.kind {
        case .productUpserted(let upserted):
            guard let product = upserted.product else { return nil }
            let skus = product.variants.map { variant in
                OrderV1.SKUTerms(
                    sku: variant.sku, returnable: variant.returnable,
                    marketsNotSold: variant.markets.filter { !$0.sold }.map(\.market))
            }
            self.init(kind: .product(.init(productID: product.productID, skus: skus, merchantID: product.merchantID)))
        case .offerPublished(let published):
            guard let offer = published.offer else { return nil }
            self.init(kind: .offerPublished(offer))
        case .offerEnded(let ended):
            self.init(kind: .offerClosed(.init(offerID: ended.offerID, sku: ended.sku, endedAt: ended.endedAt)))
        case nil: return nil
        }
    }
}
