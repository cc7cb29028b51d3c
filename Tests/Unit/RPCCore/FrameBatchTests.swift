import MeshTesting
import RPCCore
import Testing

@Suite struct RPCCoreFrameBatchTests {
    private struct Sent: Equatable {
        var header: FrameHeader
        var tail: [UInt8]
        var body: [UInt8]
    }

    @Test func aMessageLiesWhereTheProtocolSays() {
        var batch = FrameBatch()
        append(Sent(header: FrameHeader(type: .ping, callID: 9), tail: [7], body: [1, 2]), to: &batch)
        let header: [UInt8] = [0x4c, 0x53, 1, 6, 0, 0, 0, 0, 9] + [UInt8](repeating: 0, count: 23)
        #expect(batch.bytes == [33, 0, 0, 0, 2, 0, 0, 0] + header + [7, 1, 2])
        #expect(batch.bytes.count == FrameBatch.byteCount(tailBytes: 1, bodyBytes: 2))
    }

    @Test func whatWentInComesOut() async {
        await withSeed { random, seed in
            var sent: [Sent] = []
            var batch = FrameBatch()
            for id in 1...UInt64(Int.random(in: 1...40, using: &random)) {
                let message = Sent(
                    header: FrameHeader(type: .request, callID: id),
                    tail: .init(repeating: 3, count: [0, 0, 17].randomElement(using: &random) ?? 0),
                    body: .init(repeating: UInt8(truncatingIfNeeded: id), count: .random(in: 0...300, using: &random)))
                sent.append(message)
                append(message, to: &batch)
            }
            #expect(batch.count == sent.count, "seed \(seed)")
            #expect(read(batch.bytes) == sent, "seed \(seed)")
            #expect(batch.headers == sent.map(\.header), "seed \(seed)")
            // A cut costs the message that it goes through, and what would have come after.
            let cut = Int.random(in: 0..<batch.bytes.count, using: &random)
            let rest = read(Array(batch.bytes.prefix(cut)))
            #expect(rest == Array(sent.prefix(rest.count)) && rest.count < sent.count, "seed \(seed)")
            batch.removeAll()
            #expect(batch.count == 0 && batch.bytes.isEmpty)
        }
    }

    @Test func sizesThatLieAreRefused() {
        let header = (0..<32).map { UInt8(truncatingIfNeeded: FrameHeader(type: .ping).words[$0 / 8] >> UInt64($0 % 8 * 8)) }
        for (sizes, why): ([UInt8], String) in [
            ([31, 0, 0, 0, 0, 0, 0, 0], "a header of 31 bytes"),
            ([32, 0, 0, 0, 1, 0, 0, 0], "a body beyond the end"),
            ([33, 0, 0, 0, 0, 0, 0, 0], "a tail beyond the end"),
            ([255, 255, 255, 255, 255, 255, 255, 255], "sizes whose sum is large"),
        ] {
            #expect(read(sizes + header).isEmpty, "\(why)")
        }
        #expect(read([32, 0, 0, 0, 0, 0, 0, 0] + header).count == 1)
        let tail = WireLimits.tailBytesMax + 1
        var batch = FrameBatch()
        append(Sent(header: FrameHeader(type: .ping), tail: .init(repeating: 0, count: tail), body: []), to: &batch)
        #expect(read(batch.bytes).isEmpty, "a tail beyond the limit")
    }

    private func append(_ message: Sent, to batch: inout FrameBatch) {
        message.tail.withUnsafeBytes { tail in
            message.body.withUnsafeBytes { body in batch.append(message.header, tail: tail, body: body) }
        }
    }

    private func read(_ bytes: [UInt8]) -> [Sent] {
        bytes.withUnsafeBytes { raw in
            var found: [Sent] = []
            var offset = 0
            while let entry = FrameBatch.entry(at: offset, of: raw) {
                let words = raw.loadUnaligned(fromByteOffset: entry.header.lowerBound, as: SIMD4<UInt64>.self)
                guard let header = try? FrameHeader(words: words) else { break }
                found.append(
                    Sent(header: header, tail: Array(raw[entry.header].dropFirst(32)), body: Array(raw[entry.body])))
                offset = entry.body.upperBound
            }
            return found
        }
    }
}
