import PluginKit

/// `v1.<payload>.<signature>`: base64url without padding of a JSON object, and of the HMAC-SHA-256 of all that stands before the last dot.
enum SignedToken {
    struct Invalid: Error {
        let why: String
    }

    private static let prefix = "v1."

    static func isOne(_ token: String) -> Bool { token.hasPrefix(prefix) }

    /// - Throws: why it does not hold; nothing of it is believed before the signature is.
    static func verified(_ token: String, keys: [SigningKey], now: Int64) throws(Invalid) -> Bearer {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, isOne(token), let signature = Base64URL.bytes(of: parts[2]),
            let payload = Base64URL.bytes(of: parts[1])
        else { throw Invalid(why: "it is not v1.<payload>.<signature> in base64url") }
        let signed = Array("v1.\(parts[1])".utf8)
        // All keys, whichever fits: how long it takes says nothing about which.
        var holds = false
        for key in keys where ConstantTime.equal(key.signature(of: signed), signature) { holds = true }
        guard holds else { throw Invalid(why: "no key of this gateway has signed it") }
        let bearer: Bearer
        do {
            guard let text = String(validating: payload, as: UTF8.self) else { throw PluginError.failed("no UTF-8") }
            bearer = try Bearer(PluginConfig(json: text))
        } catch {
            throw Invalid(why: "its payload cannot be used: \(error)")
        }
        guard bearer.expiresAt == 0 || now < bearer.expiresAt else { throw Invalid(why: "it has expired") }
        return bearer
    }

    /// What an issuer does; `Bearer` holds no character that JSON would have to escape unless its caller puts one there.
    static func signed(_ bearer: Bearer, with key: SigningKey) -> String {
        let rights = bearer.rights.map { "\"\($0)\"" }.joined(separator: ",")
        let expires = bearer.expiresAt == 0 ? "" : ",\"expires_s\":\(bearer.expiresAt / 1_000_000)"
        let payload = "{\"tenant\":\"\(bearer.tenant)\",\"rights\":[\(rights)]\(expires)}"
        let signed = prefix + Base64URL.text(of: Array(payload.utf8))
        return "\(signed).\(Base64URL.text(of: key.signature(of: Array(signed.utf8))))"
    }
}

/// A secret that issuers share with the gateway.
struct SigningKey {
    static let countMax = 8
    static let bytes = 32...128

    private let secret: [UInt8]

    init(name: String, hexadecimal: String) throws(PluginError) {
        guard let secret = Hexadecimal.bytes(of: hexadecimal), Self.bytes.contains(secret.count) else {
            throw .invalidConfig(
                "keys.\(name)", "must be \(Self.bytes.lowerBound)–\(Self.bytes.upperBound) bytes in hexadecimal")
        }
        self.secret = secret
    }

    func signature(of message: [UInt8]) -> [UInt8] { SHA256.hmac(message, key: secret) }
}
