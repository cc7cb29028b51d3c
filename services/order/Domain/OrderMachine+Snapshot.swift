import Messages

extension OrderMachine {
    public func snapshot() -> OrderV1.OrderSnapshot {
        let bySKU = items.items.sorted { $0.sku < $1.sku }
        return OrderV1.OrderSnapshot(
            clock: clock, lastOrderNumber: lastNumber.rawValue, catalogCursor: catalogCursor,
            catalogJournalID: catalogJournalID,
            stock: bySKU.filter { !$0.cells.isEmpty }.map { item in
                OrderV1.StockState(
                    sku: item.sku, locations: item.cells.map { $0.level() }.sorted { $0.locationID < $1.locationID })
            },
            products: productTerms(),
            offers: bySKU.flatMap { item in item.offers.sorted { $0.id < $1.id }.map { $0.tally(sku: item.sku) } },
            orders: orders.sorted { $0.key < $1.key }.map { state(of: $0.value, $0.key) },
            usedQuotes: usedQuotes.expiry.map { OrderV1.UsedQuote(quoteID: $0.key, expiresAt: $0.value) }
                .sorted { $0.quoteID < $1.quoteID },
            imported: imports.known.map { external, known in
                OrderV1.ImportedOrderState(
                    externalID: external, fingerprint: known.fingerprint, numbers: known.numbers.map(\.rawValue))
            }.sorted { $0.externalID < $1.externalID },
            importedPurchases: importedPurchases(), droppedSKUs: bySKU.filter(\.terms.dropped).map(\.sku),
            openPayments: payments.openStates(), capturedPayments: payments.capturedStates(),
            refunds: payments.refunds.values.sorted { $0.refundID < $1.refundID }, lateNews: payments.lateNews.all)
    }

    private func productTerms() -> [OrderV1.ProductTerms] {
        products.map { product, positions in
            let terms = positions.map { position in
                OrderV1.SKUTerms(
                    sku: items[position].sku, returnable: items[position].terms.returnable,
                    marketsNotSold: items[position].terms.marketsNotSold)
            }
            return OrderV1.ProductTerms(
                productID: product, skus: terms, merchantID: positions.first.map { items[$0].terms.merchant } ?? "")
        }.sorted { $0.productID < $1.productID }
    }

    private func importedPurchases() -> [OrderV1.ImportedPurchase] {
        imports.purchases.map { key, remainders in
            let kept = remainders.map { remainder in
                OrderV1.ImportedRemainder(
                    number: remainder.number.rawValue, line: remainder.line, unitPrice: remainder.unitPrice,
                    units: UInt64(remainder.units))
            }
            return OrderV1.ImportedPurchase(buyerID: key.buyer, sku: key.sku, remainders: kept)
        }.sorted { $0.buyerID != $1.buyerID ? $0.buyerID < $1.buyerID : $0.sku < $1.sku }
    }

    private func state(of order: OpenOrder, _ number: OrderNumber) -> OrderV1.OpenOrderState {
        OrderV1.OpenOrderState(
            number: number.rawValue, buyerID: order.buyer, attribution: order.attribution, currency: order.currency,
            paid: order.paid, payment: order.payment, due: order.due == .never ? .epoch : order.due,
            lines: order.lines.map { line in
                let item = items[Int(line.item)]
                return OrderV1.OpenLineState(
                    sku: item.sku, locationID: item.cells[Int(line.cell)].location, offerID: line.offer,
                    units: UInt64(line.units), unitPriceMinor: line.unitPrice, discountMinor: line.discount,
                    cancelled: UInt64(line.cancelled), shipped: UInt64(line.shipped), delivered: UInt64(line.delivered),
                    returnRequested: UInt64(line.returnRequested), returned: UInt64(line.returned),
                    deliveredAt: line.deliveredAt)
            },
            lastReturn: order.lastReturn,
            returns: order.returns.map { .init(number: $0.number, lines: $0.lines, requestedAt: $0.requestedAt) },
            lastPayment: order.lastPayment, paidBy: order.paidBy, lastRefund: order.lastRefund,
            lastParcel: order.lastParcel)
    }
}
