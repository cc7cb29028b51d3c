import Foundation
import TestThreads
import Testing

/// What was released can be spoken for ever: the protos against the descriptors of the last release.
@Suite(.ownThread) struct SchemaContractTests {
    private static let released = "protos/released.binpb"

    @Test func protosBreakNobodyWhoSpeaksTheLastRelease() throws {
        try Self.withFolder { folder in
            let current = "\(folder)/current.binpb"
            let protos = try FileManager.default.subpathsOfDirectory(atPath: ProtobufPython.root.appending(path: "protos").path)
                .filter { $0.hasSuffix(".proto") }.sorted()
            try ChildProcess.run(
                "/usr/bin/protoc", ["-I", "protos", "-I", "/usr/include", "--descriptor_set_out=\(current)"] + protos,
                in: ProtobufPython.root)
            let result = try Self.compare(Self.released, current)
            #expect(
                result.status == 0,
                "\(result.output)If nobody has the last release any more, make a new one: script/generate --release")
        }
    }

    @Test(arguments: [
        ("message M { int32 a = 1; }", "message M { }", "field", "message liveshop.x.M: a was deleted and its number 1 is not"),
        ("message M { int32 a = 1; }", "message M { reserved 1; }", "name", "a was deleted and its name is not reserved"),
        ("message M { int32 a = 1; }", "message M { int32 b = 1; }", "name", "field a: is called b now"),
        ("message M { int32 a = 1; }", "message M { int64 a = 1; }", "type", "field a: its type is another one"),
        ("message M { string a = 1; }", "message M { bytes a = 1; }", "type", "field a: its type is another one"),
        (
            "message A {} message B {} message M { A a = 1; }", "message A {} message B {} message M { B a = 1; }", "type",
            "another"
        ),
        ("message M { int32 a = 1; }", "message M { repeated int32 a = 1; }", "cardinality", "field a: was singular"),
        ("message M { int32 a = 1; }", "message M { oneof k { int32 a = 1; } }", "oneof", "field a: is in another oneof"),
        ("message M { reserved 2 to 4; }", "message M { reserved 2, 4; }", "reserved", "number 3 is not reserved any more"),
        ("message M { reserved \"a\"; }", "message M { }", "reserved", "name a is not reserved any more"),
        ("message M { }", "", "message", "message liveshop.x.M: was deleted"),
        ("message M { message N {} }", "message M { }", "nested", "message liveshop.x.M.N: was deleted"),
        ("enum E { A = 0; B = 1; }", "enum E { A = 0; }", "value", "enum liveshop.x.E: B was deleted and its number 1"),
        ("enum E { A = 0; B = 1; }", "enum E { A = 0; C = 1; }", "value", "value B is called C now"),
        ("enum E { A = 0; reserved 1; }", "enum E { A = 0; }", "reserved", "number 1 is not reserved any more"),
        ("enum E { A = 0; }", "", "enum", "enum liveshop.x.E: was deleted"),
        (
            "message M {} service S { rpc G(M) returns (M); }", "message M {} service S { }", "rpc",
            "method liveshop.x.S/G: was del"
        ),
        ("message M {} service S { }", "message M {}", "service", "service liveshop.x.S: was deleted"),
        (
            "message M {} message N {} service S { rpc G(M) returns (M); }",
            "message M {} message N {} service S { rpc G(N) returns (M); }", "request", "S/G: takes another request"
        ),
        (
            "message M {} message N {} service S { rpc G(M) returns (M); }",
            "message M {} message N {} service S { rpc G(M) returns (N); }", "response", "S/G: gives another response"
        ),
        (
            "message M {} service S { rpc G(M) returns (M); }", "message M {} service S { rpc G(M) returns (stream M); }",
            "stream", "S/G: streams otherwise"
        ),
        (
            "message M { string a = 1; } service S { rpc G(M) returns (M) { option (liveshop.common.v1.partition_key) = \"a\"; } }",
            "message M { string a = 1; } service S { rpc G(M) returns (M); }", "option", "S/G: its partition_key is another one"
        ),
        (
            "message M {} service S { rpc G(M) returns (M) { option (liveshop.common.v1.idempotency) = IDEMPOTENCY_READ_ONLY; } }",
            "message M {} service S { rpc G(M) returns (M) { option (liveshop.common.v1.idempotency) = IDEMPOTENCY_NATURAL; } }",
            "option", "S/G: its idempotency is another one"
        ),
    ])
    func whatBreaksIsFound(old: String, new: String, kind: String, words: String) throws {
        try Self.withFolder { folder in
            let result = try Self.compare(try Self.descriptors(old, "old", folder), try Self.descriptors(new, "new", folder))
            #expect(result.status == 1 && result.output.contains(words), "\(kind): \(result.output)")
        }
    }

    @Test(arguments: [
        ("message M { int32 a = 1; }", "message M { uint32 a = 1; string b = 2; }"),
        ("message M { int32 a = 1; }", "message M { reserved 1; reserved \"a\"; }"),
        ("enum E { A = 0; }", "enum E { A = 0; B = 1; }"),
        (
            "message M {} service S { rpc G(M) returns (M); }",
            "message M {} service S { rpc G(M) returns (M); rpc H(M) returns (M); }"
        ),
    ])
    func whatGrowsIsLetThrough(old: String, new: String) throws {
        try Self.withFolder { folder in
            let result = try Self.compare(try Self.descriptors(old, "old", folder), try Self.descriptors(new, "new", folder))
            #expect(result.status == 0, "\(result.output)")
        }
    }

    private static func descriptors(_ body: String, _ name: String, _ folder: String) throws -> String {
        let source = "\(folder)/\(name)"
        try FileManager.default.createDirectory(atPath: source, withIntermediateDirectories: true)
        let head = "syntax = \"proto3\"; package liveshop.x; import \"liveshop/common/v1/options.proto\";\n"
        try Data((head + body).utf8).write(to: URL(filePath: "\(source)/x.proto"))
        let set = "\(folder)/\(name).binpb"
        try ChildProcess.run(
            "/usr/bin/protoc",
            ["-I", source, "-I", "protos", "-I", "/usr/include", "--descriptor_set_out=\(set)", "\(source)/x.proto"],
            in: ProtobufPython.root)
        return set
    }

    private static func compare(_ old: String, _ new: String) throws -> ChildProcess.Result {
        try ChildProcess.result(
            of: "/usr/bin/python3", ["Tests/Contract/breaking_changes.py", old, new], in: ProtobufPython.root)
    }

    private static func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "liveshop-schema-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }
}
