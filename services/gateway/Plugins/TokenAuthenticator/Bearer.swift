import PluginKit
import PluginMessages

/// Whom a token stands for.
struct Bearer: Hashable {
    static let tenantBytes = 1...64
    static let rightsMax = 64
    static let rightBytes = 1...256

    var tenant: String
    var rights: [String]
    /// Microseconds since 1970 (UTC); 0: never.
    var expiresAt: Int64 = 0

    init(tenant: String, rights: [String], expiresAt: Int64 = 0) {
        (self.tenant, self.rights, self.expiresAt) = (tenant, rights, expiresAt)
    }

    /// `tenant`, `rights` and, if it ends, `expires_s` below `path`, or at the top without one.
    init(_ config: PluginConfig, at path: String = "") throws(PluginError) {
        let prefix = path.isEmpty ? "" : "\(path)."
        tenant = try config.text("\(prefix)tenant", bytes: Self.tenantBytes)
        rights = try config.texts("\(prefix)rights", count: 0...Self.rightsMax)
        for (index, right) in rights.enumerated() where !Self.rightBytes.contains(right.utf8.count) {
            throw .invalidConfig("\(prefix)rights.\(index)", "must be text of 1–256 bytes")
        }
        expiresAt = Int64(try config.int("\(prefix)expires_s", in: 0...9_000_000_000, default: 0)) * 1_000_000
    }

    var response: PluginV1.AuthenticatorResponse { .init(tenant: tenant, rights: rights, expiresAtUs: expiresAt) }
}
