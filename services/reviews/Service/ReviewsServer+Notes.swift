import Messages
import PluginMessages
import PluginPoints
import RPCCore
import ReviewsDomain
import ServiceKit
import StateMachine

extension ReviewsServer {
    static let payloadBytesMax = 1 << 20
    /// A snapshot that lacks more of a source's reviews than this is quarantined, basis points.
    static let snapshotShrinkMaxBps: UInt32 = 2_000

    func ingestNotes(
        _ request: ReviewsV1.IngestNotesRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.IngestNotesResponse {
        let answer = try await read(request)
        let notes = answer.response.notes
        var matches: [NoteMatching.Match?] = []
        for note in notes {
            matches.append(note.deleted ? nil : try await matching.match(note, from: request.source))
        }
        var command = ReviewsV1.IngestJudgedReviews(snapshot: request.snapshot ? claim(request, answer.response) : nil)
        // Positions of `command.reviews` in `notes`.
        var positions: [Int] = []
        for (position, note) in notes.enumerated() where note.deleted || matches[position] != nil {
            command.reviews.append(
                ReviewsV1.JudgedReview(
                    review: ReviewsV1.SourceReview(note, source: request.source, sku: matches[position]?.sku ?? ""),
                    match: matches[position]?.how, deleted: note.deleted))
            positions.append(position)
        }
        try await judge(&command)
        var response = ReviewsV1.IngestNotesResponse(
            faults: answer.response.faults.map { .init(position: $0.position, field: $0.field, message: $0.message) },
            reader: "\(answer.plugin) \(answer.version)")
        var results = [ReviewsV1.IngestResult?](repeating: nil, count: notes.count)
        if !command.reviews.isEmpty || command.snapshot != nil {
            let taken = try await machine.execute(command, context: context)
            for (result, position) in zip(taken.results, positions) { results[position] = result }
            (response.accepted, response.duplicates, response.stale) = (taken.accepted, taken.duplicates, taken.stale)
            (response.refused, response.takenDown) = (taken.refused, taken.takenDown)
        }
        for (position, note) in notes.enumerated() {
            var result = results[position] ?? Self.unmatched
            if results[position] == nil { response.unmatched += 1 }
            result.index = UInt32(position)
            response.results.append(
                ReviewsV1.NoteResult(
                    sourceID: note.sourceID, result: result, sku: matches[position]?.sku ?? "", match: matches[position]?.how))
        }
        response.refused += response.unmatched
        return response
    }

    /// The first plugin that knows the source reads the payload.
    private func read(
        _ request: ReviewsV1.IngestNotesRequest
    ) async throws(RPCError) -> PluginAnswer<PluginV1.ReviewSourceResponse> {
        let source = request.source
        do throws(Rejection) { try ReviewKey.checkSource(source) } catch { throw RPCError(error) }
        guard (1...Self.payloadBytesMax).contains(request.payload.count) else {
            throw RPCError(
                .invalidArgument, field: "payload",
                "payload: must be 1–\(Self.payloadBytesMax) bytes, is \(request.payload.count)")
        }
        let question = PluginV1.ReviewSourceRequest(source: source, payload: request.payload)
        let answer = try await plugins.ask(
            .reviewSource, question, at: clock.now(), checking: { (_, response) in response.brokenRule() })
        guard let answer else {
            throw RPCError(
                .failedPrecondition, reason: "NO_SOURCE_PLUGIN", field: "source",
                "source: no plugin here reads notes of \(source)")
        }
        return answer
    }

    /// Nil if something could not be read: what is missing may be just that.
    private func claim(
        _ request: ReviewsV1.IngestNotesRequest, _ response: PluginV1.ReviewSourceResponse
    ) -> ReviewsV1.SnapshotClaim? {
        guard response.faults.isEmpty else { return nil }
        return ReviewsV1.SnapshotClaim(
            source: request.source, present: response.notes.map(\.sourceID), shrinkMaxBps: Self.snapshotShrinkMaxBps,
            acceptShrink: request.acceptShrink)
    }

    private func judge(_ command: inout ReviewsV1.IngestJudgedReviews) async throws(RPCError) {
        guard judge.hasPlugins else { return }
        let indices = command.reviews.indices.filter { !command.reviews[$0].deleted }
        let judgements = try await judge.judge(indices.map { ReviewJudge.Item(command.reviews[$0].review!) })
        for (index, judgement) in zip(indices, judgements) { command.reviews[index].judgement = judgement }
    }

    private static let unmatched = ReviewsV1.IngestResult(
        outcome: .refused, reason: "UNMATCHED", field: "sku",
        message: "sku: nothing in the catalog is what the note is about, or it cannot be told which; send it again when it is")
}

extension ReviewsV1.SourceReview {
    /// - Parameter sku: what the note was matched to.
    fileprivate init(_ note: PluginV1.SourceNote, source: String, sku: SKU) {
        self.init(
            source: source, sourceID: note.sourceID, revision: note.revision, sku: sku, author: note.author,
            tier: AuthorReach.tier(followers: note.authorFollowers),
            text: [note.title, note.text].filter { !$0.isEmpty }.joined(separator: "\n"),
            stars: note.stars == 0 ? nil : ReviewsV1.Stars(value: note.stars),
            disclosure: ReviewsV1.Disclosure(compensated: note.paidPartnership, insider: note.insider),
            createdAt: Instant(microseconds: note.createdAtUs))
    }
}
