import Foundation
import Synchronization

/// A service with plugins in a process of its own (`Testbed`), told what to do line by line; so that it may die.
///
/// Every command is answered by lines and a dot. When the process is gone every answer is nil.
final class HostedService: Sendable {
    /// The folder of this test: `plugins`, `state`, `keys`.
    let folder: URL
    let pid: Int32
    private let commands: FileHandle
    private let lines: LineReader
    private let end = Signal<Int32>()

    var plugins: URL { folder.appending(path: "plugins") }

    /// How long a command may take before the process is killed, so that no test waits for ever.
    static let patience = Duration.seconds(90)

    private init(folder: URL, options: [String]) throws {
        self.folder = folder
        let arguments =
            [Workshop.products.appending(path: "plugin-testbed").path]
            + ["plugins", "state", "keys"].flatMap { ["--\($0)", folder.appending(path: $0).path] } + options
        let child = try SpawnedProcess(arguments, errors: folder.appending(path: "stderr").path)
        pid = child.pid
        commands = child.input
        lines = try LineReader(child.output)
        let (end, lines) = (end, lines)
        child.whenEnded { status in
            end.send(status)
            lines.end()
        }
    }

    /// A fresh folder with these plugins installed.
    static func folder(_ packages: [TestPackage] = []) throws -> URL {
        let folder = Workshop.shared.folder.appending(path: "service-\(UUID().uuidString)")
        for name in ["plugins", "state", "keys"] {
            try FileManager.default.createDirectory(
                at: folder.appending(path: name), withIntermediateDirectories: true)
        }
        for package in packages { try package.install(in: folder.appending(path: "plugins")) }
        return folder
    }

    /// Starts a service, runs `body`, ends it.
    ///
    /// - Parameter options: of the testbed; unsigned plugins are allowed unless "--signed-only" is among them.
    static func run<T>(
        in folder: URL, options: [String] = [], _ body: (HostedService) async throws -> T
    ) async throws -> T {
        let service = try HostedService(folder: folder, options: options)
        let result: Result<T, any Error>
        do { result = .success(try await body(service)) } catch { result = .failure(error) }
        _ = await service.quit()
        return try result.get()
    }

    static func run<T>(
        _ packages: [TestPackage], options: [String] = [], _ body: (HostedService) async throws -> T
    ) async throws -> T {
        let folder = try folder(packages)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await run(in: folder, options: options, body)
    }

    /// Lines of the answer; nil if the process ended instead.
    func tell(_ command: String, within patience: Duration = patience) async -> [String]? {
        let overdue = endLater(after: patience)
        defer { overdue.cancel() }
        // A process that is gone makes this fail; the answer tells.
        try? commands.write(contentsOf: Data("\(command)\n".utf8))
        var answer: [String] = []
        while let line = await lines.next() {
            if line == "." { return answer }
            answer.append(line)
        }
        return nil
    }

    /// One call of a plugin's price rule: "answered 7", "declined …", "failed crashed: …", "absent".
    func ask(_ id: String, _ sku: String = "good-sku") async -> String? { await tell("ask \(id) \(sku)")?.first }

    /// Ends it as a service ends; returns how: the exit code, or the signal's number, negative.
    @discardableResult
    func quit() async -> Int32 {
        if !end.isSent { _ = await tell("quit") }
        return await ended()
    }

    /// Kills it later, unless that is cancelled.
    private func endLater(after patience: Duration) -> DispatchWorkItem {
        let overdue = DispatchWorkItem { [pid, end] in
            // Not the id of somebody else by now.
            if !end.isSent { kill(pid, SIGKILL) }
        }
        DispatchQueue.global().asyncAfter(
            deadline: .now() + .seconds(Int(patience.components.seconds)), execute: overdue)
        return overdue
    }

    /// Waits for its end.
    func ended() async -> Int32 {
        let overdue = endLater(after: Self.patience)
        defer { overdue.cancel() }
        return await end.value()
    }

    /// What it has written for people.
    var log: String {
        let data = FileManager.default.contents(atPath: folder.appending(path: "stderr").path) ?? Data()
        return String(decoding: data, as: UTF8.self)
    }

    /// Runners of this service that live.
    var runners: [ProcessTable.Entry] {
        ProcessTable.runners(of: folder)
    }
}

/// A value that comes once, and stays.
final class Signal<Value: Sendable>: Sendable {
    private enum State {
        case open([CheckedContinuation<Value, Never>])
        case sent(Value)
    }

    private let state = Mutex(State.open([]))

    var isSent: Bool {
        state.withLock { state in
            if case .sent = state { true } else { false }
        }
    }

    func send(_ value: Value) {
        let waiting = state.withLock { state -> [CheckedContinuation<Value, Never>] in
            guard case .open(let waiting) = state else { return [] }
            state = .sent(value)
            return waiting
        }
        for continuation in waiting { continuation.resume(returning: value) }
    }

    func value() async -> Value {
        await withCheckedContinuation { continuation in
            let sent = state.withLock { state -> Value? in
                switch state {
                case .sent(let value): return value
                case .open(let waiting):
                    state = .open(waiting + [continuation])
                    return nil
                }
            }
            if let sent { continuation.resume(returning: sent) }
        }
    }
}
