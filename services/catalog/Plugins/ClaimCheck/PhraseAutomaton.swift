/// Finds all phrases in a folded text in one pass (Aho and Corasick, 1975): a trie of the phrases, in which each node knows the longest proper
/// suffix of itself that is in the trie as well.
struct PhraseAutomaton: Sendable {
    struct Match: Hashable, Sendable {
        /// Position in the phrases given to `init`.
        var phrase: Int
        /// Units of the text.
        var range: Range<Int>
    }

    private struct Node {
        /// Ascending; `targets` beside them.
        var symbols: [UInt32] = []
        var targets: [Int32] = []
        var fallback: Int32 = 0
        /// The nearest node on the way of fallbacks at which a phrase ends; 0: none.
        var output: Int32 = 0
        /// The phrase that ends here; −1: none.
        var phrase: Int32 = -1
        var depth: Int32 = 0

        /// Of the symbol, or where it would stand.
        func position(of symbol: UInt32) -> Int {
            var (low, high) = (0, symbols.count)
            while low < high {
                let middle = (low + high) / 2
                if symbols[middle] < symbol { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    private var nodes = [Node()]

    /// - Parameter phrases: folded; an empty one is never found, of equal ones the last.
    init(_ phrases: [[UInt32]]) {
        for (index, phrase) in phrases.enumerated() where !phrase.isEmpty { insert(phrase, index) }
        link()
    }

    /// All occurrences, by their end; those that end together from the longest to the shortest.
    func matches(in units: [FoldedText.Unit]) -> [Match] {
        var matches: [Match] = []
        var state: Int32 = 0
        for (position, unit) in units.enumerated() {
            state = next(state, unit.value)
            var ending = nodes[Int(state)].phrase >= 0 ? state : nodes[Int(state)].output
            while ending != 0 {
                let node = nodes[Int(ending)]
                matches.append(Match(phrase: Int(node.phrase), range: position + 1 - Int(node.depth)..<position + 1))
                ending = node.output
            }
        }
        return matches
    }

    private func next(_ state: Int32, _ symbol: UInt32) -> Int32 {
        var state = state
        while true {
            if let target = target(of: state, symbol) { return target }
            if state == 0 { return 0 }
            state = nodes[Int(state)].fallback
        }
    }

    /// By halving: the root has some hundred branches, the others few.
    private func target(of state: Int32, _ symbol: UInt32) -> Int32? {
        let position = nodes[Int(state)].position(of: symbol)
        guard position < nodes[Int(state)].symbols.count, nodes[Int(state)].symbols[position] == symbol else { return nil }
        return nodes[Int(state)].targets[position]
    }

    private mutating func insert(_ phrase: [UInt32], _ index: Int) {
        var state: Int32 = 0
        for symbol in phrase {
            if let target = target(of: state, symbol) {
                state = target
                continue
            }
            let position = nodes[Int(state)].position(of: symbol)
            let depth = nodes[Int(state)].depth + 1
            nodes[Int(state)].symbols.insert(symbol, at: position)
            nodes[Int(state)].targets.insert(Int32(nodes.count), at: position)
            state = Int32(nodes.count)
            nodes.append(Node(depth: depth))
        }
        nodes[Int(state)].phrase = Int32(index)
    }

    /// Breadth first: the fallback of a node is nearer to the root than the node.
    private mutating func link() {
        var queue = nodes[0].targets
        var head = 0
        while head < queue.count {
            let state = queue[head]
            head += 1
            for (symbol, target) in zip(nodes[Int(state)].symbols, nodes[Int(state)].targets) {
                let fallback = next(nodes[Int(state)].fallback, symbol)
                nodes[Int(target)].fallback = fallback
                nodes[Int(target)].output = nodes[Int(fallback)].phrase >= 0 ? fallback : nodes[Int(fallback)].output
                queue.append(target)
            }
        }
    }
}
