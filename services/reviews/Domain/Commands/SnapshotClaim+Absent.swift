import Messages
import StateMachine

extension ReviewsV1.SnapshotClaim {
    /// Reviews of the source that the snapshot does not have any more, by key.
    ///
    /// - Throws: `SNAPSHOT_QUARANTINED` when they are more than the set share: a truncated feed must not wipe the reviews.
    func absent(from machine: ReviewsMachine) throws(Rejection) -> [ReviewKey] {
        try ReviewKey.checkSource(source)
        guard source != ReviewKey.nativeSource else {
            throw .invalid("snapshot.source", "\"shop\" is reserved for native reviews")
        }
        guard present.count <= ReviewsLimits.snapshotIDsMax else {
            throw .invalid("snapshot.present", "must be at most \(ReviewsLimits.snapshotIDsMax), are \(present.count)")
        }
        guard shrinkMaxBps <= 10_000 else {
            throw .invalid("snapshot.shrink_max_bps", "must be at most 10000, is \(shrinkMaxBps)")
        }
        let stored = machine.standing(of: source)
        let present = Set(present)
        let absent = stored.filter { !present.contains($0.sourceID) }
        guard acceptShrink || UInt64(absent.count) * 10_000 <= UInt64(stored.count) * UInt64(shrinkMaxBps) else {
            throw Rejection(
                .failedPrecondition, reason: "SNAPSHOT_QUARANTINED", field: "snapshot",
                """
                \(absent.count) of the \(stored.count) reviews of \(source) are not in the snapshot, more than \(shrinkMaxBps) basis points: \
                nothing was applied; if they are really gone, send it again with accept_shrink
                """)
        }
        guard absent.count <= ReviewsLimits.snapshotTakedownsMax else {
            throw Rejection(
                .resourceExhausted, reason: "SNAPSHOT_TOO_LARGE", field: "snapshot",
                "\(absent.count) reviews would be taken down; at most \(ReviewsLimits.snapshotTakedownsMax) at once")
        }
        return absent
    }
}

extension ReviewsMachine {
    /// Reviews of a source without a tombstone, ascending. Looks at every review: snapshots are rare.
    func standing(of source: String) -> [ReviewKey] {
        numbers.filter { $0.key.source == source && records[Int($0.value)].stage != .takenDown }.keys.sorted()
    }
}
