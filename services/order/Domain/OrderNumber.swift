import Messages

/// Orders are counted from 1; the number is what memory, heaps and indexes use. Outside it is written `o<number>`.
public struct OrderNumber: RawRepresentable, Hashable, Comparable, Sendable {
    public let rawValue: UInt64

    public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Nil unless it is exactly what `orderID` writes.
    public init?(_ id: OrderID) {
        var bytes = id.rawValue.utf8.makeIterator()
        guard bytes.next() == UInt8(ascii: "o"), let first = bytes.next(), (0x31...0x39).contains(first) else { return nil }
        var number = UInt64(first - 0x30)
        while let byte = bytes.next() {
            guard (0x30...0x39).contains(byte) else { return nil }
            let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(UInt64(byte - 0x30))
            guard !overflow, !carry else { return nil }
            number = sum
        }
        self.rawValue = number
    }

    public var orderID: OrderID { OrderID(rawValue: "o" + String(rawValue)) }

    /// Returns are counted within their order, from 1.
    func returnID(_ count: UInt32) -> ReturnID { ReturnID(rawValue: "r\(rawValue)-\(count)") }

    var next: OrderNumber { OrderNumber(rawValue: rawValue + 1) }

    public static func < (left: OrderNumber, right: OrderNumber) -> Bool { left.rawValue < right.rawValue }
}
