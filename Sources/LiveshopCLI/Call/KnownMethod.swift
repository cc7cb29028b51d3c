import ArgumentParser
import DynamicMessages
import Messages
import RPCCore

/// A method with what is needed to speak to it in JSON.
struct KnownMethod: Sendable {
    let schema: MethodSchema
    let descriptor: MethodDescriptor
    let types: SchemaSet

    /// Asks the gateway for it.
    ///
    /// - Parameter name: as `MethodLookup.parts` takes it.
    /// - Throws: `ValidationError` if there is no such method.
    init(_ name: String, _ channel: any RPCChannel) async throws {
        do {
            types = try await MeshSchemas.defining(try MethodLookup.parts(name).service, channel)
            schema = try MethodLookup(types).method(name)
        } catch let error as MethodLookup.NoSuchMethod {
            throw ValidationError(error.description)
        }
        descriptor = try schema.descriptor()
    }

    /// - Throws: `RPCError` INVALID_ARGUMENT, with the path of the field at fault.
    func request(_ json: String) throws(RPCError) -> DynamicMessage {
        do { return try DynamicMessage(json: json, type: schema.request, in: types) } catch {
            throw RPCError(.invalidArgument, field: error.path, "\(schema.request): \(error)")
        }
    }

    func response(_ bytes: [UInt8], pretty: Bool) throws(RPCError) -> String {
        try responseMessage(bytes).json(pretty: pretty, in: types)
    }

    func responseMessage(_ bytes: [UInt8]) throws(RPCError) -> DynamicMessage {
        do { return try DynamicMessage(decoding: bytes, type: schema.response, in: types) } catch {
            throw RPCError(.internal, "the answer is no \(schema.response): \(error)")
        }
    }
}
