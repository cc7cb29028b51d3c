import PluginPoints
import Testing

/// Something that a plugin does wrong, and what becomes of it in each isolation mode. The rows of the table in
/// `Sources/CPluginABI/README.md`, "When a plugin misbehaves", are these; a test compares the two.
struct Behaviour: Sendable, CustomTestStringConvertible {
    enum Doing: Sendable {
        /// `Hostile/misbehave.c` knows it by this name; what it does in which function of the plugin.
        case action(String, in: String)
        /// Swift's own way of giving up, in `handle`.
        case fatalError
        /// A variant of `Hostile/table.c`.
        case table(String)
    }

    let name: String
    let doing: Doing
    let process: Outcome
    let inproc: Outcome
    /// Short only where it shall pass: machines that run tests are busy.
    var deadlineMilliseconds = 5_000

    var testDescription: String { name }
}

/// What becomes of it. The texts are those of the table.
enum Outcome: Sendable, Hashable, CustomStringConvertible {
    /// Not loaded; everything else is.
    case refused
    /// The call is answered as if nothing were wrong.
    case answered
    case declined
    /// The call fails in this way; the next good one is answered.
    case failed(PluginFailure.Kind)
    /// The plugin is taken out of service as always, or goes on; nobody notices.
    case unnoticed
    /// The service ends. Its last line names plugin and step, and its next start leaves the plugin out.
    case endsService
    /// The service is beyond saving, and who did it cannot be told.
    case ruinsService

    var description: String {
        switch self {
        case .refused: "not loaded"
        case .answered: "answered"
        case .declined: "declined"
        case .failed(let kind): "fails: \(kind.rawValue)"
        case .unnoticed: "unnoticed"
        case .endsService: "**ends the service**; named, left out at the next start"
        case .ruinsService: "**ruins the service**; not named"
        }
    }
}
