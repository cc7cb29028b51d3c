import Foundation
import Messages
import RPCCore

/// Where a page ended: after this product, which had this rank, in the answer to this query.
///
/// Opaque to callers: base64url of version, checksum, query, rank and product id. The next page looks the product's rank up again and falls
/// back on the stored one, because BM25 moves a little with every change of the catalog.
struct SearchCursor: Hashable, Sendable {
    var query: UInt64
    var rank: Double
    var productID: ProductID

    private static let version: UInt8 = 1
    private static let fixedBytes = 1 + 8 + 8 + 8

    var text: String {
        var content: [UInt8] = []
        Self.append(query, to: &content)
        Self.append(rank.bitPattern, to: &content)
        content += productID.rawValue.utf8
        var bytes = [Self.version]
        Self.append(StableHash.of(content), to: &bytes)
        return Data(bytes + content).base64EncodedString()
            .replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }

    /// - Throws: `INVALID_ARGUMENT` on `cursor` when this service did not write it, or wrote it for another query.
    init(text: String, query: UInt64) throws(RPCError) {
        let malformed = RPCError.invalid("cursor", "is malformed; pass next_cursor of the page before as it is")
        guard text.utf8.count <= SearchLimits.cursorBytesMax else { throw malformed }
        var base64 = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        base64 += String(repeating: "=", count: (4 - base64.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: base64), data.count > Self.fixedBytes, data.first == Self.version else {
            throw malformed
        }
        let bytes = Array(data)
        let content = Array(bytes[9...])
        guard Self.number(bytes, at: 1) == StableHash.of(content) else { throw malformed }
        guard Self.number(content, at: 0) == query else {
            throw .invalid("cursor", "belongs to a search with another query, language, market or categories")
        }
        let rank = Double(bitPattern: Self.number(content, at: 8))
        guard rank.isFinite, let id = String(validating: content[16...], as: UTF8.self) else { throw malformed }
        self.init(query: query, rank: rank, productID: ProductID(id))
    }

    init(query: UInt64, rank: Double, productID: ProductID) {
        self.query = query
        self.rank = rank
        self.productID = productID
    }

    private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift))) }
    }

    private static func number(_ bytes: [UInt8], at offset: Int) -> UInt64 {
        bytes[offset..<offset + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
