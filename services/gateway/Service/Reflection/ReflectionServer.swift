import DynamicMessages
import GatewayAPI
import MeshSchema
import Messages
import RPCCore
import RPCZeroMQ

/// Hands out descriptors: the gateway's own, and those of the instances that are connected.
struct ReflectionServer: ReflectionService {
    let gateway: ZeroMQGateway

    private static let symbolBytesMax = 512
    /// What else is in the response is a few bytes.
    private static let answerBytesMax = WireLimits.payloadBytesMax - 64 * 1_024

    func getDescriptors(
        _ request: GatewayV1.GetDescriptorsRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.GetDescriptorsResponse {
        let symbol = request.symbol
        guard symbol.utf8.count <= Self.symbolBytesMax else {
            throw RPCError(.invalidArgument, field: "symbol", "symbol: at most \(Self.symbolBytesMax) bytes")
        }
        let snapshot: ZeroMQGateway.Snapshot
        do { snapshot = try await gateway.snapshot() } catch { throw .shutDown }
        let brought = snapshot.instances.map(\.greeting.descriptors).filter { !$0.isEmpty }
        // What others sent is read elsewhere: the reactor forwards calls meanwhile.
        let task = Task.detached { () -> Result<[UInt8], RPCError> in
            Result { () throws(RPCError) in try Self.answer(symbol, brought) }
        }
        return GatewayV1.GetDescriptorsResponse(fileDescriptorSet: try await task.value.get())
    }

    /// What the gateway was built with.
    private static let own: DescriptorCatalog = {
        var catalog = DescriptorCatalog()
        // A contract test reads it too.
        catalog.add((try? DescriptorFile.files(in: MeshSchema.fileDescriptorSet)) ?? [])
        return catalog
    }()

    /// - Parameter brought: by instances, in the order of their names.
    static func answer(_ symbol: String, _ brought: [[UInt8]]) throws(RPCError) -> [UInt8] {
        var catalog = own
        // Replicas bring the same. What cannot be read is as if it had not come.
        var seen: Set<[UInt8]> = []
        for descriptors in brought where seen.insert(descriptors).inserted {
            if let files = try? DescriptorFile.files(in: descriptors) { catalog.add(files) }
        }
        let files: [DescriptorFile]
        if symbol.isEmpty {
            files = catalog.allFiles
        } else if let found = catalog.files(defining: symbol) {
            files = found
        } else {
            throw RPCError(.notFound, field: "symbol", "symbol: nobody here has descriptors of \(symbol)")
        }
        let bytes = files.reduce(0) { $0 + $1.bytes.count + 8 }
        guard bytes <= answerBytesMax else {
            throw RPCError(
                .resourceExhausted, reason: "DESCRIPTORS_TOO_LARGE", field: "symbol",
                "symbol: the descriptors have \(bytes) bytes, at most \(answerBytesMax) fit into an answer; ask for one service"
            )
        }
        return DescriptorFile.fileDescriptorSet(files)
    }
}
