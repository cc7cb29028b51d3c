import Messages
import PluginMessages
import PluginPoints
import RPCCore
import RPCTracing
import ServiceKit
import Tracing

/// Admission's questions, put to plugins. What they answer is checked against the rules of their extension points, and a breach is a failure
/// of that plugin.
struct PluginDesk: AdmissionDesk {
    let plugins: any Plugins
    let clock: any WallClock
    /// Of the questions that come without a trace, about a connection mostly: how many begin one, 0 to 1.
    var traceSample = 0.0

    var points: AdmissionPoints {
        var points: AdmissionPoints = []
        if !plugins.active(.authenticator).isEmpty { points.insert(.identity) }
        if !plugins.active(.requestFilter).isEmpty { points.insert(.filter) }
        if !plugins.active(.rateLimit).isEmpty { points.insert(.rateLimit) }
        return points
    }

    /// In the trace of the call that asks, or in one of its own: of connections those are sampled that calls would be.
    func identify(token: String, clientName: String, traceparent: String = "") async -> Admission.Identity {
        let parent = TraceParent(traceparent)
        guard parent?.isSampled ?? (traceSample > 0 && Double.random(in: 0..<1) < traceSample) else {
            return await identity(token, clientName)
        }
        let tracer = InstrumentationSystem.tracer
        let context = parent == nil ? ServiceContext.topLevel : tracer.context(of: traceparent)
        let span = tracer.startSpan("identify caller", context: context)
        defer { span.end() }
        if !clientName.isEmpty { span.attributes["liveshop.caller.name"] = clientName }
        let answer = await ServiceContext.$current.withValue(span.context) { await identity(token, clientName) }
        if case .refused(let error) = answer {
            span.attributes["rpc.liveshop.status_code"] = Int64(error.code.rawValue)
            if !error.reason.isEmpty { span.attributes["rpc.liveshop.reason"] = error.reason }
            span.setStatus(SpanStatus(code: .error, message: error.message))
        }
        return answer
    }

    private func identity(_ token: String, _ clientName: String) async -> Admission.Identity {
        let now = clock.now()
        let answer: PluginAnswer<PluginV1.AuthenticatorResponse>?
        do throws(RPCError) {
            answer = try await plugins.ask(
                .authenticator, .init(token: token, clientName: clientName), at: now,
                checking: { _, response in response.brokenRule })
        } catch {
            return .refused(error)
        }
        guard let response = answer?.response else {
            return token.isEmpty ? .nobody : .refused(.badToken("nobody here knows it"))
        }
        guard response.refusal.isEmpty else { return .refused(.badToken(response.refusal)) }
        let expiresIn = response.expiresAtUs == 0 ? nil : response.expiresAtUs - now.microseconds
        return .known(tenant: response.tenant, rights: response.rights, expiresIn: expiresIn)
    }

    /// What plugins do about a call of a recorded trace is part of it: beside the gateway's own span, which begins when the call is let in.
    func judge(_ question: Admission.Question, traceparent: String = "") async -> Admission.Answer {
        guard !traceparent.isEmpty, TraceParent(traceparent)?.isSampled == true else { return await answer(question) }
        return await ServiceContext.$current.withValue(InstrumentationSystem.tracer.context(of: traceparent)) {
            await answer(question)
        }
    }

    private func answer(_ question: Admission.Question) async -> Admission.Answer {
        let now = clock.now()
        var answer = Admission.Answer()
        if question.points.contains(.filter) {
            answer.filter = await filter(question, now)
            // A call that does not pass uses nobody's quota up.
            if answer.filter?.refusal != nil { return answer }
        }
        if question.points.contains(.rateLimit) { answer.rateLimit = await limit(question, now) }
        return answer
    }

    /// The first plugin that refuses counts; what all say holds as long as the shortest of them.
    private func filter(_ question: Admission.Question, _ now: Instant) async -> Admission.Ruling {
        let request = PluginV1.RequestFilterRequest(
            tenant: question.tenant, method: question.method, bodyBytes: UInt64(question.bodyBytes))
        let filters = plugins.active(.requestFilter)
        // There was one when the question arose: what nobody said holds for this call only.
        guard !filters.isEmpty else { return Admission.Ruling() }
        var ruling = Admission.Ruling(validFor: .max, validBodyBytes: .max)
        for plugin in filters {
            switch await plugin.call(request, at: now).checked(by: plugin, { $0.brokenRule }) {
            case .answered(let response):
                ruling.validFor = min(ruling.validFor, response.validUs)
                ruling.validBodyBytes = min(ruling.validBodyBytes, Int(clamping: response.validBodyBytes))
                guard !response.pass else { continue }
                let message = response.message.isEmpty ? "refused by \(plugin.id)" : response.message
                ruling.refusal = RPCError(.permissionDenied, reason: response.reason, message)
                return ruling
            // It said nothing about later calls either.
            case .declined: ruling.validFor = 0
            case .failed(let failure):
                ruling.validFor = 0
                guard plugin.onFailure == .closed else { continue }
                ruling.refusal = RPCError(failure)
                return ruling
            }
        }
        return ruling
    }

    /// Every plugin must allow it; a lease is what all of them leased.
    private func limit(_ question: Admission.Question, _ now: Instant) async -> Admission.Allowance {
        let request = PluginV1.RateLimitRequest(tenant: question.tenant, method: question.method)
        let limits = plugins.active(.rateLimit)
        guard !limits.isEmpty else { return Admission.Allowance() }
        var allowance = Admission.Allowance(leaseCalls: .max, leaseFor: .max)
        for plugin in limits {
            switch await plugin.call(request, at: now).checked(by: plugin, { $0.brokenRule }) {
            case .answered(let response):
                allowance.leaseCalls = min(allowance.leaseCalls, Int(response.leaseCalls))
                allowance.leaseFor = min(allowance.leaseFor, response.leaseUs)
                guard !response.allowed else { continue }
                allowance.refusal = .rateLimit(retryAfterMicroseconds: response.retryAfterUs)
                return allowance
            case .declined: allowance.leaseCalls = 0
            case .failed(let failure):
                allowance.leaseCalls = 0
                guard plugin.onFailure == .closed else { continue }
                allowance.refusal = RPCError(failure)
                return allowance
            }
        }
        return allowance
    }
}

extension PluginOutcome {
    /// An answer that breaks a rule becomes a failure.
    fileprivate func checked<Request>(
        by plugin: ActivePlugin<Request, Response>, _ brokenRule: (Response) -> String?
    ) -> PluginOutcome {
        guard case .answered(let response) = self, let rule = brokenRule(response) else { return self }
        return .failed(plugin.invalidOutput(rule))
    }
}
