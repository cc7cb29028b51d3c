import Messages

/// Metrics of many processes as one text in Prometheus' format, version 0.0.4: all samples of a name stand together, whoever they are from.
///
/// What comes from an instance is input like any other: a family or label that breaks the format's rules is left out, not the whole scrape.
public struct PrometheusText: Sendable {
    public static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private struct Family {
        let kind: MeshV1.MetricKind
        var help: String
        let bounds: [Double]
        var lines: String = ""
    }

    private var families: [String: Family] = [:]
    private var bytes = 0
    private let bytesMax: Int

    public init(bytesMax: Int = MetricsLimits.textBytesMax) { self.bytesMax = bytesMax }

    /// - Returns: false if the text became too long; then nothing of this process is in it.
    public mutating func add(service: String, instance: String, _ added: [MeshV1.MetricFamily]) -> Bool {
        let before = self
        let origin = "service=\"\(Self.escaped(service))\",instance=\"\(Self.escaped(instance))\""
        for family in added { add(family, origin) }
        guard bytes <= bytesMax else {
            self = before
            return false
        }
        return true
    }

    public var text: String {
        var text = ""
        text.reserveCapacity(bytes + families.count * 128)
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            if !family.help.isEmpty { text += "# HELP \(name) \(Self.escapedHelp(family.help))\n" }
            text += "# TYPE \(name) \(Self.type(family.kind))\n\(family.lines)"
        }
        return text
    }

    private mutating func add(_ added: MeshV1.MetricFamily, _ origin: String) {
        guard MetricName.isValid(added.name), [.counter, .gauge, .histogram].contains(added.kind) else { return }
        guard zip(added.bounds, added.bounds.dropFirst()).allSatisfy(<), added.bounds.allSatisfy(\.isFinite) else { return }
        var family = families[added.name] ?? Family(kind: added.kind, help: added.help, bounds: added.bounds)
        guard family.kind == added.kind, family.bounds == added.bounds else { return }
        if family.help.isEmpty { family.help = added.help }
        let size = family.lines.utf8.count
        for sample in added.samples {
            let names = sample.labels.map(\.name)
            guard names.allSatisfy({ MetricName.isValid($0) && !MetricLabel.reserved.contains($0) }),
                Set(names).count == names.count
            else { continue }
            let labels = sample.labels.reduce(into: origin) { $0 += ",\($1.name)=\"\(Self.escaped($1.value))\"" }
            if added.kind == .histogram {
                guard let lines = Self.histogram(added, sample, labels) else { continue }
                family.lines += lines
            } else {
                family.lines += "\(added.name){\(labels)} \(Self.number(sample.value))\n"
            }
        }
        bytes += family.lines.utf8.count - size
        families[added.name] = family
    }

    /// nil if the counts do not add up.
    private static func histogram(
        _ family: MeshV1.MetricFamily, _ sample: MeshV1.MetricSample, _ labels: String
    ) -> String? {
        let counts = sample.cumulative + [sample.count]
        guard sample.cumulative.count == family.bounds.count, zip(counts, counts.dropFirst()).allSatisfy(<=) else { return nil }
        var lines = ""
        for (bound, count) in zip(family.bounds, sample.cumulative) {
            lines += "\(family.name)_bucket{\(labels),le=\"\(number(bound))\"} \(count)\n"
        }
        lines += "\(family.name)_bucket{\(labels),le=\"+Inf\"} \(sample.count)\n"
        lines += "\(family.name)_sum{\(labels)} \(number(sample.value))\n"
        return lines + "\(family.name)_count{\(labels)} \(sample.count)\n"
    }

    private static func type(_ kind: MeshV1.MetricKind) -> String {
        switch kind {
        case .counter: "counter"
        case .gauge: "gauge"
        case .histogram: "histogram"
        case .unspecified, .unrecognized: "untyped"
        }
    }

    private static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value > 0 ? "+Inf" : "-Inf" }
        if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
        return "\(value)"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func escapedHelp(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
