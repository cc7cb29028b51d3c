import Messages
import PluginMessages

/// Inputs that are kept: lines of `name hex` in `Tests/Fuzz/Corpus/TARGET.txt`. Of messages the name is the message's, and the hex its bytes, so that a line means
/// the same whatever messages are added; of frames it is a note.
public enum Corpus {
    /// - Returns: nil for a line that is neither empty nor an input, which names a message that there is not, for one.
    public static func inputs(_ text: String, of target: FuzzTarget) -> [[UInt8]]? {
        var inputs: [[UInt8]] = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ", omittingEmptySubsequences: false)
            guard words.count == 2, let bytes = bytes(words[1]), let prefix = prefix(String(words[0]), target) else {
                return nil
            }
            inputs.append(prefix + bytes)
        }
        return inputs
    }

    /// The line that keeps an input.
    public static func line(_ input: [UInt8], of target: FuzzTarget) -> String {
        guard target != .frames else { return "found \(hex(input))" }
        var index = 0
        input.withUnsafeBytes { raw in
            var rest = raw
            index = rest.takeUInt16()
        }
        let names = names(of: target)
        return "\(names[index % names.count]) \(hex(Array(input.dropFirst(2))))"
    }

    private static func names(of target: FuzzTarget) -> [String] {
        switch target {
        case .frames: []
        case .messages: MessageFuzz.names
        case .plugins: PluginFuzz.types.map { $0.fullName }
        }
    }

    private static func prefix(_ name: String, _ target: FuzzTarget) -> [UInt8]? {
        guard target != .frames else { return [] }
        return names(of: target).firstIndex(of: name).map { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    }

    private static func bytes(_ hex: Substring) -> [UInt8]? {
        let digits = Array(hex.utf8)
        guard digits.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
