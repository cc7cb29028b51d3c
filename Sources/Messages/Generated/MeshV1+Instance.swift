// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension MeshV1 {
    /// What the samples of a family are.
    public enum MetricKind: Hashable, Sendable {
        case unspecified
        /// Only goes up, but for restarts.
        case counter
        /// Goes up and down.
        case gauge
        /// How many values lay at or below each bound.
        case histogram
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .counter
            case 2: self = .gauge
            case 3: self = .histogram
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .counter: 1
            case .gauge: 2
            case .histogram: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// Of which instance.
    public struct InstanceStatsRequest: Hashable, Sendable {
        /// Its name, as Gateway/ListInstances shows it, or `gateway`. Empty: any.
        public var instance: String = ""
        /// Only methods whose full name contains this text; empty: all. At most 256 bytes.
        public var methodContains: String = ""

        public init() {}

        public init(
            instance: String = "",
            methodContains: String = ""
        ) {
            self.instance = instance
            self.methodContains = methodContains
        }
    }

    /// Figures of one process; they begin at 0 with every start.
    public struct InstanceStatsResponse: Hashable, Sendable {
        /// Who answers.
        public var instance: String = ""
        /// Methods that were called at least once, by full name.
        public var methods: [MeshV1.MethodFigures] = []

        public init() {}

        public init(
            instance: String = "",
            methods: [MeshV1.MethodFigures] = []
        ) {
            self.instance = instance
            self.methods = methods
        }
    }

    /// The calls of one method that one process has handled.
    public struct MethodFigures: Hashable, Sendable {
        /// E.g. `liveshop.catalog.v1.Catalog/GetProduct`.
        public var fullName: String = ""
        /// Calls that ended, well or not. One that ended before its handler returned (deadline, cancellation) counts once the handler has.
        public var calls: UInt64 = 0
        /// Calls that ended with a status other than OK, by status.
        public var errors: [MeshV1.CodeCount] = []
        /// Handlers that run now.
        public var inFlight: UInt32 = 0
        /// From the arrival of the request to its answer, microseconds; for a call that streams, to its end.
        public var latency: MeshV1.Latency? = nil
        /// From the arrival of the request to the start of its handler.
        public var queue: MeshV1.Latency? = nil

        public init() {}

        public init(
            fullName: String = "",
            calls: UInt64 = 0,
            errors: [MeshV1.CodeCount] = [],
            inFlight: UInt32 = 0,
            latency: MeshV1.Latency? = nil,
            queue: MeshV1.Latency? = nil
        ) {
            self.fullName = fullName
            self.calls = calls
            self.errors = errors
            self.inFlight = inFlight
            self.latency = latency
            self.queue = queue
        }
    }

    /// How often calls ended with one status.
    public struct CodeCount: Hashable, Sendable {
        /// Never OK.
        public var status: StatusCode = .ok
        /// Calls that ended so.
        public var calls: UInt64 = 0

        public init() {}

        public init(
            status: StatusCode = .ok,
            calls: UInt64 = 0
        ) {
            self.status = status
            self.calls = calls
        }
    }

    /// How long something took, since the process started; at most a hundredth too high. All in microseconds.
    public struct Latency: Hashable, Sendable {
        /// Half of them took at most so long.
        public var p50Us: UInt64 = 0
        /// 99 of 100.
        public var p99Us: UInt64 = 0
        /// 999 of 1,000.
        public var p999Us: UInt64 = 0
        /// The longest.
        public var maxUs: UInt64 = 0

        public init() {}

        public init(
            p50Us: UInt64 = 0,
            p99Us: UInt64 = 0,
            p999Us: UInt64 = 0,
            maxUs: UInt64 = 0
        ) {
            self.p50Us = p50Us
            self.p99Us = p99Us
            self.p999Us = p999Us
            self.maxUs = maxUs
        }
    }

    /// Of which instance.
    public struct InstanceMetricsRequest: Hashable, Sendable {
        /// Its name, as Gateway/ListInstances shows it, or `gateway`. Empty: any.
        public var instance: String = ""

        public init() {}

        public init(
            instance: String = ""
        ) {
            self.instance = instance
        }
    }

    /// Figures of one process; counters begin at 0 with every start.
    public struct InstanceMetricsResponse: Hashable, Sendable {
        /// Who answers.
        public var instance: String = ""
        /// By name. At most 10,000 samples, beside those of its calls, are kept; what came later is left out and counted.
        public var families: [MeshV1.MetricFamily] = []

        public init() {}

        public init(
            instance: String = "",
            families: [MeshV1.MetricFamily] = []
        ) {
            self.instance = instance
            self.families = families
        }
    }

    /// What Prometheus calls a metric family: one thing that is measured, for any number of label values.
    public struct MetricFamily: Hashable, Sendable {
        /// E.g. `liveshop_calls_total`: letters, digits and `_`, no digit first.
        public var name: String = ""
        /// For people. May be empty.
        public var help: String = ""
        /// What its samples are.
        public var kind: MeshV1.MetricKind = .unspecified
        /// Of a histogram: the upper bounds of its buckets, rising, without the last one, which has none.
        public var bounds: [Double] = []
        /// One for each combination of label values.
        public var samples: [MeshV1.MetricSample] = []

        public init() {}

        public init(
            name: String = "",
            help: String = "",
            kind: MeshV1.MetricKind = .unspecified,
            bounds: [Double] = [],
            samples: [MeshV1.MetricSample] = []
        ) {
            self.name = name
            self.help = help
            self.kind = kind
            self.bounds = bounds
            self.samples = samples
        }
    }

    /// One value, or one histogram.
    public struct MetricSample: Hashable, Sendable {
        /// What it is of. Empty: of the whole process.
        public var labels: [MeshV1.MetricLabel] = []
        /// Of a counter or gauge; of a histogram the sum of all values.
        public var value: Double = 0
        /// Of a histogram: how many values there were.
        public var count: UInt64 = 0
        /// Of a histogram: how many of them lay at or below each of the family's bounds.
        public var cumulative: [UInt64] = []

        public init() {}

        public init(
            labels: [MeshV1.MetricLabel] = [],
            value: Double = 0,
            count: UInt64 = 0,
            cumulative: [UInt64] = []
        ) {
            self.labels = labels
            self.value = value
            self.count = count
            self.cumulative = cumulative
        }
    }

    /// A label and its value.
    public struct MetricLabel: Hashable, Sendable {
        /// Letters, digits and `_`, no digit first.
        public var name: String = ""
        /// At most 128 bytes.
        public var value: String = ""

        public init() {}

        public init(
            name: String = "",
            value: String = ""
        ) {
            self.name = name
            self.value = value
        }
    }

    /// What is to be logged by which instance.
    public struct SetLogLevelRequest: Hashable, Sendable {
        /// Its name, as Gateway/ListInstances shows it, or `gateway`. Empty: any.
        public var instance: String = ""
        /// `trace`, `debug`, `info`, `notice`, `warning`, `error` or `critical`. Empty: it stays as it is, and is only told.
        public var level: String = ""

        public init() {}

        public init(
            instance: String = "",
            level: String = ""
        ) {
            self.instance = instance
            self.level = level
        }
    }

    /// What is logged now.
    public struct SetLogLevelResponse: Hashable, Sendable {
        /// Who answers.
        public var instance: String = ""
        /// Lines of this level and above.
        public var level: String = ""
        /// The level until now.
        public var previousLevel: String = ""

        public init() {}

        public init(
            instance: String = "",
            level: String = "",
            previousLevel: String = ""
        ) {
            self.instance = instance
            self.level = level
            self.previousLevel = previousLevel
        }
    }

}
