import PluginConformance
import PluginMessages
import Testing

@testable import SandboxPaymentsPlugin

@Suite struct SandboxPaymentsTests {
    private static let secret = "0123456789abcdef0123456789abcdef"
    private static let webhook = SandboxWebhook(secret: Array(secret.utf8))

    private func plugin(_ more: String = "") throws -> ProbedPlugin {
        try ProbedPlugin(
            SandboxPayments.self,
            config: #"{"webhook_secret": "\#(Self.secret)", "delay_ms": 2000, "slow_delay_ms": 9000\#(more)}"#)
    }

    private func start(
        _ plugin: ProbedPlugin, _ token: String, payment: String = "p1-1", provider: String = "sandbox",
        as form: ProbeForm = .shared
    ) throws -> ProbeAnswer<PluginV1.PaymentResponse> {
        let start = PluginV1.PaymentStart(
            paymentID: payment, orderID: "o1", amount: 10_00, currency: "EUR", methodToken: token)
        return try plugin.call(.paymentProvider, .init(provider: provider, kind: .start(start)), as: form)
    }

    private func poll(_ plugin: ProbedPlugin, _ token: String, reference: String, after: Int64) throws -> [PluginV1.PaymentNews]
    {
        let open = PluginV1.OpenPayment(
            paymentID: "p1-1", reference: reference, amount: 10_00, currency: "EUR", startedAtUs: ProbedPlugin.now,
            methodToken: token)
        let answer = try plugin.call(
            .paymentProvider, .init(provider: "sandbox", kind: .poll(.init(payments: [open]))), at: ProbedPlugin.now + after)
        return try #require(answer.response).news
    }

    /// FIPS 180-4 and RFC 4231, cases 1, 2 and 6.
    @Test func hashesAreThePublishedOnes() {
        let digests = [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ]
        for (text, expected) in digests { #expect(Hex.text(SHA256.digest(Array(text.utf8))) == expected) }
        let codes: [([UInt8], String, String)] = [
            (Array(repeating: 0x0b, count: 20), "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
            (
                Array("Jefe".utf8), "what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
            (
                Array(repeating: 0xaa, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
            ),
        ]
        for (key, text, expected) in codes { #expect(Hex.text(SHA256.code(of: Array(text.utf8), key: key)) == expected) }
    }

    @Test(arguments: ProbeForm.allCases)
    func startingAgainAnswersTheSame(form: ProbeForm) throws {
        let first = try #require(try start(plugin(), "tok-ok", as: form).response)
        // Another instance, as after a crash.
        let second = try #require(try start(plugin(), "tok-ok", as: form).response)
        #expect(first == second && first.news.map(\.status) == [.pending])
        let other = try #require(try start(plugin(), "tok-ok", payment: "p1-2").response)
        #expect(other.news[0].reference != first.news[0].reference && other.news[0].eventID != first.news[0].eventID)
    }

    @Test(
        arguments: [
            ("tok-ok", .captured, 10_00, "", 2_000), ("tok-fail", .failed, 10_00, "DECLINED", 2_000),
            ("tok-slow", .captured, 10_00, "", 9_000),
            ("tok-short", .captured, 9_99, "", 2_000),
        ] as [(String, PluginV1.PaymentStatus, Int64, String, Int64)])
    func paymentsEndInTheirTime(
        token: String, status: PluginV1.PaymentStatus, amount: Int64, reason: String, milliseconds: Int64
    ) throws {
        let plugin = try plugin()
        let started = try #require(try start(plugin, token).response).news[0]
        #expect(started.status == .pending)
        #expect(try poll(plugin, token, reference: started.reference, after: milliseconds * 1_000 - 1).isEmpty)
        let news = try poll(plugin, token, reference: started.reference, after: milliseconds * 1_000)
        #expect(news.map(\.status) == [status] && news[0].amount == amount && news[0].reason == reason)
        #expect(try poll(plugin, token, reference: started.reference, after: 3_600_000_000) == news)
        #expect(try poll(plugin, token, reference: "sbx-forged", after: 3_600_000_000).isEmpty)
    }

    @Test func someEndAtOnceAndOneNever() throws {
        let plugin = try plugin()
        for (token, status, reason) in [
            ("tok-instant", .captured, ""), ("tok-refused", .failed, "DECLINED"), ("whatever", .failed, "TOKEN_UNKNOWN"),
            ("tok-never", .pending, ""),
        ] as [(String, PluginV1.PaymentStatus, String)] {
            let news = try #require(try start(plugin, token).response).news[0]
            #expect(news.status == status && news.reason == reason)
        }
        let reference = Self.webhook.reference(of: "p1-1")
        #expect(try poll(plugin, "tok-never", reference: reference, after: 365 * 86_400_000_000).isEmpty)
    }

    @Test func onlyItsOwnWebhooksAreTaken() throws {
        let plugin = try plugin()
        let news = PluginV1.PaymentNews(
            eventID: "e1", paymentID: "p1-1", reference: "sbx-1", status: .captured, amount: 10_00, currency: "EUR")
        let message = try Self.webhook.message(for: news)
        func send(_ message: PluginV1.PaymentWebhook) throws -> ProbeAnswer<PluginV1.PaymentResponse> {
            try plugin.call(.paymentProvider, .init(provider: "sandbox", kind: .webhook(message)))
        }
        #expect(try send(message).response?.news == [news])
        for index in message.payload.indices {
            var forged = message
            forged.payload[index] ^= 1
            #expect(try send(forged).isDeclined)
        }
        for signature in [
            "", "v1=", String(message.signature.dropLast()), message.signature + "0", message.signature.uppercased(),
        ] {
            #expect(try send(.init(payload: message.payload, signature: signature)).isDeclined)
        }
        let other = SandboxWebhook(secret: Array(repeating: 7, count: 32))
        #expect(try send(other.message(for: news)).isDeclined)
        // Signed, but not a message.
        let bytes: [UInt8] = [0xff, 0xff]
        let signature = "v1=" + Hex.text(SHA256.code(of: bytes, key: Array(Self.secret.utf8)))
        #expect(try send(.init(payload: bytes, signature: signature)).isDeclined)
    }

    @Test func refundsAnswerTheSameWheneverAsked() throws {
        func refund(_ reference: String) throws -> PluginV1.PaymentNews {
            let refund = PluginV1.PaymentRefund(refundID: "f1-1", reference: reference, amount: 3_00, currency: "EUR")
            let answer = try plugin().call(.paymentProvider, .init(provider: "sandbox", kind: .refund(refund)))
            return try #require(answer.response?.news.first)
        }
        let given = try refund(Self.webhook.reference(of: "p1-1"))
        #expect(given.status == .refunded && given.refundID == "f1-1" && given.amount == 3_00)
        #expect(try refund(Self.webhook.reference(of: "p1-1")) == given)
        #expect(try refund("somebody else's").status == .failed)
    }

    @Test func whatItSendsCanBeRead() throws {
        let plugin = try plugin(#", "log_webhooks": true"#)
        _ = try poll(plugin, "tok-ok", reference: Self.webhook.reference(of: "p1-1"), after: 2_000_000)
        #expect(plugin.lines.contains { $0.contains("webhook of p1-1: payload") && $0.contains("signature v1=") })
    }

    @Test func othersProvidersAndBadConfigurations() throws {
        #expect(try start(plugin(), "tok-ok", provider: "bank").isDeclined)
        #expect(throws: ProbeError.self) { try ProbedPlugin(SandboxPayments.self, config: #"{"webhook_secret": "short"}"#) }
        #expect(throws: ProbeError.self) { try ProbedPlugin(SandboxPayments.self) }
        #expect(
            try start(ProbedPlugin(SandboxPayments.self, config: OrderPlugins.config("SandboxPayments")), "tok-ok").response
                != nil)
        guard case .failed(let status, _) = try plugin().call(.paymentProvider, .init(provider: "sandbox")) else {
            Issue.record("a request of no kind was answered")
            return
        }
        #expect(status == -2)
    }
}
