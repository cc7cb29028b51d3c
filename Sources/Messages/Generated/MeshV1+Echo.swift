// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension MeshV1 {
    /// What to repeat.
    public struct RepeatRequest: Hashable, Sendable {
        /// Anything.
        public var payload: [UInt8] = []
        /// Messages to answer with, 0–10,000,000.
        public var count: UInt32 = 0
        /// Not 0: fails with ABORTED, reason AS_ASKED, after so many messages.
        public var failAfter: UInt32 = 0

        public init() {}

        public init(
            payload: [UInt8] = [],
            count: UInt32 = 0,
            failAfter: UInt32 = 0
        ) {
            self.payload = payload
            self.count = count
            self.failAfter = failAfter
        }
    }

    /// One repetition.
    public struct RepeatResponse: Hashable, Sendable {
        /// From 0.
        public var index: UInt32 = 0
        /// The request's payload.
        public var payload: [UInt8] = []

        public init() {}

        public init(
            index: UInt32 = 0,
            payload: [UInt8] = []
        ) {
            self.index = index
            self.payload = payload
        }
    }

    /// Something to add.
    public struct GatherRequest: Hashable, Sendable {
        /// Anything.
        public var payload: [UInt8] = []
        /// Answer now: what is sent after this is not read.
        public var last: Bool = false

        public init() {}

        public init(
            payload: [UInt8] = [],
            last: Bool = false
        ) {
            self.payload = payload
            self.last = last
        }
    }

    /// What was sent in all.
    public struct GatherResponse: Hashable, Sendable {
        /// Requests read.
        public var requests: UInt64 = 0
        /// Bytes of their payloads.
        public var bytes: UInt64 = 0

        public init() {}

        public init(
            requests: UInt64 = 0,
            bytes: UInt64 = 0
        ) {
            self.requests = requests
            self.bytes = bytes
        }
    }

    /// What to say.
    public struct EchoRequest: Hashable, Sendable {
        /// Anything.
        public var payload: [UInt8] = []
        /// Answers so much later, 0–600,000.
        public var delayMs: UInt32 = 0
        /// Not OK: fails so, reason AS_ASKED, instead of answering.
        public var status: StatusCode = .ok

        public init() {}

        public init(
            payload: [UInt8] = [],
            delayMs: UInt32 = 0,
            status: StatusCode = .ok
        ) {
            self.payload = payload
            self.delayMs = delayMs
            self.status = status
        }
    }

    /// What was said.
    public struct EchoResponse: Hashable, Sendable {
        /// The request's payload.
        public var payload: [UInt8] = []

        public init() {}

        public init(
            payload: [UInt8] = []
        ) {
            self.payload = payload
        }
    }

}
