import CatalogDomain
import Messages
import PluginMessages
import PluginPoints
import RPCCore

/// What the plugins of liveshop.price-rule make of an offer's price: one after the other, each from where the one before left it.
struct PriceRuling {
    private(set) var unitPrice: Money
    private(set) var unitsMin: UInt64 = 0
    private(set) var isForBuyerOnly = false
    private(set) var adjustments: [CatalogV1.PriceAdjustment] = []
    private(set) var rejectedCoupons: [CatalogV1.RejectedCoupon] = []

    /// No plugin is asked: nobody knows any coupon.
    init(_ price: Money, coupons: [String]) {
        unitPrice = price
        rejectedCoupons = coupons.map { .init(couponCode: $0, reason: Self.unknown) }
    }

    /// - Parameters:
    ///   - product: that lists the SKU.
    ///   - price: of the offer that won.
    /// - Throws: UNAVAILABLE/PLUGIN_FAILED.
    init(
        _ price: Money, for request: CatalogV1.GetQuoteRequest, of product: CatalogV1.Product, plugins: any Plugins,
        at now: Instant
    ) async throws(RPCError) {
        var asked = PluginV1.PriceRuleRequest(
            sku: request.sku.rawValue, brandID: product.brandID.rawValue, merchantID: product.merchantID.rawValue,
            categories: product.categories, market: request.market, buyerID: request.buyerID.rawValue,
            units: max(1, request.units), couponCodes: request.couponCodes, unitPrice: price.minorUnits,
            currency: price.currency)
        let answers = try await plugins.askInTurn(.priceRule, first: asked, at: now, checking: Self.breach) { answer in
            asked.unitPrice = answer.response.unitPrice
            return asked
        }
        unitPrice = price
        for answer in answers { add(answer) }
        rejectedCoupons = Self.rejections(of: request.couponCodes, by: answers.map(\.response))
    }

    private mutating func add(_ answer: PluginAnswer<PluginV1.PriceRuleResponse>) {
        unitPrice.minorUnits = answer.response.unitPrice
        unitsMin = max(unitsMin, answer.response.unitsMin)
        if answer.response.forBuyerOnly { isForBuyerOnly = true }
        adjustments += answer.response.adjustments.map {
            .init(
                plugin: answer.plugin, rule: $0.rule, couponCode: $0.couponCode, amount: $0.amount,
                explanation: $0.explanation)
        }
    }

    // MARK: Coupons

    private static let unknown = "UNKNOWN"

    /// A code counts if one plugin let it count. Else the reason is that of the first plugin that knows it.
    private static func rejections(
        of codes: [String], by answers: [PluginV1.PriceRuleResponse]
    ) -> [CatalogV1.RejectedCoupon] {
        let used = Set(answers.flatMap(\.adjustments).map(\.couponCode))
        let reasons = answers.flatMap(\.rejectedCoupons)
        return codes.filter { !used.contains($0) }.map { code in
            let known = reasons.first { $0.couponCode == code && $0.reason != unknown }
            return .init(couponCode: code, reason: known?.reason ?? unknown)
        }
    }

    // MARK: The extension point's rules

    private static func breach(_ request: PluginV1.PriceRuleRequest, _ response: PluginV1.PriceRuleResponse) -> String? {
        guard (0...request.unitPrice).contains(response.unitPrice) else {
            return "unit_price: is \(response.unitPrice), must be 0 to \(request.unitPrice)"
        }
        guard response.unitsMin <= request.units else {
            return "units_min: is \(response.unitsMin), but \(request.units) units were asked for"
        }
        guard !response.forBuyerOnly || !request.buyerID.isEmpty else { return "for_buyer_only: the buyer is not known" }
        guard response.adjustments.count <= 16, response.rejectedCoupons.count <= request.couponCodes.count else {
            return "adjustments, rejected_coupons: too many"
        }
        var left = request.unitPrice
        for (index, step) in response.adjustments.enumerated() {
            guard (1...64).contains(step.rule.utf8.count), step.explanation.utf8.count <= 256 else {
                return "adjustments[\(index)]: rule must be 1 to 64 bytes, explanation at most 256"
            }
            guard step.couponCode.isEmpty || request.couponCodes.contains(step.couponCode) else {
                return "adjustments[\(index)].coupon_code: was not entered"
            }
            guard (0...left).contains(step.amount) else { return "adjustments[\(index)].amount: is \(step.amount) of \(left)" }
            left -= step.amount
        }
        guard left == response.unitPrice else {
            return "unit_price: is \(response.unitPrice), but the adjustments leave \(left)"
        }
        for (index, rejected) in response.rejectedCoupons.enumerated() {
            guard request.couponCodes.contains(rejected.couponCode), (1...64).contains(rejected.reason.utf8.count) else {
                return "rejected_coupons[\(index)]: must be a code that was entered, with a reason of 1 to 64 bytes"
            }
        }
        return nil
    }
}
