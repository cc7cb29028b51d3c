extension Behaviour {
    /// A plugin folder that behaves so; its id is the package's.
    func package(isolation: String) async throws -> TestPackage {
        switch doing {
        case .action(let action, let step):
            var package = TestPackage(library: try await HostilePlugins.hostile())
            package.config = ["do": action, "at": step]
            // Between what "late" takes and what a test likes to wait.
            package.startDeadlineMilliseconds = 4_000
            return finished(package, isolation)
        case .fatalError:
            var package = TestPackage(library: try await Workshop.shared.swift("FATAL"))
            package.id = "test.reload"
            package.schema = nil
            return finished(package, isolation)
        case .table(let variant):
            return finished(TestPackage(library: try await HostilePlugins.table(variant)), isolation)
        }
    }

    private func finished(_ package: TestPackage, _ isolation: String) -> TestPackage {
        var package = package
        package.isolation = isolation
        package.deadlineMilliseconds = deadlineMilliseconds
        return package
    }

    /// What a good request is answered with.
    var goodPrice: Int64 {
        if case .fatalError = doing { 10 } else { 7 }
    }
}
