import Messages

/// Every bound of the catalog, in one place. Past a limit the answer is a refusal that names it.
public enum CatalogLimits {
    public static let identifierBytesMax = 64
    public static let languageTagBytesMax = 35
    public static let textBytesMax = 4096
    public static let textsMax = 16
    public static let variantsMax = 256
    public static let attributesMax = 16
    public static let attributeNameBytesMax = 64
    public static let attributeValueBytesMax = 256
    public static let marketsMax = 32
    public static let categoriesMax = 32
    public static let categoryBytesMax = 64
    /// Packed; a hundred of them fit a response.
    public static let productBytesMax = 65_536

    public static let importRowsMax = 500
    /// Packed. One import is one journal entry, and an entry of the feed must fit an answer (4 MiB), its own overhead included: a follower
    /// could never get past one that does not.
    public static let importBytesMax = 3 * 1024 * 1024

    public static let priceMinorUnitsMax: Int64 = 1_000_000_000_000
    public static let quotaUnitsMax: UInt64 = 1_000_000_000
    /// Current and future offers of one SKU.
    public static let openOffersPerSKUMax = 64
    public static let flashDurationMax: Duration = .seconds(24 * 3600)
    /// How far ahead an offer may start or end.
    public static let offerHorizonMax: Duration = .seconds(400 * 24 * 3600)
    /// A start this far back is a late or skewed caller and means "now"; further back it is a mistake (milliseconds for microseconds).
    public static let offerBackdatingMax: Duration = .seconds(3600)

    public static let quoteSecondsDefault: UInt32 = 60
    public static let quoteSecondsMax: UInt32 = 900
    /// As many as an order takes.
    public static let quoteUnitsMax: UInt64 = 10_000
    public static let couponCodesMax = 8
    public static let couponCodeBytesMax = 64

    /// In one answer; what is beyond is as good as what is in it.
    public static let claimWarningsMax = 64
    public static let importWarningsMax = 500

    /// The was-price looks back this far.
    public static let wasPriceWindow: Duration = .seconds(7 * 24 * 3600)
    public static let historyWindowDefault: Duration = .seconds(30 * 24 * 3600)
    public static let historyWindowMax: Duration = .seconds(400 * 24 * 3600)
    public static let historyIntervalsMax = 1_000

    /// What the state holds in memory; see the service's README for the bytes each takes.
    public static let productsMax = 2_000_000
    public static let skusMax = 4_000_000
    public static let offersEverMax = 8_000_000
}
