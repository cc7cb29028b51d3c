import Messages
import RPCCore
import StateMachine

extension JournaledMachine {
    /// Looks at the state as it is in memory, without waiting for the journal: for what a service has to find out *before* it gives a command
    /// (asking a plugin about prices), on a path where one fsync more per call would double its time.
    ///
    /// What `body` sees may never become durable, and may have changed when the command is decided. So it must not leave the service, and the
    /// command must carry it, for `decide` to compare with the state it meets. A refusal does leave the service: it is thrown once all that
    /// `body` could see is durable, as `execute` does it.
    ///
    /// When the journal's queue is full it refuses like `execute`, so that nobody is asked in vain.
    ///
    /// - Parameter key: of the call; empty if it has none.
    /// - Returns: nil, without calling `body`, if a reply is remembered under the key: `execute` will return it, and nobody need be asked again.
    public func peek<Value: Sendable>(
        unlessRemembered key: String, _ body: @Sendable (Machine) throws(Rejection) -> Value
    ) async throws(RPCError) -> Value? {
        try await becomeServing()
        try admit()
        if replica.isRemembered(key, at: clock.now()) { return nil }
        let sequence = replica.sequence
        do {
            return try body(replica.machine)
        } catch {
            if error.code != .invalidArgument { try await becomeDurable(sequence) }
            throw RPCError(error)
        }
    }
}
