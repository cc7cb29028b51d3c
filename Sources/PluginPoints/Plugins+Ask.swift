import Messages
import PluginMessages
import RPCCore

/// The three ways a service asks. In all of them `check` looks at each answer before it counts: a plugin's answer is input like any
/// other. It returns what rule of the extension point was broken, or nil; a breach is a failure of that plugin and its policy applies.
extension Plugins {
    /// The first plugin that answers, by priority.
    ///
    /// - Returns: nil if nobody answered: there is none, all declined, or those that failed are `open` or `fallback`.
    /// - Throws: UNAVAILABLE/PLUGIN_FAILED when one fails that is `closed`.
    public func ask<Request, Response>(
        _ point: PluginPoint<Request, Response>, _ request: Request, at now: Instant,
        checking check: (Request, Response) -> String? = { _, _ in nil }
    ) async throws(RPCError) -> PluginAnswer<Response>? {
        for plugin in active(point) {
            if let answer = try await answer(of: plugin, request, at: now, checking: check) { return answer }
        }
        return nil
    }

    /// Every plugin, with the same request.
    ///
    /// - Returns: the answers of those that did not decline, by priority.
    /// - Throws: UNAVAILABLE/PLUGIN_FAILED when one fails that is `closed`.
    public func askAll<Request, Response>(
        _ point: PluginPoint<Request, Response>, _ request: Request, at now: Instant,
        checking check: (Request, Response) -> String? = { _, _ in nil }
    ) async throws(RPCError) -> [PluginAnswer<Response>] {
        var answers: [PluginAnswer<Response>] = []
        for plugin in active(point) {
            if let answer = try await answer(of: plugin, request, at: now, checking: check) { answers.append(answer) }
        }
        return answers
    }

    /// One after the other: what `next` makes of an answer is the request of the plugin after it.
    ///
    /// - Returns: the answers of those that did not decline, in the order asked.
    /// - Throws: UNAVAILABLE/PLUGIN_FAILED when one fails that is `closed`; what `next` throws.
    public func askInTurn<Request, Response>(
        _ point: PluginPoint<Request, Response>, first: Request, at now: Instant,
        checking check: (Request, Response) -> String? = { _, _ in nil },
        next: (PluginAnswer<Response>) throws(RPCError) -> Request
    ) async throws(RPCError) -> [PluginAnswer<Response>] {
        var answers: [PluginAnswer<Response>] = []
        var request = first
        let plugins = active(point)
        for (position, plugin) in plugins.enumerated() {
            guard let answer = try await answer(of: plugin, request, at: now, checking: check) else { continue }
            answers.append(answer)
            if position + 1 < plugins.count { request = try next(answer) }
        }
        return answers
    }

    /// Nil: the plugin declined, or failed and is not `closed`.
    private func answer<Request, Response>(
        of plugin: ActivePlugin<Request, Response>, _ request: Request, at now: Instant,
        checking check: (Request, Response) -> String?
    ) async throws(RPCError) -> PluginAnswer<Response>? {
        let failure: PluginFailure
        switch await plugin.call(request, at: now) {
        case .answered(let response):
            guard let breach = check(request, response) else {
                return PluginAnswer(plugin: plugin.id, version: plugin.version, response: response)
            }
            failure = plugin.invalidOutput(breach)
        case .declined: return nil
        case .failed(let reported): failure = reported
        }
        guard plugin.onFailure != .closed else { throw RPCError(failure) }
        return nil
    }
}

extension RPCError {
    /// What a caller hears when a plugin fails without which the service does not go on.
    public init(_ failure: PluginFailure) {
        self.init(.unavailable, reason: "PLUGIN_FAILED", "\(failure)")
    }
}
