internal import CProtobufC
import MessageWire
import PluginMessages

/// An extension point as the suite sees it: requests to try, and what an answer must be.
struct ConformancePoint: Sendable {
    /// What a plugin said, in bytes that can be compared: the answer packed by us.
    enum Answer: Hashable {
        case answered([UInt8])
        case declined
        case failed(status: Int32, explanation: String)
    }

    let name: PluginPointName
    /// Requests as a service makes them every day.
    let typical: @Sendable () throws -> [[UInt8]]
    /// Whether an error may be the right answer to one of them: a token that does not hold, a payload of nobody's format.
    let mayRefuseTypical: Bool
    /// Made from the fields of the request.
    let sample: @Sendable (inout WireSamples, WireSamples.Profile) -> [UInt8]
    /// - Throws: `ConformanceFailure` for an answer that breaks a rule of the proto's comments.
    let answer: @Sendable (ProbedPlugin, [UInt8], ProbeForm, _ isCancelled: Bool) throws -> Answer

    init<Request, Response>(
        _ point: PluginPoint<Request, Response>,
        _ descriptor: @escaping @Sendable () -> ProtobufCMessageDescriptor, mayRefuseTypical: Bool = false,
        typical: @escaping @Sendable () -> [Request], isFair: @escaping @Sendable (Request) -> Bool = { _ in true },
        fault: @escaping @Sendable (Request, Response) -> String?
    ) {
        name = point.name
        self.mayRefuseTypical = mayRefuseTypical
        self.typical = { try typical().map { try $0.encoded() } }
        sample = { samples, profile in samples.message(descriptor(), profile) }
        answer = { plugin, packed, form, isCancelled in
            let request = try Request(decoding: packed)
            switch try plugin.call(point, request, as: form, isCancelled: { isCancelled }) {
            case .answered(let response):
                // Of a request that breaks its own rules any answer is as good as another, as long as there is one.
                if isFair(request), let fault = fault(request, response) { throw ConformanceFailure("\(point.name): \(fault)") }
                return .answered(try response.encoded())
            case .declined: return .declined
            case .failed(let status, let explanation): return .failed(status: status, explanation: explanation)
            }
        }
    }

    static let all: [ConformancePoint] = catalog + order + analytics + reviews + gateway

    static func find(_ name: PluginPointName) -> ConformancePoint? { all.first { $0.name == name } }
}

/// Rules that several answers share; each gives the words for its breach.
enum AnswerRule {
    static func bytes(_ text: String, _ range: ClosedRange<Int>, _ field: String) -> String? {
        range.contains(text.utf8.count)
            ? nil : "\(field) is \(range.lowerBound)–\(range.upperBound) bytes, has \(text.utf8.count)"
    }

    static func count(_ count: Int, _ range: ClosedRange<Int>, _ field: String) -> String? {
        range.contains(count) ? nil : "\(field) has \(range.lowerBound)–\(range.upperBound) elements, has \(count)"
    }

    static func holds(_ condition: Bool, _ rule: String) -> String? { condition ? nil : rule }

    /// The first breach.
    static func first(_ faults: String?...) -> String? { faults.lazy.compactMap { $0 }.first }

    static func first<Element>(of elements: [Element], _ fault: (Element) -> String?) -> String? {
        elements.lazy.compactMap(fault).first
    }
}
