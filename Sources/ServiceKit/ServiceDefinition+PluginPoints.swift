import PluginMessages

extension ServiceDefinition {
    public static var pluginPoints: Set<PluginPointName> { pointsOfService(name) }
}

/// Who asks what: each extension point belongs to one service, which decides what an answer means.
public func pointsOfService(_ name: String) -> Set<PluginPointName> {
    func named<Request, Response>(_ point: PluginPoint<Request, Response>) -> PluginPointName { point.name }
    return switch name {
    case "catalog": [named(.priceRule), named(.searchRanker), named(.claimCheck)]
    case "order": [named(.promotion), named(.riskCheck), named(.paymentProvider), named(.carrier)]
    case "streamer-analytics": [named(.platformAdapter), named(.detector)]
    case "reviews": [named(.reviewSource), named(.matcher), named(.moderation), named(.sentiment)]
    case "gateway": [named(.authenticator), named(.rateLimit), named(.requestFilter)]
    default: []
    }
}
