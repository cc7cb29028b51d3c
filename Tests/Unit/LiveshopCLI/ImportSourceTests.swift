import LiveshopCLI
import Messages
import OrderAPI
import RPCCore
import ReviewsAPI
import Synchronization
import Testing

/// Answers imports as the services would, and remembers what it was asked.
private final class ImportChannel: RPCChannel {
    let orders = Mutex<[OrderV1.ImportOrdersRequest]>([])
    let reviews = Mutex<[ReviewsV1.IngestReviewsRequest]>([])

    func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        do {
            if method == OrdersMethods.importOrders.descriptor {
                let request = try OrderV1.ImportOrdersRequest(decoding: body)
                orders.withLock { $0.append(request) }
                return try OrderV1.ImportOrdersResponse(
                    results: request.orders.map { order -> OrderV1.ImportedOrderResult in
                        let free = order.lines.filter { $0.unitPrice?.minorUnits == 0 }
                        return .init(
                            externalID: order.externalID,
                            outcome: free.count == order.lines.count ? .refused : .imported,
                            refusedRows: free.map {
                                .init(row: $0.row, reason: "PRICE_NOT_POSITIVE", message: "the price is 0")
                            })
                    }
                ).encoded()
            }
            let request = try ReviewsV1.IngestReviewsRequest(decoding: body)
            reviews.withLock { $0.append(request) }
            return try ReviewsV1.IngestReviewsResponse(
                results: request.reviews.enumerated().map { index, review -> ReviewsV1.IngestResult in
                    guard review.text.isEmpty else { return .init(index: UInt32(index), outcome: .accepted) }
                    return .init(
                        index: UInt32(index), outcome: .refused, reason: "INVALID", field: "text", message: "is empty")
                }
            ).encoded()
        } catch {
            throw RPCError(.internal, "\(error)")
        }
    }
}

@Suite struct ImportSourceTests {
    private func run(_ source: some ImportSource, _ text: String, chunk: Int = 1_000) async throws -> ImportOutcome {
        var source = source
        var total = ImportOutcome()
        func take<Batch>(_ steps: [ImportStep<Batch>], _ send: (Batch) async throws -> ImportOutcome) async throws {
            for step in steps {
                switch step {
                case .refused(let refusal): total.refused.append(refusal)
                case .send(let batch):
                    let outcome = try await send(batch)
                    total.accepted += outcome.accepted
                    total.known += outcome.known
                    total.refused += outcome.refused
                }
            }
        }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let steps = try source.feed(Array(rest.prefix(chunk)))
            rest = rest.dropFirst(chunk)
            try await take(steps) { [source] in try await source.send($0) }
        }
        let steps = try source.finish()
        try await take(steps) { [source] in try await source.send($0) }
        return total
    }

    private let invoiceHeader = InvoiceReader.columns.joined(separator: ",") + "\n"

    private func invoice(_ number: String, _ sku: String, units: Int = 1, price: String = "1.5", customer: String = "17850.0")
        -> String
    {
        "\(number),\(sku),something,\(units),2010-12-01 08:28:00,\(price),\(customer),United Kingdom\n"
    }

    @Test func rowsOfAnInvoiceBecomeOneOrderAndEveryRowIsCounted() async throws {
        let channel = ImportChannel()
        let rows = [
            invoice("1", "a"), invoice("1", "b", price: "0.0"), invoice("C2", "a", units: -1), invoice("3", "c", price: "0.0"),
            invoice("4", "d", price: "free"), invoice("5", "e"), invoice("5", "f", customer: "9.0"),
        ]
        let text = invoiceHeader + rows.joined()
        let outcome = try await run(OrdersSource(channel: channel, currency: "GBP", deadline: nil), text)
        let requests = channel.orders.withLock { $0 }
        #expect(requests.flatMap(\.orders).map(\.externalID) == ["1", "C2", "3", "5"])
        #expect(requests.flatMap(\.orders).map(\.lines.count) == [2, 1, 1, 1])
        #expect(outcome.accepted == 3)
        #expect(outcome.refused.map(\.line).sorted() == [3, 5, 6, 8])
        #expect(outcome.refused.allSatisfy { !$0.reason.isEmpty && !$0.text.isEmpty })
    }

    @Test func callsStayWithinTheLimitsOfTheContract() async throws {
        let channel = ImportChannel()
        let long = (0..<2_500).map { invoice("long", "sku\($0)") }
        let short = (0..<1_200).map { invoice("s\($0)", "a") }
        let outcome = try await run(
            OrdersSource(channel: channel, currency: "GBP", deadline: nil), invoiceHeader + (long + short).joined(),
            chunk: 7_001)
        let requests = channel.orders.withLock { $0 }
        #expect(outcome.accepted == 3_700 && outcome.refused.isEmpty)
        for request in requests {
            #expect(request.orders.count <= 500 && request.orders.reduce(0) { $0 + $1.lines.count } <= 2_000)
            #expect(request.orders.allSatisfy { $0.lines.count <= 1_000 })
        }
        let orders = requests.flatMap(\.orders)
        #expect(orders.prefix(4).map(\.externalID) == ["long", "long/2", "long/3", "s0"])
        #expect(orders.flatMap(\.lines).map(\.row) == Array(2...3_701), "rows keep their order")
    }

    @Test func reviewsAreLabelledAndRefusedByRow() async throws {
        let channel = ImportChannel()
        let text = "id,category,positive,text\nz1,书籍,1,很好\nz2,书籍,0,不好\nz3,平板,2,?\nz4,平板,1,\n"
        let outcome = try await run(ReviewsSource(channel: channel, source: "zh-reviews", deadline: nil), text)
        let reviews = channel.reviews.withLock { $0 }.flatMap(\.reviews)
        #expect(
            reviews.map(\.sourceID) == ["z1", "z2", "z4"] && reviews.map(\.sentiment) == [.positive, .negative, .positive])
        #expect(reviews.allSatisfy { $0.stars == nil && $0.revision == 1 && $0.source == "zh-reviews" })
        #expect(reviews[0].sku == "书籍" && reviews[0].text == "很好")
        #expect(outcome.accepted == 2)
        #expect(outcome.refused.map(\.line).sorted() == [4, 5])
    }
}
