import PluginMessages

// The rules of the gateway's extension points, as protos/liveshop/plugin/v1/gateway.proto has them: the first that an answer breaks, or nil.

extension PluginV1.AuthenticatorResponse {
    var brokenRule: String? {
        guard refusal.isEmpty else {
            return refusal.utf8.count <= 256 ? nil : "refusal: must have at most 256 bytes"
        }
        guard (1...64).contains(tenant.utf8.count) else { return "tenant: must have 1–64 bytes" }
        guard rights.count <= 64 else { return "rights: must be at most 64, are \(rights.count)" }
        guard rights.allSatisfy({ (1...512).contains($0.utf8.count) }) else { return "rights: each must have 1–512 bytes" }
        return expiresAtUs >= 0 ? nil : "expires_at_us: must not be negative"
    }
}

extension PluginV1.RequestFilterResponse {
    var brokenRule: String? {
        guard (0...60_000_000).contains(validUs) else { return "valid_us: must be 0–60,000,000" }
        guard message.utf8.count <= 256 else { return "message: must have at most 256 bytes" }
        guard !pass else { return nil }
        guard (1...64).contains(reason.utf8.count), reason.utf8.allSatisfy(Self.isReasonByte) else {
            return "reason: must be 1–64 bytes of A–Z, 0–9 and '_'"
        }
        return nil
    }

    private static func isReasonByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
    }
}

extension PluginV1.RateLimitResponse {
    var brokenRule: String? {
        guard leaseCalls <= 10_000 else { return "lease_calls: must be at most 10,000, is \(leaseCalls)" }
        guard (0...1_000_000).contains(leaseUs) else { return "lease_us: must be 0–1,000,000" }
        return retryAfterUs >= 0 ? nil : "retry_after_us: must not be negative"
    }
}
