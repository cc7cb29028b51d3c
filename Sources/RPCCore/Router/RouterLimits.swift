/// The router's bounds; past each the caller gets `RESOURCE_EXHAUSTED`.
public struct RouterLimits: Hashable, Sendable {
    public var payloadBytesMax = WireLimits.payloadBytesMax
    public var inFlightPerClientMax = WireLimits.inFlightPerConnectionMax
    public var inFlightMax = 131_072
    public var clientsMax = 16_384
    public var instancesMax = 1_024
    /// Methods that are remembered, over all services and for as long as the gateway lives.
    public var methodsMax = 4_096
    public var silenceMicrosecondsMax = WireLimits.silenceMicrosecondsMax

    public init() {}
}
