import Foundation
import Testing

/// Google's protobuf, driven as a child process with files: one run for all messages, not one per message.
struct ProtobufPython: ~Copyable {
    /// A random message that Python made.
    struct Case {
        let messageName: String
        let packed: [UInt8]
        let json: String
    }

    /// What Swift made of a case.
    struct Answer {
        let repacked: [UInt8]
        let other: OtherWay
    }

    /// The way a message takes besides its packed form.
    enum OtherWay {
        /// As JSON by Swift, and Python's JSON packed by Swift.
        case json(String, packed: [UInt8])
        /// Copied as a protobuf-c struct, then packed.
        case structCopied([UInt8])
    }

    /// Whose messages.
    enum Subject {
        /// `protos/`.
        case ours
        /// `Foreign/foreign.proto`: what ours do not have.
        case foreign

        var script: String { self == .ours ? "round_trip.py" : "dynamic_round_trip.py" }
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private let directory: URL
    private let subject: Subject

    /// Generates the Python code of all protos into a temporary directory.
    init(_ subject: Subject = .ours) throws {
        self.subject = subject
        directory = FileManager.default.temporaryDirectory.appending(path: "liveshop-contract-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        if subject == .foreign {
            try ChildProcess.run(
                "/usr/bin/protoc",
                [
                    "-I", "Tests/Contract/Foreign", "--python_out=\(directory.path)", "--include_imports",
                    "--include_source_info",
                    "--descriptor_set_out=\(directory.path)/descriptors", "foreign.proto",
                ], in: Self.root)
            return
        }
        let protos = try FileManager.default.subpathsOfDirectory(atPath: Self.root.appending(path: "protos").path)
            .filter { $0.hasSuffix(".proto") }.sorted()
        try ChildProcess.run(
            "/usr/bin/protoc", ["-I", "protos", "-I", "/usr/include", "--python_out=\(directory.path)"] + protos, in: Self.root)
    }

    /// What protoc says of the foreign messages.
    func foreignDescriptors() throws -> [UInt8] { [UInt8](try Data(contentsOf: directory.appending(path: "descriptors"))) }

    deinit { try? FileManager.default.removeItem(at: directory) }

    /// - Parameter perMessage: cases per message type, besides one for each member of a oneof.
    func cases(seed: UInt64, perMessage: Int) throws -> [Case] {
        try run(["generate", directory.path, "\(seed)", "\(perMessage)", casesPath])
        var records = Records([UInt8](try Data(contentsOf: URL(filePath: casesPath))))
        var cases: [Case] = []
        while let name = records.next(), let packed = records.next(), let json = records.next() {
            cases.append(
                Case(
                    messageName: String(decoding: name, as: UTF8.self), packed: packed,
                    json: String(decoding: json, as: UTF8.self)))
        }
        return cases
    }

    /// Fails with the differences that Python found.
    func compare(_ answers: [Answer]) throws {
        var data = Data()
        for answer in answers {
            let (json, packed): (String, [UInt8]) =
                switch answer.other {
                case .json(let text, let packed): (text, packed)
                case .structCopied(let packed): ("", packed)
                }
            for field in [answer.repacked, [UInt8](json.utf8), packed] {
                withUnsafeBytes(of: UInt32(field.count).littleEndian) { data.append(contentsOf: $0) }
                data.append(contentsOf: field)
            }
        }
        let path = directory.appending(path: "answers").path
        try data.write(to: URL(filePath: path))
        try run(["compare", directory.path, casesPath, path])
    }

    private var casesPath: String { directory.appending(path: "cases").path }

    private func run(_ arguments: [String]) throws {
        try ChildProcess.run("/usr/bin/python3", ["Tests/Contract/\(subject.script)"] + arguments, in: Self.root)
    }
}

/// Fields with their length in 4 bytes before them.
private struct Records {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> [UInt8]? {
        guard offset + 4 <= bytes.count else { return nil }
        let length = bytes[offset..<offset + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
        defer { offset += 4 + length }
        return Array(bytes[offset + 4..<offset + 4 + length])
    }
}
