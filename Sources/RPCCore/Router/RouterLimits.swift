/// The router's bounds; past each the caller gets `RESOURCE_EXHAUSTED`.
public struct RouterLimits: Hashable, Sendable {
    public var payloadBytesMax = WireLimits.payloadBytesMax
    public var inFlightPerClientMax = WireLimits.inFlightPerConnectionMax
    public var inFlightMax = 131_072
    public var clientsMax = 16_384
    public var instancesMax = 1_024
    /// Methods that are remembered, over all services and for as long as the gateway lives.
    public var methodsMax = 4_096
    /// Of all instances together; the descriptors of one that comes when they are reached are not kept, and it serves all the same.
    public var descriptorBytesMax = 64 * 1_024 * 1_024
    public var silenceMicrosecondsMax = WireLimits.silenceMicrosecondsMax

    public init() {}
}
