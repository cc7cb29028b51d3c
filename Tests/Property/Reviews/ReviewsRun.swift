import Messages
import ReviewsDomain
import StateMachine

/// A machine, and the log of everything that ever happened to it.
struct ReviewsRun {
    private(set) var machine = ReviewsMachine()
    private(set) var log: [(event: ReviewsV1.ReviewsEvent, time: Instant)] = []
    private var now: Instant

    init() { now = Instant(microseconds: 1_700_000_000_000_000) }

    /// A run that goes on from where `other` is, with `machine` in place of its own and an empty log.
    init(machine: ReviewsMachine, after other: ReviewsRun) {
        self.machine = machine
        now = other.now
    }

    @discardableResult
    mutating func execute<C: Command>(_ command: C) throws(Rejection) -> C.Reply where C.Machine == ReviewsMachine {
        now = now + .milliseconds(7)
        let decision = try command.decide(machine, at: now)
        for event in decision.events {
            machine.apply(event, at: now)
            log.append((event, now))
        }
        return decision.reply
    }

    /// The same machine out of the packed log.
    func replayed() throws -> ReviewsMachine {
        var machine = ReviewsMachine()
        for (event, time) in log { machine.apply(try ReviewsV1.ReviewsEvent(decoding: try event.encoded()), at: time) }
        return machine
    }
}

extension ReviewsV1.SourceReview {
    static func sample(
        _ id: String = "1", source: String = "vela", revision: UInt64 = 1, sku: SKU = "lamp", author: String = "",
        text: String = "The light is warm and the switch feels solid.", stars: UInt32? = nil,
        sentiment: ReviewsV1.Sentiment = .unspecified
    ) -> ReviewsV1.SourceReview {
        ReviewsV1.SourceReview(
            source: source, sourceID: id, revision: revision, sku: sku, author: author, text: text,
            stars: stars.map { ReviewsV1.Stars(value: $0) }, sentiment: sentiment)
    }
}
