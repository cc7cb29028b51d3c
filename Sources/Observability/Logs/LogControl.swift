import Logging
import Synchronization

/// What a process logs, changeable while it runs: every logger that was made from it follows, from its next line on.
public final class LogControl: Sendable {
    private let current: Atomic<Int>
    /// How lines look.
    public let format: LogFormat

    public init(level: Logger.Level, format: LogFormat = .text) {
        current = Atomic(Self.number(of: level))
        self.format = format
    }

    /// Lines of this level and above.
    public var level: Logger.Level {
        get { Logger.Level.allCases[current.load(ordering: .relaxed)] }
        set { current.store(Self.number(of: newValue), ordering: .relaxed) }
    }

    /// Sets the level and tells what it was.
    public func exchange(_ level: Logger.Level) -> Logger.Level {
        Logger.Level.allCases[current.exchange(Self.number(of: level), ordering: .relaxed)]
    }

    /// A logger that writes to standard error.
    public func logger(label: String) -> Logger {
        Logger(label: label, factory: { ProcessLogHandler(label: $0, control: self) })
    }

    private static func number(of level: Logger.Level) -> Int { Logger.Level.allCases.firstIndex(of: level) ?? 0 }
}

/// How a line of a log looks.
public enum LogFormat: String, CaseIterable, Sendable {
    /// `2026-11-21T13:11:22.123456Z info order: [name=order] registered`
    case text
    /// `{"ts":"2026-11-21T13:11:22.123456Z","level":"info","label":"order","message":"registered","metadata":{"name":"order"}}`, and
    /// `trace_id` and `span_id` during a call that has them.
    case json
}
