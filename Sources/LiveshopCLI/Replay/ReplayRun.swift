import DynamicMessages
import Foundation
import GatewayAPI
import Messages
import RPCCore

/// Sends the calls of a recording again.
struct ReplayRun: Sendable {
    enum Pace: Sendable {
        /// As fast as the calls in flight allow.
        case full
        /// So many calls a second.
        case rate(Double)
        /// With the pauses that were recorded.
        case asRecorded
    }

    let channel: any RPCChannel
    let schema: SchemaSet
    let pace: Pace
    let concurrency: Int
    /// Also calls that change something.
    let writes: Bool
    /// Under the recorded idempotency keys: what the service remembers happens once. Otherwise under new ones.
    let sameKeys: Bool
    let deadline: Duration?
    /// Of calls whose responses stream.
    let streams: StreamReading
    /// What comes before a cut-off end is good.
    let allowsCutEnd: Bool

    /// - Throws: `InputError` where the recording breaks off; calls before that have been sent.
    func run(_ recording: Recording, into report: ReplayReport) async throws {
        var recording = recording
        let start = ContinuousClock.now
        let methods = methods()
        var sent = 0
        try await withThrowingTaskGroup(of: Void.self) { group in
            var running = 0
            while let call = try next(&recording) {
                try Task.checkCancellation()
                guard let method = chosen(call, methods, report) else { continue }
                let further = method.streaming == .requests ? try recording.requests(after: call) : nil
                // It may have looked far ahead.
                try Task.checkCancellation()
                if running >= concurrency {
                    try await group.next()
                    running -= 1
                }
                if let due = due(call, sent), start + due > .now {
                    try await Task.sleep(until: start + due, clock: .continuous)
                }
                sent += 1
                running += 1
                group.addTask { await send(call, further, method, from: start, report) }
            }
            try await group.waitForAll()
        }
    }

    private func next(_ recording: inout Recording) throws(InputError) -> GatewayV1.RecordedCall? {
        do throws(InputError) { return try recording.next() } catch {
            guard allowsCutEnd else { throw error }
            Terminal.say("liveshop: \(error)")
            return nil
        }
    }

    private func methods() -> [String: MethodSchema] {
        var methods: [String: MethodSchema] = [:]
        for method in schema.services.flatMap(\.methods) { methods[method.fullName] = method }
        return methods
    }

    private func chosen(
        _ call: GatewayV1.RecordedCall, _ methods: [String: MethodSchema], _ report: ReplayReport
    ) -> MethodSchema? {
        guard let method = methods[call.method] else {
            report.skip("nobody describes the method")
            return nil
        }
        guard method.streaming != .requests || call.number > 0 else {
            report.skip("a stream of requests, of which only the first is recorded")
            return nil
        }
        guard writes || method.idempotency == .readOnly else {
            report.skip("changes something (--writes)")
            return nil
        }
        return method
    }

    private func due(_ call: GatewayV1.RecordedCall, _ sent: Int) -> Duration? {
        switch pace {
        case .full: nil
        case .rate(let rate): .microseconds(Int64(Double(sent) / rate * 1_000_000))
        case .asRecorded: .microseconds(Int64(clamping: call.offsetUs))
        }
    }

    /// - Parameter further: of a call whose requests stream.
    private func send(
        _ call: GatewayV1.RecordedCall, _ further: RecordedRequests?, _ method: MethodSchema,
        from begin: ContinuousClock.Instant,
        _ report: ReplayReport
    ) async {
        let start = ContinuousClock.now
        do throws(RPCError) {
            var options = CallOptions(deadline: deadline)
            if !call.idempotencyKey.isEmpty {
                options.idempotencyKey = sameKeys ? call.idempotencyKey : UUID().uuidString.lowercased()
            }
            let (descriptor, key) = (try method.descriptor(), partitionKey(call, method))
            if let further {
                if case .asRecorded = pace, deadline == nil { options.deadline = .microseconds(Int64(call.remainingUs)) }
                let stream = await ReplayedRequests.send(
                    further, to: channel.open(descriptor, partitionKey: key, body: call.request, options: options)
                ) { offset throws(RPCError) in try await wait(until: begin + offset) }
                return report.ended(call.method, stream, after: start.duration(to: .now))
            }
            if method.streaming == .responses {
                let stream = await ReplayedStream.read(
                    channel.open(descriptor, partitionKey: key, body: call.request, options: options), streams)
                return report.ended(call.method, stream, after: start.duration(to: .now))
            }
            _ = try await channel.call(descriptor, partitionKey: key, body: call.request, options: options)
            report.ended(call.method, nil, after: start.duration(to: .now))
        } catch {
            report.ended(call.method, error, after: start.duration(to: .now))
        }
    }

    /// The pauses within a stream, where those that were recorded are kept.
    private func wait(until due: ContinuousClock.Instant) async throws(RPCError) {
        guard case .asRecorded = pace, due > .now else { return }
        do { try await Task.sleep(until: due, clock: .continuous) } catch { throw .cancelled }
    }

    /// nil also of a request that is none: the service says so.
    private func partitionKey(_ call: GatewayV1.RecordedCall, _ method: MethodSchema) -> String? {
        guard !method.partitionKey.isEmpty else { return nil }
        return (try? DynamicMessage(decoding: call.request, type: method.request, in: schema))?.text(at: method.partitionKey)
    }
}
