import MessageWire

// What each point is for, and how the answers of several plugins count together, stands in protos/liveshop/plugin/v1.

// The catalog's.
extension PluginPoint where Request == PluginV1.PriceRuleRequest, Response == PluginV1.PriceRuleResponse {
    public static var priceRule: Self { Self(id: "liveshop.price-rule", revision: 1) }
}
extension PluginPoint where Request == PluginV1.SearchRankerRequest, Response == PluginV1.SearchRankerResponse {
    public static var searchRanker: Self { Self(id: "liveshop.search-ranker", revision: 1) }
}
extension PluginPoint where Request == PluginV1.ClaimCheckRequest, Response == PluginV1.ClaimCheckResponse {
    public static var claimCheck: Self { Self(id: "liveshop.claim-check", revision: 1) }
}

// The order service's.
extension PluginPoint where Request == PluginV1.PromotionRequest, Response == PluginV1.PromotionResponse {
    public static var promotion: Self { Self(id: "liveshop.promotion", revision: 1) }
}
extension PluginPoint where Request == PluginV1.RiskRequest, Response == PluginV1.RiskResponse {
    public static var riskCheck: Self { Self(id: "liveshop.risk-check", revision: 1) }
}
extension PluginPoint where Request == PluginV1.PaymentRequest, Response == PluginV1.PaymentResponse {
    public static var paymentProvider: Self { Self(id: "liveshop.payment-provider", revision: 1) }
}
extension PluginPoint where Request == PluginV1.CarrierRequest, Response == PluginV1.CarrierResponse {
    public static var carrier: Self { Self(id: "liveshop.carrier", revision: 1) }
}

// Streamer analytics'.
extension PluginPoint where Request == PluginV1.PlatformEventsRequest, Response == PluginV1.PlatformEventsResponse {
    public static var platformAdapter: Self { Self(id: "liveshop.platform-adapter", revision: 1) }
}
extension PluginPoint where Request == PluginV1.DetectorRequest, Response == PluginV1.DetectorResponse {
    public static var detector: Self { Self(id: "liveshop.detector", revision: 1) }
}

// The reviews'.
extension PluginPoint where Request == PluginV1.ReviewSourceRequest, Response == PluginV1.ReviewSourceResponse {
    public static var reviewSource: Self { Self(id: "liveshop.review-source", revision: 1) }
}
extension PluginPoint where Request == PluginV1.MatcherRequest, Response == PluginV1.MatcherResponse {
    public static var matcher: Self { Self(id: "liveshop.matcher", revision: 1) }
}
extension PluginPoint where Request == PluginV1.ModerationRequest, Response == PluginV1.ModerationResponse {
    public static var moderation: Self { Self(id: "liveshop.moderation", revision: 1) }
}
extension PluginPoint where Request == PluginV1.SentimentRequest, Response == PluginV1.SentimentResponse {
    public static var sentiment: Self { Self(id: "liveshop.sentiment", revision: 1) }
}

// The gateway's.
extension PluginPoint where Request == PluginV1.AuthenticatorRequest, Response == PluginV1.AuthenticatorResponse {
    public static var authenticator: Self { Self(id: "liveshop.authenticator", revision: 1) }
}
extension PluginPoint where Request == PluginV1.RateLimitRequest, Response == PluginV1.RateLimitResponse {
    public static var rateLimit: Self { Self(id: "liveshop.rate-limit", revision: 1) }
}
extension PluginPoint where Request == PluginV1.RequestFilterRequest, Response == PluginV1.RequestFilterResponse {
    public static var requestFilter: Self { Self(id: "liveshop.request-filter", revision: 1) }
}
