import MessageWire
import PluginPackage

extension ConformanceCase {
    /// Requests of each profile, for each point.
    static let samplesPerProfile = 8
    /// Mutations of each typical request.
    static let mutationsMax = 64

    static let calls: [ConformanceCase] = [
        ConformanceCase(name: "typical", demand: "everyday requests are answered or declined, by the rules of the point") {
            subject in
            try eachPoint(of: subject) { point in
                let plugin = try subject.start()
                for request in try point.typical() + [[]] {
                    let answer = try point.answer(plugin, request, .packed, false)
                    guard case .failed(let status, let explanation) = answer, !point.mayRefuseTypical, !request.isEmpty else {
                        continue
                    }
                    throw ConformanceFailure("\(point.name): status \(status): \(explanation)")
                }
            }
        },
        ConformanceCase(name: "forms", demand: "a struct gets the same answer as packed bytes") { subject in
            try eachPoint(of: subject) { point in
                // An instance for each form: one that counts calls has seen the same in both.
                let (packed, shared) = (try subject.start(), try subject.start())
                for request in try point.typical() {
                    let answers = (
                        try point.answer(packed, request, .packed, false), try point.answer(shared, request, .shared, false)
                    )
                    guard answers.0 == answers.1 else {
                        throw ConformanceFailure("\(point.name): \(answers.1) instead of \(answers.0)")
                    }
                }
            }
        },
        ConformanceCase(name: "lists", demand: "long lists are answered validly, or refused") { try sampled($0, .maximal) },
        ConformanceCase(name: "numbers", demand: "extreme numbers are answered validly, or refused") {
            try sampled($0, .extremes)
        },
        ConformanceCase(name: "texts", demand: "any text is answered validly, or refused") { try sampled($0, .oddTexts) },
        ConformanceCase(name: "mixtures", demand: "any request is answered validly, or refused") { try sampled($0, .mixed) },
        ConformanceCase(name: "hostile", demand: "bytes that are no request are refused and never a crash") { subject in
            try eachPoint(of: subject) { point in
                let plugin = try subject.start()
                var samples = WireSamples(seed: seed)
                for request in try point.typical() {
                    for mutation in 0..<mutationsMax {
                        let bytes = mutated(request, mutation, &samples)
                        let (status, _, output) = try plugin.call(point.name, packed: bytes)
                        guard status != 0 || output != nil else {
                            throw ConformanceFailure("\(point.name): LIVESHOP_OK without an output")
                        }
                    }
                }
            }
        },
        ConformanceCase(name: "unknown fields", demand: "fields of a later revision change nothing") { subject in
            // Field 1,999, of each wire type.
            var later: [UInt8] = []
            WireSamples.varint(1999 << 3, to: &later)
            WireSamples.varint(7, to: &later)
            WireSamples.varint(1999 << 3 | 2, to: &later)
            later += [3] + Array("new".utf8)
            try eachPoint(of: subject) { point in
                let (old, new) = (try subject.start(), try subject.start())
                for request in try point.typical() {
                    let before = try old.call(point.name, packed: request)
                    let after = try new.call(point.name, packed: request + later)
                    guard before.status == after.status, before.output == after.output else {
                        throw ConformanceFailure("\(point.name): another answer with a field that it does not know")
                    }
                }
            }
        },
        ConformanceCase(name: "cancelled", demand: "a call that nobody waits for ends like any other") { subject in
            try eachPoint(of: subject) { point in
                let plugin = try subject.start()
                for request in try point.typical() {
                    _ = try point.answer(plugin, request, .packed, true)
                    _ = try point.answer(plugin, request, .shared, true)
                }
            }
        },
        ConformanceCase(name: "deadline", demand: "everyday requests and long lists take less than deadline_ms") { subject in
            try eachPoint(of: subject) { point in
                let plugin = try subject.start()
                var samples = WireSamples(seed: seed)
                let requests = try point.typical() + [point.sample(&samples, .maximal)]
                for request in requests {
                    // What the plugin itself computes: on a busy machine the clock on the wall counts others too. One that waits for
                    // something is found by the wider bound.
                    let (start, computed) = (monotonicMilliseconds(), threadMilliseconds())
                    _ = try plugin.call(point.name, packed: request)
                    let took = threadMilliseconds() - computed
                    let waited = monotonicMilliseconds() - start
                    let deadline = subject.manifest.deadlineMilliseconds
                    guard took <= deadline, waited <= 10 * deadline + 1000 else {
                        throw ConformanceFailure(
                            "\(point.name): \(max(took, waited)) ms for \(request.count) bytes; deadline_ms is \(subject.manifest.deadlineMilliseconds)"
                        )
                    }
                }
            }
        },
    ]

    /// Of everything random here: a plugin is checked with the same requests every time.
    static let seed: UInt64 = 20_261_121

    private static func eachPoint(
        of subject: ConformanceSubject, _ body: (ConformancePoint) throws -> Void
    ) throws {
        for name in subject.manifest.points {
            guard let point = ConformancePoint.find(name) else { throw ConformanceFailure("\(name) is no extension point") }
            try body(point)
        }
    }

    private static func sampled(_ subject: ConformanceSubject, _ profile: WireSamples.Profile) throws {
        try eachPoint(of: subject) { point in
            var samples = WireSamples(seed: seed)
            let plugin = try subject.start()
            for _ in 0..<samplesPerProfile {
                let request = point.sample(&samples, profile)
                for form in ProbeForm.allCases { _ = try point.answer(plugin, request, form, false) }
            }
        }
    }

    /// Cut off, overwritten, with a length that lies, or nothing of it left.
    private static func mutated(_ request: [UInt8], _ mutation: Int, _ samples: inout WireSamples) -> [UInt8] {
        var bytes = request
        switch mutation % 4 {
        case 0: bytes.removeLast(min(bytes.count, 1 + samples.next(below: max(1, bytes.count))))
        case 1:
            for _ in 0...samples.next(below: 8) where !bytes.isEmpty {
                bytes[samples.next(below: bytes.count)] = UInt8(samples.next(below: 256))
            }
        case 2:
            WireSamples.varint(UInt64(1 + samples.next(below: 12)) << 3 | 2, to: &bytes)
            WireSamples.varint([UInt64(UInt32.max), .max, 1 << 31, 1 << 20][samples.next(below: 4)], to: &bytes)
        default: bytes = (0..<samples.next(below: 256)).map { _ in UInt8(samples.next(below: 256)) }
        }
        return bytes
    }
}
