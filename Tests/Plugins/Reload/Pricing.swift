// What makes unloading a Swift image a crash, all of it in use at every call: protocols with associated types, generics over them,
// existentials, conformances to protocols of the standard library, tasks, an actor, and a global.

#if BUILD_B
    let build: Int64 = 2
#else
    let build: Int64 = 1
#endif

protocol Rule: Sendable {
    associatedtype Input: Hashable & Sendable
    associatedtype Output: Comparable & Sendable
    func apply(_ input: Input) async -> Output
}

protocol Priced: Hashable, Sendable, CustomStringConvertible {
    var price: Int64 { get }
}

struct Quote: Priced, Codable, Comparable {
    var price: Int64
    var description: String { "quote of \(price)" }
    static func < (one: Quote, other: Quote) -> Bool { one.price < other.price }
}

struct Flat<P: Priced & Comparable>: Rule {
    let quote: P
    func apply(_ input: [UInt8]) async -> P { quote }
}

struct Sum<Inner: Rule>: Rule where Inner.Output: Priced {
    let inner: Inner
    let parts: Int
    func apply(_ input: Inner.Input) async -> Quote {
        await withTaskGroup(of: Int64.self) { group in
            for _ in 0..<parts { group.addTask { await inner.apply(input).price } }
            return Quote(price: await group.reduce(0, +))
        }
    }
}

/// The global: made on first use, by whoever comes first, and never freed.
let registry = Registry()

actor Registry {
    private var seen: [AnyHashable: Int] = [:]

    func count(_ key: AnyHashable) -> Int {
        // Bounded: the test watches the memory of a thousand generations.
        if seen.count > 64 { seen.removeAll() }
        seen[key, default: 0] += 1
        return seen[key, default: 0]
    }
}

/// Every answer is the build's number, ten times; computed in a way that touches all of the above.
func price(of input: [UInt8]) async -> Int64 {
    let rule: any Rule = Sum(inner: Flat(quote: Quote(price: build)), parts: 10)
    let answer = await opened(rule, input)
    let boxes: [any Priced] = [Quote(price: answer), Quote(price: build)]
    _ = await registry.count(AnyHashable(boxes.map(\.description).joined(separator: ",")))
    return boxes.map(\.price).max() ?? 0
}

private func opened<R: Rule>(_ rule: R, _ input: [UInt8]) async -> Int64 {
    guard let input = input as? R.Input, let quote = await rule.apply(input) as? any Priced else { return -1 }
    return quote.price
}
