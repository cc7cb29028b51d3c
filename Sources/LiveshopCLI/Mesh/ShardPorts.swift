/// Where the shards of a mesh listen that `liveshop up` starts.
enum ShardPorts {
    /// Each has a block of its own, so that beside the two ports of the first there is room for what else a mesh has, its metrics for one.
    static let step = 10
    /// As many gateways as a service may have.
    static let shardsMax = 16

    struct Failure: Error, CustomStringConvertible { let description: String }

    /// The ports of all shards but the first, which has `base` and the next one.
    static func further(
        than base: UInt16, shards: Int, metricsPort: UInt16?
    ) throws(Failure) -> [(client: UInt16, service: UInt16)] {
        guard (1...shardsMax).contains(shards) else {
            throw Failure(description: "--shards must be 1–\(shardsMax), is \(shards)")
        }
        let last = Int(base) + (shards - 1) * step + 1
        guard last <= Int(UInt16.max) else {
            throw Failure(
                description: "--port-base: the last of \(shards) shards would have port \(last); at most \(UInt16.max)")
        }
        let starts = (0..<shards).map { base + UInt16($0 * step) }
        if let metricsPort, starts.contains(where: { $0...($0 + 1) ~= metricsPort }) {
            throw Failure(description: "--metrics-port: \(metricsPort) is one of the gateway's own (--port-base, --shards)")
        }
        return starts.dropFirst().map { ($0, $0 + 1) }
    }
}
