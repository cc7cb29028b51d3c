import Foundation
import Logging
import RPCCore

/// A file of policies, read again whenever it changes. A change that is wrong is logged and changes nothing.
public struct PolicyFile: Sendable {
    private let path: String
    private let logger: Logger
    /// What was there when this began, before anything was read.
    private let first: [String]?
    /// How often the file is looked at.
    public static let interval = Duration.seconds(1)

    public init(path: String, logger: Logger) {
        self.path = path
        self.logger = logger
        first = Self.stamp(path)
    }

    /// - Throws: `PolicyFault` for what is in it; an error of the system if it cannot be read.
    public func read() throws -> PolicyTable { try PolicyTable(json: Data(contentsOf: URL(fileURLWithPath: path))) }

    /// Tells of each new table until the task is cancelled.
    public func follow(_ apply: @Sendable (PolicyTable) -> Void) async throws {
        var seen = first
        while true {
            try await Task.sleep(for: Self.interval)
            let stamp = Self.stamp(path)
            guard stamp != seen else { continue }
            seen = stamp
            do {
                apply(try read())
                logger.notice("policies changed", metadata: ["file": "\(path)"])
            } catch {
                logger.error("policies not changed: the file is not valid", metadata: ["file": "\(path)", "why": "\(error)"])
            }
        }
    }

    /// Tells one content from another without reading it; nil if there is no file.
    private static func stamp(_ path: String) -> [String]? {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
        let keys: [FileAttributeKey] = [.modificationDate, .size, .systemFileNumber]
        return keys.map { key in attributes[key].map { "\($0)" } ?? "" }
    }
}
