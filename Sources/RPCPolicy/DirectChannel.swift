import GatewayAPI
import Messages
import RPCCore
import Synchronization

/// Calls instances on the same host without the gateway, where they offer it; all else, and all that they do not take, goes through the gateway.
///
/// Who is there is asked of the gateway when a service is first called, and again while it is called, at most every `refreshInterval`; nobody waits
/// for the answer. A call goes to the owner of its partition key, or to the less loaded of two random instances, as at the gateway. An instance
/// that is away, leaves or has too much to do is passed over: the gateway knows who else there is. What a handler may have seen is not sent again. Calls
/// that mean one instance by its name go through the gateway, which knows names.
///
/// Only `ipc://` endpoints count. Whoever may open the file is trusted there: plugins and rights of the gateway are not asked.
public final class DirectChannel: RPCChannel {
    /// Makes a channel to an instance; nil if its endpoint is not on this host. The channel is not available unless the instance has this incarnation:
    /// another container may have another socket under the same name.
    public typealias Connect = @Sendable (_ endpoint: String, _ incarnation: [UInt8]) -> (any AvailableChannel)?

    /// Connections to instances of one service.
    public static let instancesMax = 64
    public static let refreshInterval = Duration.seconds(2)
    private static let questionDeadline = Duration.seconds(2)

    fileprivate final class Instance: Sendable {
        let name: String
        let incarnation: String
        let endpoint: String
        let partitions: [ClosedRange<UInt32>]
        let channel: any AvailableChannel
        let outstanding = Atomic(0)

        init(_ found: GatewayV1.Instance, _ channel: any AvailableChannel) {
            (name, incarnation, endpoint) = (found.name, found.incarnation, found.directEndpoint)
            partitions = found.partitions.filter { $0.first <= $0.last }.map { $0.first...$0.last }
            self.channel = channel
        }

        func takes(_ partition: UInt32) -> Bool {
            partition == 0 || partitions.isEmpty || partitions.contains { $0.contains(partition) }
        }

        func isThe(_ found: GatewayV1.Instance) -> Bool {
            name == found.name && incarnation == found.incarnation && endpoint == found.directEndpoint
        }
    }

    fileprivate struct Service {
        var instances: [Instance] = []
        var askedAt: ContinuousClock.Instant?
        var isAsking = false
        /// Calls wait for connections.
        var isSought = false
    }

    fileprivate struct State {
        var services: [String: Service] = [:]
        var serviceOfMethod: [MethodID: String] = [:]
    }

    private let gateway: any RPCChannel
    private let connect: Connect
    private let state = Mutex(State())

    /// - Parameter gateway: leads to everything.
    public init(gateway: any RPCChannel, connect: @escaping Connect) {
        self.gateway = gateway
        self.connect = connect
    }

    /// For who makes few calls and means them to go past the gateway: asks it who serves a service, and returns when it has answered. Calls of the service then
    /// wait for the connection to an instance, as long as its channel waits for its first; others take the gateway meanwhile.
    ///
    /// - Parameter service: full name.
    /// - Returns: how many instances can be called directly, if they are who the gateway means.
    public func seek(_ service: String) async -> Int {
        state.withLock { state in
            state.services[service, default: Service()].isSought = true
            state.services[service]?.askedAt = .now
        }
        await ask(who: service)
        return state.withLock { $0.services[service]?.instances.count ?? 0 }
    }

    public func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        guard let instance = instance(for: method, partitionKey) else {
            return try await gateway.call(method, partitionKey: partitionKey, body: body, options: options)
        }
        // One deadline, however many are asked.
        let end = ContinuousClock.now + (options.deadline ?? method.defaultDeadline)
        instance.outstanding.add(1, ordering: .relaxed)
        defer { instance.outstanding.subtract(1, ordering: .relaxed) }
        do throws(RPCError) {
            return try await instance.channel.call(method, partitionKey: partitionKey, body: body, options: options)
        } catch {
            guard error.mayGoElsewhere else { throw error }
        }
        PolicyMetrics.failedOver(method)
        var rest = options
        rest.deadline = ContinuousClock.now.duration(to: end)
        return try await gateway.call(method, partitionKey: partitionKey, body: body, options: rest)
    }

    /// A stream of which a message has come or gone stays where it is.
    public func open(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) -> StreamingCall {
        guard let instance = instance(for: method, partitionKey) else {
            return gateway.open(method, partitionKey: partitionKey, body: body, options: options)
        }
        let end = ContinuousClock.now + (options.deadline ?? method.defaultDeadline)
        // Whoever reads it may be another task: what the call inherits is settled now.
        let context = CallContext.current
        let direct = instance.channel.open(method, partitionKey: partitionKey, body: body, options: options)
        return StreamingCall(direct) { [gateway] error in
            guard error.mayGoElsewhere else { return nil }
            var rest = options
            rest.deadline = ContinuousClock.now.duration(to: end)
            return CallContext.$current.withValue(context) {
                gateway.open(method, partitionKey: partitionKey, body: body, options: rest)
            }
        }
    }

    /// Who takes the call directly; nil: the gateway.
    private func instance(for method: MethodDescriptor, _ partitionKey: String?) -> Instance? {
        let partition = PartitionHash.of(partitionKey)
        let (instances, isSought, question) = state.withLock { state -> ([Instance], Bool, String?) in
            let name = state.name(ofServiceOf: method)
            if name == Router.serviceOfInstances { return ([], false, nil) }
            let now = ContinuousClock.now
            var service = state.services[name] ?? Service()
            let isDue = !service.isAsking && service.askedAt.map { now - $0 >= Self.refreshInterval } ?? true
            if isDue {
                (service.isAsking, service.askedAt) = (true, now)
                state.services[name] = service
            }
            return (service.instances, service.isSought, isDue ? name : nil)
        }
        if let question { Task { await self.ask(who: question) } }
        let owners = instances.filter { $0.takes(partition) }
        var fit = owners.filter(\.channel.isAvailable)
        if isSought, fit.isEmpty { fit = owners }
        guard fit.count > 1 else { return fit.first }
        // Of two different ones (Mitzenmacher 2001), as the gateway does it.
        let first = Int.random(in: 0..<fit.count)
        let second = (first + Int.random(in: 1..<fit.count)) % fit.count
        let loads = [first, second].map { fit[$0].outstanding.load(ordering: .relaxed) }
        return fit[loads[0] <= loads[1] ? first : second]
    }

    private func ask(who service: String) async {
        var found: [GatewayV1.Instance]?
        // Not on behalf of the call that happened to come by: neither its deadline nor its trace counts here.
        await CallContext.$current.withValue(nil) {
            do throws(RPCError) {
                found = try await GatewayClient(gateway).listInstances(.init(service: service), deadline: Self.questionDeadline)
                    .instances
            } catch {
                // Who was there stays; the next call asks again.
            }
        }
        let present = state.withLock { $0.services[service]?.instances ?? [] }
        let offers = found?.filter { !$0.draining && !$0.isolated && $0.directEndpoint.hasPrefix("ipc://") }
        let instances = offers?.prefix(Self.instancesMax).compactMap { found -> Instance? in
            if let known = present.first(where: { $0.isThe(found) }) { return known }
            guard let incarnation = Self.bytes(ofHex: found.incarnation) else { return nil }
            return connect(found.directEndpoint, incarnation).map { Instance(found, $0) }
        }
        state.withLock { state in
            if let instances { state.services[service]?.instances = instances }
            state.services[service]?.isAsking = false
        }
    }

    private static func bytes(ofHex text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}

extension RPCError {
    /// No handler has seen the call, and another instance may take it.
    fileprivate var mayGoElsewhere: Bool {
        advice.isRejected && (code == .unavailable || code == .resourceExhausted && reason != "PAYLOAD_TOO_LARGE")
    }
}

extension DirectChannel.State {
    /// Cut out of the method's name once.
    fileprivate mutating func name(ofServiceOf method: MethodDescriptor) -> String {
        if let known = serviceOfMethod[method.id] { return known }
        let name = String(method.fullName.prefix { $0 != "/" })
        serviceOfMethod[method.id] = name
        return name
    }
}
