import RPCCore

/// Something that owns sockets on a reactor. All of it runs on the reactor's thread.
protocol ReactorParticipant: AnyObject {
    /// Sockets to wake up for.
    var sockets: [Socket] { get }

    /// Receives at most `Reactor.messagesPerTurnMax` messages and does what is due.
    ///
    /// - Returns: whether there may be more to do at once.
    func turn(_ now: MonotonicTime) -> Bool

    /// Sends what the turn and the jobs after it had to say.
    func flush()

    /// When `turn` has something to do although nothing arrives.
    func nextDue() -> MonotonicTime?

    /// Monitors are looked at only when poll says so: their events are rare.
    func readMonitors(_ now: MonotonicTime)

    /// Ends whatever waits and closes the sockets. Called once.
    func close()
}
