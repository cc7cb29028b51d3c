public import PluginMessages

/// A constructor for each extension point. What request and response mean: protos/liveshop/plugin/v1.
extension Extension {
    public typealias Method<Request, Response> = @Sendable (P) -> (Request, PluginCall) throws -> Response?

    /// What a buyer pays.
    public static func priceRule(
        _ handle: @escaping Method<PluginV1.PriceRuleRequest, PluginV1.PriceRuleResponse>
    ) -> Extension { Extension(.priceRule, handle) }

    /// The order of what a search found.
    public static func searchRanker(
        _ handle: @escaping Method<PluginV1.SearchRankerRequest, PluginV1.SearchRankerResponse>
    ) -> Extension { Extension(.searchRanker, handle) }

    /// Claims that a text must not make.
    public static func claimCheck(
        _ handle: @escaping Method<PluginV1.ClaimCheckRequest, PluginV1.ClaimCheckResponse>
    ) -> Extension { Extension(.claimCheck, handle) }

    /// Discounts over several lines.
    public static func promotion(
        _ handle: @escaping Method<PluginV1.PromotionRequest, PluginV1.PromotionResponse>
    ) -> Extension { Extension(.promotion, handle) }

    /// Whether an order is what it seems.
    public static func riskCheck(
        _ handle: @escaping Method<PluginV1.RiskRequest, PluginV1.RiskResponse>
    ) -> Extension { Extension(.riskCheck, handle) }

    /// Taking money, and giving it back.
    public static func paymentProvider(
        _ handle: @escaping Method<PluginV1.PaymentRequest, PluginV1.PaymentResponse>
    ) -> Extension { Extension(.paymentProvider, handle) }

    /// Booking parcels and following them.
    public static func carrier(
        _ handle: @escaping Method<PluginV1.CarrierRequest, PluginV1.CarrierResponse>
    ) -> Extension { Extension(.carrier, handle) }

    /// A platform's own event format.
    public static func platformAdapter(
        _ handle: @escaping Method<PluginV1.PlatformEventsRequest, PluginV1.PlatformEventsResponse>
    ) -> Extension { Extension(.platformAdapter, handle) }

    /// Whether an audience is real.
    public static func detector(
        _ handle: @escaping Method<PluginV1.DetectorRequest, PluginV1.DetectorResponse>
    ) -> Extension { Extension(.detector, handle) }

    /// Posts of another place.
    public static func reviewSource(
        _ handle: @escaping Method<PluginV1.ReviewSourceRequest, PluginV1.ReviewSourceResponse>
    ) -> Extension { Extension(.reviewSource, handle) }

    /// Which SKU a post is about.
    public static func matcher(
        _ handle: @escaping Method<PluginV1.MatcherRequest, PluginV1.MatcherResponse>
    ) -> Extension { Extension(.matcher, handle) }

    /// Whether a text may be shown unread.
    public static func moderation(
        _ handle: @escaping Method<PluginV1.ModerationRequest, PluginV1.ModerationResponse>
    ) -> Extension { Extension(.moderation, handle) }

    /// Whether a text speaks for or against a product.
    public static func sentiment(
        _ handle: @escaping Method<PluginV1.SentimentRequest, PluginV1.SentimentResponse>
    ) -> Extension { Extension(.sentiment, handle) }

    /// Who a caller is.
    public static func authenticator(
        _ handle: @escaping Method<PluginV1.AuthenticatorRequest, PluginV1.AuthenticatorResponse>
    ) -> Extension { Extension(.authenticator, handle) }

    /// Whether a tenant may call now.
    public static func rateLimit(
        _ handle: @escaping Method<PluginV1.RateLimitRequest, PluginV1.RateLimitResponse>
    ) -> Extension { Extension(.rateLimit, handle) }

    /// Whether a call may pass.
    public static func requestFilter(
        _ handle: @escaping Method<PluginV1.RequestFilterRequest, PluginV1.RequestFilterResponse>
    ) -> Extension { Extension(.requestFilter, handle) }
}
