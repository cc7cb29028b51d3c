import Messages

extension SessionRecord {
    /// Viewers without money: of the sketches while live, as sealed later.
    var audienceFigures: (total: AnalyticsV1.AudienceFigures, legs: [AnalyticsV1.AudienceFigures]) {
        if let sealed { return (sealed.total ?? .init(), sealed.legs) }
        guard let audience else { preconditionFailure("a session is either sealed or has an audience") }
        let legs = audience.legs.map {
            AnalyticsV1.AudienceFigures(
                counters: $0.counters, viewers: $0.viewers.cardinality, clickers: $0.clickers.cardinality)
        }
        let total = AnalyticsV1.AudienceFigures(
            counters: audience.counters,
            viewers: audience.viewers.cardinality(within: legs.map { $0.viewers?.count ?? 0 }),
            clickers: audience.clickers.cardinality(within: legs.map { $0.clickers?.count ?? 0 }))
        return (total, legs)
    }

    var figures: (total: AnalyticsV1.Figures, legs: [AnalyticsV1.Figures]) {
        let audience = audienceFigures
        let legs = zip(session.legs, zip(audience.legs, sales)).map { leg, figures in
            AnalyticsV1.Figures(
                platform: leg.platform, audience: figures.0, buyers: figures.1.buyers.cardinality, money: figures.1.money.rows)
        }
        var money = Takings()
        for leg in sales { money += leg.money }
        let total = AnalyticsV1.Figures(
            platform: "", audience: audience.total,
            buyers: buyers.cardinality(within: legs.map { $0.buyers?.count ?? 0 }), money: money.rows)
        return (total, legs)
    }
}

extension HyperLogLog {
    var cardinality: AnalyticsV1.Cardinality { .init(count: count, standardErrorPpm: standardErrorPPM) }

    /// A union has at least as many members as its largest part and at most as many as all parts together. An estimate may miss that
    /// by its error; holding it to the bounds only brings it nearer the truth.
    func cardinality(within parts: [UInt64]) -> AnalyticsV1.Cardinality {
        var bounded = cardinality
        bounded.count = min(max(bounded.count, parts.max() ?? 0), parts.reduce(0, +))
        return bounded
    }
}
