import Messages

/// Names as Prometheus wants them: letters, digits and `_`, no digit first.
enum MetricName {
    /// - Parameter suffix: of the unit or kind, unless the name has it.
    static func of(_ label: String, suffix: String = "") -> String {
        let name = valid(label)
        return name.hasSuffix(suffix) ? name : name + suffix
    }

    static func valid(_ text: String) -> String {
        var name = String(text.unicodeScalars.map { isValid($0.value) ? Character($0) : "_" })
        if name.isEmpty || name.utf8.first.map({ isDigit(UInt32($0)) }) == true { name = "_" + name }
        return name
    }

    static func isValid(_ name: String) -> Bool {
        !name.isEmpty && name.unicodeScalars.allSatisfy { isValid($0.value) }
            && !isDigit(name.unicodeScalars.first?.value ?? 48)
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { (48...57).contains(scalar) }

    private static func isValid(_ scalar: UInt32) -> Bool {
        isDigit(scalar) || scalar == 95 || (65...90).contains(scalar) || (97...122).contains(scalar)
    }
}

/// A label and its value, in the form in which series are told apart.
struct MetricLabel: Hashable, Sendable, Comparable {
    let name: String
    let value: String

    /// What the collector says of every sample, and a bucket's bound.
    static let reserved: Set<String> = ["service", "instance", "le"]

    /// - Parameter value: cut to the limit.
    init(_ name: String, _ value: String) {
        let valid = MetricName.valid(name)
        // As Prometheus itself does with labels that clash with its own.
        self.name = Self.reserved.contains(valid) ? "exported_" + valid : valid
        var value = value
        while value.utf8.count > MetricsLimits.labelBytesMax { value.removeLast() }
        self.value = value
    }

    static func < (left: Self, right: Self) -> Bool { (left.name, left.value) < (right.name, right.value) }
}

extension MeshV1.MetricFamily {
    public static func counter(_ name: String, _ help: String, _ samples: [MeshV1.MetricSample]) -> Self {
        .init(name: name, help: help, kind: .counter, samples: samples)
    }

    public static func gauge(_ name: String, _ help: String, _ samples: [MeshV1.MetricSample]) -> Self {
        .init(name: name, help: help, kind: .gauge, samples: samples)
    }
}

extension MeshV1.MetricSample {
    /// - Parameter labels: in this order.
    public init(_ labels: KeyValuePairs<String, String>, _ value: Double) {
        self.init(labels: labels.map { MeshV1.MetricLabel(name: $0.key, value: $0.value) }, value: value)
    }
}
