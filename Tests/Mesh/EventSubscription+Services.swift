import AnalyticsAPI
import EventFeeds
import Messages
import OrderAPI
import RPCCore
import ReviewsAPI

// Every committed entry of a service, from the first on, as an internal team would subscribe to it.

extension EventSubscription<OrderV1.ReadEventsResponse.Entry> {
    static func orders(through channel: any RPCChannel) -> EventSubscription {
        let client = OrdersClient(channel)
        return EventSubscription(
            channel, topic: "order.events", source: OrdersMethods.service.fullName, after: 0,
            read: { after throws(RPCError) in
                let page = try await client.readEvents(.init(after: after), deadline: .seconds(5))
                return FeedAnswer(
                    entries: page.entries.map { FeedEntry(position: $0.sequence, entry: $0) }, journalID: page.journalID)
            }, decode: { payload throws(MessageError) in try OrderV1.ReadEventsResponse.Entry(decoding: payload) })
    }
}

extension EventSubscription<ReviewsV1.ReadEventsResponse.Entry> {
    static func reviews(through channel: any RPCChannel) -> EventSubscription {
        let client = ReviewsClient(channel)
        return EventSubscription(
            channel, topic: "reviews.events", source: ReviewsMethods.service.fullName, after: 0,
            read: { after throws(RPCError) in
                let page = try await client.readEvents(.init(after: after), deadline: .seconds(5))
                return FeedAnswer(
                    entries: page.entries.map { FeedEntry(position: $0.sequence, entry: $0) }, journalID: page.journalID)
            }, decode: { payload throws(MessageError) in try ReviewsV1.ReadEventsResponse.Entry(decoding: payload) })
    }
}

extension EventSubscription<AnalyticsV1.ReadEventsResponse.Entry> {
    static func analytics(through channel: any RPCChannel) -> EventSubscription {
        let client = AnalyticsClient(channel)
        return EventSubscription(
            channel, topic: "analytics.events", source: AnalyticsMethods.service.fullName, after: 0,
            read: { after throws(RPCError) in
                let page = try await client.readEvents(.init(after: after), deadline: .seconds(5))
                return FeedAnswer(
                    entries: page.entries.map { FeedEntry(position: $0.sequence, entry: $0) }, journalID: page.journalID)
            }, decode: { payload throws(MessageError) in try AnalyticsV1.ReadEventsResponse.Entry(decoding: payload) })
    }
}
