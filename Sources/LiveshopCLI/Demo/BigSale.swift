import Messages
import OrderAPI
import RPCCore
import Synchronization

/// Many buyers, one SKU. A fixed number of buyers act at once; each makes one attempt, and who gets a bottle pays for it, gives it back, or
/// forgets about it.
struct BigSale: Sendable {
    /// Buyers acting at a time.
    static let inFlight = 512
    /// A hold lasts this long: what is not paid by then is for others to buy.
    static let holdSeconds: UInt32 = 3
    /// Of 10,000 holds: forgotten; given back.
    static let forgottenBps = 200
    static let givenBackBps = 200
    /// Of 10,000 attempts: made by somebody who tried before.
    static let secondTriesBps = 300

    let sku: SKU
    let attribution: [OrderV1.Attribution]
    let seed: UInt64
    let orders: OrdersClient
    let tally: SaleTally

    /// Makes the attempts of the range.
    ///
    /// - Parameter everybodyPays: no hold is forgotten or given back.
    func run(_ attempts: Range<Int>, everybodyPays: Bool, on executor: any TaskExecutor) async {
        let next = Counter(attempts.lowerBound)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<Self.inFlight {
                group.addTask(executorPreference: executor) {
                    while let attempt = next.take(below: attempts.upperBound) {
                        await self.attempt(attempt, everybodyPays: everybodyPays)
                    }
                }
            }
        }
    }

    private func attempt(_ number: Int, everybodyPays: Bool) async {
        var random = DemoRandom(seed: seed, topic: "sale", index: number)
        let isSecondTry = number > 10_000 && random.chance(basisPoints: Self.secondTriesBps)
        let buyer = BuyerID("fan-\(isSecondTry ? Int.random(in: 0..<number - 5_000, using: &random) : number)")
        let request = OrderV1.PlaceOrderRequest(
            buyerID: buyer, lines: [.init(sku: sku, units: 1)], attribution: attribution[number % attribution.count],
            holdSeconds: Self.holdSeconds)
        let started = ContinuousClock.now
        let outcome = await patiently { () async throws(RPCError) in
            try await orders.placeOrder(request, deadline: .seconds(10), idempotencyKey: "sale-\(seed)-\(number)")
        }
        let microseconds = UInt64(max(started.duration(to: .now).microseconds, 0))
        switch outcome {
        case .failure(let error):
            let isAnswer = error.code == .resourceExhausted && !error.isTransient
            tally.note { figures in
                figures.attempts += 1
                figures.latency.record(microseconds)
                if isAnswer {
                    figures.refused[error.reason, default: 0] += 1
                } else {
                    figures.failed["\(error.code.wireName) \(error.reason)", default: 0] += 1
                }
            }
        case .success(let placed):
            tally.note { figures in
                figures.attempts += 1
                figures.latency.record(microseconds)
                figures.placed += 1
                figures.orders.append(placed.orderID)
            }
            let whim = Int(random.next() % 10_000)
            if everybodyPays || whim >= Self.forgottenBps + Self.givenBackBps {
                await pay(placed, buyer: buyer, number: number)
            } else if whim < Self.forgottenBps {
                tally.note { $0.abandoned += 1 }
            } else {
                await giveBack(placed.orderID, number: number)
            }
        }
    }

    private func pay(_ placed: OrderV1.PlaceOrderResponse, buyer: BuyerID, number: Int) async {
        let outcome = await patiently { () async throws(RPCError) in
            try await orders.pay(
                .init(orderID: placed.orderID, amount: placed.total, paymentReference: "sale-\(number)"),
                deadline: .seconds(10),
                idempotencyKey: "pay-\(seed)-\(number)")
        }
        tally.note { figures in
            switch outcome {
            case .success:
                figures.paid += 1
                figures.gross += placed.total?.minorUnits ?? 0
                figures.paidOrders.append((placed.orderID, buyer))
            case .failure(let error) where error.reason == "ORDER_EXPIRED":
                figures.late += 1
            case .failure(let error):
                figures.failed["Pay \(error.code.wireName) \(error.reason)", default: 0] += 1
            }
        }
    }

    private func giveBack(_ order: OrderID, number: Int) async {
        let outcome = await patiently { () async throws(RPCError) in
            try await orders.cancel(
                .init(orderID: order, reason: "too dear"), deadline: .seconds(10), idempotencyKey: "back-\(seed)-\(number)")
        }
        tally.note { figures in
            switch outcome {
            case .success: figures.cancelled += 1
            case .failure(let error) where error.reason == "ORDER_EXPIRED": figures.late += 1
            case .failure(let error): figures.failed["Cancel \(error.code.wireName) \(error.reason)", default: 0] += 1
            }
        }
    }

    /// Asks again, with the same key, while the mesh is at fault.
    private func patiently<R>(_ body: () async throws(RPCError) -> R) async -> Result<R, RPCError> {
        var tries = 0
        while true {
            do {
                return .success(try await body())
            } catch {
                tries += 1
                guard error.isTransient, tries < MeshCalls.triesMax else { return .failure(error) }
                tally.note { $0.repeated += 1 }
                try? await Task.sleep(for: .milliseconds(min(10 * tries, 250)))
            }
        }
    }

    /// Hands every number out once.
    private final class Counter: Sendable {
        private let value: Atomic<Int>

        init(_ start: Int) { value = Atomic(start) }

        func take(below end: Int) -> Int? {
            let number = value.add(1, ordering: .relaxed).oldValue
            return number < end ? number : nil
        }
    }
}
