import Foundation
import TestThreads
import Testing

/// What protoc-gen-liveshop refuses, and that it says where.
@Suite(.ownThread) struct GeneratorContractTests {
    @Test(arguments: [
        ("message M { map<string, int32> m = 1; }", "message liveshop.shop.v1.M.MEntry: maps are not supported"),
        ("message M { M m = 1; }", "recursive messages are not supported: liveshop.shop.v1.M → liveshop.shop.v1.M"),
        (
            "message A { B b = 1; } message B { repeated A a = 1; }",
            "liveshop.shop.v1.A → liveshop.shop.v1.B → liveshop.shop.v1.A"
        ),
        ("message M { string Name = 1; }", "M: field Name: field names are lower_snake_case"),
        (
            "message M { string t = 1; int64 t_us = 2 [(liveshop.common.v1.swift_type) = \"Instant\"]; }",
            "two fields are called t in Swift"
        ),
        ("message M { oneof kind { int32 self = 1; } }", "M: field self: the name self is taken by Swift"),
        ("message Money { }", "liveshop.shop.v1.Money: hides the common type Money"),
        ("message String { }", "the name String means something else in generated Swift"),
        ("message SKU { string sku = 1 [(liveshop.common.v1.swift_type) = \"SKU\"]; }", "SKU: hides the identifier SKU"),
        ("message M { message Kind {} oneof kind { Kind k = 1; } }", "oneof kind and a nested type are both called Kind"),
        ("enum E { E_ZERO = 0; E_UNRECOGNIZED = 1; }", "value E_UNRECOGNIZED is unrecognized in Swift, which is taken"),
        ("enum E { option allow_alias = true; E_A = 0; E_B = 0; }", "enum liveshop.shop.v1.E: allow_alias is not supported"),
        ("message M { string t_us = 1 [(liveshop.common.v1.swift_type) = \"Instant\"]; }", "Instant cannot be an identifier"),
        ("message M { int64 t = 1 [(liveshop.common.v1.swift_type) = \"Instant\"]; }", "an Instant field's name ends in _us"),
        ("message M { int64 t = 1 [(liveshop.common.v1.swift_type) = \"SKU\"]; }", "can only have swift_type Instant"),
        ("message M { bool t = 1 [(liveshop.common.v1.swift_type) = \"SKU\"]; }", "swift_type is for string and int64 fields"),
        ("message M { string s = 1 [(liveshop.common.v1.swift_type) = \"x y\"]; }", "swift_type \"x y\" is not a type name"),
        ("message M { string s = 1 [json_name = \"z\"]; }", "M: field s: json_name is not supported"),
        (
            "message M { } service Statuses { rpc Methods(M) returns (M); }",
            "Statuses/Methods: the name is taken by generated Swift"
        ),
        (
            "message M { } service S { rpc Get(stream M) returns (stream M); }",
            "S/Get: one side of a method may stream, not both"
        ),
        (
            "message M { repeated string s = 1; } service S { rpc Get(M) returns (M) "
                + "{ option (liveshop.common.v1.partition_key) = \"s\"; } }",
            "S/Get: partition_key \"s\": field \"s\" is not singular"
        ),
        (
            "message M { int64 n = 1; } service S { rpc Get(M) returns (M) { option (liveshop.common.v1.partition_key) = \"n\"; } }",
            "S/Get: partition_key \"n\": does not end in a string field"
        ),
        (
            "message M { N n = 1; } message N { } service S { rpc Get(M) returns (M) "
                + "{ option (liveshop.common.v1.partition_key) = \"n.sku\"; } }",
            "S/Get: partition_key \"n.sku\": there is no field \"sku\""
        ),
    ])
    func refuses(_ body: String, _ problem: String) throws {
        let output = try generate(body)
        #expect(output.status != 0)
        #expect(output.output.contains(problem), "\(output.output)")
    }

    @Test func refusesWhatIsNotItsInput() throws {
        let directory = FileManager.default.temporaryDirectory
        let result = try ChildProcess.result(of: "/bin/sh", ["-c", "printf '\\377' | '\(plugin)'"], in: directory)
        #expect(result.output.contains("is not a CodeGeneratorRequest"))
    }

    @Test(arguments: [
        (
            "plugin", "import \"liveshop/common/v1/common.proto\"; message M { liveshop.common.v1.Money m = 1; }",
            "liveshop/plugin/v1/plugin.proto: the plugins' package must not import liveshop/common/v1/common.proto"
        ),
        (
            "shop", "import \"liveshop/plugin/v1/gateway.proto\"; message M { liveshop.plugin.v1.RateLimitRequest r = 1; }",
            "liveshop/shop/v1/shop.proto: must not import the plugins' liveshop/plugin/v1/gateway.proto"
        ),
        (
            "plugin", "message M { } service S { rpc Get(M) returns (M); }",
            "liveshop.plugin.v1.S: the plugins' package has no services"
        ),
    ])
    func thePluginsPackageStandsAlone(_ service: String, _ body: String, _ problem: String) throws {
        let output = try generate(body, service: service, imports: [], others: ["liveshop/plugin/v1/gateway.proto"])
        #expect(output.status != 0)
        #expect(output.output.contains(problem), "\(output.output)")
    }

    @Test func thePluginsPackageMayNameTypesAsTheCommonOneDoes() throws {
        let output = try generate("message Money { int64 minor_units = 1; }", service: "plugin", imports: [])
        #expect(output.status == 0, "\(output.output)")
    }

    /// Runs protoc with the plugin over the common protos and one more file.
    private func generate(
        _ body: String, service: String = "shop", imports: [String] = ["liveshop/common/v1/options.proto"],
        others: [String] = []
    ) throws -> ChildProcess.Result {
        let directory = FileManager.default.temporaryDirectory.appending(path: "liveshop-generator-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: directory) }
        let folder = directory.appending(path: "liveshop/\(service)/v1")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let head = """
            syntax = "proto3";
            package liveshop.\(service).v1;
            \(imports.map { "import \"\($0)\";" }.joined(separator: "\n"))

            """
        try (head + body).write(to: folder.appending(path: "\(service).proto"), atomically: true, encoding: .utf8)
        let protos = ProtobufPython.root.appending(path: "protos").path
        return try ChildProcess.result(
            of: "/usr/bin/protoc",
            [
                "-I", protos, "-I", directory.path, "-I", "/usr/include", "--plugin=protoc-gen-liveshop=\(plugin)",
                "--liveshop_out=\(directory.path)", "liveshop/common/v1/common.proto", "liveshop/common/v1/options.proto",
                "liveshop/\(service)/v1/\(service).proto",
            ] + others, in: directory)
    }

    /// Built beside the tests.
    private var plugin: String {
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "protoc-gen-liveshop").path
    }
}
