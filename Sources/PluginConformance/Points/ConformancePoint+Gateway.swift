internal import CPluginMessages
import PluginMessages

extension ConformancePoint {
    static let gateway: [ConformancePoint] = [
        ConformancePoint(
            .authenticator, { liveshop__plugin__v1__authenticator_request__descriptor }, mayRefuseTypical: true,
            typical: {
                ["", "nobody", "replace-me-before-use"].map { token in
                    var request = PluginV1.AuthenticatorRequest()
                    request.token = token
                    request.clientName = "till"
                    return request
                }
            },
            fault: { _, response in
                AnswerRule.first(
                    AnswerRule.bytes(response.tenant, 1...64, "tenant"),
                    AnswerRule.count(response.rights.count, 0...64, "rights"),
                    AnswerRule.holds(response.expiresAtUs >= 0, "expires_at_us is at least 0"))
            }),
        ConformancePoint(
            .rateLimit, { liveshop__plugin__v1__rate_limit_request__descriptor },
            typical: {
                ["", "tenant-1", "tenant-2"].map { tenant in
                    var request = PluginV1.RateLimitRequest()
                    request.tenant = tenant
                    request.method = "liveshop.catalog.v1.Catalog/Search"
                    return request
                }
            },
            fault: { _, response in
                AnswerRule.first(
                    AnswerRule.holds(response.leaseCalls <= 10_000, "lease_calls is at most 10,000"),
                    AnswerRule.holds((0...1_000_000).contains(response.leaseUs), "lease_us is 0–1,000,000"),
                    AnswerRule.holds(response.retryAfterUs >= 0, "retry_after_us is at least 0"))
            }),
        ConformancePoint(
            .requestFilter, { liveshop__plugin__v1__request_filter_request__descriptor },
            typical: {
                [0, 512, 8_388_608].map { (bytes: UInt64) in
                    var request = PluginV1.RequestFilterRequest()
                    request.tenant = "tenant-1"
                    request.method = "liveshop.catalog.v1.Catalog/Search"
                    request.bodyBytes = bytes
                    return request
                }
            },
            fault: { _, response in
                AnswerRule.first(
                    AnswerRule.holds((0...60_000_000).contains(response.validUs), "valid_us is 0–60,000,000"),
                    response.pass ? nil : AnswerRule.bytes(response.reason, 1...64, "reason"),
                    AnswerRule.bytes(response.message, 0...256, "message"))
            }),
    ]
}
