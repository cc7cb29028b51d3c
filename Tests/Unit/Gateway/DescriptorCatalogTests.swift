import DynamicMessages
import GatewayAPI
import Logging
import MeshTesting
import RPCCore
import RPCZeroMQ
import ServiceKit
import Testing

@testable import GatewayService

/// Which files the gateway hands out, and in what order.
@Suite struct DescriptorCatalogTests {
    private func names(_ symbol: String, _ brought: [[UInt8]] = []) throws -> [String] {
        try DescriptorFile.files(in: ReflectionServer.answer(symbol, brought)).map(\.name)
    }

    @Test func aSymbolComesWithWhatItsFileImportsAndNothingElse() throws {
        let files = try names("Catalog")
        #expect(files.last == "liveshop/catalog/v1/catalog.proto")
        #expect(try names("liveshop.catalog.v1.Catalog") == files)
        #expect(files.contains("google/protobuf/descriptor.proto") && !files.contains { $0.contains("reviews") })
        let all = try DescriptorFile.files(in: ReflectionServer.answer("", []))
        for (index, file) in all.enumerated() {
            let before = Set(all[..<index].map(\.name))
            #expect(file.dependencies.allSatisfy(before.contains), "\(file.name) comes after what it imports")
        }
        #expect(Set(all.flatMap(\.services)).isSuperset(of: ["liveshop.order.v1.Orders", "liveshop.gateway.v1.Reflection"]))
    }

    @Test func anInstanceAddsItsOwnAndReplacesNothing() throws {
        let tea = descriptor(name: "tea.proto", package: "tea.v1", message: "Leaf")
        #expect(try names("tea.v1.Leaf", [tea]) == ["tea.proto"])
        // It claims a name of the shop, once by its file's path and once by its type.
        let path = descriptor(name: "liveshop/order/v1/order.proto", package: "evil", message: "Order")
        let type = descriptor(name: "evil.proto", package: "liveshop.order.v1", message: "PlaceOrderRequest")
        let shop = try names("liveshop.order.v1.PlaceOrderRequest")
        #expect(try names("liveshop.order.v1.PlaceOrderRequest", [path, type, tea]) == shop)
        let refused = #expect(throws: RPCError.self) { try ReflectionServer.answer("evil.Order", [path, type]) }
        #expect(refused?.code == .notFound && refused?.field == "symbol")
        // What is no descriptor takes nothing else away.
        #expect(try names("tea.v1.Leaf", [[0xff, 0xff], tea]) == ["tea.proto"])
    }

    @Test func filesThatImportEachOtherComeAllTheSame() throws {
        let first = descriptor(name: "a.proto", package: "a", message: "A", imports: ["b.proto"])
        let second = descriptor(name: "b.proto", package: "b", message: "B", imports: ["a.proto", "gone.proto"])
        #expect(try Set(names("a.A", [first, second])) == ["a.proto", "b.proto"])
    }

    /// Over real sockets: a service in Swift hands them over, and takes them with it.
    @Test func aServiceBringsItsOwnAndTakesThemAway() async throws {
        let reactors = (gateway: Reactor(name: "gateway"), server: Reactor(name: "server"), client: Reactor(name: "client"))
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let node = try GatewayNode(
            configuration: .init(clientEndpoint: "tcp://127.0.0.1:0", serviceEndpoint: "tcp://127.0.0.1:0", security: .plain),
            version: "test",
            reactor: reactors.gateway, logger: logger, clock: SystemClock())
        let endpoints = try await node.start()
        var configuration = ZeroMQServer.Configuration(
            name: "tea-1", gatewayEndpoint: endpoints.service, gatewaySecurity: .plain)
        configuration.descriptors = descriptor(name: "tea.proto", package: "tea.v1", message: "Leaf")
        let server = ZeroMQServer(
            methods: TestEcho().methods, configuration: configuration, reactor: reactors.server, logger: logger)
        try await server.start()
        let reflection = ReflectionClient(
            ZeroMQChannel(endpoint: endpoints.client, reactor: reactors.client, security: .plain, logger: logger))
        func isDescribed() async -> Bool {
            let response = try? await reflection.getDescriptors(.init(symbol: "tea.v1.Leaf"))
            return response?.fileDescriptorSet == configuration.descriptors
        }
        #expect(await eventually { await isDescribed() })
        await server.shutdown()
        #expect(await eventually { await !isDescribed() })
        let tooLong = await #expect(throws: RPCError.self) {
            try await reflection.getDescriptors(.init(symbol: String(repeating: "a", count: 513)))
        }
        #expect(tooLong?.code == .invalidArgument && tooLong?.field == "symbol")
        for reactor in [reactors.client, reactors.server, reactors.gateway] { await reactor.shutdown() }
    }

    /// A packed FileDescriptorSet of one file.
    private func descriptor(name: String, package: String, message: String, imports: [String] = []) -> [UInt8] {
        func field(_ number: UInt8, _ bytes: [UInt8]) -> [UInt8] { [number << 3 | 2, UInt8(bytes.count)] + bytes }
        var file = field(1, Array(name.utf8)) + field(2, Array(package.utf8))
        for path in imports { file += field(3, Array(path.utf8)) }
        return field(1, file + field(4, field(1, Array(message.utf8))))
    }
}
