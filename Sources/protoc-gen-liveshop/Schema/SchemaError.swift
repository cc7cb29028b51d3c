/// What in the protos cannot be generated, and where.
struct SchemaError: Error, CustomStringConvertible {
    var place: String
    var rule: String

    init(_ place: String, _ rule: String) {
        self.place = place
        self.rule = rule
    }

    var description: String { "\(place): \(rule)" }
}
