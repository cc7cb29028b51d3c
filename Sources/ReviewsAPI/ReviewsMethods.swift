// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// The methods of `liveshop.reviews.v1.Reviews`, with their types.
public enum ReviewsMethods {
    /// Takes reviews over from other places, each named by (source, source id, revision). One bad item never spoils the batch: every item
    /// has its own outcome. Repeating a batch changes nothing.
    /// Errors: INVALID_ARGUMENT for an empty batch or one of more than 500.
    public static let ingestReviews = Method<ReviewsV1.IngestReviewsRequest, ReviewsV1.IngestReviewsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xe67f083e), fullName: "liveshop.reviews.v1.Reviews/IngestReviews",
            request: "liveshop.reviews.v1.IngestReviewsRequest", response: "liveshop.reviews.v1.IngestReviewsResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(5000)))

    /// Takes posts over in the format of their source: the plugin of the source (extension point liveshop.review-source) reads the payload, the
    /// matcher finds the SKU of each note, then it is judged like any other review. Every note has its own outcome; one that cannot be matched is
    /// refused with reason UNMATCHED and may be sent again. Repeating changes nothing. A note that is gone at its source is taken down.
    /// Errors: FAILED_PRECONDITION/NO_SOURCE_PLUGIN when no plugin reads this source; UNAVAILABLE/PLUGIN_FAILED when it failed;
    /// FAILED_PRECONDITION/SNAPSHOT_QUARANTINED when a snapshot lacks too many of the source's reviews: nothing of it is applied.
    public static let ingestNotes = Method<ReviewsV1.IngestNotesRequest, ReviewsV1.IngestNotesResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x39c1d49c), fullName: "liveshop.reviews.v1.Reviews/IngestNotes",
            request: "liveshop.reviews.v1.IngestNotesRequest", response: "liveshop.reviews.v1.IngestNotesResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(10000)))

    /// Puts a tombstone on (source, source id), also on one never seen: it beats whatever is replayed later, at any revision.
    /// Repeating changes nothing; the first reason stays.
    public static let takedown = Method<ReviewsV1.TakedownRequest, ReviewsV1.TakedownResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xadccbdd7), fullName: "liveshop.reviews.v1.Reviews/Takedown",
            request: "liveshop.reviews.v1.TakedownRequest", response: "liveshop.reviews.v1.TakedownResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(2000)))

    /// A moderator publishes what is pending or hidden, or hides what is shown. Who and why are journaled. Repeating changes nothing.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION/TAKEN_DOWN.
    public static let moderateReview = Method<ReviewsV1.ModerateReviewRequest, ReviewsV1.ModerateReviewResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x117f1cd6), fullName: "liveshop.reviews.v1.Reviews/ModerateReview",
            request: "liveshop.reviews.v1.ModerateReviewRequest", response: "liveshop.reviews.v1.ModerateReviewResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(2000)))

    /// A buyer reviews what was bought. Order confirms the purchase within the deadline of this call; without order the call fails with
    /// UNAVAILABLE and nothing is stored. One review per buyer and SKU: a second one is its next revision.
    /// Errors: FAILED_PRECONDITION/NOT_PURCHASED; ABORTED/ORDER_CHANGED (goods of the buyer came back meanwhile: call again);
    /// FAILED_PRECONDITION/TAKEN_DOWN (the buyer's earlier review of this SKU was taken down).
    public static let submitReview = Method<ReviewsV1.SubmitReviewRequest, ReviewsV1.SubmitReviewResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x18237a41), fullName: "liveshop.reviews.v1.Reviews/SubmitReview",
            request: "liveshop.reviews.v1.SubmitReviewRequest", response: "liveshop.reviews.v1.SubmitReviewResponse",
            idempotency: .keyed, defaultDeadline: .milliseconds(3000)))

    /// One voter finds one review helpful or not. A second vote of the same voter replaces the first. Repeating changes nothing.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION/NOT_SHOWN; FAILED_PRECONDITION/OWN_REVIEW;
    /// RESOURCE_EXHAUSTED past 100,000 voters on one review.
    public static let voteHelpful = Method<ReviewsV1.VoteHelpfulRequest, ReviewsV1.VoteHelpfulResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xfe4bb544), fullName: "liveshop.reviews.v1.Reviews/VoteHelpful",
            request: "liveshop.reviews.v1.VoteHelpfulRequest", response: "liveshop.reviews.v1.VoteHelpfulResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(2000)))

    /// The reviews of one SKU, a page at a time, with the choice that was made: order, filter, and how many were left out and why.
    /// An SKU without reviews has an empty page. A page sees every change acknowledged before the call.
    public static let getReviews = Method<ReviewsV1.GetReviewsRequest, ReviewsV1.GetReviewsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x5ed66989), fullName: "liveshop.reviews.v1.Reviews/GetReviews",
            request: "liveshop.reviews.v1.GetReviewsRequest", response: "liveshop.reviews.v1.GetReviewsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)))

    /// The figures of one SKU. An SKU without reviews has zeros and the prior's rank. Sees every change acknowledged before the call.
    public static let getAggregate = Method<ReviewsV1.GetAggregateRequest, ReviewsV1.GetAggregateResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x01935749), fullName: "liveshop.reviews.v1.Reviews/GetAggregate",
            request: "liveshop.reviews.v1.GetAggregateRequest", response: "liveshop.reviews.v1.GetAggregateResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(500)))

    /// The journal of reviews after a sequence number, in order, without gaps; only what is durable: reviews with how they were matched, labelled and
    /// judged, tombstones, moderators' decisions, votes. What was taken down later is still in it. Waits up to `wait_ms` for news.
    ///
    /// Read-only. Errors: OUT_OF_RANGE/CURSOR_AHEAD when `after` is beyond the last entry: the follower has seen another journal.
    public static let readEvents = Method<ReviewsV1.ReadEventsRequest, ReviewsV1.ReadEventsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x1bbbbfec), fullName: "liveshop.reviews.v1.Reviews/ReadEvents",
            request: "liveshop.reviews.v1.ReadEventsRequest", response: "liveshop.reviews.v1.ReadEventsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(35000)))

    /// What `ReadEvents` answers, page after page, as long as the caller reads: at once what there is, then what happens. An empty page every 20
    /// seconds without news. Ends shortly before the deadline: then go on after the last entry.
    ///
    /// Read-only. Errors: those of ReadEvents; UNAVAILABLE/SHUT_DOWN when the service restarts.
    public static let streamEvents = ServerStreamMethod<ReviewsV1.StreamEventsRequest, ReviewsV1.ReadEventsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x53add195), fullName: "liveshop.reviews.v1.Reviews/StreamEvents",
            request: "liveshop.reviews.v1.StreamEventsRequest", response: "liveshop.reviews.v1.ReadEventsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(600000), streaming: .responses))

    /// The plugins of this service: which there are, whether they serve, and how they do.
    ///
    /// Read-only. Any instance.
    public static let listPlugins = Method<MeshV1.ListPluginsRequest, MeshV1.ListPluginsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xcc40f40c), fullName: "liveshop.reviews.v1.Reviews/ListPlugins",
            request: "liveshop.mesh.v1.ListPluginsRequest", response: "liveshop.mesh.v1.ListPluginsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(2000)))

    /// Loads, replaces or takes out plugins while calls go on; none is lost.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT without an action, or for DISABLE and ENABLE without a plugin; NOT_FOUND; FAILED_PRECONDITION
    /// where no plugin directory is configured. A plugin that cannot be used is no error: the response says so. Any instance.
    public static let changePlugin = Method<MeshV1.ChangePluginRequest, MeshV1.ChangePluginResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x377b3cbc), fullName: "liveshop.reviews.v1.Reviews/ChangePlugin",
            request: "liveshop.mesh.v1.ChangePluginRequest", response: "liveshop.mesh.v1.ChangePluginResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(30000)))

    public static let service = ServiceDescriptor(
        fullName: "liveshop.reviews.v1.Reviews",
        methods: [
            ingestReviews.descriptor,
            ingestNotes.descriptor,
            takedown.descriptor,
            moderateReview.descriptor,
            submitReview.descriptor,
            voteHelpful.descriptor,
            getReviews.descriptor,
            getAggregate.descriptor,
            readEvents.descriptor,
            streamEvents.descriptor,
            listPlugins.descriptor,
            changePlugin.descriptor,
        ])
}
