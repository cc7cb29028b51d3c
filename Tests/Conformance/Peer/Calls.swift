import MeshAPI
import Messages
import RPCCore

/// A call that a case has opened.
protocol OpenCall: AnyObject {
    func cancel()
    func end() async -> Outcome
}

/// One call of Echo, or many at once.
final class Echoes: OpenCall {
    private let calls: [Task<Outcome, Never>]

    init(_ channel: any RPCChannel, _ request: Request) {
        // Immediate: each is sent before whatever comes next.
        calls = (0..<(request.calls ?? 1)).map { _ in Task.immediate { await Self.call(channel, request) } }
    }

    private static func call(_ channel: any RPCChannel, _ request: Request) async -> Outcome {
        let message = MeshV1.EchoRequest(
            payload: request.payload, delayMs: request.delayMilliseconds ?? 0, status: request.status?.code ?? .ok)
        let until = ContinuousClock.now + request.deadline
        while true {
            do throws(RPCError) {
                let answer = try await channel.call(
                    method(request.method), message, options: CallOptions(deadline: request.deadline))
                var outcome = Outcome(nil)
                outcome.echoed = answer.payload == message.payload
                return outcome
            } catch {
                if error.reason == request.againWhile, ContinuousClock.now < until { continue }
                var outcome = Outcome(error)
                outcome.echoed = false
                return outcome
            }
        }
    }

    /// Echo, or a method that nobody serves.
    private static func method(_ name: String?) -> Method<MeshV1.EchoRequest, MeshV1.EchoResponse> {
        guard let name else { return EchoMethods.echo }
        let echo = EchoMethods.echo.descriptor
        let fullName = "\(EchoMethods.service.fullName)/\(name)"
        return Method(
            MethodDescriptor(
                id: MethodID(fullName: fullName), fullName: fullName, request: echo.request, response: echo.response,
                idempotency: echo.idempotency, defaultDeadline: echo.defaultDeadline))
    }

    func cancel() { for call in calls { call.cancel() } }

    func end() async -> Outcome {
        var outcome = Outcome(nil)
        var (statuses, reasons): ([String: Int], [String: Int]) = ([:], [:])
        for call in calls {
            outcome = await call.value
            statuses[outcome.status ?? "", default: 0] += 1
            if let reason = outcome.reason, !reason.isEmpty { reasons[reason, default: 0] += 1 }
        }
        outcome.statuses = statuses
        outcome.reasons = reasons
        return outcome
    }
}

final class Repetitions: OpenCall {
    private let payload: [UInt8]
    /// nil: given up.
    private var stream: MessageStream<MeshV1.RepeatResponse>?
    private var messages = 0
    private var inOrder = true
    private var echoed = true
    private var error: RPCError?

    init(_ channel: any RPCChannel, _ request: Request) {
        payload = request.payload
        stream = EchoClient(channel).repeat(
            .init(payload: payload, count: request.count ?? 0, failAfter: request.failAfter ?? 0), deadline: request.deadline)
    }

    func read(_ count: Int) async -> Outcome {
        do throws(RPCError) {
            for _ in 0..<count {
                guard let answer = try await stream?.next() else { break }
                inOrder = inOrder && answer.index == messages
                echoed = echoed && answer.payload == payload
                messages += 1
            }
        } catch {
            self.error = error
        }
        var outcome = Outcome(error)
        outcome.messages = messages
        outcome.inOrder = inOrder
        outcome.echoed = echoed
        return outcome
    }

    func cancel() {
        stream = nil
        error = .cancelled
    }

    func end() async -> Outcome { await read(stream == nil ? 0 : .max) }
}

final class Gathering: OpenCall {
    private let call: ClientStreamingCall<MeshV1.GatherRequest, MeshV1.GatherResponse>

    init(_ channel: any RPCChannel, _ request: Request) {
        call = EchoClient(channel).gather(
            .init(payload: request.payload, last: request.last ?? false), deadline: request.deadline)
    }

    func send(_ messages: Int, _ message: MeshV1.GatherRequest) async -> Outcome {
        var sent = 0
        var outcome = Outcome(nil)
        do throws(RPCError) {
            for _ in 0..<messages {
                try await call.send(message)
                sent += 1
            }
        } catch {
            outcome = Outcome(error)
        }
        outcome.sent = sent
        return outcome
    }

    func cancel() { call.cancel() }

    func end() async -> Outcome {
        do throws(RPCError) {
            let answer = try await call.finish()
            var outcome = Outcome(nil)
            outcome.requests = answer.requests
            outcome.bytes = answer.bytes
            return outcome
        } catch {
            return Outcome(error)
        }
    }
}
