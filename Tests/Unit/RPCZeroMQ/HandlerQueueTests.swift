import MeshAPI
import RPCCore
import Testing

@testable import RPCZeroMQ

@Suite struct HandlerQueueTests {
    private func job(_ slot: Int) -> HandlerJob {
        let descriptor = EchoMethods.echo.descriptor
        return HandlerJob(
            slot: slot, entry: HandlerHost.Entry(descriptor, { _, _, _ in { .success([]) } }, 0),
            context: CallContext(method: descriptor, deadline: .now))
    }

    private func body(_ slot: Int) -> [UInt8] {
        // Empty, small, and too large to lie among others.
        [UInt8](repeating: UInt8(truncatingIfNeeded: slot), count: [0, 3, 100, 20_000][slot % 4])
    }

    private func append(_ slots: Range<Int>, to queue: inout HandlerQueue) {
        for slot in slots { body(slot).withUnsafeBytes { queue.append(job(slot), body: $0) } }
    }

    private func take(_ queue: inout HandlerQueue) -> (slot: Int, body: [UInt8])? {
        guard let job = queue.next() else { return nil }
        return (job.slot, queue.withBody { [UInt8]($0) })
    }

    @Test func eachCallIsHandedOutWithItsOwnBodyInTheOrderInWhichTheyCame() {
        var queue = HandlerQueue()
        append(0..<6, to: &queue)
        for slot in 0..<3 {
            let taken = take(&queue)
            #expect(taken?.slot == slot && taken?.body == body(slot))
        }
        // More come while some wait, and again when none do.
        append(6..<9, to: &queue)
        #expect(queue.count == 6)
        for slot in 3..<9 {
            let taken = take(&queue)
            #expect(taken?.slot == slot && taken?.body == body(slot))
        }
        #expect(queue.isEmpty)
        append(9..<12, to: &queue)
        for slot in 9..<12 {
            let taken = take(&queue)
            #expect(taken?.slot == slot && taken?.body == body(slot))
        }
        let nothing = take(&queue)
        #expect(nothing == nil)
    }

    @Test func aCallThatIsPassedOverLeavesTheNextItsBody() {
        var queue = HandlerQueue()
        append(2..<5, to: &queue)
        let passedOver = [queue.next()?.slot, queue.next()?.slot]
        #expect(passedOver == [2, 3])
        let taken = take(&queue)
        #expect(taken?.slot == 4 && taken?.body == body(4))
        // It is handed out once.
        let again = queue.withBody { $0.count }
        #expect(again == 0)
    }
}
