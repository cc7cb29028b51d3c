// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

/// Named by the messages of `liveshop.analytics.v1`.
public struct AgencyID: Identifier {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Named by the messages of `liveshop.catalog.v1`.
public struct BrandID: Identifier {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Named by the messages of `liveshop.catalog.v1`, `liveshop.order.v1`, `liveshop.reviews.v1`.
public struct BuyerID: Identifier {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Named by the messages of `liveshop.analytics.v1`.
public struct IdentityID: Identifier {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Named by the messages of `liveshop.order.v1`.
public struct LocationID: Identifier {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Named by the messages of `liveshop.catalog.v1`, `liveshop.order.v1`.
public struct MerchantID: Identifier {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Named by the messages of `liveshop.catalog.v1`, `liveshop.order.v1`.
public struct OfferID: Identifier {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Named by the messages of `liveshop.analytics.v1`, `liveshop.order.v1`.
public struct OrderID: Identifier {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Named by the messages of `liveshop.catalog.v1`, `liveshop.order.v1`.
public struct ProductID: Identifier {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Named by the messages of `liveshop.catalog.v1`, `liveshop.order.v1`.
public struct QuoteID: Identifier {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Named by the messages of `liveshop.analytics.v1`, `liveshop.order.v1`.
public struct ReturnID: Identifier {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Named by the messages of `liveshop.reviews.v1`.
public struct ReviewID: Identifier {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Named by the messages of `liveshop.analytics.v1`, `liveshop.catalog.v1`, `liveshop.order.v1`, `liveshop.reviews.v1`.
public struct SKU: Identifier {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Named by the messages of `liveshop.analytics.v1`, `liveshop.order.v1`.
public struct SessionID: Identifier {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Named by the messages of `liveshop.analytics.v1`, `liveshop.order.v1`.
public struct StreamerID: Identifier {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Named by the messages of `liveshop.analytics.v1`, `liveshop.reviews.v1`.
public struct ViewerID: Identifier {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

