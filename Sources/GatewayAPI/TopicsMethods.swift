// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// The methods of `liveshop.gateway.v1.Topics`, with their types.
public enum TopicsMethods {
    /// Gives messages their numbers and holds them; nobody waits for subscribers. Repeating a call publishes again.
    /// Errors: INVALID_ARGUMENT; RESOURCE_EXHAUSTED, reason TOPIC_LIMIT.
    public static let publish = Method<GatewayV1.PublishRequest, GatewayV1.PublishResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xefdffd87), fullName: "liveshop.gateway.v1.Topics/Publish",
            request: "liveshop.gateway.v1.PublishRequest", response: "liveshop.gateway.v1.PublishResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(2000)))

    /// The messages of a topic, or of several, as they come. The first response says where each topic stands; one without anything in it comes every
    /// 20 seconds without news. Who reads slower than is published misses messages and is told which; nobody waits for it. Ends shortly before the
    /// deadline: subscribe again and go on. Errors: INVALID_ARGUMENT; RESOURCE_EXHAUSTED, reason SUBSCRIBER_LIMIT.
    public static let subscribe = ServerStreamMethod<GatewayV1.SubscribeRequest, GatewayV1.SubscribeResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x8ac9105d), fullName: "liveshop.gateway.v1.Topics/Subscribe",
            request: "liveshop.gateway.v1.SubscribeRequest", response: "liveshop.gateway.v1.SubscribeResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(600000), streaming: .responses))

    /// The topics that something was published to. Errors: none of its own.
    public static let listTopics = Method<GatewayV1.ListTopicsRequest, GatewayV1.ListTopicsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xf6d641c0), fullName: "liveshop.gateway.v1.Topics/ListTopics",
            request: "liveshop.gateway.v1.ListTopicsRequest", response: "liveshop.gateway.v1.ListTopicsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)))

    public static let service = ServiceDescriptor(
        fullName: "liveshop.gateway.v1.Topics",
        methods: [
            publish.descriptor,
            subscribe.descriptor,
            listTopics.descriptor,
        ])
}
