import Messages
import StateMachine

extension CatalogV1.Product {
    /// Everything that can be judged of a product without the state, its packed size included.
    ///
    /// - Throws: `INVALID_ARGUMENT` with the field as a path within the product.
    public func checkStorable() throws(Rejection) {
        try validate()
        _ = try fingerprint
    }

    /// What the product is, apart from its revision: equal contents have equal fingerprints on every machine.
    ///
    /// 64 bits tell an accidental repeat from a change; they are no proof against a merchant who forges a collision with a product of his
    /// own, which would only lose him his own update.
    ///
    /// - Throws: when the product is too large to be stored.
    var fingerprint: UInt64 {
        get throws(Rejection) {
            var content = self
            content.revision = 0
            let packed: [UInt8]
            do { packed = try content.encoded() } catch {
                throw Rejection(.invalidArgument, "the product cannot be packed: \(error)")
            }
            guard packed.count <= CatalogLimits.productBytesMax else {
                throw Rejection(
                    .invalidArgument, "the product has \(packed.count) bytes packed; at most \(CatalogLimits.productBytesMax)")
            }
            return StableHash.of(packed)
        }
    }
}
