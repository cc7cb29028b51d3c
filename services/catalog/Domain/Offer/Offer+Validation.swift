import Messages
import StateMachine

extension CatalogV1.Offer {
    /// Everything about an offer that can be judged without state and clock.
    func validate() throws(Rejection) {
        try FieldRules.identifier(offerID, "offer.offer_id")
        try FieldRules.identifier(sku, "offer.sku")
        guard kind == .regular || kind == .flash else {
            throw .invalid("offer.kind", "must be OFFER_KIND_REGULAR or OFFER_KIND_FLASH")
        }
        if !market.isEmpty { try FieldRules.market(market, "offer.market") }
        try validatePrices()
        guard quotaUnits <= CatalogLimits.quotaUnitsMax else {
            throw .invalid("offer.quota_units", "is \(quotaUnits); at most \(CatalogLimits.quotaUnitsMax)")
        }
        guard kind != .flash || quotaUnits > 0 else {
            throw .invalid("offer.quota_units", "is required: a flash offer needs a quota")
        }
        guard kind != .flash || endsAt != .epoch else {
            throw .invalid("offer.ends_at_us", "is required: a flash offer needs an end")
        }
    }

    private func validatePrices() throws(Rejection) {
        guard let unitPrice else { throw .invalid("offer.unit_price", "is required") }
        try FieldRules.currency(unitPrice.currency, "offer.unit_price.currency")
        let range = 1...CatalogLimits.priceMinorUnitsMax
        guard range.contains(unitPrice.minorUnits) else {
            throw .invalid("offer.unit_price.minor_units", "is \(unitPrice.minorUnits); 1 to \(range.upperBound) are allowed")
        }
        guard let advertised = advertisedWasPrice else { return }
        guard advertised.currency == unitPrice.currency else {
            throw .invalid("offer.advertised_was_price.currency", "must be that of the price, \(unitPrice.currency)")
        }
        guard (unitPrice.minorUnits...CatalogLimits.priceMinorUnitsMax).contains(advertised.minorUnits) else {
            throw .invalid(
                "offer.advertised_was_price.minor_units",
                "is \(advertised.minorUnits); must not be below the price \(unitPrice.minorUnits) nor above \(range.upperBound)"
            )
        }
    }

    /// The offer as it takes effect when published at `now`.
    ///
    /// - Throws: `INVALID_ARGUMENT` for an interval that is over, empty, too long or too far away.
    func effective(at now: Instant) throws(Rejection) -> CatalogV1.Offer {
        var effective = self
        if startsAt == .epoch || (startsAt < now && startsAt >= now - CatalogLimits.offerBackdatingMax) {
            effective.startsAt = now
        }
        let starts = effective.startsAt
        guard starts >= now else {
            throw .invalid("offer.starts_at_us", "is more than an hour in the past; is it in microseconds?")
        }
        guard starts <= now + CatalogLimits.offerHorizonMax else {
            throw .invalid("offer.starts_at_us", "is more than 400 days ahead")
        }
        guard endsAt != .epoch else { return effective }
        guard endsAt > starts else {
            throw .invalid("offer.ends_at_us", "must be after the start and after now")
        }
        guard endsAt <= now + CatalogLimits.offerHorizonMax else {
            throw .invalid("offer.ends_at_us", "is more than 400 days ahead")
        }
        guard kind != .flash || endsAt - starts <= CatalogLimits.flashDurationMax else {
            throw .invalid("offer.ends_at_us", "a flash offer lasts at most 24 hours")
        }
        return effective
    }

    /// Of the offer as asked for, before its start is moved.
    var fingerprint: UInt64 {
        get throws(Rejection) {
            do { return StableHash.of(try encoded()) } catch { throw .invalid("offer", "cannot be packed: \(error)") }
        }
    }
}
