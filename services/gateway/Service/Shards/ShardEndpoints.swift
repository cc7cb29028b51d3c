/// Where one shard of a gateway listens.
public struct ShardEndpoints: Hashable, Sendable {
    /// Where callers connect.
    public let client: String
    /// Where services connect.
    public let service: String

    /// In one process; also as many gateways as a service may have.
    public static let countMax = 16

    /// Why endpoints are no shards of a gateway.
    public struct Failure: Error, Hashable, CustomStringConvertible {
        public let description: String
    }

    /// The first of `clients` with the first of `services`, and so on.
    ///
    /// - Throws: unless there are as many of these as of those, 1 to 16, no two of them the same. Port 0 is another one each time.
    public static func paired(clients: [String], services: [String]) throws(Failure) -> [ShardEndpoints] {
        guard clients.count == services.count else {
            throw Failure(
                description:
                    "--client-endpoint and --service-endpoint: a shard has one of each, but there are \(clients.count) and \(services.count)"
            )
        }
        guard (1...countMax).contains(clients.count) else {
            throw Failure(
                description:
                    "--client-endpoint: must be given 1 to \(countMax) times, once for each shard, is \(clients.count) times")
        }
        var seen: Set<String> = []
        for endpoint in clients + services where !endpoint.hasSuffix(":0") && !endpoint.hasSuffix(":*") {
            guard seen.insert(endpoint).inserted else {
                throw Failure(description: "--client-endpoint, --service-endpoint: \(endpoint) is there twice")
            }
        }
        return zip(clients, services).map { ShardEndpoints(client: $0, service: $1) }
    }
}
