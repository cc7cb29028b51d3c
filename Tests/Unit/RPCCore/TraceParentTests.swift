import RPCCore
import Testing

@Suite struct TraceParentTests {
    private static let trace = "0af7651916cd43dd8448eb211c80319c"
    private static let span = "b7ad6b7169203331"

    @Test(arguments: [("01", true), ("00", false), ("03", true), ("fe", false), ("ff", true)])
    func theLowestFlagSaysWhetherItIsSampled(_ flags: String, _ isSampled: Bool) throws {
        let parent = try #require(TraceParent("00-\(Self.trace)-\(Self.span)-\(flags)"))
        #expect(parent.traceID == Self.trace && parent.spanID == Self.span && parent.isSampled == isSampled)
    }

    @Test func itIsWrittenAsItIsRead() throws {
        let text = "00-\(Self.trace)-\(Self.span)-01"
        #expect(TraceParent(text)?.description == text)
    }

    @Test func laterVersionsMaySayMore() {
        #expect(TraceParent("01-\(Self.trace)-\(Self.span)-01-more")?.spanID == Self.span)
        #expect(TraceParent("01-\(Self.trace)-\(Self.span)-01")?.spanID == Self.span)
    }

    @Test(arguments: [
        "", "00", "00-a-b-01",
        "00-\(trace)-\(span)-01-more",  // version 00 has no more
        "01-\(trace)-\(span)-01more",
        "ff-\(trace)-\(span)-01",  // no version
        "00-00000000000000000000000000000000-\(span)-01",
        "00-\(trace)-0000000000000000-01",
        "00-0AF7651916CD43DD8448EB211C80319C-\(span)-01",  // capitals
        "00-\(trace)-\(span)-0x",
        "00_\(trace)-\(span)-01",
        "00-\(trace)-\(span)-",
    ])
    func whatTheStandardSaysToIgnoreIsNone(_ text: String) { #expect(TraceParent(text) == nil) }
}
