import Foundation

/// One case: a figure, and the ceiling measured beside it in the same minutes.
struct BenchResult: Encodable {
    var name: String
    var value: Double
    var unit: String
    /// What the C program did; nil where there is none.
    var ceiling: Double?
    var p50Microseconds: UInt64
    var p99Microseconds: UInt64
    /// CPU time of all processes together, per call.
    var cpuMicrosecondsPerCall: Double
    /// (max − min) / median over the runs.
    var spread: Double

    var ratio: Double? { ceiling.map { value / $0 } }

    private enum CodingKeys: String, CodingKey {
        case name = "case"
        case value, unit, ceiling, ratio
        case p50Microseconds = "p50_us"
        case p99Microseconds = "p99_us"
        case cpuMicrosecondsPerCall = "cpu_us_per_call"
        case spread
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encode(Self.rounded(value), forKey: .value)
        try container.encode(unit, forKey: .unit)
        try container.encode(ceiling.map(Self.rounded), forKey: .ceiling)
        try container.encode(ratio.map(Self.rounded), forKey: .ratio)
        try container.encode(p50Microseconds, forKey: .p50Microseconds)
        try container.encode(p99Microseconds, forKey: .p99Microseconds)
        try container.encode(Self.rounded(cpuMicrosecondsPerCall), forKey: .cpuMicrosecondsPerCall)
        try container.encode(Self.rounded(spread), forKey: .spread)
    }

    private static func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
}

/// The middle of several runs.
struct Samples {
    private let sorted: [Double]

    /// - Precondition: not empty.
    init(_ values: [Double]) { sorted = values.sorted() }

    var median: Double { sorted[sorted.count / 2] }
    var spread: Double { median > 0 ? (sorted[sorted.count - 1] - sorted[0]) / median : 0 }
}

enum BenchTable {
    static func text(_ results: [BenchResult]) -> String {
        let head = ["case", "value", "unit", "ceiling", "ratio", "p50 µs", "p99 µs", "CPU µs/call", "spread"]
        let rows = results.map { result in
            [
                result.name, format(result.value), result.unit, result.ceiling.map(format) ?? "–",
                result.ratio.map { String(format: "%.2f", $0) } ?? "–", "\(result.p50Microseconds)",
                "\(result.p99Microseconds)", String(format: "%.2f", result.cpuMicrosecondsPerCall),
                String(format: "%.0f %%", result.spread * 100),
            ]
        }
        let widths = head.indices.map { column in ([head] + rows).map { $0[column].count }.max() ?? 0 }
        return ([head] + rows).map { row in
            row.enumerated().map { column, text in
                let padding = String(repeating: " ", count: widths[column] - text.count)
                return column == 0 || column == 2 ? text + padding : padding + text
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    static func write(_ results: [BenchResult], to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let lines = try results.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
        let url = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try lines.joined().write(to: url, atomically: true, encoding: .utf8)
    }

    private static func format(_ value: Double) -> String {
        let digits = String(Int(value.rounded()))
        return digits.enumerated().map { index, digit in
            let left = digits.count - index
            return index > 0 && left % 3 == 0 ? ",\(digit)" : "\(digit)"
        }.joined()
    }
}
