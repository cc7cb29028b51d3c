import RPCCore
import Testing

@Suite struct CallContextTests {
    private func method(_ name: String) -> MethodDescriptor {
        MethodDescriptor(
            id: MethodID(fullName: name), fullName: name, request: "r", response: "r", idempotency: .keyed,
            defaultDeadline: .seconds(1))
    }

    /// Shipping an order and delivering it are the same bytes: one key must not make them one call.
    @Test func methodAndRequestTogetherAreTheFingerprint() {
        let (ship, deliver) = (method("liveshop.order.v1.Orders/Ship"), method("liveshop.order.v1.Orders/Deliver"))
        let request: [UInt8] = [10, 1, 49]
        #expect(CallContext.fingerprint(of: ship, request) == CallContext.fingerprint(of: ship, request))
        #expect(CallContext.fingerprint(of: ship, request) != CallContext.fingerprint(of: deliver, request))
        #expect(CallContext.fingerprint(of: ship, request) != CallContext.fingerprint(of: ship, request + [0]))
    }
}
