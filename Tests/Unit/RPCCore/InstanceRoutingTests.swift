import MeshTesting
import Messages
import RPCCore
import Testing

/// Calls that name the instance they are for.
@Suite struct InstanceRoutingTests {
    private final class Bench {
        var router = Router(now: MonotonicTime(microseconds: 0))
        var random = SeededRandom(seed: 3)
        var effects: [RouterEffect] = []
        var lastCall: UInt64 = 0
        let now = MonotonicTime(microseconds: 0)

        func greet(
            _ name: String, _ address: UInt64, service: String = Router.serviceOfInstances,
            partitions: [ClosedRange<UInt32>] = []
        ) throws {
            let method = InstanceGreeting.Method(id: MethodID(fullName: "\(service)/Stats"), name: "Stats")
            try router.instanceGreeted(
                InstanceGreeting(
                    name: name, incarnation: Array(repeating: 1, count: 16),
                    services: [.init(fullName: service, methods: [method])], partitions: partitions),
                from: PeerAddress(rawValue: address), now: now, &effects
            ) { _ in }
        }

        func ask(_ name: String?, service: String = Router.serviceOfInstances) -> Router.RequestVerdict {
            lastCall += 1
            var header = FrameHeader(
                type: .request, callID: lastCall, remainingMicroseconds: 1_000,
                method: MethodID(fullName: "\(service)/Stats").rawValue, partition: PartitionHash.of(name))
            return router.request(&header, from: PeerAddress(rawValue: 99), bodyBytes: 0, now: now, &random)
        }
    }

    private func forwarded(_ address: UInt64) -> Router.RequestVerdict { .forward(PeerAddress(rawValue: address)) }

    @Test func aCallGoesToTheInstanceItNames() throws {
        let bench = Bench()
        try bench.greet("order-1", 1)
        try bench.greet("order-2", 2)
        for _ in 0..<20 {
            #expect(bench.ask("order-1") == forwarded(1))
            #expect(bench.ask("order-2") == forwarded(2))
        }
    }

    /// Also where there is only one to choose from.
    @Test func aNameThatIsNobodysIsRefused() throws {
        let bench = Bench()
        try bench.greet("order-1", 1)
        #expect(bench.ask("order-2") == .refuse(.noOwner))
    }

    @Test func aCallWithoutANameGoesToAnyInstance() throws {
        let bench = Bench()
        try bench.greet("order-1", 1)
        #expect(bench.ask(nil) == forwarded(1))
    }

    /// Whatever data it owns, it answers for itself.
    @Test func thePartitionsOfAnInstanceDoNotMatter() throws {
        let bench = Bench()
        try bench.greet("order-1", 1, partitions: [0...0])
        #expect(bench.ask("order-1") == forwarded(1))
    }

    @Test func anInstanceThatLeavesIsNotAsked() throws {
        let bench = Bench()
        try bench.greet("order-1", 1)
        bench.router.instanceDraining(PeerAddress(rawValue: 1))
        #expect(bench.ask("order-1") == .refuse(.noOwner))
    }

    /// On the same connection: the new name counts.
    @Test func anInstanceMayChangeItsName() throws {
        let bench = Bench()
        try bench.greet("order-1", 1)
        try bench.greet("order-9", 1)
        #expect(bench.ask("order-9") == forwarded(1))
        #expect(bench.ask("order-1") == .refuse(.noOwner))
    }

    /// Other services' partitions are hashes of their own keys.
    @Test func otherServicesAreNotRoutedByName() throws {
        let bench = Bench()
        try bench.greet("order-1", 1, service: "test.Shop")
        #expect(bench.ask("anything", service: "test.Shop") == forwarded(1))
    }
}
