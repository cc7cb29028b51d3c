import CatalogDomain
import MeshTesting
import Messages
import StateMachine

/// One command of any kind, with what it answered.
enum CatalogCommand: Hashable, Sendable {
    case upsert(CatalogV1.UpsertProductCommand)
    case importProducts(CatalogV1.ImportProductsCommand)
    case publish(CatalogV1.PublishOfferRequest)
    case end(CatalogV1.EndOfferRequest)

    func events(_ machine: CatalogMachine, at now: Instant) throws(Rejection) -> [CatalogV1.CatalogEvent] {
        switch self {
        case .upsert(let request): try request.decide(machine, at: now).events
        case .importProducts(let request): try request.decide(machine, at: now).events
        case .publish(let request): try request.decide(machine, at: now).events
        case .end(let request): try request.decide(machine, at: now).events
        }
    }
}

/// Random commands over few keys, so that they meet: good ones, stale ones and hostile ones.
struct CatalogWorkload {
    static let markets = ["", "CN", "NL"]
    static let skus = (1...10).map { SKU("sku-\($0)") }
    private static let productIDs = (1...5).map { ProductID("product-\($0)") }

    private(set) var now = Instant(microseconds: 1_600_000_000_000_000)
    private var offersMade: [CatalogV1.Offer] = []
    private var nextOffer = 0

    /// Often not at all, so that instants coincide; sometimes days, so that the 7-day window moves.
    mutating func passTime(using random: inout SeededRandom) {
        let step: Int64 =
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<3: 0
            case 3..<6: 1
            case 6..<9: Int64.random(in: 1...90, using: &random) * 1_000_000
            default: Int64.random(in: 1...4, using: &random) * 86_400_000_000
            }
        now = now + .microseconds(step)
    }

    mutating func next(_ machine: CatalogMachine, using random: inout SeededRandom) -> CatalogCommand {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<20: .upsert(.init(request: .init(product: product(machine, using: &random))))
        case 20..<28:
            .importProducts(
                .init(
                    request: .init(
                        products: (0..<Int.random(in: 0...4, using: &random)).map { _ in product(machine, using: &random) })))
        case 28..<75: .publish(.init(offer: offer(using: &random)))
        default: .end(end(using: &random))
        }
    }

    private func product(_ machine: CatalogMachine, using random: inout SeededRandom) -> CatalogV1.Product {
        let index = Self.productIDs.indices.randomElement(using: &random)!
        let id = Self.productIDs[index]
        // Mostly SKUs of its own; now and then one that another product may have.
        var skus = Set([Self.skus[2 * index], Self.skus[2 * index + 1]].prefix(Int.random(in: 1...2, using: &random)))
        if random.chance(0.1) { skus.insert(Self.skus.randomElement(using: &random)!) }
        var product = CatalogV1.Product(
            productID: id, merchantID: "merchant-1",
            titles: [.init(language: "en", text: "Umbrella \(Int.random(in: 0...3, using: &random))")],
            variants: skus.sorted().map { sku in
                let unsold = random.chance(0.2)
                return .init(sku: sku, markets: unsold ? [.init(market: "NL", sold: false)] : [])
            },
            revision: random.chance(0.3) ? (machine.products[id]?.revision ?? 0) : 0)
        switch Int.random(in: 0..<30, using: &random) {
        case 0: product.productID = ""
        case 1: product.revision = .random(in: 0...9, using: &random)
        case 2: product.titles = []
        case 3: product.titles.append(product.titles[0])
        case 4: product.variants = []
        case 5: product.variants.append(product.variants[0])
        case 6: product.variants[0].gtin = "4006381333932"
        case 7: product.variants[0].sku = SKU(String(repeating: "s", count: 65))
        case 8: product.productID = "caf\u{e9}"
        case 9: product.titles[0].text = "nul\0"
        case 10: product.categories = Array(repeating: "a", count: 33)
        default: break
        }
        return product
    }

    private mutating func offer(using random: inout SeededRandom) -> CatalogV1.Offer {
        if random.chance(0.15), let earlier = offersMade.randomElement(using: &random) { return earlier }
        nextOffer += 1
        let isFlash = random.chance(0.4)
        let starts = now + .microseconds(Int64.random(in: -3...5, using: &random) * 1_000_000)
        let length = Duration.microseconds(Int64.random(in: 1...120, using: &random) * 1_000_000)
        var offer = CatalogV1.Offer(
            offerID: OfferID("offer-\(nextOffer)"), sku: Self.skus.randomElement(using: &random)!,
            kind: isFlash ? .flash : .regular,
            unitPrice: .init(minorUnits: .random(in: 1...999, using: &random), currency: random.chance(0.9) ? "CNY" : "EUR"),
            startsAt: random.chance(0.2) ? .epoch : starts, endsAt: isFlash || random.chance(0.5) ? starts + length : .epoch,
            quotaUnits: isFlash ? 10 : 0, market: Self.markets.randomElement(using: &random)!)
        switch Int.random(in: 0..<30, using: &random) {
        case 0: offer.unitPrice = nil
        case 1: offer.unitPrice?.minorUnits = Bool.random(using: &random) ? 0 : .min
        case 2: offer.unitPrice?.currency = "yuan"
        case 3: offer.startsAt = Bool.random(using: &random) ? .init(microseconds: .min) : .init(microseconds: .max)
        case 4: offer.endsAt = Bool.random(using: &random) ? .init(microseconds: .min) : .init(microseconds: .max)
        case 5: offer.market = "cn"
        case 6: offer.kind = .unrecognized(9)
        case 7: offer.offerID = "offer-1"
        case 8: offer.quotaUnits = .max
        case 9: offer.sku = "nobody's"
        case 10: offer.endsAt = offer.startsAt
        default: break
        }
        offersMade.append(offer)
        return offer
    }

    private func end(using random: inout SeededRandom) -> CatalogV1.EndOfferRequest {
        let offer = offersMade.randomElement(using: &random)
        let sku = random.chance(0.9) ? offer?.sku : Self.skus.randomElement(using: &random)
        return .init(sku: sku ?? "none", offerID: offer?.offerID ?? "none")
    }
}
