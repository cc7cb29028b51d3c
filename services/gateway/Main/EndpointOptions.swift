import ArgumentParser
import GatewayService

/// Where the gateway listens.
struct EndpointOptions: ParsableArguments {
    @Option(
        help:
            "Where callers connect. Default: tcp://127.0.0.1:7410. Repeat it, as often as --service-endpoint, for further shards: each has a thread."
    )
    var clientEndpoint: [String] = []

    @Option(help: "Where services connect. Default: tcp://127.0.0.1:7411. Once for each shard.")
    var serviceEndpoint: [String] = []

    func validate() throws {
        do { _ = try paired() } catch { throw ValidationError(error.description) }
    }

    /// One pair for each shard.
    func paired() throws(ShardEndpoints.Failure) -> [ShardEndpoints] {
        try ShardEndpoints.paired(
            clients: clientEndpoint.isEmpty ? ["tcp://127.0.0.1:7410"] : clientEndpoint,
            services: serviceEndpoint.isEmpty ? ["tcp://127.0.0.1:7411"] : serviceEndpoint)
    }
}
