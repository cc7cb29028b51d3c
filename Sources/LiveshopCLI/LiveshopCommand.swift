import ArgumentParser

/// The command line tool of the shop.
package struct LiveshopCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "liveshop",
        abstract: "Runs and calls a live-commerce back end.")

    package init() {}
}
