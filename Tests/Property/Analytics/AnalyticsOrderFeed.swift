import MeshTesting
import Messages

/// A made-up journal of the order service, with what it should come to worked out beside it from each order's whole story, not event by event.
struct AnalyticsOrderFeed {
    private(set) var entries: [AnalyticsV1.FollowedEntry] = []
    private(set) var expected: [Key: AnalyticsV1.GMV] = [:]
    private(set) var outside: UInt64 = 0

    struct Key: Hashable {
        var platform: String
        var currency: String
    }

    init() {}

    /// Interleaved stories of orders: direct or not, paid or not, cancelled in parts, returned in parts.
    init(orders: Int, platforms: [String], showLength: Duration, using random: inout SeededRandom) {
        var stories: [[(OrderV1.OrderEvent, Instant)]] = (0..<orders).map {
            story($0, platforms: platforms, showLength: showLength, using: &random)
        }
        var live = Array(stories.indices)
        var sequence: UInt64 = 0
        while !live.isEmpty {
            let pick = Int.random(in: live.indices, using: &random)
            let (event, time) = stories[live[pick]].removeFirst()
            if stories[live[pick]].isEmpty {
                live.swapAt(pick, live.count - 1)
                live.removeLast()
            }
            sequence += 1
            entries.append(.init(sequence: sequence, time: time, events: [event]))
            if random.chance(0.2) {
                sequence += 1
                entries.append(.init(sequence: sequence, time: time))
            }
        }
    }

    private mutating func story(
        _ number: Int, platforms: [String], showLength: Duration, using random: inout SeededRandom
    ) -> [(OrderV1.OrderEvent, Instant)] {
        let currency = ["CNY", "EUR"].randomElement(using: &random)!
        let platform = platforms.randomElement(using: &random)!
        let isDirect = random.chance(0.8)
        let placedAt =
            isDirect
            ? showStart + .microseconds(Int64.random(in: 0..<showLength.microseconds, using: &random))
            : [showStart - .microseconds(1), showStart + showLength].randomElement(using: &random)!
        let order = OrderV1.OrderRef(
            orderID: OrderID("O\(number)"), buyerID: BuyerID("B\(number % 40)"),
            attribution: .init(sessionID: "show-1", streamerID: "streamer-1", platform: platform))
        func money(_ units: Int64) -> Money { Money(minorUnits: units, currency: currency) }
        let total = Int64.random(in: 0...1_000_000, using: &random)
        var story: [OrderV1.OrderEvent.Kind] = [.orderPlaced(.init(order: order, total: money(total)))]
        var figures = AnalyticsV1.GMV(currency: currency)
        if random.chance(0.15) {
            story.append(.orderExpired(.init(order: order)))
        } else if random.chance(0.9) {
            story.append(.orderPaid(.init(order: order, amount: money(total))))
            figures.orders = 1
            figures.gross = total
            var left = total
            for part in 0..<Int.random(in: 0...3, using: &random) {
                let amount = Int64.random(in: 0...left, using: &random)
                let id = ReturnID("R\(number)-\(part)")
                switch Int.random(in: 0..<4, using: &random) {
                case 0:
                    story.append(.orderCancelled(.init(order: order, refund: money(amount))))
                    figures.cancelled += amount
                    left -= amount
                case 1:
                    story.append(.returnRequested(.init(order: order, returnID: id, refundDue: money(amount))))
                    figures.frozen += amount
                    left -= amount
                case 2:
                    story.append(.returnRequested(.init(order: order, returnID: id, refundDue: money(amount))))
                    story.append(.returnDismissed(.init(order: order, returnID: id)))
                default:
                    // What is paid back may be less than what was due.
                    let paid = Int64.random(in: 0...amount, using: &random)
                    story.append(.returnRequested(.init(order: order, returnID: id, refundDue: money(amount))))
                    story.append(.returnReceived(.init(order: order, returnID: id, refund: money(paid))))
                    figures.refunded += paid
                    left -= paid
                }
            }
            figures.net = left
        }
        if isDirect {
            let key = Key(platform: platform, currency: currency)
            if figures.orders > 0 { expected[key] = Self.sum(expected[key], figures) }
        } else {
            outside += 1
        }
        return story.enumerated().map { (.init(kind: $1), placedAt + .seconds($0 * 3_600)) }
    }

    static func sum(_ left: AnalyticsV1.GMV?, _ right: AnalyticsV1.GMV) -> AnalyticsV1.GMV {
        guard var sum = left else { return right }
        sum.orders += right.orders
        sum.gross += right.gross
        sum.net += right.net
        sum.cancelled += right.cancelled
        sum.refunded += right.refunded
        sum.frozen += right.frozen
        return sum
    }

    /// Per currency, over all platforms.
    var expectedTotal: [AnalyticsV1.GMV] {
        var total: [String: AnalyticsV1.GMV] = [:]
        for (key, figures) in expected { total[key.currency] = Self.sum(total[key.currency], figures) }
        return total.values.sorted { $0.currency < $1.currency }
    }

    /// One event for hostile tests, at the next sequence.
    mutating func append(_ kind: OrderV1.OrderEvent.Kind?, at time: Instant) {
        entries.append(.init(sequence: UInt64(entries.count) + 1, time: time, events: [.init(kind: kind)]))
    }
}
