// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// One instance owns all reviews: no method has a partition key. `shop` is the source of native reviews.
///
/// Errors of every method: INVALID_ARGUMENT (field and rule named), UNAVAILABLE, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED past a limit.
public protocol ReviewsService: Sendable {
    /// Takes reviews over from other places, each named by (source, source id, revision). One bad item never spoils the batch: every item
    /// has its own outcome. Repeating a batch changes nothing.
    /// Errors: INVALID_ARGUMENT for an empty batch or one of more than 500.
    func ingestReviews(
        _ request: ReviewsV1.IngestReviewsRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.IngestReviewsResponse

    /// Takes posts over in the format of their source: the plugin of the source (extension point liveshop.review-source) reads the payload, the
    /// matcher finds the SKU of each note, then it is judged like any other review. Every note has its own outcome; one that cannot be matched is
    /// refused with reason UNMATCHED and may be sent again. Repeating changes nothing. A note that is gone at its source is taken down.
    /// Errors: FAILED_PRECONDITION/NO_SOURCE_PLUGIN when no plugin reads this source; UNAVAILABLE/PLUGIN_FAILED when it failed;
    /// FAILED_PRECONDITION/SNAPSHOT_QUARANTINED when a snapshot lacks too many of the source's reviews: nothing of it is applied.
    func ingestNotes(
        _ request: ReviewsV1.IngestNotesRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.IngestNotesResponse

    /// Puts a tombstone on (source, source id), also on one never seen: it beats whatever is replayed later, at any revision.
    /// Repeating changes nothing; the first reason stays.
    func takedown(
        _ request: ReviewsV1.TakedownRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.TakedownResponse

    /// A moderator publishes what is pending or hidden, or hides what is shown. Who and why are journaled. Repeating changes nothing.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION/TAKEN_DOWN.
    func moderateReview(
        _ request: ReviewsV1.ModerateReviewRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.ModerateReviewResponse

    /// A buyer reviews what was bought. Order confirms the purchase within the deadline of this call; without order the call fails with
    /// UNAVAILABLE and nothing is stored. One review per buyer and SKU: a second one is its next revision.
    /// Errors: FAILED_PRECONDITION/NOT_PURCHASED; ABORTED/ORDER_CHANGED (goods of the buyer came back meanwhile: call again);
    /// FAILED_PRECONDITION/TAKEN_DOWN (the buyer's earlier review of this SKU was taken down).
    func submitReview(
        _ request: ReviewsV1.SubmitReviewRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.SubmitReviewResponse

    /// One voter finds one review helpful or not. A second vote of the same voter replaces the first. Repeating changes nothing.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION/NOT_SHOWN; FAILED_PRECONDITION/OWN_REVIEW;
    /// RESOURCE_EXHAUSTED past 100,000 voters on one review.
    func voteHelpful(
        _ request: ReviewsV1.VoteHelpfulRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.VoteHelpfulResponse

    /// The reviews of one SKU, a page at a time, with the choice that was made: order, filter, and how many were left out and why.
    /// An SKU without reviews has an empty page. A page sees every change acknowledged before the call.
    func getReviews(
        _ request: ReviewsV1.GetReviewsRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.GetReviewsResponse

    /// The figures of one SKU. An SKU without reviews has zeros and the prior's rank. Sees every change acknowledged before the call.
    func getAggregate(
        _ request: ReviewsV1.GetAggregateRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.GetAggregateResponse

    /// The journal of reviews after a sequence number, in order, without gaps; only what is durable: reviews with how they were matched, labelled and
    /// judged, tombstones, moderators' decisions, votes. What was taken down later is still in it. Waits up to `wait_ms` for news.
    ///
    /// Read-only. Errors: OUT_OF_RANGE/CURSOR_AHEAD when `after` is beyond the last entry: the follower has seen another journal.
    func readEvents(
        _ request: ReviewsV1.ReadEventsRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.ReadEventsResponse

    /// What `ReadEvents` answers, page after page, as long as the caller reads: at once what there is, then what happens. An empty page every 20
    /// seconds without news. Ends shortly before the deadline: then go on after the last entry.
    ///
    /// Read-only. Errors: those of ReadEvents; UNAVAILABLE/SHUT_DOWN when the service restarts.
    func streamEvents(
        _ request: ReviewsV1.StreamEventsRequest, responses: MessageWriter<ReviewsV1.ReadEventsResponse>, context: CallContext
    ) async throws(RPCError)

    /// The plugins of this service: which there are, whether they serve, and how they do.
    ///
    /// Read-only. Any instance.
    func listPlugins(
        _ request: MeshV1.ListPluginsRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.ListPluginsResponse

    /// Loads, replaces or takes out plugins while calls go on; none is lost.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT without an action, or for DISABLE and ENABLE without a plugin; NOT_FOUND; FAILED_PRECONDITION
    /// where no plugin directory is configured. A plugin that cannot be used is no error: the response says so. Any instance.
    func changePlugin(
        _ request: MeshV1.ChangePluginRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.ChangePluginResponse
}

extension ReviewsService {
    /// Every method of the service, bound to this value.
    public var methods: MethodTable {
        var table = MethodTable()
        table.add(ReviewsMethods.service)
        table.add(ReviewsMethods.ingestReviews, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.ingestReviews(request, context: context)
                    return .success(try ReviewsMethods.ingestReviews.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(ReviewsMethods.ingestNotes, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.ingestNotes(request, context: context)
                    return .success(try ReviewsMethods.ingestNotes.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(ReviewsMethods.takedown, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.takedown(request, context: context)
                    return .success(try ReviewsMethods.takedown.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(ReviewsMethods.moderateReview, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.moderateReview(request, context: context)
                    return .success(try ReviewsMethods.moderateReview.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(ReviewsMethods.submitReview, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.submitReview(request, context: context)
                    return .success(try ReviewsMethods.submitReview.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(ReviewsMethods.voteHelpful, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.voteHelpful(request, context: context)
                    return .success(try ReviewsMethods.voteHelpful.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(ReviewsMethods.getReviews, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.getReviews(request, context: context)
                    return .success(try ReviewsMethods.getReviews.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(ReviewsMethods.getAggregate, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.getAggregate(request, context: context)
                    return .success(try ReviewsMethods.getAggregate.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(ReviewsMethods.readEvents, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.readEvents(request, context: context)
                    return .success(try ReviewsMethods.readEvents.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(ReviewsMethods.streamEvents) {
            (request, responses, context) async throws(RPCError) in
            try await self.streamEvents(request, responses: responses, context: context)
        }
        table.add(ReviewsMethods.listPlugins, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.listPlugins(request, context: context)
                    return .success(try ReviewsMethods.listPlugins.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(ReviewsMethods.changePlugin, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.changePlugin(request, context: context)
                    return .success(try ReviewsMethods.changePlugin.encoded(response))
                } catch { return .failure(error) }
            }
        })
        return table
    }
}
