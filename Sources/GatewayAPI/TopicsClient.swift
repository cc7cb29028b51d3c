// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Publish and subscribe. Numbers and what is held are of one life of one gateway.
public struct TopicsClient: Sendable {
    public let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Gives messages their numbers and holds them; nobody waits for subscribers. Repeating a call publishes again.
    /// Errors: INVALID_ARGUMENT; RESOURCE_EXHAUSTED, reason TOPIC_LIMIT.
    public func publish(
        _ request: GatewayV1.PublishRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> GatewayV1.PublishResponse {
        try await TopicsMethods.publish.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The messages of a topic, or of several, as they come. The first response says where each topic stands; one without anything in it comes every
    /// 20 seconds without news. Who reads slower than is published misses messages and is told which; nobody waits for it. Ends shortly before the
    /// deadline: subscribe again and go on. Errors: INVALID_ARGUMENT; RESOURCE_EXHAUSTED, reason SUBSCRIBER_LIMIT.
    public func subscribe(
        _ request: GatewayV1.SubscribeRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) -> MessageStream<GatewayV1.SubscribeResponse> {
        channel.open(
            TopicsMethods.subscribe, request,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The topics that something was published to. Errors: none of its own.
    public func listTopics(
        _ request: GatewayV1.ListTopicsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> GatewayV1.ListTopicsResponse {
        try await TopicsMethods.listTopics.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }
}
