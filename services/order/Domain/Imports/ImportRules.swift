import Messages

/// What a row or an order of an import must be. A refusal names the row, a stable reason and the rule.
enum ImportRules {
    /// Why the order as a whole cannot go in; nil: its rows decide.
    static func refusal(of order: OrderV1.ImportedOrder, at now: Instant) -> (reason: String, message: String)? {
        if !FieldRules.isIdentifier(order.externalID) {
            return ("EXTERNAL_ID_INVALID", "the order's number must be 1–64 bytes without control characters")
        }
        if !order.buyerID.isEmpty, !FieldRules.isIdentifier(order.buyerID.rawValue) {
            return ("BUYER_INVALID", "the buyer must be 1–64 bytes without control characters, or empty")
        }
        if !FieldRules.isMarket(order.market) {
            return ("MARKET_INVALID", "the market must be an ISO 3166-1 alpha-2 code or empty")
        }
        if order.placedAt < .epoch || order.placedAt > now {
            return ("PLACED_AT_INVALID", "the date must lie between 1970 and now")
        }
        if order.lines.count > OrderLimits.linesPerImportedOrderMax {
            return ("TOO_MANY_LINES", "an order has at most \(OrderLimits.linesPerImportedOrderMax) lines")
        }
        return nil
    }

    /// - Parameter currency: of the rows taken before; nil for the first.
    static func refusal(of line: OrderV1.ImportedLine, currency: String?) -> (reason: String, message: String)? {
        let price = line.unitPrice ?? Money()
        if !FieldRules.isIdentifier(line.sku.rawValue) {
            return ("SKU_INVALID", "the SKU must be 1–64 bytes without control characters")
        }
        if line.units == 0 { return ("UNITS_ZERO", "the number of units must not be 0") }
        if !(-OrderLimits.unitsPerMovementMax...OrderLimits.unitsPerMovementMax).contains(line.units) {
            return ("UNITS_OUT_OF_RANGE", "at most \(OrderLimits.unitsPerMovementMax) units")
        }
        if price.minorUnits <= 0 {
            return ("PRICE_NOT_POSITIVE", "the price must be above 0: a row without a price is a stock correction, not a sale")
        }
        if !FieldRules.isCurrency(price.currency) { return ("CURRENCY_INVALID", "the currency must be an ISO 4217 code") }
        if let currency, currency != price.currency {
            return ("CURRENCY_INVALID", "an order has one currency; the first row is in \(currency)")
        }
        let (amount, overflow) = line.units.magnitude.multipliedReportingOverflow(by: price.minorUnits.magnitude)
        if overflow || amount > UInt64(OrderLimits.amountMax) / UInt64(OrderLimits.linesPerImportedOrderMax) {
            return ("AMOUNT_OUT_OF_RANGE", "units × price is too large")
        }
        return nil
    }

    /// Equal for equal content; rows may have moved in the file.
    static func fingerprint(_ order: OrderV1.ImportedOrder) -> UInt64 {
        var hash = StableHash()
        func combine(_ text: String) {
            hash.combine(text.utf8)
            // No field holds a control character, so the end of one is certain.
            hash.combine(CollectionOfOne(UInt8(0)))
        }
        combine(order.externalID)
        combine(order.buyerID.rawValue)
        combine(String(order.placedAt.microseconds))
        combine(order.market)
        for line in order.lines {
            combine(line.sku.rawValue)
            combine(String(line.units))
            combine(String(line.unitPrice?.minorUnits ?? 0))
            combine(line.unitPrice?.currency ?? "")
        }
        return hash.value
    }
}
