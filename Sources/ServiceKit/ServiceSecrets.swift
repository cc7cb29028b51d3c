/// Keys that services of one installation share.
public struct ServiceSecrets: Sendable {
    public static let quoteKeyBytes = 32

    /// Signs price quotes (catalog) and verifies them (order); 32 bytes.
    public let quoteKey: [UInt8]

    public init(quoteKey: [UInt8]) {
        precondition(quoteKey.count == Self.quoteKeyBytes, "quoteKey: must have \(Self.quoteKeyBytes) bytes")
        self.quoteKey = quoteKey
    }
}
