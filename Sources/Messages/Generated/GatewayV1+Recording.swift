// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension GatewayV1 {
    /// Why no further request of a stream is recorded. Without any the recording itself ended before.
    public enum RecordedEnd: Hashable, Sendable {
        /// It has not ended: this is a request.
        case unspecified
        /// The caller said that this was all.
        case finished
        /// The stream was longer than is recorded of one, or came faster than it could be written.
        case cut
        /// The call ended first: it was given up, failed, or was answered early.
        case callEnded
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .finished
            case 2: self = .cut
            case 3: self = .callEnded
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .finished: 1
            case .cut: 2
            case .callEnded: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

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

    /// A call as it was forwarded, or a further request of one before. Nothing of who called: no token, no metadata, no trace.
    public struct RecordedCall: Hashable, Sendable {
        /// E.g. `liveshop.catalog.v1.Catalog/GetProduct`.
        public var method: String = ""
        /// Since the recording began.
        public var offsetUs: UInt64 = 0
        /// What was left until its deadline.
        public var remainingUs: UInt32 = 0
        /// As the caller gave it; may be empty.
        public var idempotencyKey: String = ""
        /// The packed request; of a stream the first one.
        public var request: [UInt8] = []
        /// Which call of the recording this is, from 1. 0: of a version that recorded of streams only the first request.
        public var number: UInt64 = 0
        /// Set: this is no call, but goes on with that of the same `number`. `offset_us` is when it did; what else is said of a call is empty.
        public var further: GatewayV1.RecordedRequest? = nil

        public init() {}

        public init(
            method: String = "",
            offsetUs: UInt64 = 0,
            remainingUs: UInt32 = 0,
            idempotencyKey: String = "",
            request: [UInt8] = [],
            number: UInt64 = 0,
            further: GatewayV1.RecordedRequest? = nil
        ) {
            self.method = method
            self.offsetUs = offsetUs
            self.remainingUs = remainingUs
            self.idempotencyKey = idempotencyKey
            self.request = request
            self.number = number
            self.further = further
        }
    }

    /// What came of a stream of requests after the first one.
    public struct RecordedRequest: Hashable, Sendable {
        /// Of the stream's messages after the first, from 1, without a gap. Of an end: of the last one that is recorded, 0 if there is none.
        public var sequence: UInt32 = 0
        /// Packed; empty if this is an end.
        public var request: [UInt8] = []
        /// How the stream ended; unspecified in a request.
        public var end: GatewayV1.RecordedEnd = .unspecified

        public init() {}

        public init(
            sequence: UInt32 = 0,
            request: [UInt8] = [],
            end: GatewayV1.RecordedEnd = .unspecified
        ) {
            self.sequence = sequence
            self.request = request
            self.end = end
        }
    }

}
