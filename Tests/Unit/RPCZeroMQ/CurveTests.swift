import Foundation
import MeshAPI
import MeshTesting
import Messages
import RPCCore
import RPCZeroMQ
import Testing

/// Who comes in by CURVE, and what they may do then, on real sockets.
@Suite struct CurveTests {
    static let echo = "liveshop.mesh.v1.Echo/Echo"

    /// A gateway, the keys it knows, and everybody on reactors of their own.
    struct Mesh {
        let gatewayReactor = Reactor(name: "gateway")
        let otherReactor = Reactor(name: "others")
        let gatewayKey: CurveKeyPair
        let stall: CurveKeyPair
        let service: CurveKeyPair
        let gateway: ZeroMQGateway
        let endpoints: ZeroMQGateway.Endpoints

        init() async throws {
            gatewayKey = try CurveKeyPair.generate()
            stall = try CurveKeyPair.generate()
            service = try CurveKeyPair.generate()
            var configuration = ZeroMQGateway.Configuration(
                clientEndpoint: "tcp://127.0.0.1:0", serviceEndpoint: "tcp://127.0.0.1:0")
            configuration.security = .curve(own: gatewayKey, known: Self.known(stall: stall, service: service))
            gateway = ZeroMQGateway(configuration: configuration, reactor: gatewayReactor)
            endpoints = try await gateway.start()
        }

        static func known(
            stall: CurveKeyPair?, service: CurveKeyPair?, call: [String] = [CurveTests.echo],
            serve: [String] = ["liveshop.mesh.v1.*"]
        ) -> KnownKeys {
            var names: [CurveKey: String] = [:]
            if let stall { names[stall.publicKey] = "stall-7" }
            if let service { names[service.publicKey] = "echo" }
            return KnownKeys(
                names: names,
                rules: KeyRules(call: [.init(keys: "stall-*", patterns: call)], serve: [.init(keys: "echo", patterns: serve)]))
        }

        func channel(_ security: ConnectionSecurity, name: String = "c") -> ZeroMQChannel {
            ZeroMQChannel(
                endpoint: endpoints.client, reactor: otherReactor, name: name, security: security, startGrace: .seconds(20))
        }

        func channel(as own: CurveKeyPair) -> ZeroMQChannel { channel(.curve(own: own, server: gatewayKey.publicKey)) }

        func serve(as own: CurveKeyPair, name: String = "echo-1") async throws -> ZeroMQServer {
            var configuration = ZeroMQServer.Configuration(name: name, gatewayEndpoint: endpoints.service)
            configuration.gatewaySecurity = .curve(own: own, server: gatewayKey.publicKey)
            let server = ZeroMQServer(methods: TestEcho().methods, configuration: configuration, reactor: otherReactor)
            try await server.start()
            return server
        }

        func isServing(_ name: String = "echo-1") async throws -> Bool {
            try await gateway.snapshot().instances.contains { $0.greeting.name == name }
        }

        func refused(_ reason: String) async throws -> UInt64 { try await gateway.snapshot().refused[reason] ?? 0 }
    }

    static func run(_ body: (Mesh) async throws -> Void) async throws {
        let mesh = try await Mesh()
        let result: Result<Void, any Error>
        do { result = .success(try await body(mesh)) } catch { result = .failure(error) }
        await mesh.otherReactor.shutdown()
        await mesh.gatewayReactor.shutdown()
        try result.get()
    }

    /// Says why a call failed; nil: it did not.
    func failure(_ channel: ZeroMQChannel, deadline: Duration = .seconds(25)) async -> RPCError? {
        do throws(RPCError) {
            _ = try await EchoClient(channel).echo(.init(payload: [1]), deadline: deadline)
            return nil
        } catch { return error }
    }

    @Test func ownersOfKnownKeysCallAndServe() async throws {
        try await Self.run { mesh in
            _ = try await mesh.serve(as: mesh.service)
            #expect(try await eventually { try await mesh.isServing() })
            #expect(try await mesh.gateway.snapshot().instances.first?.greeting.key == "echo")
            let channel = mesh.channel(as: mesh.stall)
            #expect(await failure(channel) == nil)
            for _ in 0..<100 { #expect(await failure(channel) == nil) }
            // A stream needs a right of its own.
            let error = await #expect(throws: RPCError.self) {
                for try await _ in EchoClient(channel).repeat(.init(payload: [], count: 1), deadline: .seconds(10)) {}
            }
            #expect(error?.code == .permissionDenied && error?.reason == "NO_RIGHT")
            #expect(error?.message == "key stall-7 has no right to call liveshop.mesh.v1.Echo/Repeat")
            #expect(try await mesh.refused("NO_RIGHT") == 1)
        }
    }

    @Test func nothingGetsThroughWithoutAKnownKey() async throws {
        try await Self.run { mesh in
            _ = try await mesh.serve(as: mesh.service)
            #expect(try await eventually { try await mesh.isServing() })
            let stranger = try CurveKeyPair.generate()
            let unknown = mesh.channel(as: stranger)
            let wrong = mesh.channel(.curve(own: mesh.stall, server: stranger.publicKey))
            let plain = mesh.channel(.plain)
            for channel in [unknown, wrong, plain] { #expect(await failure(channel, deadline: .milliseconds(500)) != nil) }
            #expect(try await eventually { try await mesh.refused("CONNECTION_UNKNOWN_KEY") > 0 })
            #expect(try await eventually { try await mesh.refused("CONNECTION_HANDSHAKE") > 0 })
            for channel in [unknown, wrong, plain] { #expect(!channel.isAvailable) }
        }
    }

    @Test func theReasonReachesTheCallThatWaitedForTheFirstConnection() async throws {
        try await Self.run { mesh in
            let stranger = try CurveKeyPair.generate()
            let channel = ZeroMQChannel(
                endpoint: mesh.endpoints.client, reactor: mesh.otherReactor,
                security: .curve(own: stranger, server: mesh.gatewayKey.publicKey), startGrace: .milliseconds(500))
            let error = await failure(channel)
            #expect(error?.code == .unauthenticated && error?.reason == "KEY_REFUSED", "\(String(describing: error))")
            let plain = ZeroMQChannel(
                endpoint: mesh.endpoints.client, reactor: mesh.otherReactor, security: .plain, startGrace: .milliseconds(500))
            let second = await failure(plain)
            // It may see no more than that the other end hangs up.
            #expect(["KEY_REFUSED", "NOT_CONNECTED"].contains(second?.reason), "\(String(describing: second))")
            #expect(second?.message.contains("key") == true, "\(String(describing: second))")
        }
    }

    @Test func onlyKeysOfServicesServeAndOnlyWhatTheyMay() async throws {
        try await Self.run { mesh in
            _ = try await mesh.serve(as: mesh.stall, name: "stall")
            #expect(try await eventually { try await mesh.refused("CONNECTION_NO_SERVICE") > 0 })
            mesh.gateway.setKnownKeys(Mesh.known(stall: mesh.stall, service: mesh.service, serve: ["liveshop.other.v1.*"]))
            _ = try await mesh.serve(as: mesh.service)
            let channel = mesh.channel(as: mesh.stall)
            #expect(await failure(channel)?.reason == "NO_INSTANCE")
            #expect(try await mesh.gateway.snapshot().instances.isEmpty)
            // Allowed, it registers by itself.
            mesh.gateway.setKnownKeys(Mesh.known(stall: mesh.stall, service: mesh.service))
            #expect(try await eventually { try await mesh.isServing() })
            #expect(await failure(channel) == nil)
        }
    }

    @Test func aKeyThatIsTakenAwayStopsCallersAndInstancesThatAreThere() async throws {
        try await Self.run { mesh in
            _ = try await mesh.serve(as: mesh.service)
            #expect(try await eventually { try await mesh.isServing() })
            let channel = mesh.channel(as: mesh.stall)
            #expect(await failure(channel) == nil)
            mesh.gateway.setKnownKeys(Mesh.known(stall: mesh.stall, service: mesh.service, call: []))
            #expect(await failure(channel)?.reason == "NO_RIGHT")
            mesh.gateway.setKnownKeys(Mesh.known(stall: nil, service: mesh.service))
            #expect(await failure(channel)?.reason == "UNKNOWN_KEY")
            mesh.gateway.setKnownKeys(Mesh.known(stall: mesh.stall, service: nil))
            #expect(try await eventually { try await !mesh.isServing() })
            #expect(await failure(channel)?.reason == "NO_INSTANCE")
            // It tries again and again, and is let in once it is known.
            #expect(try await eventually { try await mesh.refused("CONNECTION_UNKNOWN_KEY") > 0 })
            mesh.gateway.setKnownKeys(Mesh.known(stall: mesh.stall, service: mesh.service))
            #expect(try await eventually { try await mesh.isServing() })
            #expect(await failure(channel) == nil)
        }
    }

    /// The name of an instance is its own word, its key is not: nobody takes another's place.
    @Test func anInstanceIsNotReplacedByOneWithAnotherKey() async throws {
        try await Self.run { mesh in
            let other = try CurveKeyPair.generate()
            let both = KnownKeys(
                names: [mesh.service.publicKey: "echo", other.publicKey: "echo-b"],
                rules: KeyRules(serve: [.init(keys: "echo*", patterns: ["*"])]))
            mesh.gateway.setKnownKeys(both)
            _ = try await mesh.serve(as: mesh.service)
            #expect(try await eventually { try await mesh.isServing() })
            let rival = try await mesh.serve(as: other)
            _ = try await mesh.serve(as: other, name: "echo-2")
            #expect(try await eventually { try await mesh.isServing("echo-2") })
            let instances = try await mesh.gateway.snapshot().instances
            #expect(instances.map(\.greeting.key) == ["echo", "echo-b"])
            await rival.shutdown(grace: .zero)
        }
    }

    @Test func aDirectEndpointKnowsKeysAndRightsToo() async throws {
        try await Self.run { mesh in
            var configuration = ZeroMQServer.Configuration(name: "direct", directEndpoint: "tcp://127.0.0.1:0")
            configuration.security = .curve(own: mesh.service, known: Mesh.known(stall: mesh.stall, service: nil))
            let server = ZeroMQServer(methods: TestEcho().methods, configuration: configuration, reactor: mesh.gatewayReactor)
            let endpoint = try #require(try await server.start())
            let channel = ZeroMQChannel(
                endpoint: endpoint, reactor: mesh.otherReactor,
                security: .curve(own: mesh.stall, server: mesh.service.publicKey), startGrace: .seconds(20))
            #expect(await failure(channel) == nil)
            server.setKnownKeys(Mesh.known(stall: mesh.stall, service: nil, call: ["liveshop.mesh.v1.Echo/Gather"]))
            #expect(await failure(channel)?.reason == "NO_RIGHT")
            let stranger = ZeroMQChannel(
                endpoint: endpoint, reactor: mesh.otherReactor,
                security: .curve(own: try CurveKeyPair.generate(), server: mesh.service.publicKey),
                startGrace: .milliseconds(500))
            #expect(await failure(stranger)?.reason == "KEY_REFUSED")
            await server.shutdown(grace: .zero)
        }
    }

    @Test(arguments: [(FileMode.owner, 0o600), (.group, 0o660)])
    func aSocketFileIsForItsOwnerOrItsGroup(mode: FileMode, bits: Int) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "liveshop-\(UUID().uuidString.prefix(8)).sock").path
        let reactor = Reactor(name: "ipc")
        var configuration = ZeroMQServer.Configuration(name: "direct", directEndpoint: "ipc://\(path)")
        configuration.ipcMode = mode
        // Keys are for TCP: here the file is the lock.
        configuration.security = .curve(own: try CurveKeyPair.generate(), known: KnownKeys(names: [:], rules: KeyRules()))
        let server = ZeroMQServer(methods: TestEcho().methods, configuration: configuration, reactor: reactor)
        try await server.start()
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == bits)
        #expect(await failure(ZeroMQChannel(endpoint: "ipc://\(path)", reactor: reactor, startGrace: .seconds(20))) == nil)
        await server.shutdown(grace: .zero)
        await reactor.shutdown()
    }

    @Test func nobodyTalksPlainTCPByAccident() async throws {
        let reactor = Reactor(name: "unsaid")
        let error = await failure(ZeroMQChannel(endpoint: "tcp://127.0.0.1:9", reactor: reactor, startGrace: .seconds(20)))
        #expect(error?.code == .failedPrecondition && error?.reason == "SECURITY_UNSAID" && error?.field == "security")
        for configuration in [
            ZeroMQServer.Configuration(name: "direct", directEndpoint: "tcp://127.0.0.1:0"),
            .init(name: "behind", gatewayEndpoint: "tcp://127.0.0.1:9"),
        ] {
            let server = ZeroMQServer(methods: TestEcho().methods, configuration: configuration, reactor: reactor)
            await #expect(throws: SocketError.self, "\(configuration.name)") { try await server.start() }
        }
        let gateway = ZeroMQGateway(
            configuration: .init(clientEndpoint: "tcp://127.0.0.1:0", serviceEndpoint: "tcp://127.0.0.1:0"), reactor: reactor)
        await #expect(throws: SocketError.self) { try await gateway.start() }
        await reactor.shutdown()
    }

    @Test func keysAreTextAndBack() throws {
        let pair = try CurveKeyPair.generate()
        #expect(CurveKey(z85: pair.publicKey.z85) == pair.publicKey)
        #expect(pair.publicKey.z85.utf8.count == 40)
        #expect(CurveKey(z85: String(pair.publicKey.z85.dropLast())) == nil)
        #expect(CurveKey(z85: pair.publicKey.z85.dropLast() + "\"") == nil)
        #expect(CurveKeyPair(publicKey: pair.publicKey, secretKey: pair.secretKey) != nil)
        #expect(CurveKeyPair(publicKey: pair.secretKey, secretKey: pair.secretKey) == nil)
        #expect(!"\(pair)".contains(pair.secretKey.z85))
    }
}
