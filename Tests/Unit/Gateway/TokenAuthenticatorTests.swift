import PluginConformance
import PluginKit
import PluginMessages
import Testing

@testable import TokenAuthenticatorPlugin

@Suite("Gateway: tokens") struct TokenAuthenticatorTests {
    static let secret = String(repeating: "0123456789abcdef", count: 4)
    static let config = """
        {"keys": {"old": "\(String(repeating: "ff", count: 32))", "new": "\(secret)"},
         "tokens": [{"sha256": "\(hexadecimal(SHA256.hash(Array("static-token".utf8))))", "tenant": "warehouse",
                     "rights": ["liveshop.order.v1.Orders/*"]}]}
        """

    static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    func ask(
        _ token: String, config: String = config, form: ProbeForm = .shared
    ) throws -> ProbeAnswer<PluginV1.AuthenticatorResponse> {
        try ProbedPlugin(TokenAuthenticator.self, config: config).call(
            .authenticator, .init(token: token, clientName: "test"), as: form)
    }

    func signed(_ bearer: Bearer, secret: String = secret) throws -> String {
        SignedToken.signed(bearer, with: try SigningKey(name: "test", hexadecimal: secret))
    }

    @Test("a signed token says whose it is, what it may and until when", arguments: ProbeForm.allCases)
    func signedToken(form: ProbeForm) throws {
        let ends = ProbedPlugin.now + 60_000_000
        let bearer = Bearer(tenant: "stall-7", rights: ["liveshop.catalog.v1.Catalog/*", "a/B"], expiresAt: ends)
        let response = try ask(try signed(bearer), form: form).response
        #expect(response == .init(tenant: "stall-7", rights: bearer.rights, expiresAtUs: ends))
        #expect(try ask(try signed(bearer, secret: String(repeating: "FF", count: 32))).response?.tenant == "stall-7")
    }

    @Test("a token is known by its hash")
    func staticToken() throws {
        #expect(try ask("static-token").response == .init(tenant: "warehouse", rights: ["liveshop.order.v1.Orders/*"]))
        #expect(try ask("static-tokem") == .declined(""))
    }

    @Test("what does not hold is refused with the reason; no byte of a token can be changed")
    func refused() throws {
        let token = try signed(Bearer(tenant: "t", rights: ["*"]))
        func check(_ token: String, _ why: String) throws {
            let response = try ask(token).response
            #expect(response?.refusal.contains(why) == true, "\(token): \(response?.refusal ?? "declined")")
            #expect(response?.tenant == "")
        }
        let replacement = [UInt8(ascii: "A"), UInt8(ascii: "B")]
        for index in token.utf8.indices.dropFirst(3) where token.utf8[index] != UInt8(ascii: ".") {
            var changed = Array(token.utf8)
            let offset = token.utf8.distance(from: token.utf8.startIndex, to: index)
            changed[offset] = replacement[changed[offset] == replacement[0] ? 1 : 0]
            #expect(try ask(String(decoding: changed, as: UTF8.self)).response?.refusal.isEmpty == false, "byte \(offset)")
        }
        try check("v1.", "base64url")
        try check("v1.e30.!", "base64url")
        try check("v1.e30.e30.e30", "base64url")
        try check(try signed(Bearer(tenant: "t", rights: []), secret: String(repeating: "00", count: 32)), "no key")
        try check(try signed(Bearer(tenant: "t", rights: [], expiresAt: ProbedPlugin.now - 1_000_000)), "expired")
        try check(try signed(Bearer(tenant: "", rights: [])), "payload")
        try check(try signed(Bearer(tenant: "\",", rights: [])), "payload")
    }

    @Test("callers without a token are nobody's, refused, or somebody, as configured")
    func withoutToken() throws {
        #expect(try ask("") == .declined(""))
        #expect(try ask("", config: #"{"token_required": true}"#).response?.refusal.isEmpty == false)
        let guest = try ask("", config: #"{"anonymous": {"tenant": "guest", "rights": ["a/*"]}, "token_required": true}"#)
        #expect(guest.response == .init(tenant: "guest", rights: ["a/*"]))
    }

    @Test(
        "a bad configuration is refused by key",
        arguments: [
            #"{"keys": {"k": "abc"}}"#, #"{"keys": {"k": "00"}}"#,
            #"{"tokens": [{"sha256": "00", "tenant": "t", "rights": []}]}"#,
            #"{"anonymous": {"tenant": "", "rights": []}}"#, #"{"anonymous": {"tenant": "t", "rights": [""]}}"#,
        ])
    func badConfiguration(config: String) {
        let error = #expect(throws: ProbeError.self) { try ProbedPlugin(TokenAuthenticator.self, config: config) }
        #expect(error?.description.contains("-3") == true, "\(String(describing: error))")
    }

    @Test(
        "SHA-256 and HMAC: vectors of FIPS 180-4 and RFC 4231",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func hashes(text: String, hash: String) {
        #expect(Self.hexadecimal(SHA256.hash(Array(text.utf8))) == hash)
    }

    @Test func signatures() {
        #expect(
            Self.hexadecimal(SHA256.hmac(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8)))
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        let long = Self.hexadecimal(
            SHA256.hmac(
                Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8), key: [UInt8](repeating: 0xaa, count: 131))
        )
        #expect(long == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
    }

    @Test("base64url round trip, and one text only for the same bytes")
    func encodings() {
        for count in 0..<70 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
            #expect(Base64URL.bytes(of: Base64URL.text(of: bytes)[...]) == bytes)
        }
        for text in ["A", "AB", "AAB", "A=", "A+", "e30="] { #expect(Base64URL.bytes(of: text[...]) == nil, "\(text)") }
    }
}
