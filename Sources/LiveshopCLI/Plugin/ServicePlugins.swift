import AnalyticsAPI
import CatalogAPI
import GatewayAPI
import Messages
import OrderAPI
import RPCCore
import ReviewsAPI

/// The services as far as their plugins go: each answers the same two questions for itself.
struct ServicePlugins: Sendable {
    /// As its executable is called.
    let service: String
    let list: @Sendable (MeshV1.ListPluginsRequest, Duration?) async throws -> MeshV1.ListPluginsResponse
    let change: @Sendable (MeshV1.ChangePluginRequest, Duration?) async throws -> MeshV1.ChangePluginResponse

    static let names = ["gateway", "catalog", "order", "streamer-analytics", "reviews"]

    /// What to say of an id that none of the services that were asked has: who has it, or what it may have been meant to be.
    ///
    /// - Parameter service: the only one that was asked; nil: all were.
    static func noSuchPlugin(
        _ id: String, in service: String?, of all: [ServicePlugins], deadline: Duration?
    ) async -> RPCError {
        var known: [(service: String, id: String)] = []
        for each in all {
            guard let answer = try? await each.list(.init(), deadline) else { continue }
            known += answer.plugins.map { (each.service, $0.pluginID) }
        }
        let place = service ?? "no service"
        let others = known.filter { $0.id == id }.map(\.service)
        guard others.isEmpty else {
            return RPCError(
                .notFound, reason: RPCError.noSuchPlugin,
                "\(place) has no plugin \"\(id)\"; \(others.joined(separator: ", ")) \(others.count == 1 ? "has" : "have") it")
        }
        let near = known.map(\.id).first { $0.contains(id.lowercased()) || id.lowercased().contains($0) }
        return RPCError(
            .notFound, reason: RPCError.noSuchPlugin,
            "\(place) \(service == nil ? "has a" : "has no") plugin \"\(id)\"" + (near.map { "; did you mean \($0)?" } ?? ""))
    }

    static func all(_ channel: any RPCChannel) -> [ServicePlugins] {
        let gateway = GatewayClient(channel)
        let catalog = CatalogClient(channel)
        let orders = OrdersClient(channel)
        let analytics = AnalyticsClient(channel)
        let reviews = ReviewsClient(channel)
        return [
            ServicePlugins(
                service: "gateway", list: { try await gateway.listPlugins($0, deadline: $1) },
                change: { try await gateway.changePlugin($0, deadline: $1) }),
            ServicePlugins(
                service: "catalog", list: { try await catalog.listPlugins($0, deadline: $1) },
                change: { try await catalog.changePlugin($0, deadline: $1) }),
            ServicePlugins(
                service: "order", list: { try await orders.listPlugins($0, deadline: $1) },
                change: { try await orders.changePlugin($0, deadline: $1) }),
            ServicePlugins(
                service: "streamer-analytics", list: { try await analytics.listPlugins($0, deadline: $1) },
                change: { try await analytics.changePlugin($0, deadline: $1) }),
            ServicePlugins(
                service: "reviews", list: { try await reviews.listPlugins($0, deadline: $1) },
                change: { try await reviews.changePlugin($0, deadline: $1) }),
        ]
    }
}
