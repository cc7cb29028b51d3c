import Messages
import Testing

@Suite struct JSONContractTests {
    @Test func printsFieldsInTheOrderOfTheirNumbers() throws {
        let line = OrderV1.OrderLine(
            line: 1, sku: "GLOW-30", units: .max, unitPrice: Money(minorUnits: -1, currency: "CNY"), offerID: "spring")
        #expect(
            try line.json() == """
                {"line":1,"sku":"GLOW-30","units":"18446744073709551615",\
                "unitPrice":{"minorUnits":"-1","currency":"CNY"},"offerId":"spring"}
                """)
        #expect(
            try OrderV1.OrderLine(line: 2, discount: Money()).json(pretty: true) == """
                {
                  "line": 2,
                  "discount": {}
                }
                """)
        #expect(try OrderV1.OrderLine().json(pretty: true) == "{}")
    }

    @Test func readsProtoNamesNumbersAndNulls() throws {
        let offer = try CatalogV1.Offer(
            json: """
                {"offer_id": "spring", "sku": null, "kind": 2, "quotaUnits": 9007199254740993, "unit_price": {"minorUnits": "5"},
                 "starts_at_us": 1e3, "endsAtUs": "-7"}
                """)
        #expect(
            offer
                == CatalogV1.Offer(
                    offerID: "spring", kind: .flash, unitPrice: Money(minorUnits: 5), startsAt: .init(microseconds: 1000),
                    endsAt: .init(microseconds: -7), quotaUnits: 9_007_199_254_740_993))
        #expect(try CatalogV1.Offer(json: #"{"kind": "OFFER_KIND_REGULAR"}"#).kind == .regular)
        #expect(try CatalogV1.Offer(json: #"{"kind": 77}"#).kind == .unrecognized(77))
        #expect(try CatalogV1.Quote(json: #"{"signature": "-_8"}"#).signature == [0xfb, 0xff])
    }

    @Test(arguments: [
        (#"{"lines": [{}, {"skew": "x"}]}"#, "lines[1].skew: liveshop.order.v1.OrderLine has no such field"),
        (#"{"lines": [null]}"#, "lines[0]: an object is needed, not null"),
        (#"{"lines": {}}"#, "lines: an array is needed, not an object"),
        (#"{"lines": [{"units": -1}]}"#, "lines[0].units: a whole number from 0 to 18446744073709551615 is needed, not -1"),
        (#"{"lines": [{"line": 4294967296}]}"#, "lines[0].line: a whole number from 0 to 4294967295 is needed, not 4294967296"),
        (#"{"lines": [{"line": 1.5}]}"#, "lines[0].line: a whole number from 0 to 4294967295 is needed, not 1.5"),
        (#"{"lines": [{"line": true}]}"#, "lines[0].line: a whole number from 0 to 4294967295 is needed, not a boolean"),
        (#"{"lines": [{"sku": 1}]}"#, "lines[0].sku: a string is needed, not a number"),
        (#"{"lines": [{"sku": "a\u0000"}]}"#, "lines[0].sku: a string cannot hold NUL"),
        (#"{"hold_expires_at_us": 1, "holdExpiresAtUs": 1}"#, "hold_expires_at_us: is given twice"),
        ("[]", "liveshop.order.v1.OrderPlaced is a JSON object"),
        ("{", "not JSON: Unexpected end of file"), (#"{"sku" "a"}"#, "not JSON: Invalid value around character 7"),
        (#"{"order": \#(String(repeating: "[", count: 100_000))"#, "JSON nested deeper than 32"),
    ])
    func namesWhatIsWrong(_ json: String, _ problem: String) {
        check(json, OrderV1.OrderPlaced.fullName, problem)
    }

    @Test func namesWhatIsWrongInOneofsEnumsAndBytes() {
        check(
            #"{"orderPlaced": {}, "orderPaid": {}}"#, OrderV1.OrderEvent.fullName,
            "orderPlaced: another field of the same oneof is given as well")
        check(#"{"kind": "FLASH"}"#, CatalogV1.Offer.fullName, "kind: \"FLASH\" is none of OFFER_KIND_UNSPECIFIED")
        check(#"{"signature": "%"}"#, CatalogV1.Quote.fullName, "signature: base64 is needed")
        check(#"{"returnable": 1}"#, CatalogV1.Variant.fullName, "returnable: true or false is needed, not a number")
        check("{}", "liveshop.common.v1.Nothing", "there is no message liveshop.common.v1.Nothing")
    }

    private func check(_ json: String, _ message: String, _ problem: String) {
        do {
            let bytes = try MessageJSON.decode(json: json, messageNamed: message)
            Issue.record("\(json.prefix(200)) is accepted as \(bytes)")
        } catch {
            #expect("\(error)".hasPrefix(problem))
        }
    }
}
