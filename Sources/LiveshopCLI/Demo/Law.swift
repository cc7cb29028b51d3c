/// Something that must always hold, and the numbers that show whether it did.
struct Law: Hashable, Sendable, Encodable {
    var name: String
    var numbers: String
    var holds: Bool

    init(_ name: String, _ numbers: String, holds: Bool) {
        self.name = name
        self.numbers = numbers
        self.holds = holds
    }

    /// Holds if all the numbers are the same; each is named.
    static func equal(_ name: String, _ numbers: (String, Int64)...) -> Law {
        Law(
            name, numbers.map { "\($0.0) \(Figures.grouped($0.1))" }.joined(separator: " = "),
            holds: numbers.allSatisfy { $0.1 == numbers.first?.1 })
    }
}
