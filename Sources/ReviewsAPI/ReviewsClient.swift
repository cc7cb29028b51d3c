// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// One instance owns all reviews: no method has a partition key. `shop` is the source of native reviews.
///
/// Errors of every method: INVALID_ARGUMENT (field and rule named), UNAVAILABLE, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED past a limit.
public struct ReviewsClient: Sendable {
    public let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Takes reviews over from other places, each named by (source, source id, revision). One bad item never spoils the batch: every item
    /// has its own outcome. Repeating a batch changes nothing.
    /// Errors: INVALID_ARGUMENT for an empty batch or one of more than 500.
    public func ingestReviews(
        _ request: ReviewsV1.IngestReviewsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> ReviewsV1.IngestReviewsResponse {
        try await ReviewsMethods.ingestReviews.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Takes posts over in the format of their source: the plugin of the source (extension point liveshop.review-source) reads the payload, the
    /// matcher finds the SKU of each note, then it is judged like any other review. Every note has its own outcome; one that cannot be matched is
    /// refused with reason UNMATCHED and may be sent again. Repeating changes nothing. A note that is gone at its source is taken down.
    /// Errors: FAILED_PRECONDITION/NO_SOURCE_PLUGIN when no plugin reads this source; UNAVAILABLE/PLUGIN_FAILED when it failed;
    /// FAILED_PRECONDITION/SNAPSHOT_QUARANTINED when a snapshot lacks too many of the source's reviews: nothing of it is applied.
    public func ingestNotes(
        _ request: ReviewsV1.IngestNotesRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> ReviewsV1.IngestNotesResponse {
        try await ReviewsMethods.ingestNotes.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Puts a tombstone on (source, source id), also on one never seen: it beats whatever is replayed later, at any revision.
    /// Repeating changes nothing; the first reason stays.
    public func takedown(
        _ request: ReviewsV1.TakedownRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> ReviewsV1.TakedownResponse {
        try await ReviewsMethods.takedown.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// A moderator publishes what is pending or hidden, or hides what is shown. Who and why are journaled. Repeating changes nothing.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION/TAKEN_DOWN.
    public func moderateReview(
        _ request: ReviewsV1.ModerateReviewRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> ReviewsV1.ModerateReviewResponse {
        try await ReviewsMethods.moderateReview.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// A buyer reviews what was bought. Order confirms the purchase within the deadline of this call; without order the call fails with
    /// UNAVAILABLE and nothing is stored. One review per buyer and SKU: a second one is its next revision.
    /// Errors: FAILED_PRECONDITION/NOT_PURCHASED; ABORTED/ORDER_CHANGED (goods of the buyer came back meanwhile: call again);
    /// FAILED_PRECONDITION/TAKEN_DOWN (the buyer's earlier review of this SKU was taken down).
    public func submitReview(
        _ request: ReviewsV1.SubmitReviewRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> ReviewsV1.SubmitReviewResponse {
        try await ReviewsMethods.submitReview.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// One voter finds one review helpful or not. A second vote of the same voter replaces the first. Repeating changes nothing.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION/NOT_SHOWN; FAILED_PRECONDITION/OWN_REVIEW;
    /// RESOURCE_EXHAUSTED past 100,000 voters on one review.
    public func voteHelpful(
        _ request: ReviewsV1.VoteHelpfulRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> ReviewsV1.VoteHelpfulResponse {
        try await ReviewsMethods.voteHelpful.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The reviews of one SKU, a page at a time, with the choice that was made: order, filter, and how many were left out and why.
    /// An SKU without reviews has an empty page. A page sees every change acknowledged before the call.
    public func getReviews(
        _ request: ReviewsV1.GetReviewsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> ReviewsV1.GetReviewsResponse {
        try await ReviewsMethods.getReviews.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The figures of one SKU. An SKU without reviews has zeros and the prior's rank. Sees every change acknowledged before the call.
    public func getAggregate(
        _ request: ReviewsV1.GetAggregateRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> ReviewsV1.GetAggregateResponse {
        try await ReviewsMethods.getAggregate.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The journal of reviews after a sequence number, in order, without gaps; only what is durable: reviews with how they were matched, labelled and
    /// judged, tombstones, moderators' decisions, votes. What was taken down later is still in it. Waits up to `wait_ms` for news.
    ///
    /// Read-only. Errors: OUT_OF_RANGE/CURSOR_AHEAD when `after` is beyond the last entry: the follower has seen another journal.
    public func readEvents(
        _ request: ReviewsV1.ReadEventsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> ReviewsV1.ReadEventsResponse {
        try await ReviewsMethods.readEvents.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// What `ReadEvents` answers, page after page, as long as the caller reads: at once what there is, then what happens. An empty page every 20
    /// seconds without news. Ends shortly before the deadline: then go on after the last entry.
    ///
    /// Read-only. Errors: those of ReadEvents; UNAVAILABLE/SHUT_DOWN when the service restarts.
    public func streamEvents(
        _ request: ReviewsV1.StreamEventsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) -> MessageStream<ReviewsV1.ReadEventsResponse> {
        channel.open(
            ReviewsMethods.streamEvents, request,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The plugins of this service: which there are, whether they serve, and how they do.
    ///
    /// Read-only. Any instance.
    public func listPlugins(
        _ request: MeshV1.ListPluginsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> MeshV1.ListPluginsResponse {
        try await ReviewsMethods.listPlugins.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Loads, replaces or takes out plugins while calls go on; none is lost.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT without an action, or for DISABLE and ENABLE without a plugin; NOT_FOUND; FAILED_PRECONDITION
    /// where no plugin directory is configured. A plugin that cannot be used is no error: the response says so. Any instance.
    public func changePlugin(
        _ request: MeshV1.ChangePluginRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> MeshV1.ChangePluginResponse {
        try await ReviewsMethods.changePlugin.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }
}
