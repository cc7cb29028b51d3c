import RPCCore

/// One kind of file and how it reaches its service: bytes → batches → calls.
///
/// A source never stops at a bad row: what cannot be sent is a refusal with its line. Whatever is sent twice is recognised by the
/// service, so an import can be repeated and resumed at any point.
package protocol ImportSource: Sendable {
    associatedtype Batch: Sendable

    /// Calls under way at a time. 1 where the service must see the rows in order.
    static var batchesInFlightMax: Int { get }

    /// - Throws: `InputError` if the file is not of this kind at all.
    mutating func feed(_ bytes: [UInt8]) throws(InputError) -> [ImportStep<Batch>]
    mutating func finish() throws(InputError) -> [ImportStep<Batch>]
    /// One call.
    func send(_ batch: Batch) async throws(RPCError) -> ImportOutcome
}

/// What reading some bytes led to, in the order of the file.
package enum ImportStep<Batch: Sendable>: Sendable {
    case send(Batch)
    case refused(Refusal)
}

/// What became of the rows of a batch.
package struct ImportOutcome: Hashable, Sendable {
    /// Rows that are in now and were not before.
    package var accepted = 0
    /// Rows that were in already.
    package var known = 0
    package var refused: [Refusal] = []
    /// Last line of the file that the batch covers.
    package var lastLine = 0

    package init(accepted: Int = 0, known: Int = 0, refused: [Refusal] = [], lastLine: Int = 0) {
        self.accepted = accepted
        self.known = known
        self.refused = refused
        self.lastLine = lastLine
    }
}
