import MeshTesting
import Messages
import Testing

@Suite struct MalformedContractTests {
    /// Cut off anywhere and with any bit flipped, bytes are refused or are a message, and never bring the process down.
    @Test func damagedBytesAreRefusedOrAreAMessage() async throws {
        try await withSeed { random, seed in
            let python = try ProtobufPython()
            for entry in try python.cases(seed: seed, perMessage: 6) {
                for length in 0..<min(entry.packed.count, 500) {
                    try check(Array(entry.packed.prefix(length)), entry.messageName, seed)
                }
                for _ in 0..<(entry.packed.isEmpty ? 0 : 100) {
                    var damaged = entry.packed
                    for _ in 0..<Int.random(in: 1...3, using: &random) {
                        damaged[Int.random(in: 0..<damaged.count, using: &random)] ^=
                            1 << UInt8.random(in: 0..<8, using: &random)
                    }
                    try check(damaged, entry.messageName, seed)
                }
                let noise = (0..<Int.random(in: 0..<200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
                try check(noise, entry.messageName, seed)
            }
        }
    }

    /// What is accepted is a fixed point: encoded, it decodes to the same message.
    private func check(_ bytes: [UInt8], _ name: String, _ seed: UInt64) throws {
        let accepted: [UInt8]
        do {
            accepted = try #require(try MessagesByName.reencode(bytes, messageNamed: name))
        } catch is MessageError {
            return
        }
        let again = try #require(try MessagesByName.reencode(accepted, messageNamed: name))
        try #require(again == accepted, "seed \(seed), \(name), \(bytes)")
    }

    @Test func stringsAreUTF8WithoutNUL() {
        let error = MessageError.invalidString(message: "liveshop.common.v1.LocalizedText", field: "text")
        for text: [UInt8] in [
            [0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x61, 0], [0, 0x61], [0],
        ] {
            let bytes = [0x12, UInt8(text.count)] + text
            #expect(throws: error) { try LocalizedText(decoding: bytes) }
            #expect(throws: MessageJSONError.self) {
                try MessageJSON.encode(bytes: bytes, messageNamed: LocalizedText.fullName)
            }
        }
        for text in ["a\0", "\0", "\0a", "a long text with a NUL\0 inside"] {
            #expect(throws: error) { try LocalizedText(language: "zh", text: text).encoded() }
        }
        #expect(throws: MessageError.invalidString(message: "liveshop.catalog.v1.Product", field: "categories")) {
            try CatalogV1.Product(decoding: [0x3a, 1, 0xff])
        }
    }

    @Test func sizeIsLimitedBothWays() throws {
        let most = MessageLimits.messageBytesMax
        let name = LocalizedText.fullName
        // Tag and a length of 4 bytes take 5.
        let largest = try LocalizedText(text: String(repeating: "x", count: most - 5)).encoded()
        #expect(largest.count == most)
        #expect(try LocalizedText(decoding: largest).text.utf8.count == most - 5)
        #expect(throws: MessageError.tooLarge(message: name, bytes: most + 1)) {
            try LocalizedText(text: String(repeating: "x", count: most - 4)).encoded()
        }
        #expect(throws: MessageError.tooLarge(message: name, bytes: most + 1)) {
            try LocalizedText(decoding: [UInt8](repeating: 0, count: most + 1))
        }
    }

    /// Two bytes on the wire ask for a struct each: the memory is limited, not only the bytes.
    @Test func emptyElementsCannotExhaustMemory() throws {
        let emptyVariants = { (count: Int) in [UInt8]((0..<count).flatMap { _ in [0x32, 0] as [UInt8] }) }
        #expect(try CatalogV1.Product(decoding: emptyVariants(10_000)).variants.count == 10_000)
        #expect(throws: MessageError.tooComplex(message: "liveshop.catalog.v1.Product")) {
            try CatalogV1.Product(decoding: emptyVariants(MessageLimits.messageBytesMax / 2))
        }
    }
}
