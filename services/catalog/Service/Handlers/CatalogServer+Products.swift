import CatalogAPI
import CatalogDomain
import Messages
import RPCCore
import ServiceKit

extension CatalogServer {
    /// Keys of one BatchGetProducts.
    private static let batchKeysMax = 100
    /// Packed products in one answer; the rest is deferred.
    private static let batchBytesMax = 4 * 1024 * 1024

    func getProduct(
        _ request: CatalogV1.GetProductRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.GetProductResponse {
        guard request.sku.isEmpty != request.productID.isEmpty else {
            throw .invalid("sku", "give either a sku or a product_id")
        }
        let found = try await model.read { db in
            let reader = ProductReader(db: db)
            return request.sku.isEmpty ? try reader.product(request.productID) : try reader.product(of: request.sku)
        }
        if let found { return .init(product: found) }
        throw request.sku.isEmpty
            ? RPCError(.notFound, reason: "UNKNOWN_PRODUCT", field: "product_id", "product_id: no product \(request.productID)")
            : RPCError(.notFound, reason: "UNKNOWN_SKU", field: "sku", "sku: no product has the SKU \(request.sku)")
    }

    func batchGetProducts(
        _ request: CatalogV1.BatchGetProductsRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.BatchGetProductsResponse {
        let keys = request.skus.count + request.productIDs.count
        guard (1...Self.batchKeysMax).contains(keys) else {
            throw .invalid("skus", "\(keys) keys were given in skus and product_ids; 1 to \(Self.batchKeysMax) are allowed")
        }
        return try await model.read { db in
            let reader = ProductReader(db: db)
            var batch = ProductBatch(bytesMax: Self.batchBytesMax)
            for sku in request.skus {
                switch try batch.add(try reader.product(of: sku)) {
                case .included: break
                case .missing: batch.response.missingSKUs.append(sku)
                case .deferred: batch.response.deferredSKUs.append(sku)
                }
            }
            for id in request.productIDs {
                switch try batch.add(try reader.product(id)) {
                case .included: break
                case .missing: batch.response.missingProductIDs.append(id)
                case .deferred: batch.response.deferredProductIDs.append(id)
                }
            }
            return batch.response
        }
    }
}

/// Collects products until the answer is full.
private struct ProductBatch {
    enum Outcome { case included, missing, deferred }

    let bytesMax: Int
    var response = CatalogV1.BatchGetProductsResponse()
    private var bytes = 0
    private var included: Set<ProductID> = []

    init(bytesMax: Int) { self.bytesMax = bytesMax }

    mutating func add(_ product: CatalogV1.Product?) throws -> Outcome {
        guard let product else { return .missing }
        guard !included.contains(product.productID) else { return .included }
        let size = try product.encoded().count
        guard bytes + size <= bytesMax else { return .deferred }
        bytes += size
        included.insert(product.productID)
        response.products.append(product)
        return .included
    }
}
