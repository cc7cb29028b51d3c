// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension MeshV1 {
    /// The payload of one journal entry: everything that one command decided, all or nothing.
    public struct JournalRecord: Hashable, Sendable {
        /// Full name of the message type in `events`, e.g. "liveshop.catalog.v1.CatalogEvent". Another name than the reader's own
        /// means the journal of another service: refused.
        public var schema: String = ""
        /// Packed messages of that type, in the order they are applied. Empty: the command changed nothing and only its reply is kept.
        public var events: [[UInt8]] = []
        /// 1–128 bytes, or empty if the caller gave none. The fields below are then empty as well.
        public var idempotencyKey: String = ""
        /// Of the packed request, to tell a repeat from another request under the same key.
        public var fingerprint: UInt64 = 0
        /// The packed reply, handed out byte for byte when the same request comes again under this key.
        public var reply: [UInt8] = []

        public init() {}

        public init(
            schema: String = "",
            events: [[UInt8]] = [],
            idempotencyKey: String = "",
            fingerprint: UInt64 = 0,
            reply: [UInt8] = []
        ) {
            self.schema = schema
            self.events = events
            self.idempotencyKey = idempotencyKey
            self.fingerprint = fingerprint
            self.reply = reply
        }
    }

    /// The reply of a command that came with an idempotency key, kept for its repeats.
    public struct RememberedReply: Hashable, Sendable {
        /// 1–128 bytes.
        public var idempotencyKey: String = ""
        /// Of the packed request.
        public var fingerprint: UInt64 = 0
        /// Journal sequence of the command's entry.
        public var sequence: UInt64 = 0
        /// When the command was decided.
        public var time: Instant = .epoch
        /// The packed reply.
        public var reply: [UInt8] = []

        public init() {}

        public init(
            idempotencyKey: String = "",
            fingerprint: UInt64 = 0,
            sequence: UInt64 = 0,
            time: Instant = .epoch,
            reply: [UInt8] = []
        ) {
            self.idempotencyKey = idempotencyKey
            self.fingerprint = fingerprint
            self.sequence = sequence
            self.time = time
            self.reply = reply
        }
    }

    /// A slice of the table of remembered replies, oldest first. At most 1,024 per message.
    public struct RememberedReplies: Hashable, Sendable {
        /// Ascending by sequence, on from the slice before. 1–1,024.
        public var replies: [MeshV1.RememberedReply] = []

        public init() {}

        public init(
            replies: [MeshV1.RememberedReply] = []
        ) {
            self.replies = replies
        }
    }

    /// The first part of a snapshot; the machine's own snapshot and the remembered replies follow it.
    public struct SnapshotHeader: Hashable, Sendable {
        /// As in JournalRecord.
        public var schema: String = ""
        /// Journal sequence that the state includes.
        public var sequence: UInt64 = 0
        /// Time of that entry: later entries are never dated before it.
        public var time: Instant = .epoch
        /// RememberedReply messages that follow, over all slices.
        public var rememberedCount: UInt64 = 0

        public init() {}

        public init(
            schema: String = "",
            sequence: UInt64 = 0,
            time: Instant = .epoch,
            rememberedCount: UInt64 = 0
        ) {
            self.schema = schema
            self.sequence = sequence
            self.time = time
            self.rememberedCount = rememberedCount
        }
    }

}
