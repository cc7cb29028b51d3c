import Tracing

/// Spans as OpenTelemetry's file exporter writes them: one `ExportTraceServiceRequest` as JSON on a line. Ids are lower-case hexadecimal and
/// 64-bit numbers strings, as OTLP's JSON mapping has it.
enum OTLPLine {
    static func of(_ spans: [SpanRecord], resource: [(String, String)]) -> String {
        let attributes = resource.map { JSONText.object([("key", JSONText.quoted($0.0)), ("value", string($0.1))]) }
        let scope = JSONText.object([("name", JSONText.quoted("liveshop"))])
        let scopeSpans = JSONText.object([("scope", scope), ("spans", array(spans.map(span)))])
        let resourceSpans = JSONText.object([
            ("resource", JSONText.object([("attributes", array(attributes))])), ("scopeSpans", array([scopeSpans])),
        ])
        return JSONText.object([("resourceSpans", array([resourceSpans]))]) + "\n"
    }

    private static func span(_ span: SpanRecord) -> String {
        var members = [
            ("traceId", JSONText.quoted(span.trace.traceID)), ("spanId", JSONText.quoted(span.trace.spanID)),
            ("name", JSONText.quoted(cut(span.name))), ("kind", "\(number(of: span.kind))"),
            ("startTimeUnixNano", "\"\(span.startNanoseconds)\""), ("endTimeUnixNano", "\"\(span.endNanoseconds)\""),
        ]
        if let parent = span.parentSpanID { members.insert(("parentSpanId", JSONText.quoted(parent)), at: 2) }
        if !span.attributes.isEmpty { members.append(("attributes", attributes(span.attributes))) }
        if !span.events.isEmpty {
            members.append(
                (
                    "events",
                    array(
                        span.events.map { event in
                            JSONText.object([
                                ("timeUnixNano", "\"\(event.nanosecondsSinceEpoch)\""),
                                ("name", JSONText.quoted(cut(event.name))),
                                ("attributes", attributes(event.attributes)),
                            ])
                        })
                ))
        }
        if !span.links.isEmpty {
            let links = span.links.map { link in
                JSONText.object([("traceId", JSONText.quoted(link.traceID)), ("spanId", JSONText.quoted(link.spanID))])
            }
            members.append(("links", array(links)))
        }
        if let status = span.status {
            var fields = [("code", status.code == .ok ? "1" : "2")]
            if let message = status.message { fields.append(("message", JSONText.quoted(cut(message)))) }
            members.append(("status", JSONText.object(fields)))
        }
        return JSONText.object(members)
    }

    /// By name; what is too much is left out.
    private static func attributes(_ attributes: SpanAttributes) -> String {
        var pairs: [(String, String)] = []
        func add(_ key: String, _ value: SpanAttribute) { pairs.append((key, json(value))) }
        attributes.forEach(add)
        return array(
            pairs.sorted { $0.0 < $1.0 }.prefix(SpanLimits.attributesMax).map {
                JSONText.object([("key", JSONText.quoted(cut($0.0))), ("value", $0.1)])
            })
    }

    private static func json(_ value: SpanAttribute) -> String {
        switch value {
        case .int32(let number): integer(Int64(number))
        case .int64(let number): integer(number)
        case .double(let number): double(number)
        case .bool(let flag): JSONText.object([("boolValue", flag ? "true" : "false")])
        case .string(let text): string(text)
        case .int32Array(let numbers): list(numbers.map { integer(Int64($0)) })
        case .int64Array(let numbers): list(numbers.map(integer))
        case .doubleArray(let numbers): list(numbers.map(double))
        case .boolArray(let flags): list(flags.map { JSONText.object([("boolValue", $0 ? "true" : "false")]) })
        case .stringArray(let texts): list(texts.map(string))
        case .stringConvertible(let value): string("\(value)")
        case .stringConvertibleArray(let values): list(values.map { string("\($0)") })
        default: string("")
        }
    }

    private static func string(_ text: String) -> String { JSONText.object([("stringValue", JSONText.quoted(cut(text)))]) }
    private static func integer(_ number: Int64) -> String { JSONText.object([("intValue", "\"\(number)\"")]) }

    /// JSON has no word for what is no number; protobuf's mapping has these.
    private static func double(_ number: Double) -> String {
        let text = number.isNaN ? "\"NaN\"" : number.isInfinite ? (number > 0 ? "\"Infinity\"" : "\"-Infinity\"") : "\(number)"
        return JSONText.object([("doubleValue", text)])
    }

    private static func list(_ values: [String]) -> String {
        JSONText.object([("arrayValue", JSONText.object([("values", array(Array(values.prefix(SpanLimits.attributesMax))))]))])
    }

    private static func array(_ values: [String]) -> String { "[" + values.joined(separator: ",") + "]" }

    private static func cut(_ text: String) -> String {
        guard text.utf8.count > SpanLimits.textBytesMax else { return text }
        var text = String(decoding: text.utf8.prefix(SpanLimits.textBytesMax), as: UTF8.self)
        while text.utf8.count > SpanLimits.textBytesMax { text.removeLast() }
        return text
    }

    private static func number(of kind: SpanKind) -> Int {
        switch kind {
        case .internal: 1
        case .server: 2
        case .client: 3
        case .producer: 4
        case .consumer: 5
        }
    }
}
