import Foundation
import RPCCore

extension KeyFolder {
    /// The key that may call everything: whoever runs the shop.
    public static let admin = "admin"

    /// What each service serves, and what it calls: no more than it needs.
    private static let services: [(name: String, serves: [String], calls: [String])] = [
        ("catalog", ["liveshop.catalog.v1.Catalog"], []),
        ("order", ["liveshop.order.v1.Orders"], ["liveshop.catalog.v1.Catalog/StreamEvents"]),
        ("streamer-analytics", ["liveshop.analytics.v1.Analytics"], ["liveshop.order.v1.Orders/StreamEvents"]),
        (
            "reviews", ["liveshop.reviews.v1.Reviews"],
            [
                "liveshop.catalog.v1.Catalog/StreamEvents", "liveshop.order.v1.Orders/StreamEvents",
                "liveshop.order.v1.Orders/VerifyPurchase",
            ]
        ),
    ]

    /// What every service serves about itself.
    private static let servesOfAll = ["liveshop.mesh.v1.Instance"]
    /// What every service calls at the gateway: who offers a short way, and the topic of its own events.
    private static let callsOfAll = ["liveshop.gateway.v1.Gateway/ListInstances", "liveshop.gateway.v1.Topics/Publish"]

    /// Makes what a whole mesh needs and is not there yet: keys of the gateway, the services and an `admin`, and `rights.json`.
    ///
    /// - Returns: what was made, by name.
    @discardableResult
    public func createMesh() throws(KeyError) -> [String] {
        try makeFolder()
        var made: [String] = []
        for name in [Self.gateway] + Self.services.map(\.name) + [Self.admin]
        where access(file(name, KeyFile.secretSuffix), F_OK) != 0 {
            try create(name)
            made.append(name)
        }
        guard access("\(path)/\(RightsFile.name)", F_OK) != 0 else { return made }
        let rules = KeyRules(
            call: [.init(keys: Self.admin, patterns: ["*"])]
                + Self.services.map { .init(keys: $0.name, patterns: Self.callsOfAll + $0.calls) },
            serve: Self.services.map { .init(keys: $0.name, patterns: $0.serves + Self.servesOfAll) })
        try BoundedFile.create("\(path)/\(RightsFile.name)", try RightsFile.text(rules), mode: 0o644)
        return made + [RightsFile.name]
    }
}
