import Messages

extension AnalyticsV1.Ratio {
    /// numerator × scale / denominator, with all three beside it; 0 where there is nothing to divide by.
    public init(_ numerator: Int64, per denominator: UInt64, scale: UInt32 = 1) {
        self.init(
            numerator: numerator, denominator: denominator, scale: scale,
            value: denominator == 0 ? 0 : Double(numerator) * Double(scale) / Double(denominator))
    }

    /// For counts, which fit: they are numbers of persons and milliseconds.
    public init(_ numerator: UInt64, per denominator: UInt64) {
        self.init(Int64(clamping: numerator), per: denominator)
    }
}

extension AnalyticsV1.Figures {
    /// The definitions of every figure, in one place.
    public init(
        platform: String, audience: AnalyticsV1.AudienceFigures, buyers: AnalyticsV1.Cardinality, money: [AnalyticsV1.GMV]
    ) {
        let views = audience.counters?.views ?? 0
        let viewers = audience.viewers?.count ?? 0
        let clickers = audience.clickers?.count ?? 0
        self.init(
            platform: platform, counters: audience.counters ?? .init(), viewers: audience.viewers ?? .init(),
            clickers: audience.clickers ?? .init(), buyers: buyers,
            ctr: .init(clickers, per: viewers),
            conversion: .init(buyers.count, per: clickers),
            viewerConversion: .init(buyers.count, per: viewers),
            dwellMs: .init(audience.counters?.watchedMs ?? 0, per: audience.counters?.leaves ?? 0),
            money: money.map { gmv in
                .init(
                    gmv: gmv,
                    gpmGross: .init(gmv.gross, per: views, scale: 1_000),
                    gpmNet: .init(gmv.net, per: views, scale: 1_000),
                    uvValueGross: .init(gmv.gross, per: viewers),
                    uvValueNet: .init(gmv.net, per: viewers),
                    returnShare: .init(gmv.refunded, per: UInt64(clamping: gmv.gross)))
            })
    }
}
