import LiveshopCLI
import Messages
import RPCCore
import ReviewsAPI
import Synchronization
import Testing

/// `liveshop import notes`: one file, one payload; every note counted.
@Suite struct NotesSourceTests {
    /// The reviews service as an importer sees it.
    private final class NotesChannel: RPCChannel {
        let asked = Mutex<[ReviewsV1.IngestNotesRequest]>([])

        func call(
            _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
        ) async throws(RPCError) -> [UInt8] {
            func result(_ id: String, _ outcome: ReviewsV1.IngestOutcome, _ reason: String = "") -> ReviewsV1.NoteResult {
                .init(
                    sourceID: id,
                    result: .init(outcome: outcome, reason: reason, message: reason.isEmpty ? "" : "sku: none fits"))
            }
            do {
                let request = try ReviewsV1.IngestNotesRequest(decoding: body)
                asked.withLock { $0.append(request) }
                return try ReviewsV1.IngestNotesResponse(
                    results: [
                        result("a", .accepted), result("b", .takenDown), result("c", .duplicate), result("d", .stale),
                        result("e", .refused, "UNMATCHED"),
                    ], faults: [.init(position: 5, field: "stars", message: "stars: must be absent")]
                ).encoded()
            } catch {
                throw RPCError(.internal, "\(error)")
            }
        }
    }

    @Test func `A file goes out whole, and each note is new, known or refused`() async throws {
        let channel = NotesChannel()
        var source = NotesSource(channel: channel, source: "red", isSnapshot: true, deadline: nil)
        var steps = try source.feed(Array("{\"for".utf8)) + source.feed(Array("mat\"}".utf8))
        steps += try source.finish()
        guard steps.count == 1, case .send(let batch) = steps[0] else {
            Issue.record("\(steps.count) steps")
            return
        }
        let outcome = try await source.send(batch)
        #expect(outcome.accepted == 2 && outcome.known == 2)
        #expect(outcome.refused.map(\.line) == [5, 6])
        #expect(outcome.refused.map(\.reason) == ["UNMATCHED sku: none fits", "UNREADABLE stars: must be absent"])
        let asked = channel.asked.withLock { $0 }
        #expect(asked.map(\.payload) == [Array("{\"format\"}".utf8)])
        #expect(asked.first?.source == "red" && asked.first?.snapshot == true && asked.first?.acceptShrink == false)
    }

    @Test func `A file that is empty or too large is refused before it is sent`() {
        var source = NotesSource(channel: NotesChannel(), source: "red", deadline: nil)
        #expect(throws: InputError(malformed: "the file is empty")) { try source.finish() }
        #expect(throws: InputError.self) { try source.feed([UInt8](repeating: 0x20, count: 1 << 20 + 1)) }
    }
}
