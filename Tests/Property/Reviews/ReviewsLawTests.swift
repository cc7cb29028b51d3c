import MeshTesting
import Messages
import ReviewsDomain
import StateMachine
import Testing

/// The laws of DOMAIN §5 over random use.
@Suite struct ReviewsLawTests {
    static let stepsMax = 1_500

    private func check(_ run: ReviewsRun, seed: UInt64) {
        let recount = ReviewsRecount(run.log)
        for sku in ReviewsWorkload.skus {
            #expect(run.machine.aggregate(of: sku) == recount.aggregate(of: sku), "\(sku), seed \(seed)")
        }
    }

    @Test func `The aggregate equals a recompute from the log, at every step`() async throws {
        await withSeed { random, seed in
            var run = ReviewsRun()
            var workload = ReviewsWorkload(random: random)
            for step in 1...Self.stepsMax {
                workload.step(&run)
                if step % 25 == 0 { check(run, seed: seed) }
            }
            #expect(run.log.count > Self.stepsMax / 2, "the workload does little, seed \(seed)")
            let totals = ReviewsWorkload.skus.map { run.machine.aggregate(of: $0) }
            #expect(totals.contains { $0.duplicates > 0 } && totals.contains { $0.takenDown > 0 }, "seed \(seed)")
            #expect(totals.contains { $0.returnedVotes > 0 } && totals.contains { $0.hidden > 0 }, "seed \(seed)")
        }
    }

    @Test func `Native plus syndicated is total, field by field`() async throws {
        await withSeed { random, seed in
            var run = ReviewsRun()
            var workload = ReviewsWorkload(random: random)
            for _ in 1...Self.stepsMax { workload.step(&run) }
            for sku in ReviewsWorkload.skus {
                let figures = run.machine.aggregate(of: sku)
                let (native, syndicated, total) = (figures.native!, figures.syndicated!, figures.total!)
                #expect(native.votes > 0 && syndicated.votes > 0, "\(sku), seed \(seed)")
                #expect(native.votes + syndicated.votes == total.votes, "seed \(seed)")
                #expect(native.starred + syndicated.starred == total.starred, "seed \(seed)")
                #expect(native.starsSum + syndicated.starsSum == total.starsSum, "seed \(seed)")
                #expect(zip(native.histogram, syndicated.histogram).map(+) == total.histogram, "seed \(seed)")
                #expect(native.positive + syndicated.positive == total.positive, "seed \(seed)")
                #expect(native.negative + syndicated.negative == total.negative, "seed \(seed)")
            }
        }
    }

    @Test func `Whatever is replayed, in any order, changes nothing`() async throws {
        try await withSeed { random, seed in
            var run = ReviewsRun()
            var workload = ReviewsWorkload(random: random)
            for _ in 1...Self.stepsMax { workload.step(&run) }
            let before = run.machine.snapshot()
            var again = workload.offered
            again.shuffle(using: &random)
            while !again.isEmpty {
                let batch = Array(again.prefix(ReviewsLimits.batchItemsMax))
                again.removeFirst(batch.count)
                let reply = try run.execute(ReviewsV1.IngestReviewsRequest(reviews: batch))
                #expect(reply.accepted == 0, "seed \(seed)")
                #expect(reply.duplicates + reply.stale + reply.refused == UInt32(batch.count), "seed \(seed)")
            }
            #expect(run.machine.snapshot() == before, "seed \(seed)")
        }
    }

    @Test func `Notes without stars never move the star figures`() async throws {
        try await withSeed { random, seed in
            var run = ReviewsRun()
            var workload = ReviewsWorkload(random: random)
            for _ in 1...400 { workload.step(&run) }
            let before = ReviewsWorkload.skus.map { run.machine.aggregate(of: $0) }
            for number in 0..<300 {
                var note = workload.review()
                (note.source, note.sourceID, note.stars) = ("red", "new-\(number)", nil)
                try run.execute(ReviewsV1.IngestReviewsRequest(reviews: [note]))
            }
            let after = ReviewsWorkload.skus.map { run.machine.aggregate(of: $0) }
            for (old, new) in zip(before, after) {
                #expect(new.starMean == old.starMean && new.bayesianRank == old.bayesianRank, "seed \(seed)")
                #expect(new.total!.histogram == old.total!.histogram, "seed \(seed)")
                #expect(new.sentimentDenominator > old.sentimentDenominator, "seed \(seed)")
            }
            check(run, seed: seed)
        }
    }

    @Test func `A tombstone beats any later replay, also one set in advance`() async throws {
        try await withSeed { random, seed in
            var run = ReviewsRun()
            for number in 0..<200 {
                let isKnown = random.chance(0.5)
                let review = ReviewsV1.SourceReview.sample("\(number)", stars: 5)
                if isKnown { try run.execute(ReviewsV1.IngestReviewsRequest(reviews: [review])) }
                let reply = try run.execute(ReviewsV1.TakedownRequest(source: "vela", sourceID: "\(number)", reason: "rights"))
                #expect(reply.changed && reply.wasStored == isKnown, "seed \(seed)")
                var later = review
                later.revision = UInt64.random(in: 1...9, using: &random)
                let replayed = try run.execute(ReviewsV1.IngestReviewsRequest(reviews: [later]))
                #expect(replayed.results.first?.reason == "TAKEN_DOWN", "seed \(seed)")
            }
            #expect(run.machine.aggregate(of: "lamp").total?.votes == 0, "seed \(seed)")
        }
    }

    @Test func `Replay equals the live state`() async throws {
        try await withSeed { random, seed in
            var run = ReviewsRun()
            var workload = ReviewsWorkload(random: random)
            for _ in 1...Self.stepsMax { workload.step(&run) }
            let replayed = try run.replayed()
            #expect(replayed.snapshot() == run.machine.snapshot(), "seed \(seed)")
        }
    }

    @Test func `A state out of its snapshot decides as the live one does`() async throws {
        try await withSeed { random, seed in
            var live = ReviewsRun()
            var workload = ReviewsWorkload(random: random)
            for _ in 1...600 { workload.step(&live) }
            let bytes = try live.machine.snapshot().encoded()
            var restored = ReviewsRun(
                machine: try ReviewsMachine(snapshot: ReviewsV1.ReviewsSnapshot(decoding: bytes)), after: live)
            #expect(restored.machine.snapshot() == live.machine.snapshot(), "seed \(seed)")
            let start = live.log.count
            var twin = workload
            for _ in 1...600 {
                workload.step(&live)
                twin.step(&restored)
            }
            #expect(live.log[start...].map(\.event) == restored.log.map(\.event), "seed \(seed)")
            #expect(restored.machine.snapshot() == live.machine.snapshot(), "seed \(seed)")
            for sku in ReviewsWorkload.skus {
                #expect(restored.machine.aggregate(of: sku) == live.machine.aggregate(of: sku), "seed \(seed)")
            }
        }
    }
}
