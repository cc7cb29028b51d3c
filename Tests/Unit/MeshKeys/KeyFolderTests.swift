import Foundation
import Logging
import MeshKeys
import MeshTesting
import RPCZeroMQ
import Synchronization
import Testing

/// Files of keys and rights: what is made, what is refused, and by which words.
@Suite final class KeyFolderTests {
    let folder = KeyFolder(FileManager.default.temporaryDirectory.appending(path: "liveshop-keys-\(UUID().uuidString)").path)

    deinit { try? FileManager.default.removeItem(atPath: folder.path) }

    func write(_ name: String, _ text: String, mode: Int = 0o600) throws {
        try text.write(toFile: "\(folder.path)/\(name)", atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: "\(folder.path)/\(name)")
    }

    func read(_ name: String) throws -> String { try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8) }

    func mode(_ name: String) throws -> Int? {
        try (FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")[.posixPermissions] as? NSNumber)?.intValue
    }

    func check(_ rule: String, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void) {
        let error = #expect(throws: KeyError.self, sourceLocation: sourceLocation) { try body() }
        #expect(error?.description.contains(rule) == true, "\(String(describing: error))", sourceLocation: sourceLocation)
    }

    @Test func aKeyIsMadeOnceAndItsSecretIsForItsOwner() throws {
        try folder.create("stall-7")
        #expect(try mode("stall-7.secret") == 0o600)
        #expect(try mode("") == 0o700)
        let pair = try folder.pair(named: "stall-7")
        #expect(try folder.publicKey(named: "stall-7") == pair.publicKey)
        #expect(!(try read("stall-7.public")).contains("secret"))
        check("there is one") { try folder.create("stall-7") }
        #expect(try folder.pair(named: "stall-7").publicKey == pair.publicKey)
        for name in ["", ".hidden", "-x", "a/b", "a b", "é", String(repeating: "x", count: 65)] {
            check("the name of a key") { try folder.create(name) }
        }
    }

    @Test func aBrokenKeyIsRefusedWithFileAndRule() throws {
        try folder.create("stall-7")
        try folder.create("other")
        let secret = try read("stall-7.secret")
        let path = "\(folder.path)/stall-7.secret"
        check("`liveshop keys new nobody` makes one") { _ = try folder.pair(named: "nobody") }
        for (text, rule) in [
            ("", "the first line"), (secret.replacing("stall-7", with: "other"), "name: must be stall-7"),
            (secret + "what: ever\n", "what: must be"), (secret + "public: x\n", "public: must be"),
            (secret + "nothing\n", "field: value"),
            (secret.replacing("secret: ", with: "secret: x"), "secret: must be Z85"),
            (try read("stall-7.public"), "secret: is missing"),
            (
                try read("other.public").replacing("other", with: "stall-7") + (secret.split(separator: "\n").last ?? "")
                    + "\n", "public half"
            ),
            (String(repeating: "x", count: 5_000), "at most 4096 bytes"),
        ] {
            try write("stall-7.secret", text)
            check(rule) { _ = try folder.pair(named: "stall-7") }
        }
        try write("stall-7.secret", secret, mode: 0o640)
        check("others can read it") { _ = try folder.pair(named: "stall-7") }
        try write("stall-7.secret", secret)
        #expect(throws: Never.self) { try folder.pair(named: "stall-7") }
        #expect(path.hasSuffix("stall-7.secret"))
    }

    @Test func aMeshGetsWhatItLacksAndNoMoreRightsThanItNeeds() throws {
        #expect(
            try folder.createMesh() == ["gateway", "catalog", "order", "streamer-analytics", "reviews", "admin", "rights.json"])
        let gateway = try folder.publicKey(named: "gateway")
        #expect(try folder.createMesh() == [])
        #expect(try folder.publicKey(named: "gateway") == gateway)
        let known = try folder.knownKeys()
        #expect(known.names[gateway] == "gateway")
        let rules = known.rules
        #expect(rules.known.count == 6)
        #expect(rules.mayCall("admin", "liveshop.order.v1.Orders/PlaceOrder"))
        #expect(rules.mayCall("order", "liveshop.catalog.v1.Catalog/StreamEvents"))
        #expect(!rules.mayCall("order", "liveshop.catalog.v1.Catalog/PublishOffer"))
        #expect(!rules.mayCall("catalog", "liveshop.gateway.v1.Gateway/Ping") && !rules.mayCall("nobody", "x"))
        #expect(
            rules.mayServe("catalog", "liveshop.catalog.v1.Catalog") && !rules.mayServe("catalog", "liveshop.order.v1.Orders"))
        #expect(rules.isOfService("order") && !rules.isOfService("admin"))
    }

    @Test func rightsThatMakeNoSenseAreRefusedWithTheirPlace() throws {
        try folder.create("stall-7")
        check("rights.json") { _ = try folder.knownKeys() }
        for (text, rule) in [
            ("[]", "must be {"), ("{\"call\": {\"a\": \"*\"}}", "call.a"), ("{\"calls\": {}}", "calls: there is"),
            ("{\"call\": {\"a*b\": []}}", "call.a*b: must be"), ("{\"serve\": {\"a\": [\"*x\"]}}", "serve.a: \"*x\""),
            ("{\"call\": {\"a\": [\"\"]}}", "call.a: \"\""), ("{", "must be {"),
        ] {
            try write("rights.json", text)
            check(rule) { _ = try folder.knownKeys() }
        }
        try write("rights.json", "{\"call\": {\"stall-*\": [\"a.B/*\", \"a.C/D\"], \"stall-7\": [\"a.E/F\"]}}")
        let rules = try folder.knownKeys().rules
        for (method, may) in [("a.B/x", true), ("a.C/D", true), ("a.E/F", true), ("a.C/Dx", false), ("a.Bx/y", false)] {
            #expect(rules.mayCall("stall-7", method) == may, "\(method)")
        }
        // Rules speak of keys to come as well; only what is known counts.
        #expect(!rules.mayCall("stall-8", "a.B/x"))
        try write("twin.public", try read("stall-7.public").replacing("stall-7", with: "twin"))
        check("is also the key") { _ = try folder.knownKeys() }
    }

    final class Heard: Sendable {
        let names = Mutex<[Set<String>]>([])
        var latest: Set<String>? { names.withLock { $0.last } }
    }

    @Test func changesAreReadAgainAndMistakesChangeNothing() async throws {
        try folder.createMesh()
        let heard = Heard()
        let folder = folder
        let following = Task {
            try await folder.followKnownKeys(logger: Logger(label: "t") { _ in SwiftLogNoOpLogHandler() }) { known in
                heard.names.withLock { $0.append(known.rules.known) }
            }
        }
        defer { following.cancel() }
        #expect(await eventually { heard.latest?.count == 6 })
        try folder.create("stall-7")
        #expect(await eventually { heard.latest?.contains("stall-7") == true })
        let rights = try read("rights.json")
        try write("rights.json", "nonsense")
        try FileManager.default.removeItem(atPath: "\(folder.path)/stall-7.public")
        try write("rights.json", rights)
        #expect(await eventually { heard.latest?.contains("stall-7") == false })
        #expect(heard.latest?.count == 6)
    }

    @Test func plainTCPIsNeverAnAccident() throws {
        try folder.createMesh()
        check("tcp://127.0.0.1:7410 needs keys") {
            _ = try TransportChoice.unsaid.connection(to: ["ipc:///x", "tcp://127.0.0.1:7410"])
        }
        check("--plain-tcp") { _ = try TransportChoice.unsaid.listener(on: ["tcp://0.0.0.0:1"]) }
        guard case .unsaid = try TransportChoice.unsaid.connection(to: ["ipc:///x"]),
            case .plain = try TransportChoice.plainTCP.listener(on: ["tcp://0.0.0.0:1"]),
            case .curve(let own, let server) = try TransportChoice.keys(folder, name: "order").connection(to: ["tcp://x:1"])
        else { return #expect(Bool(false), "what was said is what counts") }
        #expect(try own.publicKey == folder.publicKey(named: "order"))
        #expect(try server == folder.publicKey(named: "gateway"))
    }
}
