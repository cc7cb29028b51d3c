// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension PluginV1 {
    /// Extension point "liveshop.authenticator/1": who is this caller? Asked when a connection says HELLO, or calls without having said it. The first
    /// plugin that answers counts. If all decline: a caller without a token has no tenant and every right; a token that nobody knows is refused.
    public struct AuthenticatorRequest: Hashable, Sendable {
        /// As the caller presented it; empty: none. At most 4,096 bytes.
        public var token: String = ""
        /// As the caller names itself in HELLO; may be empty.
        public var clientName: String = ""

        public init() {}

        public init(
            token: String = "",
            clientName: String = ""
        ) {
            self.token = token
            self.clientName = clientName
        }
    }

    /// Who it is. Decline a token that is not this plugin's kind; refuse one that is but does not hold. An error says that the plugin cannot tell.
    public struct AuthenticatorResponse: Hashable, Sendable {
        /// Whose quota and rights count, 1–64 bytes.
        public var tenant: String = ""
        /// What it may call: full method names, or a prefix and "*" such as "liveshop.catalog.v1.Catalog/*"; "*" is everything. 0–64 of
        /// 1–512 bytes.
        public var rights: [String] = []
        /// When the token ends, microseconds since 1970 (UTC); 0: never. The gateway forgets the tenant then.
        public var expiresAtUs: Int64 = 0
        /// Not empty: the token does not hold, for this reason; 1–256 bytes, for people, without the token. The other fields are empty then.
        public var refusal: String = ""

        public init() {}

        public init(
            tenant: String = "",
            rights: [String] = [],
            expiresAtUs: Int64 = 0,
            refusal: String = ""
        ) {
            self.tenant = tenant
            self.rights = rights
            self.expiresAtUs = expiresAtUs
            self.refusal = refusal
        }
    }

    /// Extension point "liveshop.rate-limit/1": may the tenant make this call now? Asked for every call; every plugin must allow it.
    public struct RateLimitRequest: Hashable, Sendable {
        /// Empty: callers without a tenant, all together.
        public var tenant: String = ""
        /// Full name, such as "liveshop.catalog.v1.Catalog/Search".
        public var method: String = ""

        public init() {}

        public init(
            tenant: String = "",
            method: String = ""
        ) {
            self.tenant = tenant
            self.method = method
        }
    }

    /// Yes, or when to try again.
    public struct RateLimitResponse: Hashable, Sendable {
        /// False: RESOURCE_EXHAUSTED/RATE_LIMIT.
        public var allowed: Bool = false
        /// If not allowed: when one would be, microseconds from now.
        public var retryAfterUs: Int64 = 0
        /// If allowed: so many calls of the same tenant and method after this one need not be asked about within `lease_us`; they count as
        /// asked. At most 10,000.
        public var leaseCalls: UInt32 = 0
        /// How long the lease holds, microseconds; at most 1,000,000.
        public var leaseUs: Int64 = 0

        public init() {}

        public init(
            allowed: Bool = false,
            retryAfterUs: Int64 = 0,
            leaseCalls: UInt32 = 0,
            leaseUs: Int64 = 0
        ) {
            self.allowed = allowed
            self.retryAfterUs = retryAfterUs
            self.leaseCalls = leaseCalls
            self.leaseUs = leaseUs
        }
    }

    /// Extension point "liveshop.request-filter/1": may this call pass at all? The first plugin that refuses counts.
    public struct RequestFilterRequest: Hashable, Sendable {
        /// Empty: none.
        public var tenant: String = ""
        /// Full name.
        public var method: String = ""
        /// Of the request, packed.
        public var bodyBytes: UInt64 = 0

        public init() {}

        public init(
            tenant: String = "",
            method: String = "",
            bodyBytes: UInt64 = 0
        ) {
            self.tenant = tenant
            self.method = method
            self.bodyBytes = bodyBytes
        }
    }

    /// Pass, or refuse.
    public struct RequestFilterResponse: Hashable, Sendable {
        /// False: PERMISSION_DENIED with the reason below.
        public var pass: Bool = false
        /// Stable, for programs, 1–64 bytes of A–Z, 0–9 and "_"; only if refused.
        public var reason: String = ""
        /// For people; 0–256 bytes.
        public var message: String = ""
        /// The same answer holds for this tenant and method and any body of at most `valid_body_bytes`, so long; microseconds, at most
        /// 60,000,000. 0: ask again.
        public var validUs: Int64 = 0
        /// See `valid_us`.
        public var validBodyBytes: UInt64 = 0

        public init() {}

        public init(
            pass: Bool = false,
            reason: String = "",
            message: String = "",
            validUs: Int64 = 0,
            validBodyBytes: UInt64 = 0
        ) {
            self.pass = pass
            self.reason = reason
            self.message = message
            self.validUs = validUs
            self.validBodyBytes = validBodyBytes
        }
    }

}
