import Foundation
import Messages
import RPCCore

/// Where a page ended, in the answer to this query: behind a product of the catalog's own order, or amid the best products, which a ranker orders.
///
/// Opaque to callers: base64url of version, checksum, query, rank, the products shown, and product id. The next page looks the product's rank up
/// again and falls back on the stored one, because BM25 moves a little with every change of the catalog.
struct SearchCursor: Hashable, Sendable {
    /// A product and the rank it had.
    struct Place: Hashable, Sendable {
        var rank: Double
        var productID: ProductID
    }

    enum Position: Hashable, Sendable {
        /// Everything up to this product was shown.
        case behind(Place)
        /// Of the products up to this one, those with these row ids were shown (ascending). To name them, not a position among them, is what keeps
        /// pages whole whatever the ranker answers next time.
        case within(Place, shown: [Int64])
    }

    var query: UInt64
    var position: Position

    private static let behindVersion: UInt8 = 1
    private static let withinVersion: UInt8 = 2
    /// Version and checksum.
    private static let headBytes = 1 + 8

    var text: String {
        var content: [UInt8] = []
        Self.append(query, to: &content)
        let place: Place
        switch position {
        case .behind(let behind):
            place = behind
            Self.append(place.rank.bitPattern, to: &content)
        case .within(let boundary, let shown):
            place = boundary
            Self.append(place.rank.bitPattern, to: &content)
            Self.append(shown, to: &content)
        }
        content += place.productID.rawValue.utf8
        var bytes = [version]
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
        guard let data = Data(base64Encoded: base64), data.count > Self.headBytes + 16 else { throw malformed }
        let bytes = Array(data)
        var content = bytes[Self.headBytes...]
        guard Self.number(bytes[1..<9]) == StableHash.of(Array(content)) else { throw malformed }
        guard Self.number(content.prefix(8)) == query else {
            throw .invalid("cursor", "belongs to a search with another query, language, market or categories")
        }
        content = content.dropFirst(8)
        let rank = Double(bitPattern: Self.number(content.prefix(8)))
        content = content.dropFirst(8)
        var shown: [Int64]?
        if bytes[0] == Self.withinVersion {
            shown = Self.rowIDs(&content)
            guard shown != nil else { throw malformed }
        } else if bytes[0] != Self.behindVersion {
            throw malformed
        }
        guard rank.isFinite, !content.isEmpty, let id = String(validating: content, as: UTF8.self) else { throw malformed }
        let place = Place(rank: rank, productID: ProductID(id))
        self.init(query: query, position: shown.map { .within(place, shown: $0) } ?? .behind(place))
    }

    init(query: UInt64, position: Position) {
        self.query = query
        self.position = position
    }

    private var version: UInt8 {
        if case .within = position { Self.withinVersion } else { Self.behindVersion }
    }

    // MARK: Bytes

    private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift))) }
    }

    private static func number(_ bytes: some BidirectionalCollection<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// How many, then the distance from one to the next: LEB128, one or two bytes each in all but the largest catalogs.
    private static func append(_ rowIDs: [Int64], to bytes: inout [UInt8]) {
        var last: Int64 = 0
        for number in [Int64(rowIDs.count)]
            + rowIDs.map({ id in
                defer { last = id }
                return id - last
            })
        {
            var rest = UInt64(number)
            while rest >= 0x80 {
                bytes.append(UInt8(rest & 0x7f) | 0x80)
                rest >>= 7
            }
            bytes.append(UInt8(rest))
        }
    }

    /// Nil unless they are as `append` writes them.
    private static func rowIDs(_ bytes: inout ArraySlice<UInt8>) -> [Int64]? {
        func next() -> Int64? {
            var number: UInt64 = 0
            for shift in stride(from: 0, to: 56, by: 7) {
                guard let byte = bytes.popFirst() else { return nil }
                number |= UInt64(byte & 0x7f) << UInt64(shift)
                if byte < 0x80 { return Int64(number) }
            }
            return nil
        }
        guard let count = next(), count <= SearchLimits.shownMax else { return nil }
        var ids: [Int64] = []
        for _ in 0..<count {
            guard let step = next(), step > 0, step < .max - (ids.last ?? 0) else { return nil }
            ids.append((ids.last ?? 0) + step)
        }
        return ids
    }
}
