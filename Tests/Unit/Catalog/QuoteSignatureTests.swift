import Messages
import ServiceKit
import Testing

@Suite struct QuoteSignatureTests {
    private let signature = QuoteSignature(key: [UInt8](0..<32))
    private let quote = CatalogV1.Quote(
        quoteID: "q-1", sku: "scarf-red", offerID: "offer-1", unitPrice: .init(minorUnits: 1990, currency: "CNY"),
        issuedAt: .init(microseconds: 1_700_000_000_000_000), expiresAt: .init(microseconds: 1_700_000_060_000_000),
        market: "CN")

    /// Computed by Python's hmac over bytes packed by hand: the form that other languages must meet.
    @Test func theSignatureIsThatOfTheContract() throws {
        let signed = try signature.signed(quote)
        let hex = signed.signature.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
        #expect(hex == "bca5f1e50266fce3a3765e2f692660046e0da8342b7270cabb3c8383276e707d")
        #expect(signature.isValid(signed))
        #expect(try signature.signed(signed) == signed, "signing again signs the same bytes")
    }

    @Test func everyChangeBreaksIt() throws {
        let signed = try signature.signed(quote)
        func check(line: Int = #line, _ change: (inout CatalogV1.Quote) -> Void) {
            var forged = signed
            change(&forged)
            #expect(!signature.isValid(forged), "line \(line)")
        }
        check { $0.quoteID = "q-2" }
        check { $0.sku = "scarf-blue" }
        check { $0.offerID = "offer-2" }
        check { $0.unitPrice?.minorUnits = 1 }
        check { $0.unitPrice?.currency = "JPY" }
        check { $0.unitPrice = nil }
        check { $0.issuedAt = .epoch }
        check { $0.expiresAt = .init(microseconds: .max) }
        check { $0.market = "" }
        check { $0.signature[31] ^= 1 }
        check { $0.signature.removeLast() }
        check { $0.signature.append(0) }
        check { $0.signature = [] }
        check { $0.market = "C\0" }
        check { $0.unitsMin = 1 }
        check { $0.buyerID = "ada" }
        #expect(!QuoteSignature(key: [UInt8](1..<33)).isValid(signed), "another shop's key")
    }
}
