import Foundation

/// Spans read back from the files that processes write: OTLP's JSON, as any other reader takes it.
public enum RecordedTrace {
    public struct Span: Sendable {
        public let traceID: String
        public let spanID: String
        /// nil: it began its trace.
        public let parentID: String?
        public let name: String
        /// 1 internal, 2 server, 3 client, 5 consumer.
        public let kind: Int
        public let start: UInt64
        public let end: UInt64
        /// As text, lists with commas.
        public let attributes: [String: String]
        public let events: [String]
        /// `traceId-spanId` of each.
        public let links: [String]
        /// 0 unset, 1 OK, 2 error.
        public let status: Int
        public let service: String
        public let instance: String
    }

    /// What a line is not.
    public struct Malformed: Error, CustomStringConvertible {
        public let description: String
    }

    /// Of every file in a folder.
    public static func spans(inFolder path: String) throws -> [Span] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return try names.sorted().flatMap { try spans(inFile: "\(path)/\($0)") }
    }

    /// A last line that is being written is left out.
    public static func spans(inFile path: String) throws -> [Span] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return try text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().flatMap { line in
            guard let request = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                let resources = request["resourceSpans"] as? [[String: Any]]
            else { throw Malformed(description: "no ExportTraceServiceRequest: \(line)") }
            return try resources.flatMap(spans)
        }
    }

    private static func spans(_ resource: [String: Any]) throws -> [Span] {
        let about = attributes((resource["resource"] as? [String: Any])?["attributes"])
        guard let scopes = resource["scopeSpans"] as? [[String: Any]] else { throw Malformed(description: "no scopeSpans") }
        return try scopes.flatMap { scope in
            try (scope["spans"] as? [[String: Any]] ?? []).map { span in
                guard let trace = span["traceId"] as? String, let id = span["spanId"] as? String,
                    let name = span["name"] as? String,
                    let kind = span["kind"] as? Int,
                    let start = (span["startTimeUnixNano"] as? String).flatMap(UInt64.init),
                    let end = (span["endTimeUnixNano"] as? String).flatMap(UInt64.init)
                else { throw Malformed(description: "no span: \(span)") }
                return Span(
                    traceID: trace, spanID: id, parentID: span["parentSpanId"] as? String, name: name, kind: kind, start: start,
                    end: end, attributes: attributes(span["attributes"]),
                    events: (span["events"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String },
                    links: (span["links"] as? [[String: Any]] ?? []).compactMap { link in
                        guard let trace = link["traceId"] as? String, let id = link["spanId"] as? String else { return nil }
                        return "\(trace)-\(id)"
                    }, status: (span["status"] as? [String: Any])?["code"] as? Int ?? 0, service: about["service.name"] ?? "",
                    instance: about["service.instance.id"] ?? "")
            }
        }
    }

    private static func attributes(_ value: Any?) -> [String: String] {
        var result: [String: String] = [:]
        for pair in value as? [[String: Any]] ?? [] {
            guard let key = pair["key"] as? String, let value = pair["value"] as? [String: Any] else { continue }
            result[key] = text(value)
        }
        return result
    }

    private static func text(_ value: [String: Any]) -> String {
        if let list = (value["arrayValue"] as? [String: Any])?["values"] as? [[String: Any]] {
            return list.map(text).joined(separator: ",")
        }
        return value.values.first.map { "\($0)" } ?? ""
    }
}
