import Messages
import StateMachine

/// A small machine for tests of the runtime: tills by currency, never below zero.
///
/// Made of shared messages: `Money` puts its amount into the till of its currency (or takes it out, if negative), `LocalizedText` moves
/// one minor unit from the till `language` to the till `text`, as two events.
public struct TillMachine: StateMachine, Hashable {
    public typealias Event = Money
    public typealias Snapshot = LocalizedText

    public private(set) var balances: [String: Int64] = [:]

    public init() {}

    public init(balances: [String: Int64]) { self.balances = balances }

    public init(snapshot: LocalizedText) throws(MessageError) {
        for line in snapshot.text.split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, let amount = Int64(parts[1]) else {
                throw .malformed(message: LocalizedText.fullName)
            }
            balances[String(parts[0])] = amount
        }
    }

    public func snapshot() -> LocalizedText {
        LocalizedText(text: balances.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n"))
    }

    public mutating func apply(_ event: Money, at time: Instant) { balances[event.currency, default: 0] += event.minorUnits }

    /// Over all tills.
    public var total: Int64 { balances.values.reduce(0, +) }

    public subscript(currency: String) -> Int64 { balances[currency] ?? 0 }
}

extension Money: Command {
    public func decide(_ machine: TillMachine, at now: Instant) throws(Rejection) -> Decision<Money, Money> {
        guard !currency.isEmpty else { throw .invalid("currency", "must not be empty") }
        let balance = machine[currency]
        guard balance + minorUnits >= 0 else {
            throw Rejection(.failedPrecondition, reason: "TILL_EMPTY", "the till of \(currency) holds \(balance)")
        }
        return Decision(
            minorUnits == 0 ? [] : [self], reply: Money(minorUnits: balance + minorUnits, currency: currency))
    }
}

extension LocalizedText: Command {
    public func decide(_ machine: TillMachine, at now: Instant) throws(Rejection) -> Decision<Money, LocalizedText> {
        guard machine[language] > 0 else {
            throw Rejection(.failedPrecondition, reason: "TILL_EMPTY", "the till of \(language) is empty")
        }
        return Decision(
            [Money(minorUnits: -1, currency: language), Money(minorUnits: 1, currency: text)], reply: self)
    }
}
