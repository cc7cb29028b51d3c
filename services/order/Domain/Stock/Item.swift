import Messages

/// All that deciding needs to know of one SKU: stock, offers, and how it may be sold.
struct Item: Hashable, Sendable {
    let sku: SKU
    /// In the order of their first receipt: lines refer to them by position, so they never move.
    var cells: [StockCell] = []
    /// Those a quote or an order may still name.
    var offers: [OfferState] = []
    var terms = SaleTerms()

    init(sku: SKU) { self.sku = sku }

    func cellIndex(_ location: LocationID) -> Int? { cells.firstIndex { $0.location == location } }

    mutating func cellIndexCreating(_ location: LocationID) -> Int {
        if let index = cellIndex(location) { return index }
        cells.append(StockCell(location: location))
        return cells.count - 1
    }

    func offerIndex(_ id: OfferID) -> Int? { offers.firstIndex { $0.id == id } }
}

/// How a SKU may be sold, from the catalog. Until the catalog is heard of, everywhere and returnable.
struct SaleTerms: Hashable, Sendable {
    var returnable = true
    /// Its product dropped it.
    var dropped = false
    var marketsNotSold: [String] = []
    /// Empty until the catalog is heard of.
    var merchant: MerchantID = ""

    func isSold(in market: String) -> Bool { !dropped && !(!marketsNotSold.isEmpty && marketsNotSold.contains(market)) }
}
