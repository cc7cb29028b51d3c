import Messages
import StateMachine

extension CatalogV1.ImportProductsRequest: Command {
    public func decide(
        _ machine: CatalogMachine, at now: Instant
    ) throws(Rejection) -> Decision<CatalogV1.CatalogEvent, CatalogV1.ImportProductsResponse> {
        try FieldRules.count(products.count, in: 1...CatalogLimits.importRowsMax, "products")
        try checkBytes()
        var batch = ImportBatch()
        for product in products { batch.add(product, to: machine, at: now) }
        return Decision(batch.events, reply: batch.reply)
    }

    private func checkBytes() throws(Rejection) {
        let bytes: Int
        do { bytes = try encoded().count } catch { throw .invalid("products", "cannot be packed: \(error)") }
        guard bytes <= CatalogLimits.importBytesMax else {
            throw Rejection(
                .resourceExhausted, reason: "IMPORT_TOO_LARGE", field: "products",
                "products: \(bytes) bytes packed; at most \(CatalogLimits.importBytesMax) in one import, send smaller ones")
        }
    }
}

/// The rows of one import decided so far. The machine does not change meanwhile, so what earlier rows took is kept here.
private struct ImportBatch {
    var events: [CatalogV1.CatalogEvent] = []
    var reply = CatalogV1.ImportProductsResponse()
    private var row: UInt32 = 0
    private var rows: [ProductID: UInt32] = [:]
    private var claimed: [SKU: ProductID] = [:]

    mutating func add(_ product: CatalogV1.Product, to machine: CatalogMachine, at now: Instant) {
        row += 1
        do throws(Rejection) {
            if let earlier = rows[product.productID] {
                throw Rejection.invalid("product_id", "\(product.productID) is also in row \(earlier) of this import")
            }
            rows[product.productID] = row
            let isNew = machine.products[product.productID] == nil
            switch try ProductDecision.decide(product, in: machine, claimed: claimed, at: now) {
            case .unchanged:
                reply.unchanged += 1
            case .stored(_, let rowEvents):
                events += rowEvents
                for variant in product.variants where machine.variants[variant.sku] == nil {
                    claimed[variant.sku] = product.productID
                }
                if isNew { reply.created += 1 } else { reply.replaced += 1 }
            }
        } catch {
            reply.refused.append(
                .init(
                    row: row, productID: product.productID, code: error.code, reason: error.reason, field: error.field,
                    message: error.message))
        }
    }
}
