import LiveshopCLI
import Messages
import RPCCore
import Testing

@Suite struct ImportParsingTests {
    private func rows(_ text: String, required: [String]) throws -> [CSVTable.Item] {
        var table = CSVTable(required: required)
        return try table.feed(Array(text.utf8)) + table.finish()
    }

    @Test(arguments: [
        ("2.1", 210), ("0.0", 0), ("1.85", 185), ("-11062.06", -1_106_206), ("13541.33", 1_354_133), ("7", 700), ("2.500", 250),
    ])
    func prices(_ text: String, _ minorUnits: Int64) { #expect(DecimalAmount.minorUnits(text) == minorUnits) }

    @Test(arguments: ["", "-", "1.", ".5", "1e3", "0.001", "1,5", "£2", "92233720368547758.08", "NaN", "1.2.3", "--1"])
    func noPrices(_ text: String) { #expect(DecimalAmount.minorUnits(text) == nil) }

    @Test(arguments: [
        ("1970-01-01 00:00:00", 0), ("2010-12-01 08:28:00", 1_291_192_080), ("2000-02-29T12:00:00", 951_825_600),
        ("2011-03-01 09:05", 1_298_970_300),
    ])
    func times(_ text: String, _ seconds: Int64) {
        #expect(CivilTime.instant(text) == Instant(microseconds: seconds * 1_000_000))
    }

    @Test(arguments: [
        "", "2011-02-29 00:00:00", "2010-13-01 00:00:00", "2010-12-01", "2010-12-01 24:00:00", "01/12/2010 08:26", "x",
    ])
    func noTimes(_ text: String) { #expect(CivilTime.instant(text) == nil) }

    @Test func columnsAreFoundByNameInAnyOrder() throws {
        let items = try rows("text,extra,id\nfine,?,7\n", required: ["id", "text"])
        guard case .row(let row) = items.first else {
            Issue.record("\(items)")
            return
        }
        #expect(row["id"] == "7" && row["text"] == "fine" && row["nothing"] == "" && row.line == 2)
    }

    @Test func aRowOfAnotherWidthIsRefusedWithItsLine() throws {
        let items = try rows("id,text\n1,a\n2\n3,b,c\n4,d\n", required: ["id"])
        let refused = items.compactMap { if case .refused(let refusal) = $0 { refusal.line } else { nil } }
        #expect(items.count == 4 && refused == [3, 4])
    }

    @Test func aFileOfAnotherKindIsRefusedAsAWhole() {
        let error = #expect(throws: InputError.self) { try rows("a,b\n1,2\n", required: ["id"]) }
        // It is there and can be read: 65, not 66.
        #expect(error?.exitCode == ExitCodes.invalidData)
        #expect(throws: InputError.self) { try rows("id,id\n1,2\n", required: ["id"]) }
        #expect(throws: InputError.self) { try rows("", required: ["id"]) }
    }

    @Test func invoiceRowsAreReadAsTheyAre() throws {
        let header = InvoiceReader.columns.joined(separator: ",")
        let text = """
            \(header)
            536366,22633,HAND WARMER UNION JACK,6,2010-12-01 08:28:00,1.85,17850.0,United Kingdom
            C536379,D,Discount,-1,2010-12-01 09:41:00,27.5,14527.0,EIRE
            536544,35818P,"ACRYLIC JEWEL ICICLE, PINK",1,2010-12-01 14:32:00,3.36,0.0,Unspecified
            536545,21134,?,x,2010-12-01 14:32:00,0.0,0.0,United Kingdom
            """
        let reader = InvoiceReader(currency: "GBP")
        var lines: [Result<InvoiceReader.Line, Refusal>] = []
        for case .row(let row) in try rows(text, required: InvoiceReader.columns) {
            lines.append(Result { () throws(Refusal) in try reader.read(row) })
        }
        try #require(lines.count == 4)
        let first = try lines[0].get()
        #expect(first.buyer == "17850" && first.market == "GB" && first.line.units == 6)
        #expect(first.line.unitPrice == Money(minorUnits: 185, currency: "GBP") && first.line.row == 2)
        let credit = try lines[1].get()
        #expect(credit.invoice == "C536379" && credit.line.units == -1 && credit.market == "IE")
        let unknown = try lines[2].get()
        #expect(unknown.buyer == "" && unknown.market == "")
        #expect(throws: Refusal.self) { try lines[3].get() }
    }
}
