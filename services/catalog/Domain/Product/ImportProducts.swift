import Messages
import StateMachine

/// What plugins said of the texts came with the command: deciding asks nobody.
extension CatalogV1.ImportProductsCommand: Command {
    public func decide(
        _ machine: CatalogMachine, at now: Instant
    ) throws(Rejection) -> Decision<CatalogV1.CatalogEvent, CatalogV1.ImportProductsResponse> {
        let products = try (request ?? .init()).checkedProducts()
        var batch = ImportBatch(barred: try barredRows(of: products.count))
        for product in products { batch.add(product, to: machine, at: now) }
        batch.reply.warnings = warnings
        return Decision(batch.events, reply: batch.reply)
    }

    private func barredRows(of rows: Int) throws(Rejection) -> [UInt32: CatalogV1.RefusedRow] {
        try FieldRules.count(warnings.count, in: 0...CatalogLimits.importWarningsMax, "warnings")
        var barred: [UInt32: CatalogV1.RefusedRow] = [:]
        for refused in self.barred {
            guard (1...UInt64(rows)).contains(UInt64(refused.row)), refused.code != .ok,
                barred.updateValue(refused, forKey: refused.row) == nil
            else { throw .invalid("barred", "names row \(refused.row) twice, without a code, or beyond the \(rows) rows") }
        }
        return barred
    }
}

extension CatalogV1.ImportProductsRequest {
    /// The rows, if there are neither too many nor too few of them.
    public func checkedProducts() throws(Rejection) -> [CatalogV1.Product] {
        try FieldRules.count(products.count, in: 1...CatalogLimits.importRowsMax, "products")
        try checkBytes()
        return products
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
    /// By row, from 1.
    private let barred: [UInt32: CatalogV1.RefusedRow]
    private var row: UInt32 = 0
    private var rows: [ProductID: UInt32] = [:]
    private var claimed: [SKU: ProductID] = [:]

    init(barred: [UInt32: CatalogV1.RefusedRow]) { self.barred = barred }

    mutating func add(_ product: CatalogV1.Product, to machine: CatalogMachine, at now: Instant) {
        row += 1
        if let refused = barred[row] {
            // Its id counts as used: a later row that has it too is as wrong as it would be without the claim.
            if rows[product.productID] == nil { rows[product.productID] = row }
            reply.refused.append(refused)
            return
        }
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
