import CatalogAPI
import Logging
import Messages
import RPCCore
import ServiceKit

/// The catalog's feed as reviews sees it: products to match notes with.
struct CatalogFeed: Sendable {
    static let pageEntriesMax: UInt32 = 500

    private let index: CatalogIndex
    private let pages: EventStreamReader<CatalogV1.ReadEventsResponse>

    private let clock: any WallClock

    init(index: CatalogIndex, catalog: CatalogClient, clock: any WallClock) {
        self.index = index
        self.clock = clock
        pages = EventStreamReader(
            clock: clock,
            open: { after in
                catalog.streamEvents(.init(after: after, limit: Self.pageEntriesMax), deadline: EventStream.deadline)
            },
            last: { page in page.entries.last?.sequence })
    }

    func follower(logger: Logger) -> EventFollower<CatalogV1.CatalogEvent> {
        EventFollower(
            name: "catalog products", cursor: { () async throws(RPCError) in try await index.cursor() },
            fetch: { after async throws(RPCError) in try await fetch(after: after) },
            ingest: { page async throws(RPCError) in try await ingest(page) }, logger: logger, clock: clock)
    }

    /// A catalog that was restored from a backup has fewer entries than the index took in; one whose journal was replaced has others. The index is
    /// only a copy: it starts anew.
    func fetch(after sequence: UInt64) async throws(RPCError) -> EventPage<CatalogV1.CatalogEvent> {
        do {
            let page = try await pages.page(after: sequence)
            if try await !index.cursor().isOfAnotherJournal(than: page.journalID) {
                return EventPage(
                    entries: page.entries.map {
                        CommittedEntry(sequence: $0.sequence, time: $0.time, events: $0.events, traceparent: $0.traceparent)
                    },
                    lastSequence: page.lastSequence, journalID: page.journalID)
            }
        } catch {
            guard error.code == .outOfRange else { throw error }
        }
        try await index.reset()
        return EventPage(entries: [], lastSequence: 0)
    }

    func ingest(_ page: EventPage<CatalogV1.CatalogEvent>) async throws(RPCError) {
        guard let last = page.entries.last else { return }
        let products = page.entries.flatMap { entry in
            entry.events.compactMap { event -> CatalogV1.Product? in
                if case .productUpserted(let upserted) = event.kind { upserted.product } else { nil }
            }
        }
        try await index.take(products, upTo: FeedCursor(sequence: last.sequence, journalID: page.journalID))
    }
}
