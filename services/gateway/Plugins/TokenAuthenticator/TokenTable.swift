import PluginKit

/// Tokens that carry nothing: known by their SHA-256, so that the configuration gives none away.
struct TokenTable {
    static let tokensMax = 1_024

    private let rows: [(hash: [UInt8], bearer: Bearer)]

    init(_ config: PluginConfig) throws(PluginError) {
        var rows: [(hash: [UInt8], bearer: Bearer)] = []
        for index in 0..<(try config.count("tokens", in: 0...Self.tokensMax)) {
            let path = "tokens.\(index)"
            guard let hash = Hexadecimal.bytes(of: try config.text("\(path).sha256")), hash.count == SHA256.byteCount else {
                throw .invalidConfig("\(path).sha256", "must be \(SHA256.byteCount) bytes in hexadecimal")
            }
            rows.append((hash, try Bearer(config, at: path)))
        }
        self.rows = rows
    }

    /// Looks at every row, whichever fits.
    func bearer(of token: String) -> Bearer? {
        guard !rows.isEmpty else { return nil }
        let hash = SHA256.hash(Array(token.utf8))
        var found: Bearer?
        for row in rows where ConstantTime.equal(row.hash, hash) { found = row.bearer }
        return found
    }
}
