import Messages

/// Units of one SKU at one location. `move` is the only writer; every move keeps the law
/// `received + adjusted + restocked − shipped = on hand` and `on hand − allocated − held ≥ 0`.
struct StockCell: Hashable, Sendable {
    /// Empty: the default location.
    let location: LocationID
    private(set) var held: Int64 = 0
    private(set) var allocated: Int64 = 0
    private(set) var received: Int64 = 0
    private(set) var adjusted: Int64 = 0
    private(set) var shipped: Int64 = 0
    private(set) var restocked: Int64 = 0

    init(location: LocationID) { self.location = location }

    init(_ level: OrderV1.StockLevel) {
        location = level.locationID
        held = Int64(level.held)
        allocated = Int64(level.allocated)
        received = Int64(level.received)
        adjusted = level.adjusted
        shipped = Int64(level.shipped)
        restocked = Int64(level.restocked)
    }

    var onHand: Int64 { received + adjusted + restocked - shipped }
    var free: Int64 { onHand - allocated - held }

    /// - Precondition: the move was decided on this state; a move that would break the law is a fault of the machine and traps.
    mutating func move(_ movement: StockMovement) {
        switch movement {
        case .received(let units): received += units
        case .adjusted(let delta): adjusted += delta
        case .held(let units): held += units
        case .released(let units): held -= units
        case .claimed(let units):
            held -= units
            allocated += units
        case .deallocated(let units): allocated -= units
        case .shipped(let units):
            allocated -= units
            shipped += units
        case .restocked(let units): restocked += units
        }
        precondition(held >= 0 && allocated >= 0 && free >= 0, "\(movement) breaks the stock law: \(self)")
    }

    /// - Parameter freed: units whose hold is over, though the journal does not say so yet.
    func level(freed: Int64 = 0) -> OrderV1.StockLevel {
        OrderV1.StockLevel(
            locationID: location, onHand: UInt64(onHand), held: UInt64(held - freed), allocated: UInt64(allocated),
            available: UInt64(free + freed), received: UInt64(received), adjusted: adjusted, shipped: UInt64(shipped),
            restocked: UInt64(restocked))
    }
}

/// What can happen to units. Units are positive; only a correction has a sign.
enum StockMovement: Hashable, Sendable {
    case received(Int64)
    case adjusted(Int64)
    /// For an order that is not paid yet.
    case held(Int64)
    /// A hold ended without a sale.
    case released(Int64)
    /// A hold ended in a sale.
    case claimed(Int64)
    /// A sale was cancelled before it shipped.
    case deallocated(Int64)
    case shipped(Int64)
    /// A return went back on the shelf.
    case restocked(Int64)
}
