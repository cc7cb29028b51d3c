import CatalogAPI
import Messages
import OrderAPI
import RPCCore

extension Evening {
    /// Products with titles in two languages, a standing price for each, stock.
    mutating func openShop() async throws -> String {
        let calls = calls
        _ = try await MeshCalls.forEach(members) { _, member in
            let goods = member.goods
            _ = try await calls.patiently { () async throws(RPCError) in
                try await calls.catalog.upsertProduct(.init(product: goods.product), deadline: .seconds(10))
            }
            _ = try await calls.patiently { () async throws(RPCError) in
                try await calls.catalog.publishOffer(
                    .init(
                        offer: .init(
                            offerID: OfferID("\(goods.sku)-regular"), sku: goods.sku, kind: .regular,
                            unitPrice: Money(minorUnits: goods.price, currency: Cast.currency))),
                    deadline: .seconds(10))
            }
            _ = try await calls.patiently { () async throws(RPCError) in
                try await calls.orders.receiveStock(
                    .init(sku: goods.sku, locationID: goods.location, units: goods.stock), deadline: .seconds(10),
                    idempotencyKey: "receive-\(goods.sku)")
            }
        }
        for member in members { ledger.unitsReceived[member.goods.sku] = member.goods.stock }
        let units = members.reduce(0) { $0 + $1.goods.stock }
        return "\(members.count) products, \(Figures.grouped(units)) units"
    }

    /// Registration, identity check, a session on every platform of the streamer.
    mutating func goLive() async throws -> String {
        let calls = calls
        _ = try await calls.patiently { () async throws(RPCError) in
            try await calls.analytics.registerAgency(
                .init(agencyID: Cast.agency, displayName: "Bright Harbour Network"), deadline: .seconds(10))
        }
        _ = try await MeshCalls.forEach(members) { _, member in
            _ = try await calls.patiently { () async throws(RPCError) in
                try await calls.analytics.registerStreamer(
                    .init(
                        streamerID: member.id, displayName: member.name, agencyID: member.agency, fastTrack: member.fastTrack),
                    deadline: .seconds(10))
            }
            _ = try await calls.patiently { () async throws(RPCError) in
                try await calls.analytics.verifyStreamer(
                    .init(
                        streamerID: member.id, identityReference: "id-check-\(member.id)",
                        trainingReference: member.fastTrack ? "" : "training-\(member.id)"),
                    deadline: .seconds(10))
            }
            _ = try await calls.patiently { () async throws(RPCError) in
                try await calls.analytics.startSession(
                    .init(
                        sessionID: member.session, streamerID: member.id, title: member.name,
                        legs: member.platforms.map { .init(platform: $0, room: "\(member.id)@\($0)") }),
                    deadline: .seconds(10))
            }
        }
        let platforms = Set(members.flatMap(\.platforms)).count
        return "\(members.count) streamers on \(platforms) platforms"
    }

    mutating func endShows() async throws -> String {
        let calls = calls
        _ = try await MeshCalls.forEach(members) { _, member in
            try await calls.patiently { () async throws(RPCError) in
                try await calls.analytics.endSession(.init(sessionID: member.session), deadline: .seconds(10))
            }
        }
        return "\(members.count) shows"
    }
}

extension Goods {
    var product: CatalogV1.Product {
        .init(
            productID: ProductID("p-\(sku)"), merchantID: Cast.merchant,
            titles: [.init(language: "en", text: titleEnglish), .init(language: "zh", text: titleChinese)],
            variants: [.init(sku: sku, returnable: returnable)], categories: [category])
    }
}
