import CatalogAPI
import Messages

/// JSON lines: one product per line, in protobuf's JSON mapping of `liveshop.catalog.v1.Product`.
struct ProductLineReader: ProductReader {
    /// `UpsertProductRequest.product` is at most 64 KiB packed; as JSON it may be larger.
    static let lineBytesMax = 256 * 1024

    private var rest: [UInt8] = []
    private var line = 0

    mutating func feed(_ bytes: [UInt8]) throws(InputError) -> [Result<ProductsSource.LocatedProduct, Refusal>] {
        var results: [Result<ProductsSource.LocatedProduct, Refusal>] = []
        rest += bytes
        var start = 0
        while let end = rest[start...].firstIndex(of: 0x0a) {
            if let result = read(rest[start..<end]) { results.append(result) }
            start = end + 1
        }
        rest.removeSubrange(..<start)
        guard rest.count <= Self.lineBytesMax else {
            throw InputError(
                malformed: "line \(line + 1) is longer than \(Self.lineBytesMax) bytes: is this a file of JSON lines?")
        }
        return results
    }

    mutating func finish() throws(InputError) -> [Result<ProductsSource.LocatedProduct, Refusal>] {
        defer { rest = [] }
        return read(rest[...]).map { [$0] } ?? []
    }

    private mutating func read(_ bytes: ArraySlice<UInt8>) -> Result<ProductsSource.LocatedProduct, Refusal>? {
        line += 1
        let text = String(decoding: bytes, as: UTF8.self).trimmed
        guard !text.isEmpty else { return nil }
        do {
            return .success(
                .init(product: try CatalogV1.Product(json: text), firstLine: line, lastLine: line, text: text))
        } catch {
            return .failure(Refusal(line: line, reason: "\(error)", text: text))
        }
    }
}
