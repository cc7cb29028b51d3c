import CatalogAPI
import Messages
import RPCCore

/// Products: JSON lines (one `liveshop.catalog.v1.Product` per line, protobuf's JSON mapping) or CSV (one variant per row).
package struct ProductsSource: ImportSource {
    /// One after the other: a product's second version in a file must not be overtaken by its first.
    package static let batchesInFlightMax = 1
    /// `ImportProductsRequest.products`
    static let productsMax = 500
    static let bytesMax = 2 * 1024 * 1024

    package struct Batch: Sendable {
        var products: [LocatedProduct] = []
        var bytes = 0
    }

    /// A product and where it stands in the file. Products are what is counted, also where each takes several rows.
    struct LocatedProduct: Sendable {
        var product: CatalogV1.Product
        var firstLine: Int
        var lastLine: Int
        var text: String
    }

    private let catalog: CatalogClient
    private let deadline: Duration?
    private var reader: any ProductReader
    private var batch = Batch()

    package enum Format: String, Sendable { case csv, jsonl }

    package init(channel: any RPCChannel, format: Format, deadline: Duration?) {
        catalog = CatalogClient(channel)
        self.deadline = deadline
        reader = format == .csv ? ProductTableReader() : ProductLineReader()
    }

    package mutating func feed(_ bytes: [UInt8]) throws(InputError) -> [ImportStep<Batch>] {
        var steps: [ImportStep<Batch>] = []
        for item in try reader.feed(bytes) { take(item, into: &steps) }
        return steps
    }

    package mutating func finish() throws(InputError) -> [ImportStep<Batch>] {
        var steps: [ImportStep<Batch>] = []
        for item in try reader.finish() { take(item, into: &steps) }
        flush(into: &steps)
        return steps
    }

    private mutating func take(_ item: Result<LocatedProduct, Refusal>, into steps: inout [ImportStep<Batch>]) {
        switch item {
        case .failure(let refusal):
            steps.append(.refused(refusal))
        case .success(let product):
            // A product may occur once in a call: its second version goes into the next.
            if batch.products.contains(where: { $0.product.productID == product.product.productID }) { flush(into: &steps) }
            batch.products.append(product)
            batch.bytes += product.text.utf8.count
            if batch.products.count == Self.productsMax || batch.bytes >= Self.bytesMax { flush(into: &steps) }
        }
    }

    private mutating func flush(into steps: inout [ImportStep<Batch>]) {
        guard !batch.products.isEmpty else { return }
        steps.append(.send(batch))
        batch = Batch()
    }

    package func send(_ batch: Batch) async throws(RPCError) -> ImportOutcome {
        let response = try await catalog.importProducts(.init(products: batch.products.map(\.product)), deadline: deadline)
        var outcome = ImportOutcome(
            accepted: Int(response.created + response.replaced), known: Int(response.unchanged),
            lastLine: batch.products.last?.lastLine ?? 0)
        for refusal in response.refused {
            let index = Int(refusal.row) - 1
            guard batch.products.indices.contains(index) else {
                throw RPCError(.internal, "row \(refusal.row) is refused, the batch has \(batch.products.count)")
            }
            let product = batch.products[index]
            let reason = refusal.reason.isEmpty ? refusal.code.wireName : refusal.reason
            outcome.refused.append(
                Refusal(line: product.firstLine, reason: "\(reason) \(refusal.message)", text: product.text))
        }
        return outcome
    }
}

/// Bytes → products, one way per format.
protocol ProductReader: Sendable {
    mutating func feed(_ bytes: [UInt8]) throws(InputError) -> [Result<ProductsSource.LocatedProduct, Refusal>]
    mutating func finish() throws(InputError) -> [Result<ProductsSource.LocatedProduct, Refusal>]
}
