import Foundation
import Testing

/// The cases and the failures that are known, as `read_cases.py` prints them.
struct CaseTable: Decodable {
    let cases: [ConformanceCase]
    let knownFailures: [KnownFailure]

    static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    static func read() throws -> CaseTable {
        let reader = try PeerProcess(["/usr/bin/python3", folder.appending(path: "read_cases.py").path])
        let line = try reader.line()
        reader.end()
        return try JSONDecoder().decode(CaseTable.self, from: line)
    }
}

struct ConformanceCase: Decodable {
    struct Step: Decodable {
        let `do`: Value
        let expect: [String: Value]
    }

    let name: String
    let subject: String
    /// Whom the wire's side of the case talks to: `gateway`, `instance`, `caller`; empty: a case without one.
    let wire: String
    /// For a caller.
    let steps: [Step]
    /// For the wire.
    let frames: [Step]
}

struct KnownFailure: Decodable {
    let `case`: String
    /// `any`, or the name of a peer.
    let client: String
    let server: String

    func covers(_ name: String, _ pairing: Pairing) -> Bool {
        `case` == name && ["any", pairing.client.name].contains(client) && ["any", pairing.server.name].contains(server)
    }
}

/// A language, and the command that runs its peer.
struct Peer: Sendable {
    let name: String
    let command: [String]

    /// Ours, and one more if `LIVESHOP_CONFORMANCE_PEER` says so: `name=command argument …`.
    static let all: [Peer] = {
        let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let ours = [
            Peer(name: "swift", command: [products.appending(path: "conformance-peer").path]),
            Peer(name: "python", command: ["/usr/bin/python3", CaseTable.folder.appending(path: "peer.py").path]),
        ]
        let words = ProcessInfo.processInfo.environment["LIVESHOP_CONFORMANCE_PEER"]?.split(separator: "=", maxSplits: 1) ?? []
        guard words.count == 2 else { return ours }
        return ours + [Peer(name: String(words[0]), command: words[1].split(separator: " ").map(String.init))]
    }()
}

struct Pairing: Sendable, CustomTestStringConvertible {
    let client: Peer
    let server: Peer

    static let all = Peer.all.flatMap { client in Peer.all.map { Pairing(client: client, server: $0) } }

    var testDescription: String { "\(client.name) calls \(server.name)" }
}
