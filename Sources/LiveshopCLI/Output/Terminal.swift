import Foundation

/// What standard output and standard error are connected to. Results go to standard output, everything else to standard error.
package enum Terminal {
    package static let errorsAreInteractive = isatty(STDERR_FILENO) == 1
    package static let outputIsInteractive = isatty(STDOUT_FILENO) == 1

    package static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    /// Replaces the current line. Only on a terminal.
    package static func redraw(_ text: String) {
        FileHandle.standardError.write(Data("\r\u{1b}[2K\(text)".utf8))
    }
}
