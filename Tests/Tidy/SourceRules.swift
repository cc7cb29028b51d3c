/// Rules about the text of files.
enum SourceRules {
    static let linesMax = 500

    static func breaches(of text: String, in file: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        // Our generator's Swift, protoc-c's C.
        guard !lines.prefix(2).contains(where: { $0.contains("DO NOT EDIT") }) else { return [] }
        var breaches: [String] = []
        if lines.count > linesMax { breaches.append("\(file): \(lines.count) lines; at most \(linesMax)") }
        for (number, line) in lines.enumerated() {
            // Spelt apart so that this file does not breach its own rule.
            for word in ["TO" + "DO", "FIX" + "ME", "X" + "XX"] where line.contains(word) {
                breaches.append("\(file):\(number + 1): \(word) left in the code")
            }
            if file.hasPrefix("Tests/"), !file.hasPrefix("Tests/Benchmarks/"), !file.hasPrefix("Tests/Tidy/"),
                ["Task." + "sleep", "us" + "leep("].contains(where: { line.contains($0) })
            {
                breaches.append("\(file):\(number + 1): a test waits for a condition, it does not sleep")
            }
            if line.contains("@unchecked " + "Sendable"), !line.drop(while: { $0 == " " }).hasPrefix("//"),
                !uncheckedOwners.contains(where: { file.hasPrefix($0) })
            {
                breaches.append("\(file):\(number + 1): only the owners of a thread or socket may be unchecked")
            }
        }
        return breaches
    }

    /// Who owns a thread with its sockets, and who owns pointers into images that never go away.
    static let uncheckedOwners = [
        "Sources/RPCZeroMQ/", "Sources/PluginHost/Image/PluginImage.swift", "Sources/PluginHost/Instance/",
        "Sources/PluginHost/Process/RunnerProgress.swift",
    ]

    /// Every service, RPC, message, enum and field (of a message, a oneof or an `extend`) of a proto has a comment on the line above it or
    /// on its own line. Enum values and oneofs may go without. What a comment says is for people to judge.
    static func breaches(ofProto text: String, in file: String) -> [String] {
        var breaches: [String] = []
        var previous = ""
        var blocks: [String] = []
        for (number, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = String(raw.drop { $0 == " " })
            defer { previous = line }
            guard !line.hasPrefix("//") else { continue }
            let words = line.split(separator: " ").map(String.init)
            let needsComment =
                ["rpc", "service", "message", "enum"].contains(words.first) || (blocks.last != "enum" && isField(words))
            if needsComment, !previous.hasPrefix("//"), !line.contains("//") {
                breaches.append("\(file):\(number + 1): no comment above '\(line)'")
            }
            if line.hasSuffix("{") { blocks.append(words[0]) } else if line.hasPrefix("}") { _ = blocks.popLast() }
        }
        return breaches
    }

    /// `[repeated] Type name = number …`. An option has no number; `syntax` has no type.
    private static func isField(_ words: [String]) -> Bool {
        let words = words.first == "repeated" ? words.dropFirst() : words[...]
        guard words.count >= 4, words.first != "option", words[words.startIndex + 2] == "=" else { return false }
        return words[words.startIndex + 3].first?.isNumber ?? false
    }
}
