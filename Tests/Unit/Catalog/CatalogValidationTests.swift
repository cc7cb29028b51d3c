import CatalogDomain
import Messages
import StateMachine
import Testing

/// Bad input is refused with the field and the rule.
@Suite struct CatalogValidationTests {
    @Test(arguments: [
        ("4006381333931", true), ("4006381333932", false), ("73513537", true), ("73513536", false),
        ("036000291452", true), ("00012345600012", true), ("400638133393", false), ("", false), ("40063813339３1", false),
        ("-006381333931", false),
    ])
    func checkDigits(gtin: String, isValid: Bool) { #expect(GTIN.isValid(gtin) == isValid) }

    @Test func productsNameTheFieldAtFault() throws {
        func check(_ field: String, _ change: (inout CatalogV1.Product) -> Void, line: Int = #line) {
            var product = CatalogV1.Product(
                productID: "p", merchantID: "m", titles: [.init(language: "en", text: "Cup")], variants: [.init(sku: "s")])
            change(&product)
            let request = CatalogV1.UpsertProductCommand(request: .init(product: product))
            let rejection = refusal { () throws(Rejection) in _ = try request.decide(CatalogMachine(), at: now) }
            #expect(rejection?.code == .invalidArgument, "line \(line)")
            #expect(rejection?.field == field, "line \(line)")
            #expect(rejection?.message.hasPrefix(field) == true, "\(String(describing: rejection)) line \(line)")
        }
        check("product.product_id") { $0.productID = "" }
        check("product.product_id") { $0.productID = " p" }
        check("product.merchant_id") { $0.merchantID = "caf\u{e9}" }
        check("product.brand_id") { $0.brandID = BrandID(String(repeating: "b", count: 65)) }
        check("product.titles") { $0.titles = [] }
        check("product.titles[0].text") { $0.titles[0].text = " \n" }
        check("product.titles[0].text") { $0.titles[0].text = String(repeating: "字", count: 1366) }
        check("product.titles[0].language") { $0.titles[0].language = "e" }
        check("product.titles[1].language") { $0.titles.append(.init(language: "EN", text: "Mug")) }
        check("product.descriptions[0].language") { $0.descriptions = [.init(language: "zh_CN", text: "杯")] }
        check("product.categories[1]") { $0.categories = ["a", "a"] }
        check("product.variants") { $0.variants = [] }
        check("product.variants") { $0.variants = (0...256).map { .init(sku: SKU("s\($0)")) } }
        check("product.variants[1].sku") { $0.variants.append(.init(sku: "s")) }
        check("product.variants[0].gtin") { $0.variants[0].gtin = "12345670x" }
        check("product.variants[0].attributes[0].name") { $0.variants[0].attributes = [.init(name: "", value: "red")] }
        check("product.variants[0].markets[0].market") { $0.variants[0].markets = [.init(market: "cn")] }
        check("product.variants[0].markets[0].titles[0].language") {
            $0.variants[0].markets = [.init(market: "CN", titles: [.init(language: "", text: "x")])]
        }
    }

    @Test func offersNameTheFieldAtFault() throws {
        let machine = try machineSelling("s")
        func check(_ field: String, line: Int = #line, _ change: (inout CatalogV1.Offer) -> Void) {
            var offer = CatalogV1.Offer(
                offerID: "o", sku: "s", kind: .flash, unitPrice: .init(minorUnits: 1, currency: "CNY"), startsAt: now,
                endsAt: now + .seconds(10), quotaUnits: 5)
            change(&offer)
            let request = CatalogV1.PublishOfferRequest(offer: offer)
            let rejection = refusal { () throws(Rejection) in _ = try request.decide(machine, at: now) }
            #expect(
                rejection?.code == .invalidArgument && rejection?.field == field,
                "\(String(describing: rejection)) line \(line)")
        }
        check("offer.offer_id") { $0.offerID = "" }
        check("offer.kind") { $0.kind = .unspecified }
        check("offer.unit_price") { $0.unitPrice = nil }
        check("offer.unit_price.minor_units") { $0.unitPrice?.minorUnits = 0 }
        check("offer.unit_price.currency") { $0.unitPrice?.currency = "cny" }
        check("offer.market") { $0.market = "CHN" }
        check("offer.quota_units") { $0.quotaUnits = 0 }
        check("offer.ends_at_us") { $0.endsAt = .epoch }
        check("offer.ends_at_us") { $0.endsAt = $0.startsAt }
        check("offer.ends_at_us") { $0.endsAt = now + .seconds(86_401) }
        check("offer.starts_at_us") { $0.startsAt = Instant(microseconds: now.microseconds / 1_000) }
        check("offer.starts_at_us") { $0.startsAt = now + .seconds(401 * 86_400) }
        check("offer.advertised_was_price.minor_units") {
            $0.unitPrice?.minorUnits = 5
            $0.advertisedWasPrice = .init(minorUnits: 4, currency: "CNY")
        }
        check("offer.advertised_was_price.currency") { $0.advertisedWasPrice = .init(minorUnits: 9, currency: "EUR") }
    }

    @Test func aProductTooLargeIsRefused() {
        var product = CatalogV1.Product(
            productID: "p", merchantID: "m", titles: [.init(language: "en", text: "Cup")],
            variants: (0..<256).map { .init(sku: SKU("s\($0)"), attributes: [.init(name: "note", value: "")]) })
        for index in product.variants.indices {
            product.variants[index].attributes[0].value = String(repeating: "x", count: 256)
        }
        let request = CatalogV1.UpsertProductCommand(request: .init(product: product))
        let rejection = refusal { () throws(Rejection) in _ = try request.decide(CatalogMachine(), at: now) }
        #expect(rejection?.code == .invalidArgument && rejection?.field == "product")
    }

    @Test func offersOfOneSKUAreLimited() throws {
        var machine = try machineSelling("s")
        func publish(_ id: Int) throws(Rejection) {
            let offer = CatalogV1.Offer(
                offerID: OfferID("o\(id)"), sku: "s", kind: .regular, unitPrice: .init(minorUnits: 1, currency: "CNY"))
            for event in try CatalogV1.PublishOfferRequest(offer: offer).decide(machine, at: now).events {
                machine.apply(event, at: now)
            }
        }
        for id in 0..<CatalogLimits.openOffersPerSKUMax { try publish(id) }
        #expect(refusal { () throws(Rejection) in try publish(999) }?.reason == "TOO_MANY_OFFERS")
    }

    private let now = Instant(microseconds: 1_700_000_000_000_000)

    private func machineSelling(_ sku: SKU) throws -> CatalogMachine {
        var machine = CatalogMachine()
        let product = CatalogV1.Product(
            productID: "p", merchantID: "m", titles: [.init(language: "en", text: "Cup")], variants: [.init(sku: sku)])
        for event in try CatalogV1.UpsertProductCommand(request: .init(product: product)).decide(machine, at: now).events {
            machine.apply(event, at: now)
        }
        return machine
    }

    private func refusal(_ body: () throws(Rejection) -> Void) -> Rejection? {
        do throws(Rejection) { try body() } catch { return error }
        return nil
    }
}
