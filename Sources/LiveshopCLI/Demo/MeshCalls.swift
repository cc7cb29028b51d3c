import AnalyticsAPI
import CatalogAPI
import OrderAPI
import RPCCore
import ReviewsAPI

/// The services as the demo calls them, with the patience of a good client: what ended without an answer is asked again with the same
/// key, so it happens once.
struct MeshCalls: Sendable {
    /// Calls the demo has under way in an ordinary show.
    static let inFlight = 64
    static let triesMax = 40

    let catalog: CatalogClient
    let orders: OrdersClient
    let analytics: AnalyticsClient
    let reviews: ReviewsClient

    init(_ channel: any RPCChannel) {
        catalog = CatalogClient(channel)
        orders = OrdersClient(channel)
        analytics = AnalyticsClient(channel)
        reviews = ReviewsClient(channel)
    }

    /// Repeats `body` while the mesh, not the request, is at fault. `alsoWhile` names further reasons to wait: an offer that order has
    /// not heard of yet.
    func patiently<R>(
        alsoWhile reasons: Set<String> = [], _ body: () async throws(RPCError) -> R
    ) async throws -> R {
        var tries = 0
        while true {
            let failure: RPCError
            do throws(RPCError) { return try await body() } catch { failure = error }
            tries += 1
            guard failure.isTransient || reasons.contains(failure.reason), tries < Self.triesMax else { throw failure }
            try await Task.sleep(for: .milliseconds(min(10 * tries, 250)))
        }
    }

    /// Runs `body` for every element, a bounded number at a time; results in the order of the elements.
    static func forEach<T: Sendable, R: Sendable>(
        _ elements: [T], inFlight: Int = inFlight, _ body: @escaping @Sendable (Int, T) async throws -> R
    ) async throws -> [R] {
        try await withThrowingTaskGroup(of: (Int, R).self) { group in
            var results = [R?](repeating: nil, count: elements.count)
            var next = 0
            while next < min(inFlight, elements.count) {
                let index = next
                group.addTask { (index, try await body(index, elements[index])) }
                next += 1
            }
            while let (index, result) = try await group.next() {
                results[index] = result
                if next < elements.count {
                    let index = next
                    group.addTask { (index, try await body(index, elements[index])) }
                    next += 1
                }
            }
            return results.compactMap { $0 }
        }
    }
}

extension RPCError {
    /// The mesh's fault or the moment's, not the request's: a limit of the shop (`SOLD_OUT`) is an answer, a full queue is not.
    var isTransient: Bool {
        switch code {
        case .unavailable, .deadlineExceeded: true
        case .resourceExhausted: !Self.answers.contains(reason)
        default: false
        }
    }

    private static let answers: Set<String> = ["SOLD_OUT", "QUOTA_EXHAUSTED", "BUYER_LIMIT"]
}
