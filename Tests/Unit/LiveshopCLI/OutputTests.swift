import LiveshopCLI
import Messages
import RPCCore
import Testing

@Suite struct OutputTests {
    @Test func columnsAlignAlsoWithChinese() {
        var table = Table(("title", .left), ("units", .right))
        table.add("茶具", "5")
        table.add("tea", "1,200")
        #expect(table.lines == ["title  units", "─────  ─────", "茶具       5", "tea    1,200"])
    }

    @Test func numbersForPeople() {
        #expect(
            Figures.grouped(1_234_567) == "1,234,567" && Figures.grouped(-1_000) == "-1,000" && Figures.grouped(999) == "999")
        #expect(Figures.grouped(Int64.min) == "-9,223,372,036,854,775,808")
        #expect(Figures.money(-123_405, "CNY") == "CNY -1,234.05")
        #expect(Figures.percent(1, of: 8) == "12.5 %" && Figures.percent(1, of: 0) == "–")
        #expect([850, 12_300, 4_200_000].map { Figures.microseconds($0) } == ["850 µs", "12.3 ms", "4.2 s"])
    }

    @Test func exitCodesTellClassesApart() {
        let all = (1...16).map { StatusCode(rawValue: $0) }
        #expect(ExitCodes.code(for: .ok) == 0)
        for status in all { #expect(ExitCodes.code(for: status) > ExitCodes.usage || status == .ok, "\(status)") }
        let distinct: [StatusCode] = [
            .invalidArgument, .notFound, .unavailable, .internal, .failedPrecondition, .deadlineExceeded, .unimplemented,
            .permissionDenied, .cancelled,
        ]
        #expect(Set(distinct.map(ExitCodes.code)).count == distinct.count)
        for status in all { #expect(ExitCodes.explanation.contains("\(ExitCodes.code(for: status))"), "\(status)") }
    }

    @Test func anErrorSaysWhatToDoNext() {
        let error = RPCError(.aborted, reason: "IDEMPOTENCY_CONFLICT", field: "lines[0].sku", "another request has this key")
        let lines = error.explanation()
        #expect(lines[0] == "ABORTED IDEMPOTENCY_CONFLICT: another request has this key")
        #expect(lines[1] == "field: lines[0].sku")
        #expect(lines[2].hasPrefix("next: "))
        for code in (1...17).map({ StatusCode(rawValue: $0) }) { #expect(RPCError(code, "x").explanation().count == 2) }
    }

    @Test func aFieldIsNamedOnce() {
        let error = RPCError(.invalidArgument, field: "sku", "sku: must be 1–64 bytes, is 0")
        #expect(error.explanation().count == 2 && error.explanation()[0] == "INVALID_ARGUMENT: sku: must be 1–64 bytes, is 0")
    }

    /// Who reads has no key, and is not asked for one.
    @Test func onlyMethodsWithAKeyAreToldToUseItAgain() {
        for code in (1...17).map({ StatusCode(rawValue: $0) }) {
            #expect(RPCError(code, "x").explanation().allSatisfy { !$0.contains("idempotency key") }, "\(code)")
        }
        for code: StatusCode in [.unavailable, .deadlineExceeded, .resourceExhausted, .cancelled] {
            #expect(RPCError(code, "x").explanation(isKeyed: true)[1].contains("same idempotency key"), "\(code)")
        }
    }

    @Test(arguments: [
        ("Catalog/GetProduct", "liveshop.catalog.v1.Catalog/GetProduct"),
        ("liveshop.order.v1.Orders/PlaceOrder", "liveshop.order.v1.Orders/PlaceOrder"),
        ("Gateway.Ping", "liveshop.gateway.v1.Gateway/Ping"),
    ])
    func methodsAreFound(_ name: String, _ fullName: String) throws {
        #expect(try MethodLookup(MeshSchemas.builtIn()).method(name).fullName == fullName)
    }

    @Test(arguments: [
        ("Order/PlaceOrder", "did you mean Orders"), ("Orders/placeorder", "did you mean PlaceOrder"),
        ("Nobody/Knows", "Catalog"),
        ("Orders", "Service/Method"),
    ])
    func whatIsNotThereIsExplained(_ name: String, _ hint: String) throws {
        let lookup = MethodLookup(try MeshSchemas.builtIn())
        let error = #expect(throws: MethodLookup.NoSuchMethod.self) { try lookup.method(name) }
        #expect(error?.description.contains(hint) == true)
    }
}
