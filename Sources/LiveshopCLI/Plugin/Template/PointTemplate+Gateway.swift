extension PointTemplate {
    static let gateway: [PointTemplate] = [
        PointTemplate(
            point: "authenticator", summary: "Knows one token, and lets its bearer call everything.", proto: "gateway",
            message: "Authenticator", isolation: "inproc", onFailure: "closed", deadlineMilliseconds: 50,
            setting: Setting(
                key: "token", kind: .text(default: "replace-me-before-use"), description: "What the caller must present."),
            swift: """
                // In time that does not tell how much of it was right.
                let (given, wanted) = (Array(request.token.utf8), Array(token.utf8))
                guard given.count == wanted.count, zip(given, wanted).reduce(0, { $0 | ($1.0 ^ $1.1) }) == 0 else { return nil }
                var response = PluginV1.AuthenticatorResponse()
                response.tenant = "example"
                response.rights = ["*"]
                return response
                """,
            c: """
                /* In time that does not tell how much of it was right. */
                size_t size = strlen(plugin->token);
                if (strlen(request->token) != size) return LIVESHOP_DECLINED;
                unsigned char differences = 0;
                for (size_t i = 0; i < size; i++) differences |= (unsigned char)(request->token[i] ^ plugin->token[i]);
                if (differences) return LIVESHOP_DECLINED;
                char *rights[] = {"*"};
                Liveshop__Plugin__V1__AuthenticatorResponse response = LIVESHOP__PLUGIN__V1__AUTHENTICATOR_RESPONSE__INIT;
                response.tenant = "example";
                response.n_rights = 1;
                response.rights = rights;
                return liveshop_answer(call, &response);
                """),
        PointTemplate(
            point: "rate-limit", summary: "So many calls a second, of all tenants together.", proto: "gateway",
            message: "RateLimit", isolation: "inproc", onFailure: "open", deadlineMilliseconds: 20,
            setting: Setting(
                key: "per_second", kind: .int(1...1_000_000, default: 100), description: "Calls allowed in one second."),
            swiftState: """
                private var second: Int64 = 0
                private var used = 0
                """, cState: "int64_t second, used;",
            swift: """
                let now = call.now / 1_000_000
                if now != second { (second, used) = (now, 0) }
                used += 1
                var response = PluginV1.RateLimitResponse()
                response.allowed = used <= perSecond
                if !response.allowed { response.retryAfterUs = 1_000_000 - call.now % 1_000_000 }
                return response
                """,
            c: """
                (void)request;
                int64_t now = call->now_us / 1000000;
                if (now != plugin->second) {
                    plugin->second = now;
                    plugin->used = 0;
                }
                Liveshop__Plugin__V1__RateLimitResponse response = LIVESHOP__PLUGIN__V1__RATE_LIMIT_RESPONSE__INIT;
                response.allowed = ++plugin->used <= plugin->per_second;
                if (!response.allowed) response.retry_after_us = 1000000 - call->now_us % 1000000;
                return liveshop_answer(call, &response);
                """),
        PointTemplate(
            point: "request-filter", summary: "Refuses large requests.", proto: "gateway", message: "RequestFilter",
            isolation: "inproc", onFailure: "closed", deadlineMilliseconds: 20,
            setting: Setting(
                key: "body_bytes_max", kind: .int(0...8_388_608, default: 1_048_576),
                description: "Of a request, packed."),
            swift: """
                var response = PluginV1.RequestFilterResponse()
                response.pass = request.bodyBytes <= UInt64(bodyBytesMax)
                if response.pass {
                    response.validUs = 1_000_000
                    response.validBodyBytes = UInt64(bodyBytesMax)
                } else {
                    response.reason = "BODY_TOO_LARGE"
                    response.message = "a request of \\(request.bodyBytes) bytes; at most \\(bodyBytesMax)"
                }
                return response
                """,
            c: """
                Liveshop__Plugin__V1__RequestFilterResponse response = LIVESHOP__PLUGIN__V1__REQUEST_FILTER_RESPONSE__INIT;
                char words[128];
                response.pass = request->body_bytes <= (uint64_t)plugin->body_bytes_max;
                if (response.pass) {
                    response.valid_us = 1000000;
                    response.valid_body_bytes = (uint64_t)plugin->body_bytes_max;
                } else {
                    snprintf(words, sizeof words, "a request of %llu bytes; at most %lld", (unsigned long long)request->body_bytes,
                             (long long)plugin->body_bytes_max);
                    response.reason = "BODY_TOO_LARGE";
                    response.message = words;
                }
                return liveshop_answer(call, &response);
                """),
    ]
}
