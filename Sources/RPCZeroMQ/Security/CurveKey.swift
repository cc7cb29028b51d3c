import CZeroMQ

/// One half of a CURVE key pair (Curve25519), 32 bytes. As text it is Z85, 40 characters: ZeroMQ's RFC 32.
public struct CurveKey: Hashable, Sendable {
    public static let byteCount = 32
    public static let textLength = 40

    let bytes: [UInt8]

    init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// nil if the text is not Z85 of 32 bytes.
    public init?(z85 text: String) {
        guard text.utf8.count == Self.textLength else { return nil }
        var bytes = [UInt8](repeating: 0, count: Self.byteCount)
        guard zmq_z85_decode(&bytes, text) != nil else { return nil }
        self.bytes = bytes
    }

    public var z85: String {
        var text = [CChar](repeating: 0, count: Self.textLength + 1)
        // 32 bytes are a multiple of four, which is all that it asks for.
        zmq_z85_encode(&text, bytes, bytes.count)
        return Self.string(text)
    }

    fileprivate static func string(_ text: [CChar]) -> String {
        String(decoding: text.prefix(textLength).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

/// Who this end is. Its description shows the public half only.
public struct CurveKeyPair: Sendable, CustomStringConvertible {
    public let publicKey: CurveKey
    public let secretKey: CurveKey

    public var description: String { "key pair of \(publicKey.z85)" }

    /// nil if the public key is not the secret one's.
    public init?(publicKey: CurveKey, secretKey: CurveKey) {
        var text = [CChar](repeating: 0, count: CurveKey.textLength + 1)
        guard zmq_curve_public(&text, secretKey.z85) == 0, CurveKey.string(text) == publicKey.z85 else { return nil }
        self.publicKey = publicKey
        self.secretKey = secretKey
    }

    private init(checked publicKey: CurveKey, _ secretKey: CurveKey) {
        self.publicKey = publicKey
        self.secretKey = secretKey
    }

    /// New and random.
    ///
    /// - Throws: `SocketError` if the libzmq that is installed was built without CURVE.
    public static func generate() throws(SocketError) -> CurveKeyPair {
        try requireCurve()
        var publicText = [CChar](repeating: 0, count: CurveKey.textLength + 1)
        var secretText = publicText
        guard zmq_curve_keypair(&publicText, &secretText) == 0,
            let publicKey = CurveKey(z85: CurveKey.string(publicText)),
            let secretKey = CurveKey(z85: CurveKey.string(secretText))
        else { throw .last("make a CURVE key pair") }
        return CurveKeyPair(checked: publicKey, secretKey)
    }

    /// - Throws: `SocketError` if the libzmq that is installed was built without CURVE.
    static func requireCurve() throws(SocketError) {
        guard zmq_has("curve") == 1 else {
            throw SocketError(
                operation: "use keys", reason: "this libzmq was built without CURVE; Debian's libzmq5 has it (libsodium)")
        }
    }
}
