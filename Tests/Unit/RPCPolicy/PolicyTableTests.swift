import Foundation
import Logging
import MeshTesting
import RPCCore
import RPCPolicy
import Synchronization
import Testing

@Suite struct PolicyTableTests {
    private func method(_ name: String) -> MethodDescriptor {
        MethodDescriptor(
            id: MethodID(fullName: name), fullName: name, request: "t.R", response: "t.R", idempotency: .readOnly,
            defaultDeadline: .seconds(1))
    }

    @Test func theFirstRuleThatMatchesHolds() throws {
        let table = try PolicyTable(
            json: Data(
                """
                {
                  // People write these files.
                  "retry_budget": {"ratio": 0.1, "per_second": 5},
                  "hedge_ratio": 0.01,
                  "methods": [
                    {"match": "a.S/Get", "hedge_after_ms": 20, "deadline_ms": 300, "concurrency": 64},
                    {"match": "a.S/*", "attempts": 5, "backoff_min_ms": 1, "backoff_max_ms": 1, "wait_for_ready": true},
                    {"match": "*", "attempts": 1},
                  ],
                }
                """.utf8))
        #expect(table.retryRatio == 0.1 && table.retriesPerSecond == 5 && table.hedgeRatio == 0.01)
        let get = table.policy(of: method("a.S/Get"))
        #expect(get.hedgeAfter == .milliseconds(20) && get.deadline == .milliseconds(300) && get.attemptsMax == 3)
        let put = table.policy(of: method("a.S/Put"))
        #expect(put.attemptsMax == 5 && put.waitForReady && put.backoffMax == .milliseconds(1) && put.hedgeAfter == nil)
        #expect(table.policy(of: method("b.S/Get")).attemptsMax == 1)
        #expect(table.concurrencyMax(of: [method("a.S/Get"), method("a.S/Put")]) == [method("a.S/Get").id: 64])
        #expect(try PolicyTable(json: Data("{}".utf8)) == PolicyTable())
    }

    @Test(arguments: [
        ("[]", ""), ("{", ""), (#"{"metods": []}"#, "metods"), (#"{"methods": {}}"#, "methods"),
        (#"{"methods": [7]}"#, "methods[0]"), (#"{"methods": [{"attempts": 2}]}"#, "methods[0].match"),
        (#"{"methods": [{"match": "Orders"}]}"#, "methods[0].match"),
        (#"{"methods": [{"match": "*"}, {"match": "*", "attempts": 0}]}"#, "methods[1].attempts"),
        (#"{"methods": [{"match": "*", "attempts": true}]}"#, "methods[0].attempts"),
        (#"{"methods": [{"match": "*", "attempts": 1.5}]}"#, "methods[0].attempts"),
        (#"{"methods": [{"match": "*", "wait_for_ready": 1}]}"#, "methods[0].wait_for_ready"),
        (#"{"methods": [{"match": "*", "deadline_ms": 600001}]}"#, "methods[0].deadline_ms"),
        (#"{"methods": [{"match": "*", "backoff_min_ms": 9, "backoff_max_ms": 8}]}"#, "methods[0].backoff_max_ms"),
        (#"{"methods": [{"match": "*", "atempts": 2}]}"#, "methods[0].atempts"),
        (#"{"retry_budget": {"ratio": 2}}"#, "retry_budget.ratio"),
        (#"{"retry_budget": {"ratio": 0.1, "burst": 2}}"#, "retry_budget.burst"), (#"{"hedge_ratio": "5 %"}"#, "hedge_ratio"),
    ])
    func slipsAreNamed(text: String, field: String) throws {
        let fault = #expect(throws: PolicyFault.self) { try PolicyTable(json: Data(text.utf8)) }
        #expect(fault?.field == field)
    }

    @Test(.timeLimit(.minutes(1))) func aChangedFileIsReadAndAWrongOneIsNot() async throws {
        let path = NSTemporaryDirectory() + "policies-\(UUID().uuidString).json"
        defer { try? FileManager.default.removeItem(atPath: path) }
        func write(_ attempts: String) throws {
            // As an editor does: all of it at once, in a file of its own.
            try Data(#"{"methods": [{"match": "*", "attempts": \#(attempts)}]}"#.utf8)
                .write(to: URL(fileURLWithPath: path), options: .atomic)
        }
        try write("2")
        let errors = Applied()
        let file = PolicyFile(path: path, logger: Logger(label: "test") { _ in ErrorLog(errors: errors) })
        #expect(try file.read().rules[0].policy.attemptsMax == 2)
        let applied = Applied()
        let following = Task { try await file.follow { table in applied.append(table.rules[0].policy.attemptsMax) } }
        // Followed from some moment on; before it a change would be none.
        let isFollowing = try await eventually(pause: .milliseconds(300)) {
            try write("7")
            return applied.all.contains(7)
        }
        #expect(isFollowing)
        try write("99")
        #expect(await eventually { errors.all.count == 1 })
        try write("5")
        #expect(await eventually { applied.all.last == 5 })
        #expect(applied.all.filter { $0 != 7 } == [5], "99 attempts are not allowed, and change nothing")
        following.cancel()
        _ = await following.result
    }

    /// Counts errors.
    private struct ErrorLog: LogHandler {
        let errors: Applied
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.info

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) { if event.level == .error { errors.append(0) } }
    }

    private final class Applied: Sendable {
        private let state = Mutex<[Int]>([])
        var all: [Int] { state.withLock { $0 } }
        func append(_ attempts: Int) { state.withLock { $0.append(attempts) } }
    }
}
