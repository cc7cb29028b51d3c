import AnalyticsAPI
import Messages

/// The viewers of one show, as the platforms would report them.
struct AudienceScript: Sendable {
    /// Of 10,000 viewers: who watches on a second platform with a linked account.
    static let linkedBps = 800
    /// Every so many batches one is sent twice, as a platform does that saw no answer.
    static let repeatedEvery = 10
    /// `IngestRequest.events`
    static let batchMax = 1_000

    var batches: [[AnalyticsV1.ViewerEvent]] = []
    var expected = Ledger.Audience()

    /// - Parameters:
    ///   - start, end: the events fall between the two, in no order.
    init(_ member: CastMember, seed: UInt64, start: Instant, end: Instant) {
        var random = DemoRandom(seed: seed, topic: "audience \(member.id)")
        var events: [AnalyticsV1.ViewerEvent] = []
        let span = max((end - start).microseconds, 1)
        func event(_ kind: AnalyticsV1.ViewerEventKind, _ platform: String, _ account: String, person: String) {
            var event = AnalyticsV1.ViewerEvent(
                eventID: "\(events.count)", eventTime: start + .microseconds(Int64.random(in: 0..<span, using: &random)),
                kind: kind, platform: platform, viewerID: ViewerID(account), identityID: IdentityID(person))
            switch kind {
            case .click: event.sku = member.goods.sku
            case .like: event.count = UInt32.random(in: 1...UInt32(max(2 * member.likes - 1, 1)), using: &random)
            case .leave: event.watchedMs = UInt32.random(in: 5_000...3_600_000, using: &random)
            default: break
            }
            expected.likes += kind == .like ? Int(event.count) : 0
            events.append(event)
        }
        for viewer in 0..<member.viewers {
            let person = "\(member.id)-v\(viewer)"
            let first = Int.random(in: 0..<member.platforms.count, using: &random)
            let isLinked = member.platforms.count > 1 && random.chance(basisPoints: Self.linkedBps)
            let platforms = isLinked ? [first, (first + 1) % member.platforms.count] : [first]
            for platform in platforms.map({ member.platforms[$0] }) {
                let account = "\(person)@\(platform)"
                event(.view, platform, account, person: person)
                if random.chance(basisPoints: 8_000) { event(.leave, platform, account, person: person) }
            }
            let home = member.platforms[first]
            if member.likes > 0, random.chance(basisPoints: 6_000) {
                event(.like, home, "\(person)@\(home)", person: person)
            }
            if random.chance(basisPoints: member.clicksBps) {
                event(.click, home, "\(person)@\(home)", person: person)
                expected.clicks += 1
            }
            expected.views += platforms.count
        }
        expected.persons = member.viewers
        expected.events = events.count
        events.shuffle(using: &random)
        batches = stride(from: 0, to: events.count, by: Self.batchMax).map {
            Array(events[$0..<min($0 + Self.batchMax, events.count)])
        }
        let repeated = batches.indices.filter { $0.isMultiple(of: Self.repeatedEvery) }.map { batches[$0] }
        expected.repeated = repeated.reduce(0) { $0 + $1.count }
        batches += repeated
    }
}
