import DynamicMessages
import Foundation
import GatewayAPI
import Messages
import RPCCore

/// Follows topics, over ends of streams and of gateways, and prints their messages.
struct TopicTail: Sendable {
    enum Start: Sendable {
        case now, oldest
        /// From this message on.
        case number(UInt64)
    }

    let topic: String
    let start: Start
    let json: Bool
    let countMax: Int?

    /// Between attempts to subscribe again.
    private static let pause = Duration.milliseconds(500)
    /// A gateway that says nothing for so long, not even that it lives, is asked again; it does every 20 seconds.
    private static let silenceMax = Duration.seconds(45)

    func run(_ channel: any RPCChannel) async throws {
        let topics = TopicsClient(channel)
        var printer = TopicPrinter(json: json)
        var request = GatewayV1.SubscribeRequest(topic: topic)
        switch start {
        case .now: break
        case .number(1), .oldest: request.fromOldest = true
        case .number(let number): request.after = number - 1
        }
        var epoch: [UInt8] = []
        var hasBegun = false
        while true {
            do {
                let stream = topics.subscribe(request)
                while let response = try await stream.next(
                    within: Self.silenceMax, sleep: { try await Task.sleep(for: $0) })
                {
                    if !response.epoch.isEmpty {
                        let isAnother = hasBegun && response.epoch != epoch
                        if isAnother {
                            Terminal.say(
                                "liveshop: the gateway was started again, or it is another one; its numbers are others, and what was published meanwhile is missing"
                            )
                        }
                        (epoch, hasBegun) = (response.epoch, true)
                        // The next stream goes on where this one ends.
                        request = GatewayV1.SubscribeRequest(topic: topic, after: request.after, epoch: epoch)
                        let last = response.topics.first { $0.topic == topic }?.lastSequence ?? 0
                        if isAnother {
                            request.after = last
                        } else if case .now = start {
                            request.after = max(request.after, last)
                        }
                    }
                    for missed in response.missed { TopicPrinter.say(missed) }
                    for event in response.events {
                        try await printer.print(event, channel)
                        if event.topic == topic { request.after = event.sequence }
                        if let countMax, printer.count >= countMax { return }
                    }
                }
            } catch let error as RPCError {
                try Task.checkCancellation()
                guard hasBegun, error.code == .unavailable || error.code == .deadlineExceeded else { throw error }
                Terminal.say("liveshop: \(error.message); subscribes again")
                try await Task.sleep(for: Self.pause)
            }
        }
    }
}

/// Messages of topics as lines. Types are looked up when they first come.
private struct TopicPrinter {
    let json: Bool
    private(set) var count = 0
    private var schemas: [String: SchemaSet] = [:]

    init(json: Bool) { self.json = json }

    private struct Line: Encodable {
        var topic: String
        var sequence: UInt64
        var type: String
        var source: String
        var position: UInt64
    }

    mutating func print(_ event: GatewayV1.TopicEvent, _ channel: any RPCChannel) async throws {
        let message = event.message ?? GatewayV1.TopicMessage()
        let text = try await body(message, channel)
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let line = Line(
                topic: event.topic, sequence: event.sequence, type: message.type, source: message.source,
                position: message.position)
            // The message is JSON already.
            let head = String(decoding: try encoder.encode(line), as: UTF8.self).dropFirst()
            Swift.print("{\"message\":\(text ?? "null"),\(head)")
        } else {
            let place = message.source.isEmpty ? "" : "  \(message.source.split(separator: ".").last ?? "") \(message.position)"
            Swift.print(
                "\(event.topic) \(event.sequence)\(place)  \(text ?? "\(message.payload.count) bytes of \(message.type)")")
        }
        // A pipe would wait for a full page otherwise.
        fflush(nil)
        count += 1
    }

    static func say(_ missed: GatewayV1.MissedEvents) {
        Terminal.say(
            "liveshop: missed \(missed.topic) \(missed.first)–\(missed.last): published faster than read, or before; ReadEvents of the service has them"
        )
    }

    /// nil if nobody has descriptors of its type, or it is none.
    private mutating func body(_ message: GatewayV1.TopicMessage, _ channel: any RPCChannel) async throws -> String? {
        guard !message.type.isEmpty else { return nil }
        let schema: SchemaSet
        if let known = schemas[message.type] {
            schema = known
        } else {
            schema = try await MeshSchemas.defining(message.type, channel)
            schemas[message.type] = schema
        }
        guard let decoded = try? DynamicMessage(decoding: message.payload, type: message.type, in: schema) else { return nil }
        return decoded.json(in: schema)
    }
}
