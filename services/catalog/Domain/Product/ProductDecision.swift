import Messages
import StateMachine

/// What becomes of one product that is written: shared by UpsertProduct and each row of ImportProducts.
enum ProductDecision {
    /// Stored like this already.
    case unchanged(revision: UInt64)
    case stored(revision: UInt64, events: [CatalogV1.CatalogEvent])

    /// - Parameter claimed: SKUs that earlier rows of the same import gave to their products.
    /// - Throws: a rejection whose field is a path within the product.
    static func decide(
        _ product: CatalogV1.Product, in machine: CatalogMachine, claimed: [SKU: ProductID] = [:], at now: Instant
    ) throws(Rejection) -> ProductDecision {
        try product.validate()
        let fingerprint = try product.fingerprint
        let stored = machine.products[product.productID]
        // Before the revision: whoever repeats a call whose answer was lost names the revision before.
        if let stored, stored.fingerprint == fingerprint { return .unchanged(revision: stored.revision) }
        try checkRevision(product.revision, stored: stored?.revision ?? 0)
        try checkOwnership(product, in: machine, claimed: claimed)
        try checkRoom(product, in: machine, claimed: claimed, isNew: stored == nil)

        var next = product
        next.revision = (stored?.revision ?? 0) + 1
        let kept = Set(product.variants.map(\.sku))
        let dropped = (stored?.skus ?? []).filter { !kept.contains($0) }
        var events = dropped.flatMap { machine.endingOffers(of: $0, at: now) }
        events.append(.init(kind: .productUpserted(.init(product: next, fingerprint: fingerprint))))
        return .stored(revision: next.revision, events: events)
    }

    private static func checkRevision(_ revision: UInt64, stored: UInt64) throws(Rejection) {
        guard revision == 0 || revision == stored else {
            throw Rejection(
                .aborted, reason: "REVISION_MISMATCH", field: "revision",
                "revision: \(revision) was given, \(stored) is stored; read the product again, or give 0 to replace it as it is"
            )
        }
    }

    private static func checkOwnership(
        _ product: CatalogV1.Product, in machine: CatalogMachine, claimed: [SKU: ProductID]
    ) throws(Rejection) {
        for (index, variant) in product.variants.enumerated() {
            let owner = machine.variants[variant.sku]?.productID ?? claimed[variant.sku]
            guard let owner, owner != product.productID else { continue }
            throw Rejection(
                .failedPrecondition, reason: "SKU_TAKEN", field: "variants[\(index)].sku",
                "variants[\(index)].sku: \(variant.sku) belongs to product \(owner), for ever")
        }
    }

    private static func checkRoom(
        _ product: CatalogV1.Product, in machine: CatalogMachine, claimed: [SKU: ProductID], isNew: Bool
    ) throws(Rejection) {
        // Earlier rows of the same import count as one product per claimed SKU, which errs on the safe side.
        let products = machine.products.count + (isNew ? claimed.count + 1 : 0)
        let added = product.variants.count { machine.variants[$0.sku] == nil }
        let skus = machine.variants.count + (added > 0 ? claimed.count + added : 0)
        guard products <= CatalogLimits.productsMax, skus <= CatalogLimits.skusMax else {
            throw Rejection(
                .resourceExhausted, reason: "CATALOG_FULL",
                "the catalog holds at most \(CatalogLimits.productsMax) products and \(CatalogLimits.skusMax) SKUs")
        }
    }
}
