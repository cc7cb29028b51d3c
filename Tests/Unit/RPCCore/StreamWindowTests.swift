import MeshTesting
import Testing

@testable import RPCCore

@Suite struct StreamWindowTests {
    @Test(arguments: [(0, 0), (1, 0), (0, 1), (256, 1_024), (0xffff, 0xffff)])
    func creditFitsTheHeadersWord(messages: Int, kibibytes: Int) {
        let credit = StreamCredit(messages: messages, kibibytes: kibibytes)
        #expect(StreamCredit(word: credit.word) == credit)
        #expect(credit.word == UInt32(kibibytes) * 65_536 + UInt32(messages))
    }

    @Test func aMessageLargerThanTheWindowPassesAloneAndIsPaidBack() throws {
        var sender = SendWindow(.init(messages: 4, kibibytes: 1))
        var receiver = ReceiveWindow(.init(messages: 4, kibibytes: 1))
        let number = sender.take(bytes: 5_000)
        #expect(number == 1 && !sender.isOpen, "its bytes are overdrawn")
        try receiver.received(bytes: 5_000, sequence: number)
        let consumed = receiver.consumed(bytes: 5_000)
        let credit = try #require(consumed)
        #expect(credit.kibibytes == 4, "whole KiB; what is left over comes with the next credit")
        sender.grant(credit)
        #expect(sender.bytes == 1_024 - 5_000 + 4 * 1_024 && sender.isOpen)
    }

    @Test func creditBeyondOneWordIsForgotten() {
        var window = SendWindow(.init(messages: 0xffff, kibibytes: 0xffff))
        for _ in 0..<1_000 { window.grant(.init(messages: 0xffff, kibibytes: 0xffff)) }
        #expect(window.messages == 0xffff && window.bytes == 0xffff * 1_024)
    }

    @Test func whatWasNotAllowedOrIsMissingIsFound() throws {
        var window = ReceiveWindow(.init(messages: 2, kibibytes: 1))
        try window.received(bytes: 1, sequence: 1)
        #expect(fault(window, sequence: 3) == .outOfSequence)
        #expect(fault(window, sequence: 1) == .outOfSequence)
        #expect(fault(window, sequence: 2) == nil)
        try window.received(bytes: 1_023, sequence: 2)
        #expect(fault(window, sequence: 3) == .beyondCredit)
    }

    private func fault(_ window: ReceiveWindow, sequence: UInt32) -> ReceiveWindow.Fault? {
        var window = window
        do throws(ReceiveWindow.Fault) {
            try window.received(bytes: 1, sequence: sequence)
            return nil
        } catch {
            return error
        }
    }

    /// Whatever the sizes and the order of reading: nothing ever lies unread beyond the window by more than one message, and a sender whose
    /// receiver has read everything may always go on.
    @Test func creditNeitherLeaksNorGrows() async throws {
        try await withSeed { random, seed in
            for _ in 0..<200 {
                let size = StreamCredit(
                    messages: Int.random(in: 1...40, using: &random), kibibytes: Int.random(in: 1...20, using: &random))
                var (sender, receiver) = (SendWindow(size), ReceiveWindow(size))
                var unread: [Int] = []
                var (sent, read) = (0, 0)
                while sent < 500 || !unread.isEmpty {
                    if sent < 500, sender.isOpen, unread.isEmpty || random.chance(0.6) {
                        let bytes = Int.random(in: 0...6_000, using: &random)
                        try receiver.received(bytes: bytes, sequence: sender.take(bytes: bytes))
                        unread.append(bytes)
                        sent += 1
                        #expect(unread.count <= size.messages, "seed \(seed)")
                        #expect(unread.dropLast().reduce(0, +) < size.kibibytes * 1_024 + 1_024, "seed \(seed)")
                    } else if !unread.isEmpty {
                        if let credit = receiver.consumed(bytes: unread.removeFirst()) { sender.grant(credit) }
                        read += 1
                        if unread.isEmpty { #expect(sender.isOpen, "seed \(seed)") }
                    }
                }
                #expect(read == 500, "seed \(seed)")
            }
        }
    }
}
