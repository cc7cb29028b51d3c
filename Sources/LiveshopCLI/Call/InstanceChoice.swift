import GatewayAPI
import Messages
import RPCCore

/// Which processes of a mesh are meant: an instance by its name, all of a service, or everybody.
enum InstanceChoice {
    /// What `name` stands for, sorted; the gateway itself is one of them.
    ///
    /// - Parameter name: of an instance (`order`), of a service (`Orders`, or its full name), `gateway`; nil: all.
    /// - Throws: `RPCError` `.notFound` if it is nobody's.
    static func names(_ name: String?, of gateway: GatewayClient, deadline: Duration?) async throws(RPCError) -> [String] {
        let instances = try await gateway.listInstances(.init(), deadline: deadline).instances
        // Whoever serves no `Instance` cannot be asked: an instance in another language may do without.
        let askable = instances.filter { $0.services.contains { $0.fullName == Router.serviceOfInstances } }
        guard let name else { return ["gateway"] + askable.map(\.name).sorted() }
        if name == "gateway" || name == "Gateway" { return ["gateway"] }
        let meant = askable.filter { instance in
            instance.name == name || instance.services.contains { $0.fullName == name || $0.fullName.hasSuffix(".\(name)") }
        }
        guard meant.isEmpty else { return meant.map(\.name).sorted() }
        let known = (["gateway"] + askable.map(\.name)).sorted().joined(separator: ", ")
        throw RPCError(
            .notFound, reason: noSuchInstance, "no instance or service \"\(name)\" is connected; there are \(known)")
    }

    /// Reason of a name that is nobody's.
    static let noSuchInstance = "NO_SUCH_INSTANCE"
}
