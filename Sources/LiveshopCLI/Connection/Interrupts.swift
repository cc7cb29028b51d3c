import Foundation
import Synchronization
import UnixSignals

/// Ctrl-C and SIGTERM as values.
package enum Interrupts {
    /// One element per signal. As long as it is read the signals do not end the process by themselves.
    package static func signals() async -> UnixSignalsSequence { await UnixSignalsSequence(trapping: .sigint, .sigterm) }

    /// Runs until it ends or somebody presses Ctrl-C; that is an end like any other.
    package static func ending(_ body: @escaping @Sendable () async throws -> Void) async throws {
        let signals = await Interrupts.signals()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await body() }
            group.addTask { for await _ in signals { return } }
            do {
                try await group.next()
            } catch {
                group.cancelAll()
                throw error
            }
            group.cancelAll()
            // What it says of being cancelled is nobody's concern.
            while await group.nextResult() != nil {}
        }
    }

    /// Remembers the first signal, for work that stops at a good moment; a second one ends the process as usual.
    package final class Flag: Sendable {
        private let raised = Mutex(false)

        private init() {}

        /// Watches for as long as the process lives.
        package static func watching() async -> Flag {
            let flag = Flag()
            let signals = await Interrupts.signals()
            Task {
                for await _ in signals {
                    flag.raised.withLock { $0 = true }
                    break
                }
                for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
            }
            return flag
        }

        package var isRaised: Bool { raised.withLock { $0 } }
    }
}
