// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Publish and subscribe. Numbers and what is held are of one life of one gateway.
public protocol TopicsService: Sendable {
    /// Gives messages their numbers and holds them; nobody waits for subscribers. Repeating a call publishes again.
    /// Errors: INVALID_ARGUMENT; RESOURCE_EXHAUSTED, reason TOPIC_LIMIT.
    func publish(
        _ request: GatewayV1.PublishRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.PublishResponse

    /// The messages of a topic, or of several, as they come. The first response says where each topic stands; one without anything in it comes every
    /// 20 seconds without news. Who reads slower than is published misses messages and is told which; nobody waits for it. Ends shortly before the
    /// deadline: subscribe again and go on. Errors: INVALID_ARGUMENT; RESOURCE_EXHAUSTED, reason SUBSCRIBER_LIMIT.
    func subscribe(
        _ request: GatewayV1.SubscribeRequest, responses: MessageWriter<GatewayV1.SubscribeResponse>, context: CallContext
    ) async throws(RPCError)

    /// The topics that something was published to. Errors: none of its own.
    func listTopics(
        _ request: GatewayV1.ListTopicsRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.ListTopicsResponse
}

extension TopicsService {
    /// Every method of the service, bound to this value.
    public var methods: MethodTable {
        var table = MethodTable()
        table.add(TopicsMethods.service)
        table.add(TopicsMethods.publish, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.publish(request, context: context)
                    return .success(try TopicsMethods.publish.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(TopicsMethods.subscribe) {
            (request, responses, context) async throws(RPCError) in
            try await self.subscribe(request, responses: responses, context: context)
        }
        table.add(TopicsMethods.listTopics, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.listTopics(request, context: context)
                    return .success(try TopicsMethods.listTopics.encoded(response))
                } catch { return .failure(error) }
            }
        })
        return table
    }
}
