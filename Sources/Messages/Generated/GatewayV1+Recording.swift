// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension GatewayV1 {
    /// The first message of a recording.
    public struct RecordingHeader: Hashable, Sendable {
        /// 1. A reader refuses others.
        public var formatVersion: UInt32 = 0
        /// When it began, on the gateway's wall clock.
        public var startedAt: Instant = .epoch
        /// Which share of the calls is in it, above 0 and at most 1.
        public var sampleRatio: Double = 0
        /// Version of the gateway's code.
        public var gatewayVersion: String = ""

        public init() {}

        public init(
            formatVersion: UInt32 = 0,
            startedAt: Instant = .epoch,
            sampleRatio: Double = 0,
            gatewayVersion: String = ""
        ) {
            self.formatVersion = formatVersion
            self.startedAt = startedAt
            self.sampleRatio = sampleRatio
            self.gatewayVersion = gatewayVersion
        }
    }

    /// A call as it was forwarded. Of a call with a stream of requests, the first one. Nothing of who called: no token, no metadata, no trace.
    public struct RecordedCall: Hashable, Sendable {
        /// E.g. `liveshop.catalog.v1.Catalog/GetProduct`.
        public var method: String = ""
        /// Since the recording began.
        public var offsetUs: UInt64 = 0
        /// What was left until its deadline.
        public var remainingUs: UInt32 = 0
        /// As the caller gave it; may be empty.
        public var idempotencyKey: String = ""
        /// The packed request.
        public var request: [UInt8] = []

        public init() {}

        public init(
            method: String = "",
            offsetUs: UInt64 = 0,
            remainingUs: UInt32 = 0,
            idempotencyKey: String = "",
            request: [UInt8] = []
        ) {
            self.method = method
            self.offsetUs = offsetUs
            self.remainingUs = remainingUs
            self.idempotencyKey = idempotencyKey
            self.request = request
        }
    }

}
