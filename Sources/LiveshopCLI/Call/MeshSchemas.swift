import DynamicMessages
import GatewayAPI
import MeshSchema
import RPCCore

/// What can be called: the gateway tells, for services too that this program has never heard of.
package enum MeshSchemas {
    /// More than a schema takes; the deadline that was asked for is that of the call itself.
    private static let deadline = Duration.seconds(5)

    /// What this program was built with.
    ///
    /// - Throws: INTERNAL if it was built wrong.
    package static func builtIn() throws(RPCError) -> SchemaSet { try parsed(MeshSchema.fileDescriptorSet) }

    /// All that the gateway knows.
    static func all(_ channel: any RPCChannel) async throws(RPCError) -> SchemaSet {
        if let schema = try await ask(for: "", channel) { return schema }
        return try builtIn()
    }

    /// What defines a service, message or enum. If the gateway has no such symbol: everything it knows, so that what there is instead can be said.
    static func defining(_ symbol: String, _ channel: any RPCChannel) async throws(RPCError) -> SchemaSet {
        do throws(RPCError) {
            if let schema = try await ask(for: symbol, channel) { return schema }
            return try builtIn()
        } catch {
            guard error.code == .notFound || error.code == .invalidArgument else { throw error }
            return try await all(channel)
        }
    }

    /// nil if the gateway is older than its Reflection.
    private static func ask(for symbol: String, _ channel: any RPCChannel) async throws(RPCError) -> SchemaSet? {
        let bytes: [UInt8]
        do throws(RPCError) {
            bytes = try await ReflectionClient(channel).getDescriptors(.init(symbol: symbol), deadline: deadline)
                .fileDescriptorSet
        } catch {
            guard error.reason == RPCError.noInstance.reason || error.code == .unimplemented else { throw error }
            return nil
        }
        return try parsed(bytes)
    }

    private static func parsed(_ bytes: [UInt8]) throws(RPCError) -> SchemaSet {
        do { return try SchemaSet(fileDescriptorSet: bytes) } catch { throw RPCError(.internal, "descriptors: \(error)") }
    }
}
