import ArgumentParser
import Testing

@testable import LiveshopCLI

/// What `--help` says, on a terminal of the usual width.
@Suite struct HelpTests {
    static func commands(under command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
        [command] + command.configuration.subcommands.flatMap { commands(under: $0) }
    }

    /// A command that is broken in its middle cannot be copied.
    @Test func examplesKeepTheirLines() {
        let all = Self.commands(under: LiveshopCommand.self)
        #expect(all.count > 20)
        for command in all {
            for line in command.configuration.discussion.split(separator: "\n") where line.hasPrefix("  ") {
                #expect(line.count < 80, "\(line)")
            }
        }
    }

    @Test func textsHaveNoStraySpaces() {
        for command in Self.commands(under: LiveshopCommand.self) {
            for line in command.configuration.discussion.split(separator: "\n") {
                #expect(!line.drop { $0 == " " }.contains("  "), "\(line)")
            }
        }
    }
}
