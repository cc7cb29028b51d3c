import CatalogAPI
import Messages

/// CSV, one variant per row; rows that follow each other with one `product_id` are one product, whose own columns are read from its
/// first row.
struct ProductTableReader: ProductReader {
    /// For the help.
    static let columns = """
        product_id, merchant_id, sku (required); brand_id; title_LANG (at least one, e.g. title_zh, title_en); description_LANG; \
        categories (separated by ;); gtin; returnable (true or false, true if empty); attribute_NAME
        """

    private var table = CSVTable(required: ["product_id", "merchant_id", "sku"])
    private var open: ProductsSource.LocatedProduct?

    mutating func feed(_ bytes: [UInt8]) throws(InputError) -> [Result<ProductsSource.LocatedProduct, Refusal>] {
        try table.feed(bytes).flatMap { take($0) }
    }

    mutating func finish() throws(InputError) -> [Result<ProductsSource.LocatedProduct, Refusal>] {
        let results = try table.finish().flatMap { take($0) }
        defer { open = nil }
        return results + (open.map { [.success($0)] } ?? [])
    }

    private mutating func take(_ item: CSVTable.Item) -> [Result<ProductsSource.LocatedProduct, Refusal>] {
        guard case .row(let row) = item else {
            if case .refused(let refusal) = item { return [.failure(refusal)] }
            return []
        }
        do throws(Refusal) {
            let variant = try Self.variant(row)
            if open?.product.productID.rawValue == row["product_id"] {
                open?.product.variants.append(variant)
                open?.lastLine = row.line
                return []
            }
            let finished = open
            open = .init(product: Self.product(row, first: variant), firstLine: row.line, lastLine: row.line, text: row.text)
            return finished.map { [.success($0)] } ?? []
        } catch {
            return [.failure(error)]
        }
    }

    private static func product(_ row: CSVRow, first variant: CatalogV1.Variant) -> CatalogV1.Product {
        CatalogV1.Product(
            productID: ProductID(row["product_id"]), merchantID: MerchantID(row["merchant_id"]),
            brandID: BrandID(row["brand_id"]), titles: texts(row, prefix: "title_"),
            descriptions: texts(row, prefix: "description_"), variants: [variant],
            categories: row["categories"].split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty })
    }

    private static func variant(_ row: CSVRow) throws(Refusal) -> CatalogV1.Variant {
        let returnable: Bool
        switch row["returnable"].trimmed.lowercased() {
        case "", "true", "1", "yes": returnable = true
        case "false", "0", "no": returnable = false
        default: throw row.refused("returnable", "must be true or false, is \"\(row["returnable"].prefix(20))\"")
        }
        let attributes = row.columns(prefix: "attribute_").filter { !row[$0].isEmpty }
        return CatalogV1.Variant(
            sku: SKU(row["sku"]), gtin: row["gtin"].trimmed,
            attributes: attributes.map { .init(name: String($0.dropFirst("attribute_".count)), value: row[$0]) },
            returnable: returnable)
    }

    private static func texts(_ row: CSVRow, prefix: String) -> [LocalizedText] {
        row.columns(prefix: prefix).filter { !row[$0].isEmpty }
            .map { LocalizedText(language: String($0.dropFirst(prefix.count)), text: row[$0]) }
    }
}

extension CSVRow {
    /// The columns whose name begins so, sorted.
    func columns(prefix: String) -> [String] { names.filter { $0.hasPrefix(prefix) }.sorted() }
}
