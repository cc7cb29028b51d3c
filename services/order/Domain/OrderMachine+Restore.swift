import Messages

extension OrderMachine {
    public init(snapshot: OrderV1.OrderSnapshot) throws(MessageError) {
        clock = snapshot.clock
        lastNumber = OrderNumber(rawValue: snapshot.lastOrderNumber)
        catalogCursor = snapshot.catalogCursor
        catalogJournalID = snapshot.catalogJournalID
        for state in snapshot.stock {
            let item = items.positionCreating(state.sku)
            items[item].cells = state.locations.map { StockCell($0) }
        }
        for product in snapshot.products { restore(product) }
        for sku in snapshot.droppedSKUs {
            let item = items.positionCreating(sku)
            items[item].terms.dropped = true
        }
        for tally in snapshot.offers {
            let item = items.positionCreating(tally.offer?.sku ?? "")
            items[item].offers.append(OfferState(tally))
        }
        for order in snapshot.orders { try restore(order) }
        for quote in snapshot.usedQuotes { usedQuotes.insert(quote) }
        payments = PaymentBook(snapshot)
        restoreImports(snapshot)
    }

    private mutating func restore(_ product: OrderV1.ProductTerms) {
        products[product.productID] = product.skus.map { terms in
            let item = items.positionCreating(terms.sku)
            items[item].terms = SaleTerms(
                returnable: terms.returnable, marketsNotSold: terms.marketsNotSold, merchant: product.merchantID)
            return item
        }
    }

    private mutating func restore(_ state: OrderV1.OpenOrderState) throws(MessageError) {
        let number = OrderNumber(rawValue: state.number)
        var lines: [OpenLine] = []
        for line in state.lines {
            guard let item = items.position(of: line.sku), let cell = items[item].cellIndex(line.locationID) else {
                // An order of a SKU that has no stock row: not a snapshot this service wrote.
                throw .malformed(message: OrderV1.OrderSnapshot.fullName)
            }
            lines.append(OpenLine(line, item: item, cell: cell))
        }
        var order = OpenOrder(
            buyer: state.buyerID, attribution: state.attribution, currency: state.currency,
            due: state.due == .epoch ? .never : state.due, lines: lines)
        order.paid = state.paid
        order.payment = state.payment
        order.lastReturn = state.lastReturn
        order.lastPayment = state.lastPayment
        order.paidBy = state.paidBy
        order.lastRefund = state.lastRefund
        order.lastParcel = state.lastParcel
        order.returns = state.returns.map { OpenReturn(number: $0.number, requestedAt: $0.requestedAt, lines: $0.lines) }
        orders[number] = order
        if order.due != .never { due.insert(number, at: order.due) }
    }

    private mutating func restoreImports(_ snapshot: OrderV1.OrderSnapshot) {
        for known in snapshot.imported {
            imports.known[known.externalID] = .init(
                fingerprint: known.fingerprint, numbers: known.numbers.map { OrderNumber(rawValue: $0) })
        }
        for purchase in snapshot.importedPurchases {
            imports.purchases[.init(buyer: purchase.buyerID, sku: purchase.sku)] = purchase.remainders.map { remainder in
                .init(
                    number: OrderNumber(rawValue: remainder.number), line: remainder.line,
                    unitPrice: remainder.unitPrice ?? Money(), units: Int64(remainder.units))
            }
        }
    }
}

extension OpenLine {
    fileprivate init(_ state: OrderV1.OpenLineState, item: Int, cell: Int) {
        self.init(
            item: item, cell: cell, units: UInt32(state.units), unitPrice: state.unitPriceMinor,
            discount: state.discountMinor, offer: state.offerID)
        cancelled = UInt32(state.cancelled)
        shipped = UInt32(state.shipped)
        delivered = UInt32(state.delivered)
        returnRequested = UInt32(state.returnRequested)
        returned = UInt32(state.returned)
        deliveredAt = state.deliveredAt
    }
}
