import PluginKit

extension PriceRules {
    static let tablesMax = 256
    static let stepsMax = 32
    static let couponsMax = 4096
    /// The largest amount that a shop prices with.
    static let amountMax = 1_000_000_000_000

    /// - Throws: with the path and the rule. What plugin.json's schema checks already is checked again: a price depends on it.
    init(_ config: PluginConfig) throws(PluginError) {
        self.init()
        var names: Set<String> = []
        for index in 0..<(try config.count("tiers", in: 0...Self.tablesMax)) {
            let table = try TierTable(config, at: "tiers.\(index)")
            guard names.insert(table.name).inserted else { throw .invalidConfig("tiers.\(index).name", "occurs twice") }
            tiers.append(table)
        }
        for index in 0..<(try config.count("coupons", in: 0...Self.couponsMax)) {
            let coupon = try Coupon(config, at: "coupons.\(index)")
            guard coupons.updateValue(coupon, forKey: coupon.code) == nil else {
                throw .invalidConfig("coupons.\(index).code", "occurs twice")
            }
        }
    }
}

extension TierTable {
    fileprivate init(_ config: PluginConfig, at path: String) throws(PluginError) {
        // "tier." and the name are a rule's name, of 64 bytes at most.
        name = try config.text("\(path).name", bytes: 1...59)
        scope = try RuleScope(config, at: path)
        guard scope != .everything else { throw .invalidConfig(path, "needs one of sku, category, brand") }
        currency = try config.text("\(path).currency", bytes: 0...3, default: "")
        steps = []
        for index in 0..<(try config.count("\(path).steps", in: 1...PriceRules.stepsMax)) {
            let step = "\(path).steps.\(index)"
            let cut = try PriceCut(config, at: step, fixed: "price")
            if case .price = cut, currency.isEmpty { throw .invalidConfig("\(path).currency", "is needed with a price") }
            steps.append(Step(units: UInt64(try config.int("\(step).units", in: 2...1_000_000)), cut: cut))
        }
    }
}

extension Coupon {
    fileprivate init(_ config: PluginConfig, at path: String) throws(PluginError) {
        let entered = try config.text("\(path).code", bytes: 1...64)
        guard entered.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
            throw .invalidConfig("\(path).code", "must be printable ASCII without spaces")
        }
        code = entered.uppercased()
        cut = try PriceCut(config, at: path, fixed: "amount")
        scope = try RuleScope(config, at: path)
        currency = try config.text("\(path).currency", bytes: 0...3, default: "")
        unitsMin = UInt64(try config.int("\(path).units_min", in: 0...1_000_000, default: 0))
        amountMin = Int64(try config.int("\(path).amount_min", in: 0...PriceRules.amountMax, default: 0))
        if currency.isEmpty {
            if case .amount = cut { throw .invalidConfig("\(path).currency", "is needed with an amount") }
            guard amountMin == 0 else { throw .invalidConfig("\(path).currency", "is needed with amount_min") }
        }
        startsAt = try Self.instant(config, "\(path).starts") ?? .min
        endsAt = try Self.instant(config, "\(path).ends") ?? .max
        guard startsAt < endsAt else { throw .invalidConfig("\(path).ends", "must be after starts") }
        group = try config.text("\(path).group", bytes: 0...64, default: "")
        isPerBuyer = try config.bool("\(path).per_buyer", default: false)
    }

    private static func instant(_ config: PluginConfig, _ path: String) throws(PluginError) -> Int64? {
        guard config.has(path) else { return nil }
        guard let instant = UTCInstant.microseconds(try config.text(path)) else {
            throw .invalidConfig(path, "must be a time in UTC such as \"2026-11-11T20:00:00Z\"")
        }
        return instant
    }
}

extension PriceCut {
    /// - Parameter fixed: what the other way to cut is called: "price" of a tier, "amount" of a coupon.
    fileprivate init(_ config: PluginConfig, at path: String, fixed: String) throws(PluginError) {
        guard config.has("\(path).bps") != config.has("\(path).\(fixed)") else {
            throw .invalidConfig(path, "needs either bps or \(fixed)")
        }
        if config.has("\(path).bps") {
            self = .basisPoints(Int64(try config.int("\(path).bps", in: 1...10_000)))
        } else if fixed == "price" {
            self = .price(Int64(try config.int("\(path).price", in: 0...PriceRules.amountMax)))
        } else {
            self = .amount(Int64(try config.int("\(path).amount", in: 1...PriceRules.amountMax)))
        }
    }
}

extension RuleScope {
    fileprivate init(_ config: PluginConfig, at path: String) throws(PluginError) {
        let keys = ["sku", "category", "brand"].filter { config.has("\(path).\($0)") }
        guard keys.count <= 1 else { throw .invalidConfig(path, "has more than one of sku, category, brand") }
        guard let key = keys.first else {
            self = .everything
            return
        }
        let value = try config.text("\(path).\(key)", bytes: 1...64)
        self =
            switch key {
            case "sku": .sku(value)
            case "category": .category(value)
            default: .brand(value)
            }
    }
}
