import MessageWire
import PluginMessages

/// What the sandbox sends by itself, and how the receiver knows that it was the sandbox.
///
/// The payload is a packed `PaymentNews`; the signature is `v1=` and HMAC-SHA-256 of the payload under the shared secret, in hexadecimal. Names at
/// the provider are made of ours under the same secret: nobody else can guess the reference of a payment.
public struct SandboxWebhook: Sendable {
    private let secret: [UInt8]

    static let referencePrefix = "sbx-"
    private static let nameBytes = 16

    public init(secret: [UInt8]) { self.secret = secret }

    public func message(for news: PluginV1.PaymentNews) throws(MessageError) -> PluginV1.PaymentWebhook {
        let payload = try news.encoded()
        return .init(payload: payload, signature: signature(of: payload))
    }

    /// Nil unless the sandbox signed it.
    public func news(in message: PluginV1.PaymentWebhook) -> PluginV1.PaymentNews? {
        let (given, right) = (Array(message.signature.utf8), Array(signature(of: message.payload).utf8))
        guard given.count == right.count else { return nil }
        // In constant time: how much of it is right must not show.
        guard zip(given, right).reduce(0, { $0 | ($1.0 ^ $1.1) }) == 0 else { return nil }
        return try? PluginV1.PaymentNews(decoding: message.payload)
    }

    /// The sandbox's name for a payment of ours.
    func reference(of paymentID: String) -> String { Self.referencePrefix + name("reference/\(paymentID)") }

    func isReference(_ text: String) -> Bool {
        text.hasPrefix(Self.referencePrefix) && text.utf8.count == Self.referencePrefix.utf8.count + 2 * Self.nameBytes
    }

    /// The same for the same news, whenever it is told.
    func eventID(of news: PluginV1.PaymentNews) -> String {
        "evt-" + name("event/\(news.reference)/\(news.status.rawValue)/\(news.refundID)")
    }

    private func signature(of payload: [UInt8]) -> String { "v1=" + Hex.text(SHA256.code(of: payload, key: secret)) }

    private func name(_ text: String) -> String {
        Hex.text(SHA256.code(of: Array(text.utf8), key: secret).prefix(Self.nameBytes))
    }
}

enum Hex {
    private static let digits = Array("0123456789abcdef".utf8)

    static func text(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
