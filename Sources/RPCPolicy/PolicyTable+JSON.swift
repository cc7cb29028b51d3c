import Foundation
import RPCCore

/// What is wrong with a file of policies.
public struct PolicyFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// Dotted path of the member at fault: `methods[2].attempts`.
    public let field: String
    public let rule: String

    public var description: String { field.isEmpty ? rule : "\(field): \(rule)" }
}

extension PolicyTable {
    /// Bytes that a file may have.
    public static let bytesMax = 1 << 20

    /// Reads a file's text; its members are described in `Sources/RPCPolicy/README.md`. Comments and trailing commas (JSON5) are allowed.
    public init(json text: Data) throws(PolicyFault) {
        guard text.count <= Self.bytesMax else { throw PolicyFault(field: "", rule: "more than \(Self.bytesMax) bytes") }
        let decoder = JSONDecoder()
        decoder.allowsJSON5 = true
        let document: Document
        do {
            document = try decoder.decode(Document.self, from: text)
        } catch let fault as PolicyFault {
            throw fault
        } catch {
            throw PolicyFault(field: "", rule: "not JSON, or not an object")
        }
        self = document.table
    }

    private struct Document: Decodable {
        var table = PolicyTable()

        init(from decoder: any Decoder) throws {
            var top = Members(try decoder.container(keyedBy: Members.Key.self), at: "")
            if var budget = try top.object("retry_budget") {
                table.retryRatio = try budget.number("ratio", in: 0...1) ?? table.retryRatio
                table.retriesPerSecond = try budget.number("per_second", in: 0...100_000) ?? table.retriesPerSecond
                try budget.end()
            }
            table.hedgeRatio = try top.number("hedge_ratio", in: 0...1) ?? table.hedgeRatio
            for (index, members) in try top.objects("methods", countMax: PolicyTable.rulesMax).enumerated() {
                table.rules.append(try PolicyTable.Rule(members, at: "methods[\(index)]"))
            }
            try top.end()
        }
    }
}

extension PolicyTable.Rule {
    fileprivate init(_ read: Members, at path: String) throws(PolicyFault) {
        var members = read
        guard let match = members.text("match"), match.contains("/") || match.hasSuffix("*") else {
            throw PolicyFault(
                field: "\(path).match",
                rule: "a method's full name is needed, or its beginning and *: liveshop.order.v1.Orders/*")
        }
        var policy = CallPolicy()
        policy.deadline = try members.milliseconds("deadline_ms", in: 1...600_000)
        policy.attemptsMax = try members.whole("attempts", in: 1...10) ?? policy.attemptsMax
        policy.backoffMin = try members.milliseconds("backoff_min_ms", in: 1...60_000) ?? policy.backoffMin
        policy.backoffMax =
            try members.milliseconds("backoff_max_ms", in: 1...60_000) ?? max(policy.backoffMin, policy.backoffMax)
        guard policy.backoffMin <= policy.backoffMax else {
            throw PolicyFault(field: "\(path).backoff_max_ms", rule: "must not be below backoff_min_ms")
        }
        policy.waitForReady = try members.flag("wait_for_ready") ?? false
        policy.hedgeAfter = try members.milliseconds("hedge_after_ms", in: 1...60_000)
        policy.concurrencyMax = try members.whole("concurrency", in: 1...WireLimits.inFlightPerConnectionMax)
        try members.end()
        self.init(match: match, policy: policy)
    }
}

/// The members of a JSON object, taken one by one, so that what nobody takes is found: a slip in a name must not be a default.
private struct Members {
    struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private let container: KeyedDecodingContainer<Key>
    private let path: String
    private var taken: Set<String> = []

    init(_ container: KeyedDecodingContainer<Key>, at path: String) {
        self.container = container
        self.path = path
    }

    private func field(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    private mutating func take(_ name: String) -> Key? {
        taken.insert(name)
        let key = Key(stringValue: name)
        return container.contains(key) ? key : nil
    }

    mutating func object(_ name: String) throws(PolicyFault) -> Members? {
        guard let key = take(name) else { return nil }
        guard let members = try? container.nestedContainer(keyedBy: Key.self, forKey: key) else {
            throw PolicyFault(field: field(name), rule: "an object is needed")
        }
        return Members(members, at: field(name))
    }

    mutating func objects(_ name: String, countMax: Int) throws(PolicyFault) -> [Members] {
        guard let key = take(name) else { return [] }
        guard var list = try? container.nestedUnkeyedContainer(forKey: key) else {
            throw PolicyFault(field: field(name), rule: "a list is needed")
        }
        var objects: [Members] = []
        while !list.isAtEnd {
            let path = "\(field(name))[\(objects.count)]"
            guard objects.count < countMax else {
                throw PolicyFault(field: field(name), rule: "at most \(countMax) are allowed")
            }
            guard let members = try? list.nestedContainer(keyedBy: Key.self) else {
                throw PolicyFault(field: path, rule: "an object is needed")
            }
            objects.append(Members(members, at: path))
        }
        return objects
    }

    mutating func text(_ name: String) -> String? { take(name).flatMap { try? container.decode(String.self, forKey: $0) } }

    mutating func number(_ name: String, in range: ClosedRange<Double>) throws(PolicyFault) -> Double? {
        guard let key = take(name) else { return nil }
        guard let number = try? container.decode(Double.self, forKey: key), range.contains(number) else {
            throw PolicyFault(field: field(name), rule: "a number from \(range.lowerBound) to \(range.upperBound) is needed")
        }
        return number
    }

    mutating func whole(_ name: String, in range: ClosedRange<Int>) throws(PolicyFault) -> Int? {
        guard let key = take(name) else { return nil }
        guard let number = try? container.decode(Int.self, forKey: key), range.contains(number) else {
            throw PolicyFault(
                field: field(name), rule: "a whole number from \(range.lowerBound) to \(range.upperBound) is needed")
        }
        return number
    }

    mutating func milliseconds(_ name: String, in range: ClosedRange<Int>) throws(PolicyFault) -> Duration? {
        try whole(name, in: range).map { .milliseconds($0) }
    }

    mutating func flag(_ name: String) throws(PolicyFault) -> Bool? {
        guard let key = take(name) else { return nil }
        guard let flag = try? container.decode(Bool.self, forKey: key) else {
            throw PolicyFault(field: field(name), rule: "true or false is needed")
        }
        return flag
    }

    func end() throws(PolicyFault) {
        guard let unknown = container.allKeys.map(\.stringValue).filter({ !taken.contains($0) }).min() else { return }
        throw PolicyFault(field: field(unknown), rule: "there is no such member")
    }
}
