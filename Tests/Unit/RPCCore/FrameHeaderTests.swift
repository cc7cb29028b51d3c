import RPCCore
import Testing

@Suite struct RPCCoreFrameHeaderTests {
    @Test func everyFieldHasItsPlace() throws {
        let header = FrameHeader(
            type: .request, flags: [.rejected], status: 14, attempt: 3, callID: 0x0102_0304_0506_0708,
            remainingMicroseconds: 0x1112_1314, method: 0x2122_2324, partition: 0x3132_3334, credit: 0x4142_4344)
        let bytes: [UInt8] = [
            0x4c, 0x53, 1, 3, 1, 14, 3, 0, 8, 7, 6, 5, 4, 3, 2, 1, 0x14, 0x13, 0x12, 0x11, 0x24, 0x23, 0x22, 0x21, 0x34, 0x33,
            0x32, 0x31, 0x44, 0x43, 0x42, 0x41,
        ]
        let words = header.words
        #expect((0..<32).map { UInt8(truncatingIfNeeded: words[$0 / 8] >> UInt64($0 % 8 * 8)) } == bytes)
        #expect(try FrameHeader(words: words) == header)
    }

    @Test func aForeignHeaderIsRefused() {
        var words = FrameHeader(type: .ping).words
        words[0] = words[0] & ~0xff_0000 | 2 << 16
        #expect(throws: FrameHeader.Fault.wrongVersion(2, callID: 0)) { try FrameHeader(words: words) }
        words[0] ^= 1
        #expect(throws: FrameHeader.Fault.wrongMagic) { try FrameHeader(words: words) }
    }

    @Test func anUnknownTypeIsKeptAndNotNamed() throws {
        var words = FrameHeader(type: .ping).words
        words[0] = words[0] & ~0xff00_0000 | 99 << 24
        let header = try FrameHeader(words: words)
        #expect(header.type == nil)
        #expect(header.rawType == 99)
    }

    @Test func methodIdsAndPartitionHashesAreThoseOfTheSpecification() {
        #expect(MethodID(fullName: "liveshop.gateway.v1.Gateway/Ping").rawValue == 0xce50_51a2)
        #expect(PartitionHash.of(nil) == 0)
        #expect(PartitionHash.of("") == 0)
        #expect(PartitionHash.of("a") == 0xaf63_dc4c ^ 0x8601_ec8c)
    }
}
