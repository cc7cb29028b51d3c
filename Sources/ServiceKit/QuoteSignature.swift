import Crypto
import Messages

/// How a quote is signed by the catalog and verified by order, in one place so that both sides mean the same bytes.
///
/// HMAC-SHA-256 (RFC 2104) over the quote packed with an empty `signature`: fields in the order of their numbers, defaults left out, which is
/// what every protobuf library writes for a message without maps and unknown fields.
public struct QuoteSignature: Sendable {
    public static let bytes = 32

    private let key: SymmetricKey

    /// - Parameter key: the shop's quote key, at least 32 bytes.
    public init(key: [UInt8]) {
        precondition(key.count >= Self.bytes, "a quote key needs at least \(Self.bytes) bytes; this one has \(key.count)")
        self.key = SymmetricKey(data: key)
    }

    /// The same quote with its signature.
    ///
    /// - Throws: when a string of the quote cannot be packed.
    public func signed(_ quote: CatalogV1.Quote) throws(MessageError) -> CatalogV1.Quote {
        var signed = quote
        signed.signature = Array(HMAC<SHA256>.authenticationCode(for: try Self.signedBytes(of: quote), using: key))
        return signed
    }

    /// Whether the quote is as this shop signed it, compared in constant time. Says nothing about whether it has expired.
    public func isValid(_ quote: CatalogV1.Quote) -> Bool {
        guard quote.signature.count == Self.bytes, let bytes = try? Self.signedBytes(of: quote) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(quote.signature, authenticating: bytes, using: key)
    }

    private static func signedBytes(of quote: CatalogV1.Quote) throws(MessageError) -> [UInt8] {
        var unsigned = quote
        unsigned.signature = []
        return try unsigned.encoded()
    }
}
