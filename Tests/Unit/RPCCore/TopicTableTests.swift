import MeshTesting
import Messages
import RPCCore
import Testing

/// What subscribers get of topics, and what they are told they did not.
@Suite struct TopicTableTests {
    private func message(_ number: Int, bytes: Int = 1) -> GatewayV1.TopicMessage {
        GatewayV1.TopicMessage(type: "t", payload: Array(repeating: 1, count: bytes), position: UInt64(number))
    }

    private func limits(messages: Int = 10) -> TopicLimits {
        var limits = TopicLimits()
        limits.messagesMax = messages
        limits.pageMessagesMax = 4
        return limits
    }

    /// Everything there is for the cursor, page after page.
    private func drain(_ table: TopicTable, _ cursor: inout TopicTable.Cursor) -> (events: [String], missed: [String]) {
        var result: (events: [String], missed: [String]) = ([], [])
        while true {
            let page = table.page(&cursor)
            if page.events.isEmpty, page.missed.isEmpty { return result }
            result.events += page.events.map { "\($0.topic)#\($0.sequence)=\($0.message?.position ?? 0)" }
            result.missed += page.missed.map { "\($0.topic)#\($0.first)-\($0.last)" }
        }
    }

    @Test func numbersBeginAtOneAndASubscriberGetsWhatComes() throws {
        var table = TopicTable(limits: limits())
        #expect(try table.publish([message(7)], to: "a") == 1)
        var cursor = table.subscribe(to: try TopicPattern("a"), after: nil, fromOldest: false)
        #expect(drain(table, &cursor).events.isEmpty, "from now on")
        #expect(try table.publish([message(8), message(9)], to: "a") == 3)
        _ = try table.publish([message(1)], to: "b")
        #expect(drain(table, &cursor).events == ["a#2=8", "a#3=9"])
        #expect(drain(table, &cursor).events.isEmpty)
        var late = table.subscribe(to: try TopicPattern("a"), after: 1, fromOldest: false)
        #expect(drain(table, &late).events == ["a#2=8", "a#3=9"])
        var all = table.subscribe(to: try TopicPattern("a"), after: nil, fromOldest: true)
        #expect(drain(table, &all).events == ["a#1=7", "a#2=8", "a#3=9"])
        // Beyond the end: nothing is skipped of what comes.
        var ahead = table.subscribe(to: try TopicPattern("a"), after: 99, fromOldest: false)
        _ = try table.publish([message(10)], to: "a")
        #expect(drain(table, &ahead).events == ["a#4=10"])
    }

    @Test func whoIsTooSlowIsToldWhatItMissed() throws {
        var table = TopicTable(limits: limits())
        var cursor = table.subscribe(to: try TopicPattern("a"), after: nil, fromOldest: false)
        _ = try table.publish((1...3).map { message($0) }, to: "a")
        #expect(drain(table, &cursor).events.count == 3)
        _ = try table.publish((4...20).map { message($0) }, to: "a")
        let (events, missed) = drain(table, &cursor)
        #expect(missed == ["a#4-10"])
        #expect(events == (11...20).map { "a#\($0)=\($0)" })
    }

    @Test func aPatternHasItsTopicsAlsoThoseThatComeLater() throws {
        var table = TopicTable(limits: limits())
        _ = try table.publish([message(1)], to: "order.events")
        var cursor = table.subscribe(to: try TopicPattern("order.*"), after: nil, fromOldest: false)
        _ = try table.publish([message(2)], to: "order.returns")
        _ = try table.publish([message(3)], to: "order.events")
        _ = try table.publish([message(4)], to: "orders")
        #expect(drain(table, &cursor).events == ["order.events#2=3", "order.returns#1=2"])
        #expect(table.states(matching: try TopicPattern("*")).map(\.topic) == ["order.events", "order.returns", "orders"])
    }

    @Test func aPageHasNoMoreThanItsLimits() throws {
        var limits = limits(messages: 100)
        limits.pageBytesMax = 1_000
        limits.topicBytesMax = 3_000
        var table = TopicTable(limits: limits)
        var cursor = table.subscribe(to: try TopicPattern("*"), after: nil, fromOldest: false)
        _ = try table.publish((1...6).map { message($0) }, to: "small")
        #expect(table.page(&cursor).events.count == 4)
        #expect(table.page(&cursor).events.count == 2)
        _ = try table.publish([message(1, bytes: 2_000), message(2, bytes: 300), message(3, bytes: 300)], to: "large")
        #expect(table.page(&cursor).events.map(\.sequence) == [1], "one is sent whatever its size")
        #expect(table.page(&cursor).events.map(\.sequence) == [2, 3])
        // Bytes bound what is held, too.
        _ = try table.publish((4...6).map { message($0, bytes: 1_200) }, to: "large")
        #expect(table.states(matching: try TopicPattern("large")).map(\.oldestSequence) == [5])
    }

    @Test(arguments: ["", "A", "a b", "a*b", "é", String(repeating: "a", count: 129)])
    func aNameThatIsNoneIsRefused(_ name: String) {
        var table = TopicTable()
        let error = #expect(throws: RPCError.self) { try table.publish([message(1)], to: name) }
        #expect(error?.code == .invalidArgument && error?.field == "topic")
    }

    @Test func limitsAreNamed() throws {
        var limits = limits()
        limits.topicsMax = 1
        limits.messageBytesMax = 10
        limits.messagesPerCallMax = 2
        var table = TopicTable(limits: limits)
        _ = try table.publish([message(1)], to: "a")
        func refusal(_ messages: [GatewayV1.TopicMessage], _ topic: String) -> String {
            do throws(RPCError) {
                _ = try table.publish(messages, to: topic)
                return ""
            } catch { return "\(error.reason) \(error.field)" }
        }
        #expect(refusal([message(1)], "b") == "TOPIC_LIMIT topic")
        #expect(refusal([], "a") == " messages")
        #expect(refusal((1...3).map { message($0) }, "a") == " messages")
        #expect(refusal([message(1), message(2, bytes: 11)], "a") == " messages[1].payload")
        #expect(refusal([message(1)], "a*") == " topic")
        #expect(table.states().map(\.lastSequence) == [1], "what is refused is not published in part")
    }

    /// Whatever is published and read when: a subscriber gets every number once and in order, or is told that it missed it.
    @Test func everyNumberComesOnceOrIsMissed() async throws {
        try await withSeed { random, seed in
            var table = TopicTable(limits: limits())
            var cursor = table.subscribe(to: try TopicPattern("*"), after: nil, fromOldest: false)
            var next: [String: UInt64] = [:]
            for _ in 0..<3_000 {
                let topic = ["a", "b", "c"][Int.random(in: 0..<3, using: &random)]
                if random.chance(0.6) {
                    _ = try table.publish((0..<Int.random(in: 1...8, using: &random)).map { message($0) }, to: topic)
                    continue
                }
                let page = table.page(&cursor)
                for missed in page.missed {
                    #expect(missed.first == next[missed.topic, default: 1] && missed.last >= missed.first, "seed \(seed)")
                    next[missed.topic] = missed.last + 1
                }
                for event in page.events {
                    #expect(event.sequence == next[event.topic, default: 1], "seed \(seed)")
                    next[event.topic] = event.sequence + 1
                }
            }
            #expect(next.count == 3)
        }
    }
}
