import ReviewsDomain
import Testing

@Suite struct ContactDetailsTests {
    @Test(arguments: [
        "see www.example.com", "HTTPS://example.com/x", "write to me@example.com", "加微信 13800138000", "call 138-0013-8000",
        "QQ:123456789",
    ])
    func `Holds what draws buyers out of the shop`(text: String) { #expect(ContactDetails.finding(in: text) != nil, "\(text)") }

    @Test(arguments: [
        "好评", "买了3个，每个199.90元", "2024-11-11 收到", "型号 TL-2040", "5 4 3 2 1 0", "@brand is great", "1,000,000 stars", "",
    ])
    func `Lets everyday numbers pass`(text: String) {
        #expect(ContactDetails.finding(in: text) == nil, "\(text): \(ContactDetails.finding(in: text) ?? "")")
    }
}
