import Messages
import RPCCore
import Testing

/// Descriptors that instances bring in HELLO.
@Suite struct RouterDescriptorTests {
    private let now = MonotonicTime(microseconds: 1_000_000)

    private func greeting(_ name: String, descriptorBytes: Int) -> InstanceGreeting {
        var greeting = InstanceGreeting(
            name: name, incarnation: Array(repeating: 1, count: 16),
            services: [
                .init(fullName: "test.\(name)", methods: [.init(id: MethodID(fullName: "test.\(name)/Buy"), name: "Buy")])
            ])
        greeting.descriptors = Array(repeating: 7, count: descriptorBytes)
        return greeting
    }

    @Test func whatIsTooMuchIsNotKeptAndTheInstanceServesAllTheSame() throws {
        var limits = RouterLimits()
        limits.descriptorBytesMax = 100
        var router = Router(now: now, limits: limits)
        var effects: [RouterEffect] = []
        func greet(_ name: String, _ bytes: Int, from address: UInt64) throws {
            try router.instanceGreeted(
                greeting(name, descriptorBytes: bytes), from: PeerAddress(rawValue: address), now: now, &effects,
                ended: { _ in })
        }
        func kept() -> [Int] { router.instanceStatuses(at: now).map(\.greeting.descriptors.count) }
        try greet("a", 60, from: 11)
        try greet("b", 41, from: 12)
        #expect(kept() == [60, 0])
        try greet("b", 40, from: 12)
        #expect(kept() == [60, 40], "said again, they fit")
        // Another connection of the same name takes its place, and its room.
        try greet("a", 60, from: 13)
        #expect(kept() == [60, 40])
        router.instanceGone(PeerAddress(rawValue: 13), now: now, &effects, ended: { _ in })
        try greet("c", 60, from: 14)
        #expect(kept() == [40, 60])
    }

    @Test func aHelloWithMoreThanTheLimitIsRefused() {
        let hello = MeshV1.Hello(
            incarnation: Array(repeating: 1, count: 16), name: "a",
            descriptors: Array(repeating: 0, count: WireLimits.descriptorBytesMax + 1))
        let error = #expect(throws: RPCError.self) { try InstanceGreeting(hello) }
        #expect(error?.field == "descriptors" && error?.code == .invalidArgument)
    }
}
