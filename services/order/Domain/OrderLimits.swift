/// Every bound of the order service, in one place. Past a limit the answer is an error that names it, never silence.
public enum OrderLimits {
    public static let identifierBytesMax = 64
    public static let textBytesMax = 256
    public static let linesPerOrderMax = 50
    /// Over all lines of an order.
    public static let unitsPerOrderMax: UInt64 = 10_000
    public static let skusPerRequestMax = 100
    /// In one receipt or correction.
    public static let unitsPerMovementMax: Int64 = 1_000_000_000
    /// Σ received of one SKU at one location.
    public static let unitsPerLocationMax: Int64 = 1_000_000_000_000
    public static let locationsPerSKUMax = 1_000
    /// Of one price or one order, in minor units.
    public static let amountMax: Int64 = 1_000_000_000_000_000
    public static let pageSizeMax: UInt32 = 200
    public static let pageSizeDefault: UInt32 = 50

    public static let holdSecondsDefault: UInt32 = 900
    public static let holdSecondsMax: UInt32 = 3_600
    /// From the delivery of a line.
    public static let returnWindow = Duration.seconds(7 * 86_400)
    /// A parcel that has not arrived by then is not waited for any longer; its return is dismissed.
    public static let returnArrivalMax = Duration.seconds(30 * 86_400)
    public static let returnsPerOrderMax = 100
    /// The latest refused payments that an order is shown with.
    static let refusedPaymentsShownMax = 1_000
    /// A quote of a longer life is refused: it bounds how long used quotes and ended offers are remembered.
    public static let quoteLifetimeMax = Duration.seconds(3_600)
    /// Orders that one command may expire or complete: bounds a journal entry.
    public static let duePerCommandMax = 4_096
    /// Fewer left-overs than this are not worth sweeping up.
    static let staleDueMin = 1_024

    /// Of one order, over all plugins.
    public static let promotionsPerOrderMax = 64
    public static let promotionNameBytesMax = 128
    public static let riskFindingsMax = 32
    public static let riskExplanationBytesMax = 256
    /// Of a payment provider or a carrier.
    public static let pluginNameBytesMax = 32
    public static let methodTokenBytesMax = 128
    public static let paymentsPerOrderMax: UInt32 = 100
    /// Payments that have not ended, over all orders.
    public static let openPaymentsMax = 100_000
    /// News of money for payments that had ended before, remembered until newer ones push them out.
    static let lateNewsMax = 10_000
    /// Refunds and shipments that an order is shown with: the latest.
    static let historyShownMax = 1_000

    public static let ordersPerImportMax = 500
    public static let linesPerImportMax = 2_000
    public static let linesPerImportedOrderMax = 2_000
    public static let catalogFactsPerCommandMax = 100_000
}
