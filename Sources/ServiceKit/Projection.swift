import GRDB
import Messages

/// What a read model makes of the events: tables in SQLite that can be thrown away and made again from the journal.
public protocol Projection: Sendable {
    associatedtype Event: Message

    /// Raise it with every change of the schema or of what `apply` does: the model is then rebuilt.
    static var schemaVersion: Int { get }

    /// Creates the tables in an empty database. The name `liveshop_cursor` is taken.
    func createSchema(_ db: Database) throws

    /// Called once per event, in order, in a transaction with many others. An error stops the model; it is for what cannot happen.
    func apply(_ event: Event, at time: Instant, sequence: UInt64, in db: Database) throws
}
