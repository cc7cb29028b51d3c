import Messages

/// The items by SKU. An item is never removed, so its position is a stable short name for it.
struct ItemTable: Sendable {
    private var positions: [SKU: Int] = [:]
    private(set) var items: [Item] = []

    func position(of sku: SKU) -> Int? { positions[sku] }

    mutating func positionCreating(_ sku: SKU) -> Int {
        if let position = positions[sku] { return position }
        positions[sku] = items.count
        items.append(Item(sku: sku))
        return items.count - 1
    }

    subscript(position: Int) -> Item {
        _read { yield items[position] }
        _modify { yield &items[position] }
    }
}
