import CatalogAPI
import Messages
import OrderAPI
import RPCCore

extension Evening {
    private static let dealMilliseconds = 1_500
    private static let deals = 2
    private static let buyersPerDeal = 120
    private static let quotesPerDeal = 10

    /// Deals that last a moment: half the price until the server's clock says stop. Some buyers hold a quote from before the end and
    /// order after it: they still get the price they were promised.
    mutating func playFlashDeals() async throws -> String {
        guard let index = members.firstIndex(where: { $0.id == "tao-seconds" }) else { return "none" }
        let (calls, member) = (calls, members[index])
        let dealPrice = member.goods.price / 2
        var atDealPrice = 0
        for deal in 0..<Self.deals {
            let offerID = OfferID("\(member.goods.sku)-flash-\(plan.seed)-\(deal)")
            let start = Self.now()
            let offer = CatalogV1.Offer(
                offerID: offerID, sku: member.goods.sku, kind: .flash, unitPrice: yuan(dealPrice), startsAt: start,
                endsAt: start + .milliseconds(Self.dealMilliseconds), quotaUnits: UInt64(Self.buyersPerDeal),
                perBuyerUnitsMax: 1,
                advertisedWasPrice: yuan(member.goods.price))
            let published = try await calls.patiently { () async throws(RPCError) in
                try await calls.catalog.publishOffer(.init(offer: offer), deadline: .seconds(10))
            }
            let quotes = try await MeshCalls.forEach(Array(0..<Self.quotesPerDeal)) { _, _ in
                try await calls.patiently { () async throws(RPCError) in
                    try await calls.catalog.getQuote(.init(sku: member.goods.sku, validSeconds: 60), deadline: .seconds(10))
                }
            }
            let buyers = (0..<Self.buyersPerDeal - Self.quotesPerDeal).map {
                self.buyer("deal\(deal)-\($0)", of: index, quote: nil)
            }
            let sales = try await MeshCalls.forEach(buyers) { _, buyer in try await Self.shop(buyer, calls) }
            // The end is the server's: wait until it is over there, not here.
            while try await stillOnOffer(offerID, of: member) {
                try await Task.sleep(for: .milliseconds(20))
            }
            _ = published
            let late = quotes.enumerated().compactMap { number, response in
                response.quote.map { self.buyer("deal\(deal)-quote\(number)", of: index, quote: $0) }
            }
            let honoured = try await MeshCalls.forEach(late) { _, buyer in try await Self.shop(buyer, calls) }
            for sale in sales + honoured { book(sale) }
            atDealPrice += (sales + honoured).count { $0.total == dealPrice }
            ledger.quotesHonoured += honoured.count { $0.total == dealPrice }
        }
        return "\(Self.deals) deals, \(atDealPrice) units at half price, \(ledger.quotesHonoured) quotes honoured after the end"
    }

    private func buyer(_ name: String, of index: Int, quote: CatalogV1.Quote?) -> Buyer {
        let member = members[index]
        let id = BuyerID("\(member.id)-\(name)")
        return Buyer(
            id: id, member: index, units: 1, ending: .pays,
            request: .init(
                buyerID: id, lines: [.init(sku: member.goods.sku, units: 1, quote: quote)],
                attribution: member.attribution(platform: member.platforms[0])))
    }

    private func stillOnOffer(_ offerID: OfferID, of member: CastMember) async throws -> Bool {
        let calls = calls
        let response = try await calls.patiently { () async throws(RPCError) in
            try await calls.catalog.getQuote(.init(sku: member.goods.sku), deadline: .seconds(10))
        }
        return response.quote?.offerID == offerID
    }
}
