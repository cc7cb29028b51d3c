import Messages
import OrderDomain
import RPCCore
import ServiceKit
import StateMachine

extension OrdersServer {
    private static let bookingAttemptsMax = 3

    /// A parcel is booked before the command, under the name it will have; the command carries the booking, for exactly these units.
    func ship(_ request: OrderV1.ShipRequest, context: CallContext) async throws(RPCError) -> OrderV1.ShipResponse {
        var command = OrderV1.ShipCommand(request: request)
        guard request.isToBeBooked else { return try await machine.execute(command, context: context) }
        var attempts = 0
        while true {
            attempts += 1
            let found = try await machine.peek(unlessRemembered: context.idempotencyKey) { machine throws(Rejection) in
                try machine.parcel(request)
            }
            guard let parcel = found else { return try await machine.execute(command, context: context) }
            let market = try await order(request.orderID).market
            command.booking = try await parcels.book(parcel, of: request.orderID, to: market, with: request.carrier)
            command.units = parcel.units
            do {
                return try await machine.execute(command, context: context)
            } catch {
                guard error.reason == RefusalReason.parcelChanged, attempts < Self.bookingAttemptsMax else { throw error }
            }
        }
    }

    func trackParcel(
        _ request: OrderV1.TrackParcelRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.TrackParcelResponse {
        let booked = try await order(request.orderID).shipments.filter { !$0.parcelID.isEmpty }
        let asked = request.parcelID
        guard let shipment = asked.isEmpty ? booked.last : booked.first(where: { $0.parcelID == asked }) else {
            throw RPCError(
                .notFound, reason: RefusalReason.parcelUnknown, field: "parcel_id",
                "parcel_id: the order has no parcel \(asked.isEmpty ? "that a carrier booked" : asked)")
        }
        guard let found = try await parcels.track(shipment) else {
            throw RPCError(
                .failedPrecondition, reason: RefusalReason.carrierUnknown,
                "no plugin follows parcels of \(shipment.carrier) any more")
        }
        return found
    }
}
