import Messages
import RPCCore
import Synchronization
import Tracing

/// The spans of a timer: of what a service does by itself, when its time has come. Neither a call nor an entry brings it, so each begins a trace of its own,
/// where the process records traces: for a run that has something to do, and seldom enough, since nobody has sampled it.
public final class TimerSpan: Sendable {
    /// A run, from within.
    public struct Run: Sendable {
        fileprivate let span: (any Span)?

        /// It goes on all the same, and ends as failed.
        public func failed(_ error: RPCError) {
            guard let span else { return }
            if !error.reason.isEmpty { span.attributes["rpc.liveshop.reason"] = error.reason }
            span.setStatus(SpanStatus(code: .error, message: error.message))
        }
    }

    private let name: String
    private let pauseMin: Duration
    /// When the last one of each subject began.
    private let last = Mutex<[String: Instant]>([:])

    /// - Parameters:
    ///   - name: what is seen to, `due orders`.
    ///   - pauseMin: between two of one subject; runs that come earlier have none.
    public init(_ name: String, pauseMin: Duration = .zero) {
        self.name = name
        self.pauseMin = pauseMin
    }

    /// Runs `body`, which has something to do, within a span of its own.
    ///
    /// - Parameters:
    ///   - subject: which of several this run is about; empty: there is only one.
    ///   - items: how much there is to do; nil: that is not known yet.
    public func around<Value: Sendable>(
        subject: String = "", items: Int? = nil, at now: Instant,
        _ body: (Run) async throws(RPCError) -> Value
    ) async throws(RPCError) -> Value {
        guard let span = begin(subject, items, now) else { return try await body(Run(span: nil)) }
        defer { span.end() }
        let run = Run(span: span)
        let outcome = await ServiceContext.$current.withValue(span.context) {
            do throws(RPCError) { return Result<Value, RPCError>.success(try await body(run)) } catch {
                return .failure(error)
            }
        }
        if case .failure(let error) = outcome { run.failed(error) }
        return try outcome.get()
    }

    private func begin(_ subject: String, _ items: Int?, _ now: Instant) -> (any Span)? {
        let isDue = last.withLock { last in
            // A clock that was set back stops no spans.
            if let begun = last[subject], begun <= now, now - begun < pauseMin { return false }
            last[subject] = now
            return true
        }
        guard isDue else { return nil }
        let span = InstrumentationSystem.tracer.startSpan("timer \(name)", context: .topLevel)
        // Without a tracer: what is done would look for traces in vain.
        guard span.isRecording else {
            span.end()
            return nil
        }
        if !subject.isEmpty { span.attributes["liveshop.timer.subject"] = subject }
        if let items { span.attributes["liveshop.timer.items"] = Int64(items) }
        return span
    }
}
