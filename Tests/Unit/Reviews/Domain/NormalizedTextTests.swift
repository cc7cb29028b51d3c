import ReviewsDomain
import Testing

@Suite struct NormalizedTextTests {
    private func check(_ text: String, _ expected: String) {
        #expect(String(String.UnicodeScalarView(NormalizedText(text).scalars)) == expected)
    }

    @Test func `Keeps letters and digits, in lower case and half-width`() {
        check("  Good, VERY good!! 👍", "goodverygood")
        check("ＡＢＣ　１２３！", "abc123")
        check("质量非常好，与卖家描述的完全一致。", "质量非常好与卖家描述的完全一致")
        check("！？。，…～", "")
        check("Crème brûlée", "crèmebrûlée")
    }

    @Test func `Equal texts of strangers are one cluster only if they are distinctive`() {
        func cluster(_ text: String, author: String = "", source: String = "red") -> UInt64 {
            NormalizedText(text).cluster(author: author, source: source)
        }
        let copied = "质量非常好，与卖家描述的完全一致，非常满意"
        #expect(cluster(copied, author: "a") == cluster(copied + "！！", author: "b", source: "vela"))
        #expect(cluster(copied) != 0)
        for trivial in ["好评", "很好", "很好很好很好很好很好很好很好", "好好好好好好好好好好好好好好好", "ok ok ok ok ok ok ok"] {
            #expect(cluster(trivial) == 0, "\(trivial): nobody knows who wrote it")
            #expect(cluster(trivial, author: "a") != cluster(trivial, author: "b"), "\(trivial): two people")
            #expect(cluster(trivial, author: "a") != cluster(trivial, author: "a", source: "vela"), "\(trivial): two places")
            #expect(cluster(trivial, author: "a") == cluster(trivial + "!", author: "a"), "\(trivial): the same person again")
        }
        #expect(cluster("👍👍👍", author: "a") == 0)
    }
}
