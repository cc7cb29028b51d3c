import Messages

extension Replica {
    /// The whole replica as bytes: parts, each a packed message behind its length (four bytes, least significant first): the header,
    /// the machine's snapshot, slices of the remembered replies. Parts, because one message has a size limit and the table is larger.
    public func snapshotBytes() throws(MessageError) -> [UInt8] {
        var bytes: [UInt8] = []
        Self.add(
            try MeshV1.SnapshotHeader(
                schema: Self.schema, sequence: sequence, time: time, rememberedCount: UInt64(replies.count)
            ).encoded(), to: &bytes)
        let state: Result<[UInt8], MessageError> = MessageLimits.raised(to: ReplicaLimits.snapshotBytesMax) {
            Result { () throws(MessageError) in try machine.snapshot().encoded() }
        }
        Self.add(try state.get(), to: &bytes)
        var slice = MeshV1.RememberedReplies()
        var sliceBytes = 0
        for reply in replies.all {
            let isFull =
                slice.replies.count == ReplicaLimits.replySliceCountMax
                || sliceBytes + reply.reply.count > ReplicaLimits.replySliceBytesMax
            if isFull, !slice.replies.isEmpty {
                Self.add(try slice.encoded(), to: &bytes)
                slice.replies.removeAll(keepingCapacity: true)
                sliceBytes = 0
            }
            sliceBytes += reply.reply.count
            slice.replies.append(
                MeshV1.RememberedReply(
                    idempotencyKey: reply.key, fingerprint: reply.fingerprint, sequence: reply.sequence, time: reply.time,
                    reply: reply.reply))
        }
        if !slice.replies.isEmpty { Self.add(try slice.encoded(), to: &bytes) }
        return bytes
    }

    /// A replica as it was when `snapshotBytes` was called.
    public init(snapshotBytes bytes: [UInt8], limits: ReplicaLimits = ReplicaLimits()) throws(ReplayError) {
        var rest = bytes[...]
        let header = try Self.next(MeshV1.SnapshotHeader.self, from: &rest, sequence: 0)
        guard header.schema == Self.schema else {
            throw ReplayError(
                sequence: header.sequence,
                "the snapshot is of \(header.schema), not \(Self.schema): another service's; check the data directory")
        }
        let part: Result<Machine.Snapshot, ReplayError> = MessageLimits.raised(to: ReplicaLimits.snapshotBytesMax) {
            Result { () throws(ReplayError) in
                try Self.next(Machine.Snapshot.self, from: &rest, sequence: header.sequence)
            }
        }
        let snapshot = try part.get()
        do {
            machine = try Machine(snapshot: snapshot)
        } catch {
            throw ReplayError(sequence: header.sequence, "the snapshot does not make a state (\(error))")
        }
        sequence = header.sequence
        time = header.time
        replies = RememberedReplyTable(limits: limits)
        var count: UInt64 = 0
        while !rest.isEmpty {
            for reply in try Self.next(MeshV1.RememberedReplies.self, from: &rest, sequence: sequence).replies {
                count += 1
                replies.remember(
                    RememberedReply(
                        key: reply.idempotencyKey, fingerprint: reply.fingerprint, sequence: reply.sequence,
                        time: reply.time, reply: reply.reply))
            }
        }
        guard count == header.rememberedCount else {
            throw ReplayError(
                sequence: sequence, "the snapshot announces \(header.rememberedCount) remembered replies and holds \(count)")
        }
    }

    private static func add(_ part: [UInt8], to bytes: inout [UInt8]) {
        for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: part.count >> shift)) }
        bytes += part
    }

    private static func next<Part: Message>(
        _: Part.Type, from rest: inout ArraySlice<UInt8>, sequence: UInt64
    ) throws(ReplayError) -> Part {
        let prefix = rest.prefix(4)
        let count = prefix.reversed().reduce(0) { $0 << 8 | Int($1) }
        guard prefix.count == 4, rest.count - 4 >= count else {
            throw ReplayError(sequence: sequence, "the snapshot ends within a part")
        }
        let part = Array(rest.dropFirst(4).prefix(count))
        rest = rest.dropFirst(4 + count)
        do { return try Part(decoding: part) } catch {
            throw ReplayError(sequence: sequence, "the snapshot holds a \(Part.fullName) that cannot be read (\(error))")
        }
    }
}
