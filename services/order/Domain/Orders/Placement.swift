import Messages
import StateMachine

/// Works out one order against the state: price, then limits, then stock, then promotions and discount. Changes nothing.
///
/// Amounts of the same thing asked for on several lines add up before they are compared: that is why units "wanted so far" are kept.
struct Placement {
    let machine: OrderMachine
    let request: OrderV1.PlaceOrderRequest
    /// With what the service found out; its own `request` is the one above.
    let command: OrderV1.PlaceOrderCommand
    let now: Instant
    let holds: DueHolds
    private(set) var usedQuotes: [OrderV1.UsedQuote] = []
    private(set) var promotions: [OrderV1.AppliedPromotion] = []
    private var priced: [PricedLine] = []
    private var wanted: [Wanted] = []

    struct PricedLine {
        let item: Int
        let offer: Int
        let unitPrice: Money
    }

    /// Units of one cell that earlier lines of this order take.
    private struct Wanted {
        let item: Int
        let cell: Int
        var units: Int64
    }

    init(machine: OrderMachine, request: OrderV1.PlaceOrderRequest, command: OrderV1.PlaceOrderCommand, now: Instant) {
        self.machine = machine
        self.request = request
        self.command = command
        self.now = now
        holds = machine.dueHolds(at: now)
    }

    mutating func orderLines() throws(Rejection) -> [OrderV1.OrderLine] {
        priced.reserveCapacity(request.lines.count)
        for index in request.lines.indices { priced.append(try price(index)) }
        try checkAskedPrices()
        try checkLimits()
        let takings = try allocate()
        var lines: [OrderV1.OrderLine] = []
        lines.reserveCapacity(takings.count)
        for taking in takings {
            let price = priced[taking.line]
            let item = price.item
            lines.append(
                OrderV1.OrderLine(
                    line: UInt32(lines.count + 1), sku: request.lines[taking.line].sku, units: UInt64(taking.units),
                    unitPrice: price.unitPrice, offerID: machine.items[item].offers[price.offer].id,
                    locationID: machine.items[item].cells[taking.cell].location))
        }
        try applyDiscounts(to: &lines, of: takings)
        return lines
    }

    /// The prices alone, with every check that `orderLines` makes before it applies discounts.
    mutating func prices() throws(Rejection) -> OrderPrices {
        for index in request.lines.indices { priced.append(try price(index)) }
        try checkLimits()
        _ = try allocate()
        let lines = priced.indices.map { index in
            let (price, item) = (priced[index], machine.items[priced[index].item])
            let regular = item.regularOffer(in: request.market, at: now)
            return OrderPrices.Line(
                sku: item.sku, merchant: item.terms.merchant, units: request.lines[index].units,
                unitPrice: price.unitPrice.minorUnits,
                referencePrice: regular?.currency == price.unitPrice.currency
                    ? regular?.minorUnits ?? 0 : price.unitPrice.minorUnits)
        }
        return OrderPrices(currency: priced[0].unitPrice.currency, lines: lines)
    }

    /// What plugins found out holds only for the prices they were asked about.
    private func checkAskedPrices() throws(Rejection) {
        guard let asked = command.askedPrices else {
            guard command.promotions.isEmpty else { throw .invalid("asked_prices", "is missing") }
            return
        }
        guard asked.currency == priced[0].unitPrice.currency, asked.unitPrices.count == priced.count,
            zip(asked.unitPrices, priced).allSatisfy({ $0 == $1.unitPrice.minorUnits })
        else {
            throw Rejection(
                .aborted, reason: RefusalReason.pricesMoved, field: "lines",
                "lines: prices changed while the order was looked at; place it again")
        }
    }

    // MARK: Price

    private mutating func price(_ index: Int) throws(Rejection) -> PricedLine {
        let line = request.lines[index]
        let position = machine.items.position(of: line.sku)
        if let position, !machine.items[position].terms.isSold(in: request.market) {
            throw refusal(.failedPrecondition, RefusalReason.notSold, index, "\(line.sku) is not sold (here)")
        }
        let price: PricedLine
        if let quote = line.quote {
            price = try quoted(quote, index, position)
        } else {
            guard let position, let offer = machine.items[position].winningOffer(in: request.market, at: now) else {
                throw refusal(.failedPrecondition, RefusalReason.noOffer, index, "no offer of \(line.sku) is in force")
            }
            price = PricedLine(item: position, offer: offer, unitPrice: machine.items[position].offers[offer].unitPrice)
        }
        if let first = priced.first, first.unitPrice.currency != price.unitPrice.currency {
            throw refusal(
                .failedPrecondition, RefusalReason.currencyMismatch, index,
                "priced in \(price.unitPrice.currency), the first line in \(first.unitPrice.currency); an order has one currency"
            )
        }
        guard (0...OrderLimits.amountMax).contains(price.unitPrice.minorUnits) else {
            throw refusal(.outOfRange, RefusalReason.amountOutOfRange, index, "the price is out of range")
        }
        if let most = line.unitPriceMax,
            most.currency != price.unitPrice.currency || price.unitPrice.minorUnits > most.minorUnits
        {
            throw refusal(
                .failedPrecondition, RefusalReason.priceChanged, index,
                "the price is \(price.unitPrice.minorUnits) \(price.unitPrice.currency) minor units now")
        }
        return price
    }

    private mutating func quoted(_ quote: CatalogV1.Quote, _ index: Int, _ position: Int?) throws(Rejection) -> PricedLine {
        guard command.quotesVerified else {
            throw refusal(.permissionDenied, RefusalReason.quoteInvalid, index, "the signature of the quote is not the shop's")
        }
        guard quote.sku == request.lines[index].sku, quote.market == request.market || quote.market.isEmpty,
            let unitPrice = quote.unitPrice, quote.expiresAt - quote.issuedAt <= OrderLimits.quoteLifetimeMax
        else {
            throw refusal(
                .permissionDenied, RefusalReason.quoteInvalid, index,
                "the quote is for another SKU or market, or lives too long")
        }
        guard now < quote.expiresAt else {
            throw refusal(.failedPrecondition, RefusalReason.quoteExpired, index, "the quote has expired")
        }
        guard quote.buyerID.isEmpty || quote.buyerID == request.buyerID else {
            throw refusal(.permissionDenied, RefusalReason.quoteBuyer, index, "the quote was given to another buyer")
        }
        guard request.lines[index].units >= quote.unitsMin else {
            throw refusal(
                .failedPrecondition, RefusalReason.quoteUnits, index,
                "the quote's price is for \(quote.unitsMin) units or more, the line has \(request.lines[index].units)")
        }
        guard !machine.usedQuotes.contains(quote.quoteID), !usedQuotes.contains(where: { $0.quoteID == quote.quoteID }) else {
            throw refusal(
                .failedPrecondition, RefusalReason.quoteUsed, index,
                "the quote is used up: it is good for one line of one order")
        }
        // Without its offer a quota could not be kept. The feed brings it within moments.
        guard let position, let offer = machine.items[position].offerIndex(quote.offerID) else {
            throw refusal(
                .unavailable, RefusalReason.offerUnknown, index, "offer \(quote.offerID) has not arrived here yet; try again")
        }
        usedQuotes.append(.init(quoteID: quote.quoteID, expiresAt: quote.expiresAt))
        return PricedLine(item: position, offer: offer, unitPrice: unitPrice)
    }

    // MARK: Quota and limit per buyer

    private func checkLimits() throws(Rejection) {
        for index in priced.indices {
            let offer = machine.items[priced[index].item].offers[priced[index].offer]
            guard offer.quota > 0 || offer.perBuyerMax > 0 else { continue }
            var units: Int64 = 0
            for other in 0...index where priced[other].item == priced[index].item && priced[other].offer == priced[index].offer
            {
                units += Int64(request.lines[other].units)
            }
            if offer.perBuyerMax > 0 {
                let taken =
                    (offer.takenByBuyer[request.buyerID] ?? 0) - holds.units(offer: offer.id, buyer: request.buyerID)
                if taken + units > offer.perBuyerMax {
                    throw shortage(
                        RefusalReason.buyerLimit, index,
                        "a buyer may take \(offer.perBuyerMax) units of offer \(offer.id), has \(taken), wants \(units)")
                }
            }
            let left = offer.quota - offer.taken + holds.units(offer: offer.id)
            if offer.quota > 0, units > left {
                throw shortage(
                    RefusalReason.quotaExhausted, index, "\(left) units are left of offer \(offer.id), wanted \(units)")
            }
        }
    }

    // MARK: Stock

    struct Taking {
        let line: Int
        let cell: Int
        let units: Int64
    }

    /// Lines bound to a location first; then each other line takes from the fullest location, from several if none has enough. So an
    /// order is refused only if no distribution of its units could be served.
    private mutating func allocate() throws(Rejection) -> [Taking] {
        var takings: [Taking] = []
        takings.reserveCapacity(request.lines.count)
        for index in request.lines.indices where !request.lines[index].locationID.isEmpty {
            let line = request.lines[index]
            let item = priced[index].item
            guard let cell = machine.items[item].cellIndex(line.locationID), free(item, cell) >= Int64(line.units) else {
                throw shortage(RefusalReason.soldOut, index, "\(line.locationID) has fewer than \(line.units) free units")
            }
            take(index, cell, Int64(line.units), &takings)
        }
        for index in request.lines.indices where request.lines[index].locationID.isEmpty {
            try allocateAnywhere(index, &takings)
        }
        if takings.count > 1 {
            takings.sort { $0.line != $1.line ? $0.line < $1.line : location($0) < location($1) }
        }
        return takings
    }

    private mutating func allocateAnywhere(_ index: Int, _ takings: inout [Taking]) throws(Rejection) {
        let item = priced[index].item
        var missing = Int64(request.lines[index].units)
        while missing > 0 {
            var fullest: Int?
            var most: Int64 = 0
            let cells = machine.items[item].cells
            for cell in cells.indices {
                let units = free(item, cell)
                // Ties go to the lesser name: positions are another order after a snapshot.
                let isFuller =
                    units > most || (units == most && fullest.map { cells[cell].location < cells[$0].location } == true)
                if isFuller { (fullest, most) = (cell, units) }
            }
            guard let fullest else {
                throw shortage(RefusalReason.soldOut, index, "\(missing) of \(request.lines[index].units) units are not free")
            }
            let units = min(most, missing)
            take(index, fullest, units, &takings)
            missing -= units
        }
    }

    private func location(_ taking: Taking) -> LocationID {
        machine.items[priced[taking.line].item].cells[taking.cell].location
    }

    private mutating func take(_ line: Int, _ cell: Int, _ units: Int64, _ takings: inout [Taking]) {
        takings.append(Taking(line: line, cell: cell, units: units))
        wanted.append(Wanted(item: priced[line].item, cell: cell, units: units))
    }

    private func free(_ item: Int, _ cell: Int) -> Int64 {
        var units = machine.items[item].cells[cell].free + holds.units(item: item, cell: cell)
        for other in wanted where other.item == item && other.cell == cell { units -= other.units }
        return units
    }

    // MARK: Promotions and discount

    /// Promotions name lines of the request; a line that takes from several locations shares out its part.
    private mutating func applyDiscounts(to lines: inout [OrderV1.OrderLine], of takings: [Taking]) throws(Rejection) {
        var discounts = try LineDiscounts(
            units: lines.map(\.units), unitPrices: lines.map { $0.unitPrice?.minorUnits ?? 0 })
        let currency = lines[0].unitPrice?.currency ?? ""
        for (index, promotion) in command.promotions.enumerated() {
            var discount: Int64 = 0
            var last = -1
            for share in promotion.shares {
                let first = takings.firstIndex { $0.line == Int(share.line) } ?? takings.count
                let end = takings[first...].firstIndex { $0.line != Int(share.line) } ?? takings.count
                guard Int(share.line) > last, discounts.take(share.amount, from: first..<end) else {
                    throw .invalid(
                        "promotions[\(index)].shares", "must be ascending by line, each 1 up to what is left of the line")
                }
                last = Int(share.line)
                discount += share.amount
            }
            promotions.append(
                .init(
                    promotionID: promotion.promotionID, name: promotion.name,
                    discount: Money(minorUnits: discount, currency: currency), pluginID: promotion.pluginID))
        }
        try discounts.takeDiscount(of: request, currency: currency)
        for (index, part) in discounts.taken.enumerated() where part > 0 {
            lines[index].discount = Money(minorUnits: part, currency: currency)
        }
    }

    // MARK: Refusals

    private func refusal(_ code: StatusCode, _ reason: String, _ line: Int, _ why: String) -> Rejection {
        let field = "lines[\(line)]"
        return Rejection(code, reason: reason, field: field, "\(field): \(why)")
    }

    /// Too few units; unless holds are ending right now that could not be counted: then nobody can say.
    private func shortage(_ reason: String, _ line: Int, _ why: String) -> Rejection {
        holds.isIncomplete
            ? refusal(.unavailable, RefusalReason.holdsExpiring, line, "many holds are ending right now; try again")
            : refusal(.resourceExhausted, reason, line, why)
    }
}
