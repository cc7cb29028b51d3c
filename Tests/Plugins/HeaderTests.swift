import Foundation
import TestThreads
import Testing

/// The header as a contract: what plugins out there were compiled for stays where it is.
@Suite(.ownThread) struct HeaderTests {
    /// One minor version's header, and the language that includes it.
    @Test(
        arguments: [
            Workshop.tests.appending(path: "Headers/1.0").path, Workshop.tests.appending(path: "Headers/1.1").path,
            Workshop.headers, Workshop.tests.appending(path: "Headers/1.3").path,
        ], [["-x", "c", "-std=c11"], ["-x", "c++", "-std=c++17"]])
    func fieldsStayWhereTheyAre(header: String, language: [String]) async throws {
        try await Command.run(
            ["clang"] + language + ["-Wall", "-Wextra", "-Werror", "-Wpedantic", "-fsyntax-only", "-I", header]
                + [Workshop.tests.appending(path: "Headers/golden_layout.c").path])
    }

    /// The golden file must be able to fail: a header with two fields the other way round does not pass.
    @Test func movedFieldsAreFound() async throws {
        let folder = Workshop.shared.folder.appending(path: "moved-header")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let current = try String(contentsOfFile: "\(Workshop.headers)/liveshop_plugin.h", encoding: .utf8)
        let (first, second) = ("    const char *id;\n", "    const char *version;\n")
        let moved = current.replacing(second, with: "").replacing(first, with: second + first)
        try #require(moved != current)
        try moved.write(to: folder.appending(path: "liveshop_plugin.h"), atomically: true, encoding: .utf8)
        let ended = try await Command.end(
            of: ["clang", "-fsyntax-only", "-I", folder.path, Workshop.tests.appending(path: "Headers/golden_layout.c").path])
        #expect(ended.status == 1)
        #expect(ended.errors.contains("offsetof(liveshop_plugin, id) == (16)"))
    }

    /// The header includes nothing but two headers of the C standard.
    @Test func headerStandsAlone() throws {
        let text = try String(contentsOfFile: "\(Workshop.headers)/liveshop_plugin.h", encoding: .utf8)
        let includes = text.split(separator: "\n").filter { $0.hasPrefix("#include") }
        #expect(includes == ["#include <stddef.h>", "#include <stdint.h>"])
    }

    /// Every one of our own plugins, in C and in Swift, shows the world one symbol.
    @Test func pluginsExportTheirEntryOnly() async throws {
        let libraries = [
            try await HostilePlugins.hostile(), try await HostilePlugins.table("NULL_TABLE"),
            try await Workshop.shared.swift("BUILD_A"),
            try await Workshop.shared.swift("FATAL"),
        ]
        for library in libraries {
            #expect(try await Self.exports(of: library) == ["liveshop_plugin_entry"])
        }
    }

    /// Linked without the version script the same source shows more: so the test above sees something.
    @Test func withoutTheVersionScriptMoreIsExported() async throws {
        let library = try await Workshop.shared.c(HostilePlugins.hostileSources, exports: .all)
        let exports = try await Self.exports(of: library)
        #expect(exports.isSuperset(of: ["liveshop_plugin_entry", "misbehave"]))
    }

    static func exports(of library: URL) async throws -> Set<String> {
        let output = try await Command.run(["nm", "-D", "--defined-only", library.path])
        return Set(output.split(separator: "\n").compactMap { $0.split(separator: " ").last.map(String.init) })
    }
}
