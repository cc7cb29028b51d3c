import Foundation

/// What standard output and standard error are connected to. Results go to standard output, everything else to standard error.
package enum Terminal {
    package static let errorsAreInteractive = isatty(STDERR_FILENO) == 1
    package static let outputIsInteractive = isatty(STDOUT_FILENO) == 1

    /// Of standard output, if it is a terminal.
    package static var rows: Int? {
        var size = winsize()
        guard outputIsInteractive, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
        return Int(size.ws_row)
    }

    /// Replaces the whole screen. Only on a terminal.
    package static func showScreen(_ lines: [String]) {
        FileHandle.standardOutput.write(Data(("\u{1b}[H\u{1b}[J" + lines.joined(separator: "\n") + "\n").utf8))
    }

    package static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    /// Replaces the current line. Only on a terminal.
    package static func redraw(_ text: String) {
        FileHandle.standardError.write(Data("\r\u{1b}[2K\(text)".utf8))
    }
}
