import Foundation
import RPCCore

/// `rights.json`: which keys may call and serve what.
///
///     {"call": {"stall-*": ["liveshop.catalog.v1.Catalog/*"]}, "serve": {"catalog": ["liveshop.catalog.v1.Catalog"]}}
enum RightsFile {
    static let name = "rights.json"

    static func read(_ path: String) throws(KeyError) -> KeyRules {
        let text = try BoundedFile.text(path, bytesMax: KeyLimits.rightsFileBytesMax)
        let json: [String: [String: [String]]]
        do { json = try JSONDecoder().decode([String: [String: [String]]].self, from: Data(text.utf8)) } catch {
            throw KeyError(
                file: path, rule: "must be {\"call\": {KEY: [METHOD, …]}, \"serve\": {KEY: [SERVICE, …]}}; \(reason(error))")
        }
        for field in json.keys where field != "call" && field != "serve" {
            throw KeyError(file: path, rule: "\(field): there is \"call\" and \"serve\", nothing else")
        }
        return KeyRules(call: try rules("call", json, path), serve: try rules("serve", json, path))
    }

    private static func reason(_ error: any Error) -> String {
        switch error as? DecodingError {
        case .typeMismatch(_, let context)?, .valueNotFound(_, let context)?, .keyNotFound(_, let context)?,
            .dataCorrupted(let context)?:
            let place = context.codingPath.map(\.stringValue).joined(separator: ".")
            return place.isEmpty ? context.debugDescription : "\(place): \(context.debugDescription)"
        default: return "\(error)"
        }
    }

    private static func rules(
        _ field: String, _ json: [String: [String: [String]]], _ path: String
    ) throws(KeyError) -> [KeyRules.Rule] {
        let entries = json[field] ?? [:]
        func fault(_ rule: String) -> KeyError { KeyError(file: path, rule: "\(field).\(rule)") }
        guard entries.count <= KeyLimits.rulesMax else { throw fault("must have at most \(KeyLimits.rulesMax) keys") }
        var rules: [KeyRules.Rule] = []
        for (keys, patterns) in entries.sorted(by: { $0.key < $1.key }) {
            guard isPattern(keys) else { throw fault("\(keys): must be a key's name, or a prefix and \"*\"") }
            guard patterns.count <= KeyLimits.patternsMax else {
                throw fault("\(keys): must have at most \(KeyLimits.patternsMax) patterns")
            }
            for pattern in patterns where !isPattern(pattern) {
                throw fault("\(keys): \"\(pattern)\" must be a full name, or a prefix and \"*\"")
            }
            rules.append(KeyRules.Rule(keys: keys, patterns: patterns))
        }
        return rules
    }

    /// "*" stands at the end or nowhere.
    private static func isPattern(_ text: String) -> Bool {
        (1...KeyLimits.patternBytesMax).contains(text.utf8.count) && !text.utf8.dropLast().contains(UInt8(ascii: "*"))
    }

    static func text(_ rules: KeyRules) throws(KeyError) -> String {
        func object(_ rules: [KeyRules.Rule]) -> [String: [String]] {
            Dictionary(rules.map { ($0.keys, $0.patterns) }, uniquingKeysWith: +)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            let data = try encoder.encode(["call": object(rules.call), "serve": object(rules.serve)])
            return String(decoding: data, as: UTF8.self) + "\n"
        } catch {
            throw KeyError(file: name, rule: "\(error)")
        }
    }
}
