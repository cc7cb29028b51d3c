import DequeModule

/// News of money that came for payments which had ended before. Two reports of it at once would both find the payment ended in the read
/// model; this tells the second from the first. All other news is recognised by the state of its payment.
struct LateNews: Hashable, Sendable {
    private var order: Deque<String> = []
    private var names: Set<String> = []

    static func name(_ provider: String, _ event: String) -> String { "\(provider)/\(event)" }

    /// Oldest first.
    var all: [String] { Array(order) }

    func contains(_ name: String) -> Bool { names.contains(name) }

    mutating func remember(_ name: String) {
        guard names.insert(name).inserted else { return }
        order.append(name)
        if order.count > OrderLimits.lateNewsMax { names.remove(order.removeFirst()) }
    }
}
