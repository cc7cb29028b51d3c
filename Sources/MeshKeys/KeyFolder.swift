import Foundation
import Logging
import RPCZeroMQ

/// A folder of keys: `NAME.secret` of this process, `NAME.public` of everybody it shall know, and, for those who listen, `rights.json`.
public struct KeyFolder: Sendable {
    public let path: String
    /// The key of a mesh's gateways, unless told otherwise.
    public static let gateway = "gateway"

    public init(_ path: String) { self.path = path }

    /// Makes `NAME.secret` (mode 0600) and `NAME.public`, and the folder (mode 0700) if there is none.
    ///
    /// - Throws: `KeyError` if either file is there already.
    public func create(_ name: String) throws(KeyError) {
        try KeyFile.checkName(name)
        try makeFolder()
        guard access(file(name, KeyFile.publicSuffix), F_OK) != 0 else {
            throw KeyError(
                file: file(name, KeyFile.publicSuffix), rule: "there is one; a key is not replaced, take it away first")
        }
        let pair: CurveKeyPair
        do { pair = try CurveKeyPair.generate() } catch { throw KeyError(file: "", rule: "\(error)") }
        let secret = KeyFile(name: name, publicKey: pair.publicKey, secretKey: pair.secretKey)
        try BoundedFile.create(file(name, KeyFile.secretSuffix), secret.text, mode: 0o600)
        try BoundedFile.create(
            file(name, KeyFile.publicSuffix), KeyFile(name: name, publicKey: pair.publicKey).text, mode: 0o644)
    }

    /// - Throws: `KeyError` if it is missing or broken, if others than its owner can read it, or if the public half is not the secret one's.
    public func pair(named name: String) throws(KeyError) -> CurveKeyPair {
        try KeyFile.checkName(name)
        let path = file(name, KeyFile.secretSuffix)
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw KeyError(file: path, rule: "\(String(cString: strerror(errno))); `liveshop keys new \(name)` makes one")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw KeyError(file: path, rule: "others can read it; `chmod 600` it, or make another key if somebody did")
        }
        let file = try KeyFile(reading: path)
        guard let secret = file.secretKey else { throw KeyError(file: path, rule: "secret: is missing") }
        guard let pair = CurveKeyPair(publicKey: file.publicKey, secretKey: secret) else {
            throw KeyError(file: path, rule: "public: must be the public half of the secret key")
        }
        return pair
    }

    public func publicKey(named name: String) throws(KeyError) -> CurveKey {
        try KeyFile.checkName(name)
        return try KeyFile(reading: file(name, KeyFile.publicSuffix)).publicKey
    }

    /// Every `*.public` of the folder, and its `rights.json`.
    public func knownKeys() throws(KeyError) -> KnownKeys {
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: path) } catch {
            throw KeyError(file: path, rule: error.localizedDescription)
        }
        let files = names.filter { $0.hasSuffix(KeyFile.publicSuffix) && !$0.hasPrefix(".") }.sorted()
        guard files.count <= KeyLimits.keysMax else {
            throw KeyError(file: path, rule: "must hold at most \(KeyLimits.keysMax) keys")
        }
        var known: [CurveKey: String] = [:]
        for name in files {
            let file = try KeyFile(reading: "\(path)/\(name)")
            if let other = known.updateValue(file.name, forKey: file.publicKey) {
                throw KeyError(file: "\(path)/\(name)", rule: "public: is also the key \(other)")
            }
        }
        return KnownKeys(names: known, rules: try RightsFile.read("\(path)/\(RightsFile.name)"))
    }

    /// For whoever connects: as the owner of the secret key `name`, to the owner of the public key `server`.
    public func connectionSecurity(as name: String, to server: String = KeyFolder.gateway) throws(KeyError)
        -> ConnectionSecurity
    {
        .curve(own: try pair(named: name), server: try publicKey(named: server))
    }

    /// For whoever listens, as the owner of the secret key `name`.
    public func listenerSecurity(as name: String) throws(KeyError) -> ListenerSecurity {
        .curve(own: try pair(named: name), known: try knownKeys())
    }

    /// Tells of the known keys whenever a file changes, until the task is cancelled. A change that is wrong is logged and changes nothing.
    public func followKnownKeys(logger: Logger, _ apply: @Sendable (KnownKeys) -> Void) async throws {
        // Not what is there now: it may have changed since it was read first.
        var seen: [String]?
        while true {
            let stamp = stamp()
            if stamp != seen {
                do throws(KeyError) {
                    apply(try knownKeys())
                    if seen != nil { logger.notice("keys and rights read again", metadata: ["folder": "\(path)"]) }
                } catch {
                    logger.error("keys and rights not changed", metadata: ["why": "\(error)"])
                }
                seen = stamp
            }
            try await Task.sleep(for: KeyLimits.interval)
        }
    }

    func makeFolder() throws(KeyError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw KeyError(file: path, rule: error.localizedDescription) }
    }

    func file(_ name: String, _ suffix: String) -> String { "\(path)/\(name)\(suffix)" }

    /// Tells one content of the folder from another without reading its files.
    private func stamp() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0 == RightsFile.name || $0.hasSuffix(KeyFile.publicSuffix) }.sorted().map { name in
            var status = stat()
            guard stat("\(path)/\(name)", &status) == 0 else { return name }
            return "\(name) \(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
        }
    }
}
