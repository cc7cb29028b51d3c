import Foundation
import Messages
import OrderAPI

/// One row of an invoice file as order's contract says it. Rules that the service checks itself (a price of 0, no units) stay with it.
package struct InvoiceReader: Sendable {
    package static let columns = [
        "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country",
    ]

    let currency: String

    package init(currency: String) { self.currency = currency }

    package struct Line: Hashable, Sendable {
        package var invoice: String
        package var buyer: BuyerID
        package var market: String
        package var placedAt: Instant
        package var line: OrderV1.ImportedLine

        func emptyOrder(id: String) -> OrderV1.ImportedOrder {
            .init(externalID: id, buyerID: buyer, placedAt: placedAt, market: market)
        }
    }

    package func read(_ row: CSVRow) throws(Refusal) -> Line {
        let invoice = row["InvoiceNo"].trimmed
        guard !invoice.isEmpty else { throw row.refused("InvoiceNo", "must not be empty") }
        guard let units = Int64(row["Quantity"].trimmed) else {
            throw row.refused("Quantity", "must be a whole number, is \"\(row["Quantity"].prefix(20))\"")
        }
        guard let price = DecimalAmount.minorUnits(row["UnitPrice"].trimmed) else {
            throw row.refused(
                "UnitPrice", "must be a number with at most two decimals, is \"\(row["UnitPrice"].prefix(20))\"")
        }
        guard let placedAt = CivilTime.instant(row["InvoiceDate"].trimmed) else {
            throw row.refused("InvoiceDate", "must be YYYY-MM-DD HH:MM:SS, is \"\(row["InvoiceDate"].prefix(30))\"")
        }
        return Line(
            invoice: invoice, buyer: BuyerID(try Self.customer(row)), market: Countries.code(of: row["Country"].trimmed),
            placedAt: placedAt,
            line: .init(
                row: UInt64(row.line), sku: SKU(row["StockCode"].trimmed), units: units,
                unitPrice: Money(minorUnits: price, currency: currency)))
    }

    /// Customers are written as `17850.0`, unknown ones as `0.0` or nothing.
    private static func customer(_ row: CSVRow) throws(Refusal) -> String {
        var text = row["CustomerID"].trimmed
        if text.hasSuffix(".0") { text.removeLast(2) }
        return text == "0" ? "" : text
    }
}

extension String {
    package var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
