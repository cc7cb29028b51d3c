import Foundation
import RPCZeroMQ

/// The files that keys live in: `NAME.secret`, which only its owner can read, and `NAME.public`, for everybody who shall know the key. Three lines of text,
/// the secret one four:
///
///     liveshop curve key
///     name: stall-7
///     public: (40 characters of Z85)
///     secret: (40 characters of Z85)
struct KeyFile {
    static let publicSuffix = ".public"
    static let secretSuffix = ".secret"
    private static let title = "liveshop curve key"

    let name: String
    let publicKey: CurveKey
    let secretKey: CurveKey?

    var text: String {
        "\(Self.title)\nname: \(name)\npublic: \(publicKey.z85)\n" + (secretKey.map { "secret: \($0.z85)\n" } ?? "")
    }

    init(name: String, publicKey: CurveKey, secretKey: CurveKey? = nil) {
        self.name = name
        self.publicKey = publicKey
        self.secretKey = secretKey
    }

    /// - Throws: `KeyError` for anything but such a file, whose name is also the key's.
    init(reading path: String) throws(KeyError) {
        func fault(_ rule: String) -> KeyError { KeyError(file: path, rule: rule) }
        let text = try BoundedFile.text(path, bytesMax: KeyLimits.keyFileBytesMax)
        var lines = text.split(separator: "\n").map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }
        guard lines.first.map({ $0 == Self.title }) == true else { throw fault("the first line must be \"\(Self.title)\"") }
        lines.removeFirst()
        var fields: [Substring: Substring] = [:]
        for line in lines {
            guard let colon = line.firstRange(of: ": ") else { throw fault("each line must be \"field: value\"") }
            let field = line[..<colon.lowerBound]
            guard ["name", "public", "secret"].contains(field),
                fields.updateValue(line[colon.upperBound...], forKey: field) == nil
            else { throw fault("\(field): must be name, public or secret, each once") }
        }
        func key(_ field: Substring) throws(KeyError) -> CurveKey? {
            guard let value = fields[field] else { return nil }
            guard let key = CurveKey(z85: String(value)) else {
                throw fault("\(field): must be Z85 of 32 bytes, 40 characters")
            }
            return key
        }
        guard let publicKey = try key("public") else { throw fault("public: is missing") }
        let fileName = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        guard let name = fields["name"], name == fileName else {
            throw fault("name: must be \(fileName), as the file is called")
        }
        try Self.checkName(String(name))
        self.init(name: String(name), publicKey: publicKey, secretKey: try key("secret"))
    }

    /// - Throws: `KeyError` for a name that a file, a log line or a rule could be confused by.
    static func checkName(_ name: String) throws(KeyError) {
        func isPlain(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard (1...KeyLimits.nameBytesMax).contains(name.utf8.count), name.utf8.allSatisfy(isPlain), !name.hasPrefix("."),
            !name.hasPrefix("-")
        else {
            throw KeyError(
                file: "",
                rule:
                    "the name of a key must be 1-\(KeyLimits.nameBytesMax) of a-z, A-Z, 0-9, '-', '_', '.', and not begin with '-' or '.'"
            )
        }
    }
}

/// Small files of text.
enum BoundedFile {
    static func text(_ path: String, bytesMax: Int) throws(KeyError) -> String {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw KeyError(file: path, rule: String(cString: strerror(errno)))
        }
        defer { try? file.close() }
        let bytes: Data
        do { bytes = try file.read(upToCount: bytesMax + 1) ?? Data() } catch {
            throw KeyError(file: path, rule: error.localizedDescription)
        }
        guard bytes.count <= bytesMax else { throw KeyError(file: path, rule: "must have at most \(bytesMax) bytes") }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw KeyError(file: path, rule: "must be UTF-8") }
        return text
    }

    /// Never over a file that is there. Written aside and then linked: whatever dies in between leaves no half of one.
    static func create(_ path: String, _ text: String, mode: mode_t) throws(KeyError) {
        func fault() -> KeyError { KeyError(file: path, rule: String(cString: strerror(errno))) }
        let new = "\(path).\(getpid()).new"
        unlink(new)
        let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw fault() }
        defer {
            close(descriptor)
            unlink(new)
        }
        let bytes = Array(text.utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0, link(new, path) == 0 else {
            throw fault()
        }
    }
}
