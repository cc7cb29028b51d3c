/// A reader of Prometheus' text format 0.0.4, as strict as the format's description, for tests.
struct Exposition {
    struct Sample: Equatable {
        var name: String
        var labels: [String: String]
        var value: Double
    }

    struct Malformed: Error, CustomStringConvertible {
        let description: String
        init(_ line: String, _ rule: String) { description = "\(rule): \(line)" }
    }

    private(set) var types: [String: String] = [:]
    private(set) var help: [String: String] = [:]
    private(set) var samples: [Sample] = []

    init(_ text: String) throws {
        guard text.isEmpty || text.hasSuffix("\n") else { throw Malformed("", "the last line must end") }
        var group = ""
        var closed: Set<String> = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) {
            if line.hasPrefix("# ") {
                let words = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
                guard words.count == 4, ["HELP", "TYPE"].contains(words[1]) else { throw Malformed(line, "unknown comment") }
                if words[2] != group {
                    guard closed.insert(words[2]).inserted else { throw Malformed(line, "a family stands together") }
                    group = words[2]
                }
                if words[1] == "HELP" {
                    help[words[2]] = words[3]
                } else {
                    guard types.updateValue(words[3], forKey: words[2]) == nil else { throw Malformed(line, "one TYPE") }
                    guard ["counter", "gauge", "histogram"].contains(words[3]) else { throw Malformed(line, "unknown type") }
                }
                continue
            }
            let sample = try Self.sample(line)
            let suffixes = types[group] == "histogram" ? ["_bucket", "_sum", "_count"] : [""]
            guard suffixes.contains(where: { sample.name == group + $0 }) else { throw Malformed(line, "not of \(group)") }
            guard !samples.contains(where: { $0.name == sample.name && $0.labels == sample.labels }) else {
                throw Malformed(line, "twice")
            }
            samples.append(sample)
        }
        for (name, type) in types where type == "histogram" { try checkHistogram(name) }
    }

    func values(_ name: String, where labels: [String: String] = [:]) -> [Double] {
        samples.filter { sample in sample.name == name && labels.allSatisfy { sample.labels[$0.key] == $0.value } }.map(\.value)
    }

    /// Of each series: rising bounds, counts that never fall, +Inf, _sum and _count.
    private func checkHistogram(_ name: String) throws {
        var series: [[String: String]: [(bound: Double, count: Double)]] = [:]
        for sample in samples where sample.name == name + "_bucket" {
            var labels = sample.labels
            guard let le = labels.removeValue(forKey: "le") else { throw Malformed(name, "a bucket has le") }
            guard let bound = le == "+Inf" ? .infinity : Double(le) else { throw Malformed(le, "le is a number") }
            series[labels, default: []].append((bound, sample.value))
        }
        for (labels, buckets) in series {
            guard buckets.last?.bound == .infinity else { throw Malformed(name, "the last bucket is +Inf") }
            for (lower, upper) in zip(buckets, buckets.dropFirst())
            where lower.bound >= upper.bound || lower.count > upper.count {
                throw Malformed("\(name)\(labels)", "buckets are cumulative")
            }
            guard values(name + "_count", where: labels) == [buckets.last?.count ?? -1] else {
                throw Malformed(name, "_count is the last bucket")
            }
            guard values(name + "_sum", where: labels).count == 1 else { throw Malformed(name, "one _sum") }
        }
    }

    private static func sample(_ line: String) throws -> Sample {
        var rest = Substring(line)
        let name = String(rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == ":") })
        guard let first = name.first, !first.isNumber else { throw Malformed(line, "no name") }
        rest = rest.dropFirst(name.count)
        var labels: [String: String] = [:]
        if rest.first == "{" {
            rest = rest.dropFirst()
            while rest.first != "}" {
                let label = String(rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
                rest = rest.dropFirst(label.count)
                guard !label.isEmpty, rest.hasPrefix("=\"") else { throw Malformed(line, "no label") }
                rest = rest.dropFirst(2)
                var value = ""
                while let next = rest.first, next != "\"" {
                    rest = rest.dropFirst()
                    guard next == "\\" else {
                        value.append(next)
                        continue
                    }
                    switch rest.popFirst() {
                    case "n": value.append("\n")
                    case "\\": value.append("\\")
                    case "\"": value.append("\"")
                    default: throw Malformed(line, "unknown escape")
                    }
                }
                guard rest.popFirst() == "\"", labels.updateValue(value, forKey: label) == nil else {
                    throw Malformed(line, "label \(label)")
                }
                if rest.first == "," { rest = rest.dropFirst() }
            }
            rest = rest.dropFirst()
        }
        guard rest.popFirst() == " ", let value = number(String(rest)) else { throw Malformed(line, "no value") }
        return Sample(name: name, labels: labels, value: value)
    }

    private static func number(_ text: String) -> Double? {
        switch text {
        case "+Inf": .infinity
        case "-Inf": -.infinity
        case "NaN": .nan
        default: Double(text)
        }
    }
}
