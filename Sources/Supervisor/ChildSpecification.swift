/// A program to keep running.
public struct ChildSpecification: Sendable {
    /// Unique among the children of one supervisor, e.g. `order`.
    public var name: String
    /// Path of the program.
    public var executable: String
    /// Without the program's own name.
    public var arguments: [String]
    /// Its standard output and error go here, at the end of the file.
    public var logFile: String
    /// Lower stages start first and stop last; the children of one stage do so together.
    public var stage: Int

    public init(name: String, executable: String, arguments: [String], logFile: String, stage: Int = 0) {
        self.name = name
        self.executable = executable
        self.arguments = arguments
        self.logFile = logFile
        self.stage = stage
    }
}

/// How a program ended.
public enum ChildExit: Hashable, Sendable, CustomStringConvertible {
    case exited(code: Int32)
    case signalled(Int32)
    /// It never ran: the reason, for people.
    case notStarted(String)

    public var description: String {
        switch self {
        case .exited(let code): "exit code \(code)"
        case .signalled(let signal): "signal \(signal)"
        case .notStarted(let reason): reason
        }
    }
}

/// What a supervisor knows of one child.
public struct ChildStatus: Hashable, Sendable {
    public enum State: Hashable, Sendable {
        case waiting
        case running(pid: Int32)
        /// It died and will be started again after this pause.
        case backingOff(Duration)
        case stopped
    }

    public var name: String
    public var state: State
    /// Starts after the first.
    public var restarts: Int
    /// How its latest run ended; nil while none has.
    public var lastExit: ChildExit?

    public var pid: Int32? {
        if case .running(let pid) = state { pid } else { nil }
    }
}
