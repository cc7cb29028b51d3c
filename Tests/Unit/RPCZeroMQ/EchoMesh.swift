import MeshAPI
import MeshEcho
import MeshTesting
import Messages
import RPCCore
import RPCZeroMQ
import Testing

/// Answers, waits or fails, as the payload says.
struct TestEcho: EchoService {
    var handler: @Sendable (MeshV1.EchoRequest, CallContext) async throws(RPCError) -> MeshV1.EchoResponse

    init(
        _ handler: @escaping @Sendable (MeshV1.EchoRequest, CallContext) async throws(RPCError) -> MeshV1.EchoResponse = {
            (request, _) async throws(RPCError) in MeshV1.EchoResponse(payload: request.payload)
        }
    ) {
        self.handler = handler
    }

    func echo(_ request: MeshV1.EchoRequest, context: CallContext) async throws(RPCError) -> MeshV1.EchoResponse {
        try await handler(request, context)
    }

    func `repeat`(
        _ request: MeshV1.RepeatRequest, responses: MessageWriter<MeshV1.RepeatResponse>, context: CallContext
    ) async throws(RPCError) { try await EchoServer().repeat(request, responses: responses, context: context) }

    func gather(
        _ requests: MessageStream<MeshV1.GatherRequest>, context: CallContext
    ) async throws(RPCError) -> MeshV1.GatherResponse { try await EchoServer().gather(requests, context: context) }
}

/// A gateway on free ports, each part on a reactor of its own, as in separate processes.
struct EchoMesh {
    let gatewayReactor = Reactor(name: "gateway")
    let serverReactor = Reactor(name: "server")
    let clientReactor = Reactor(name: "client")
    let gateway: ZeroMQGateway
    let endpoints: ZeroMQGateway.Endpoints
    let channel: ZeroMQChannel
    var client: EchoClient { EchoClient(channel) }

    init(limits: RouterLimits = RouterLimits()) async throws {
        gateway = ZeroMQGateway(
            configuration: .init(
                clientEndpoint: "tcp://127.0.0.1:0", serviceEndpoint: "tcp://127.0.0.1:0", limits: limits, security: .plain),
            reactor: gatewayReactor)
        endpoints = try await gateway.start()
        channel = ZeroMQChannel(endpoint: endpoints.client, reactor: clientReactor, security: .plain)
    }

    func serve(_ name: String = "echo-1", _ echo: TestEcho = TestEcho()) async throws -> ZeroMQServer {
        let server = ZeroMQServer(
            methods: echo.methods,
            configuration: .init(name: name, gatewayEndpoint: endpoints.service, gatewaySecurity: .plain),
            reactor: serverReactor)
        try await server.start()
        let isRegistered = try await eventually { [gateway] in
            try await gateway.snapshot().instances.contains { $0.greeting.name == name }
        }
        try #require(isRegistered)
        return server
    }

    func end() async {
        await clientReactor.shutdown()
        await serverReactor.shutdown()
        await gatewayReactor.shutdown()
    }
}
