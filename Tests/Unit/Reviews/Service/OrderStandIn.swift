import Messages
import OrderAPI
import RPCCore
import Synchronization

/// Order as reviews sees it: purchases that can change, a feed, and days on which it is down.
final class OrderStandIn: RPCChannel {
    struct State {
        var purchases: [String: OrderV1.VerifyPurchaseResponse] = [:]
        var isDown = false
        var verified = 0
        /// Runs before the next answer, once.
        var meanwhile: (@Sendable () async -> Void)?
    }

    let state = Mutex(State())

    /// How often it was asked.
    var verifiedCount: Int { state.withLock { $0.verified } }

    func bought(_ units: UInt64, returned: UInt64 = 0, of sku: SKU, by buyer: BuyerID) {
        state.withLock {
            $0.purchases["\(buyer)/\(sku)"] = OrderV1.VerifyPurchaseResponse(
                boughtUnits: units, deliveredUnits: units, returnedUnits: returned)
        }
    }

    func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        guard method.id == OrdersMethods.verifyPurchase.descriptor.id else {
            throw RPCError(.unimplemented, "\(method.fullName)")
        }
        let request: OrderV1.VerifyPurchaseRequest
        do { request = try OrderV1.VerifyPurchaseRequest(decoding: body) } catch { throw RPCError(.internal, "\(error)") }
        let (isDown, answer, meanwhile) = state.withLock { state in
            state.verified += 1
            defer { state.meanwhile = nil }
            let answer = state.purchases["\(request.buyerID)/\(request.sku)"] ?? OrderV1.VerifyPurchaseResponse()
            return (state.isDown, answer, state.meanwhile)
        }
        if isDown { throw RPCError(.unavailable, "no instance of liveshop.order.v1.Orders") }
        await meanwhile?()
        do { return try answer.encoded() } catch { throw RPCError(.internal, "\(error)") }
    }
}
