import DynamicMessages

/// The files that can be handed out, by what they define: those the gateway was built with first, then those of instances. A file that defines
/// a name anew, or has the name of one that is there, is left out with what it says of it.
struct DescriptorCatalog: Sendable {
    private(set) var files: [DescriptorFile] = []
    private var indexByFile: [String: Int] = [:]
    private var indexBySymbol: [String: Int] = [:]

    mutating func add(_ additions: [DescriptorFile]) {
        for file in additions where indexByFile[file.name] == nil {
            let symbols = file.services + file.types
            guard symbols.allSatisfy({ indexBySymbol[$0] == nil }) else { continue }
            for symbol in symbols { indexBySymbol[symbol] = files.count }
            indexByFile[file.name] = files.count
            files.append(file)
        }
    }

    /// - Parameter symbol: full name of a service, message or enum, or the last part of a service's.
    /// - Returns: the file that defines it and all that it imports, each after those that it imports itself; nil if nothing defines it.
    func files(defining symbol: String) -> [DescriptorFile]? {
        guard let start = indexBySymbol[symbol] ?? indexOfService(named: symbol) else { return nil }
        var chosen: Set<Int> = [start]
        var pending = [start]
        while let index = pending.popLast() {
            for dependency in files[index].dependencies {
                if let next = indexByFile[dependency], chosen.insert(next).inserted { pending.append(next) }
            }
        }
        return inOrder(chosen)
    }

    var allFiles: [DescriptorFile] { inOrder(Set(files.indices)) }

    private func indexOfService(named name: String) -> Int? {
        files.firstIndex { file in file.services.contains { $0.hasSuffix(".\(name)") } }
    }

    /// Imports first. Those that import each other, which no compiler lets through, come in any order.
    private func inOrder(_ chosen: Set<Int>) -> [DescriptorFile] {
        var result: [DescriptorFile] = []
        var done: Set<Int> = []
        for start in chosen.sorted() {
            var stack = [(index: start, next: 0)]
            guard done.insert(start).inserted else { continue }
            while let (index, next) = stack.last {
                guard next < files[index].dependencies.count else {
                    result.append(files[index])
                    stack.removeLast()
                    continue
                }
                stack[stack.count - 1].next += 1
                guard let dependency = indexByFile[files[index].dependencies[next]], chosen.contains(dependency),
                    done.insert(dependency).inserted
                else { continue }
                stack.append((dependency, 0))
            }
        }
        return result
    }
}
