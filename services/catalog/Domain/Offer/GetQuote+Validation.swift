import Messages
import StateMachine

extension CatalogV1.GetQuoteRequest {
    /// What can be judged of a request for a price without the state.
    ///
    /// - Throws: `INVALID_ARGUMENT` with the field and the rule.
    public func validate() throws(Rejection) {
        guard validSeconds <= CatalogLimits.quoteSecondsMax else {
            throw .invalid("valid_seconds", "is \(validSeconds); at most \(CatalogLimits.quoteSecondsMax)")
        }
        guard units <= CatalogLimits.quoteUnitsMax else {
            throw .invalid("units", "is \(units); at most \(CatalogLimits.quoteUnitsMax)")
        }
        if !buyerID.isEmpty { try FieldRules.identifier(buyerID, "buyer_id") }
        try FieldRules.count(couponCodes.count, in: 0...CatalogLimits.couponCodesMax, "coupon_codes")
        var seen: Set<String> = []
        for (index, code) in couponCodes.enumerated() {
            let bytes = code.utf8
            guard (1...CatalogLimits.couponCodeBytesMax).contains(bytes.count), bytes.allSatisfy({ (0x20...0x7e).contains($0) })
            else {
                throw .invalid(
                    "coupon_codes[\(index)]", "must be 1 to \(CatalogLimits.couponCodeBytesMax) printable ASCII characters")
            }
            guard seen.insert(code).inserted else { throw .invalid("coupon_codes[\(index)]", "\(code) occurs twice") }
        }
    }
}
