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

    static let uncheckedOwners = ["Sources/RPCZeroMQ/"]

    /// Every RPC, message, field and enum of a proto has a comment, above it or on its line; one comment may speak for the fields right
    /// below it.
    static func breaches(ofProto text: String, in file: String) -> [String] {
        var breaches: [String] = []
        var previous = ""
        for (number, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = raw.drop { $0 == " " }
            let needsComment = ["rpc ", "service ", "message ", "enum "].contains { line.hasPrefix($0) }
            if needsComment, !previous.hasPrefix("//"), !line.contains("//") {
                breaches.append("\(file):\(number + 1): no comment above '\(line)'")
            }
            previous = String(line)
        }
        return breaches
    }
}
