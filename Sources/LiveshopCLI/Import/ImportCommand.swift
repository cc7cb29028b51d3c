import ArgumentParser
import Foundation
import RPCCore

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes files over into the shop: orders, reviews, notes, products.",
        discussion: """
            Files may be packed with gzip. Every row is counted once: new, known already, or refused with its line number and the rule it \
            broke; a refused row stops nothing. Rows have names of their own (review id, invoice number, product id), so a file may be \
            imported twice, and an import that was interrupted goes on when it is started again.

            Examples:
              liveshop import reviews reviews.csv.gz --refused refused.csv
              liveshop import orders invoices.csv.gz --currency GBP
              liveshop import products products.jsonl
              liveshop import notes notes.json --source red
            """,
        subcommands: [ImportReviewsCommand.self, ImportNotesCommand.self, ImportOrdersCommand.self, ImportProductsCommand.self])
}

/// What all imports share.
struct ImportOptions: ParsableArguments {
    @Argument(help: "The file; - reads standard input.", completion: .file())
    var file: String

    @Option(help: "Write every refused row to this CSV file: line, reason, row.", completion: .file())
    var refused: String?

    @Flag(help: "Fail with exit code 65 if any row was refused.")
    var strict = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run<S: ImportSource>(_ title: String, _ makeSource: @Sendable (any RPCChannel) -> S) async throws {
        try await output.reporting {
            let refusals = try RefusalReport(path: refused)
            let bytes = try ByteSource(path: file)
            let progress = ProgressLine(title)
            let started = ContinuousClock.now
            var tally = ImportTally()
            let interrupt = await Interrupts.Flag.watching()
            let connection = try await MeshConnection.opened(connection)
            var run = ImportRun(source: makeSource(connection.channel), bytes: bytes, refusals: refusals, progress: progress)
            let failure: (any Error)?
            do {
                try await run.run(tally: &tally, isInterrupted: { interrupt.isRaised })
                failure = nil
            } catch let error as RPCError {
                failure = await connection.explained(error)
            } catch {
                failure = error
            }
            await connection.close()
            progress.finish("\(Figures.grouped(tally.rows)) rows")
            if tally.rows == 0, let failure = failure as? InputError { throw failure }
            try summarize(tally, refusals, seconds: started.duration(to: .now).seconds, failure: failure)
            if let failure { throw failure }
            if strict, tally.refused > 0 { throw ExitCode(ExitCodes.code(for: .invalidArgument)) }
        }
    }

    private func summarize(_ tally: ImportTally, _ refusals: RefusalReport, seconds: Double, failure: (any Error)?) throws {
        if output.json {
            try output.printJSON(
                Summary(
                    file: file, complete: failure == nil, rows: tally.rows, accepted: tally.accepted, known: tally.known,
                    refused: tally.refused, seconds: seconds, reasons: refusals.reasons,
                    firstRefused: refusals.shown.map { .init(line: $0.line, reason: $0.reason) }))
            return
        }
        print(
            "\(Figures.grouped(tally.accepted)) new, \(Figures.grouped(tally.known)) known already, "
                + "\(Figures.grouped(tally.refused)) refused, of \(Figures.grouped(tally.rows)) rows "
                + "in \(Figures.decimal(seconds, 1)) s")
        if tally.refused > 0 {
            var reasons = Table(("rows", .right), ("refused because", .left))
            for (reason, rows) in refusals.reasons.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
                reasons.add(Figures.grouped(rows), reason)
            }
            print()
            reasons.print()
            print()
            for refusal in refusals.shown.sorted(by: { $0.line < $1.line }) { print("line \(refusal.line): \(refusal.reason)") }
            let more = tally.refused - refusals.shown.count
            if more > 0 {
                print(
                    "… and \(Figures.grouped(more)) more" + (refused.map { " in \($0)" } ?? "; --refused FILE lists them all"))
            }
        }
        if failure != nil {
            print("stopped after line \(tally.answeredLine): start the same import again to go on")
        }
    }

    private struct Summary: Encodable {
        struct Row: Encodable {
            var line: Int
            var reason: String
        }
        var file: String
        var complete: Bool
        var rows: Int
        var accepted: Int
        var known: Int
        var refused: Int
        var seconds: Double
        var reasons: [String: Int]
        var firstRefused: [Row]
    }
}

struct ImportReviewsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reviews",
        abstract: "Labelled reviews: CSV with the columns id, category, positive (1 or 0), text.",
        discussion: """
            The category stands for the SKU. The label goes into the sentiment share, never into the stars.

            Example:
              liveshop import reviews reviews.csv.gz --source zh-reviews --refused no.csv

            \(ExitCodes.explanation)
            """)

    @Option(
        help:
            "Name of the place the reviews come from: 1–32 of a–z, 0–9 and -. Together with the id it names a review for ever.")
    var source = "zh-reviews"

    @OptionGroup var options: ImportOptions

    func run() async throws {
        let (source, deadline) = (source, options.connection.deadline)
        try await options.run("reviews") { ReviewsSource(channel: $0, source: source, deadline: deadline) }
    }
}

struct ImportNotesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notes",
        abstract: "Posts of another place, in the format that the source's plugin reads.",
        discussion: """
            One file is one payload of at most 1 MiB; the reviews service needs a plugin that knows the source. Each note is matched with the \
            catalog's products; one that matches none is refused as UNMATCHED and may be sent again.

            Example:
              liveshop import notes notes.json --source red --refused refused.csv

            \(ExitCodes.explanation)
            """)

    @Option(help: "Name of the place the notes come from, e.g. red.")
    var source = "red"

    @Flag(help: "The file is all that the source has: what is stored and not in it is taken down.")
    var snapshot = false

    @Flag(help: "Believe a snapshot although much of what is stored is not in it.")
    var acceptShrink = false

    @OptionGroup var options: ImportOptions

    func run() async throws {
        let (source, isSnapshot, acceptsShrink) = (source, snapshot, acceptShrink)
        let deadline = options.connection.deadline
        try await options.run("notes") {
            NotesSource(
                channel: $0, source: source, isSnapshot: isSnapshot, acceptsShrink: acceptsShrink, deadline: deadline)
        }
    }
}

struct ImportOrdersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "orders",
        abstract: "Invoice lines of the past: CSV with the columns \(InvoiceReader.columns.joined(separator: ", ")).",
        discussion: """
            Rows that follow each other with one invoice number are one order. Negative quantities cancel earlier purchases. Customers may be \
            written as 17850.0, unknown ones as 0.0; times are UTC. Countries are English names; one that is no country leaves the market \
            empty.

            Example:
              liveshop import orders invoices.csv.gz --currency GBP --refused refused.csv

            \(ExitCodes.explanation)
            """)

    @Option(help: "ISO 4217 code of all prices in the file.")
    var currency = "GBP"

    @OptionGroup var options: ImportOptions

    func run() async throws {
        let (currency, deadline) = (currency, options.connection.deadline)
        try await options.run("orders") { OrdersSource(channel: $0, currency: currency, deadline: deadline) }
    }
}

struct ImportProductsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "products",
        abstract: "Products: JSON lines (liveshop.catalog.v1.Product) or CSV.",
        discussion: """
            JSON lines: one product per line, what stands behind "product": in a call of Catalog/UpsertProduct. CSV: one variant per row, \
            rows that follow each other with one product_id are one product. Columns: \(ProductTableReader.columns).

            Example:
              liveshop import products products.csv

            \(ExitCodes.explanation)
            """)

    @Option(help: "csv or jsonl. Default: by the file's name, csv if it says nothing.")
    var format: ProductsSource.Format?

    @OptionGroup var options: ImportOptions

    func run() async throws {
        let byName: ProductsSource.Format =
            [".jsonl", ".ndjson", ".json"].contains { options.file.replacing(".gz", with: "").hasSuffix($0) } ? .jsonl : .csv
        let (format, deadline) = (format ?? byName, options.connection.deadline)
        try await options.run("products") { ProductsSource(channel: $0, format: format, deadline: deadline) }
    }
}

extension ProductsSource.Format: ExpressibleByArgument {}
