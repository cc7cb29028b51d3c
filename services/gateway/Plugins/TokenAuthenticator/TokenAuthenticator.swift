import PluginKit
import PluginMessages

/// Says who presents a token: signed ones carry tenant, rights and end themselves, others are looked up by their hash. README.md has both.
public final class TokenAuthenticator: Plugin {
    public static let id = "liveshop.token-authenticator"
    public static let version = "1.0.0"
    public static let extensions = [Extension.authenticator(TokenAuthenticator.identify)]

    private let keys: [SigningKey]
    private let table: TokenTable
    private let withoutToken: Bearer?
    private let isTokenRequired: Bool

    public init(config: PluginConfig, host: PluginHostServices) throws {
        keys = try config.keys("keys").map { try SigningKey(name: $0, hexadecimal: config.text("keys.\($0)")) }
        guard keys.count <= SigningKey.countMax else {
            throw PluginError.invalidConfig("keys", "must be at most \(SigningKey.countMax)")
        }
        table = try TokenTable(config)
        isTokenRequired = try config.bool("token_required", default: false)
        withoutToken = config.has("anonymous") ? try Bearer(config, at: "anonymous") : nil
    }

    func identify(
        _ request: PluginV1.AuthenticatorRequest, _ call: PluginCall
    ) throws -> PluginV1.AuthenticatorResponse? {
        if request.token.isEmpty {
            if let withoutToken { return withoutToken.response }
            return isTokenRequired ? .init(refusal: "there is none, and this gateway wants one") : nil
        }
        if let bearer = table.bearer(of: request.token) { return bearer.response }
        guard SignedToken.isOne(request.token) else { return nil }
        do {
            return try SignedToken.verified(request.token, keys: keys, now: call.now).response
        } catch {
            return .init(refusal: error.why)
        }
    }

    public func selfTest(_ call: PluginCall) throws {
        let key = try SigningKey(name: "test", hexadecimal: String(repeating: "5a", count: 32))
        let token = SignedToken.signed(Bearer(tenant: "test", rights: ["*"], expiresAt: call.now + 1_000_000), with: key)
        guard try SignedToken.verified(token, keys: [key], now: call.now).tenant == "test" else {
            throw PluginError.failed("a token signed here does not hold here")
        }
    }
}
