import Messages
import StateMachine

extension OrderV1.ShipCommand: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.ShipResponse> {
        guard let request else { throw .invalid("request", "is missing") }
        let parcel = try machine.parcel(request)
        if let booking {
            try booking.checkFields()
            guard booking.parcelID == parcel.id, units == parcel.units else {
                throw Rejection(
                    .aborted, reason: RefusalReason.parcelChanged, field: "order_id",
                    "order_id: the order changed while its parcel was booked; ship it again")
            }
        } else if request.isToBeBooked {
            throw Rejection(
                .failedPrecondition, reason: RefusalReason.carrierUnknown, field: "carrier",
                "carrier: no plugin books parcels for \(request.carrier)")
        }
        let event = OrderV1.OrderShipped(
            order: parcel.order.ref(parcel.number), carrierReference: booking?.reference ?? request.carrierReference,
            lines: parcel.units, booking: booking, carrier: booking?.carrier ?? request.carrier)
        return Decision(
            [.init(kind: .orderShipped(event))],
            reply: .init(state: parcel.order.after(parcel.units) { $0.shipped += $1 }.state, booking: booking))
    }
}

/// Without a booking.
extension OrderV1.ShipRequest: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.ShipResponse> {
        try OrderV1.ShipCommand(request: self).decide(machine, at: now)
    }
}

extension OrderV1.ShipRequest {
    /// A carrier is named, and has not been asked by the caller.
    public var isToBeBooked: Bool { !carrier.isEmpty && carrierReference.isEmpty }
}

extension OrderV1.ParcelBooking {
    fileprivate func checkFields() throws(Rejection) {
        try FieldRules.pluginName(carrier, "booking.carrier")
        try FieldRules.identifier(reference, "booking.reference")
        if price != nil { _ = try FieldRules.amount(price, "booking.price") }
        guard expectedAt >= .epoch else { throw .invalid("booking.expected_at_us", "must not be negative") }
    }
}

/// Units of an order that may leave the building, and the name their parcel would have.
public struct Parcel: Sendable {
    let number: OrderNumber
    let order: OpenOrder
    public let id: String
    public let units: [OrderV1.LineUnits]
    /// By SKU, in the order of the lines.
    public let contents: [(sku: SKU, units: UInt64)]
    /// Something in it cannot be returned: it perishes, or was made to order.
    public let isPerishable: Bool
}

extension OrderMachine {
    /// What a request to ship means now. Changes nothing.
    public func parcel(_ request: OrderV1.ShipRequest) throws(Rejection) -> Parcel {
        try FieldRules.optionalIdentifier(request.carrierReference, "carrier_reference")
        if !request.carrier.isEmpty { try FieldRules.pluginName(request.carrier, "carrier") }
        let (number, order) = try openOrder(request.orderID)
        guard order.paid else {
            throw Rejection(.failedPrecondition, reason: RefusalReason.notPaid, field: "order_id", "order_id: is not paid")
        }
        let units = try order.units(request.lines, reason: RefusalReason.nothingToShip, \.allocated)
        var contents: [(sku: SKU, units: UInt64)] = []
        var isPerishable = false
        for part in units {
            let item = items[Int(order.lines[Int(part.line) - 1].item)]
            isPerishable = isPerishable || !item.terms.returnable
            if let known = contents.firstIndex(where: { $0.sku == item.sku }) {
                contents[known].units += part.units
            } else {
                contents.append((item.sku, part.units))
            }
        }
        return Parcel(
            number: number, order: order, id: number.parcelID(order.lastParcel + 1), units: units, contents: contents,
            isPerishable: isPerishable)
    }
}
