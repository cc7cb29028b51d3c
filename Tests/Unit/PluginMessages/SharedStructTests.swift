import CPluginMessages
import MessageWire
import PluginMessages
import Testing

/// Structs that somebody else made: what is read from them, and what is refused.
@Suite struct SharedStructTests {
    private typealias Request = Liveshop__Plugin__V1__PriceRuleRequest

    /// A request as a plugin or service in C would fill it, with plain C strings.
    private func copy(_ fill: (inout Request) -> Void) throws(MessageError) -> PluginV1.PriceRuleRequest {
        var wire = Request()
        liveshop__plugin__v1__price_rule_request__init(&wire)
        fill(&wire)
        let result = withUnsafePointer(to: &wire) { pointer in
            Result { () throws(MessageError) in try PluginV1.PriceRuleRequest(copying: UnsafeRawPointer(pointer)) }
        }
        return try result.get()
    }

    private func withText(_ bytes: [UInt8], _ body: (UnsafeMutablePointer<CChar>) throws -> Void) rethrows {
        var text = (bytes + [0]).map { CChar(bitPattern: $0) }
        try text.withUnsafeMutableBufferPointer { try body($0.baseAddress!) }
    }

    @Test func anEmptyStructIsAnEmptyMessage() throws {
        #expect(try copy { _ in } == PluginV1.PriceRuleRequest())
    }

    @Test func stringsEndAtTheirNUL() throws {
        try withText(Array("直播间".utf8)) { text in
            let request = try copy {
                $0.sku = text
                $0.units = 3
                $0.unit_price = -5
            }
            #expect(request == PluginV1.PriceRuleRequest(sku: "直播间", units: 3, unitPrice: -5))
        }
        try withText(Array("a\0b".utf8)) { text in
            let request = try copy { $0.sku = text }
            #expect(request.sku == "a")
        }
    }

    @Test func nullStringsAndArraysAreEmpty() throws {
        let request = try copy {
            $0.sku = nil
            $0.n_categories = 7
        }
        #expect(request == PluginV1.PriceRuleRequest())
    }

    @Test func textThatIsNotUTF8IsRefused() {
        withText([0xc3, 0x28]) { text in
            #expect(throws: MessageError.invalidString(message: PluginV1.PriceRuleRequest.fullName, field: "sku")) {
                try copy { $0.sku = text }
            }
        }
    }

    @Test func countsAndSizesThatNoMessageHasAreRefused() {
        let name = PluginV1.PriceRuleRequest.fullName
        let most = MessageLimits.messageBytesMax
        var categories: [UnsafeMutablePointer<CChar>?] = [nil]
        categories.withUnsafeMutableBufferPointer { buffer in
            #expect(throws: MessageError.tooLarge(message: name, bytes: most + 1)) {
                try copy {
                    $0.n_categories = most + 1
                    $0.categories = buffer.baseAddress
                }
            }
            #expect(throws: MessageError.tooLarge(message: name, bytes: .max)) {
                try copy {
                    $0.n_categories = -1
                    $0.categories = buffer.baseAddress
                }
            }
        }
        withText([UInt8](repeating: 0x78, count: most / 2 + 1)) { text in
            // Read no further than the first byte too many.
            #expect(throws: MessageError.tooLarge(message: name, bytes: most + 1)) {
                try copy {
                    $0.sku = text
                    $0.market = text
                }
            }
        }
    }

    @Test func noMoreIsReadThanTheCallerAllows() throws {
        let request = PluginV1.PriceRuleRequest(sku: "GLOW", categories: ["care", ""], units: 12)
        let charged = 4 + (2 + 4)
        try request.withStruct { wire throws(MessageError) in
            #expect(try PluginV1.PriceRuleRequest(copying: wire, bytesMax: charged) == request)
            #expect(throws: MessageError.self) { try PluginV1.PriceRuleRequest(copying: wire, bytesMax: charged - 1) }
            #expect(throws: MessageError.self) { try PluginV1.PriceRuleRequest(copying: wire, bytesMax: -1) }
        }
        // What fits packed always fits: numbers are not counted.
        #expect(try request.encoded().count >= charged)
    }

    @Test func aLentStructIsWhatThePackedMessageSays() throws {
        let request = PluginV1.PriceRuleRequest(
            sku: "GLOW-30", categories: ["care", "", "serum"], units: 12, couponCodes: ["MAY"], unitPrice: 9_900,
            currency: "CNY")
        let packed = try request.withStruct { wire throws(MessageError) in
            let message = wire.assumingMemoryBound(to: ProtobufCMessage.self)
            return [UInt8](unsafeUninitializedCapacity: protobuf_c_message_get_packed_size(message)) { buffer, count in
                count = protobuf_c_message_pack(message, buffer.baseAddress)
            }
        }
        #expect(try PluginV1.PriceRuleRequest(decoding: packed) == request)
        #expect(try packed == request.encoded())
    }

    @Test func aStringWithNULCannotBeLent() {
        #expect(throws: MessageError.invalidString(message: PluginV1.PriceRuleRequest.fullName, field: "sku")) {
            try PluginV1.PriceRuleRequest(sku: "a\0b").withStruct { _ throws(MessageError) in }
        }
    }
}
