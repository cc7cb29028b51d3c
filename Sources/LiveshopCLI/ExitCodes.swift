import ArgumentParser
import Messages
import RPCCore

/// What the process tells the shell: `sysexits.h` where it has a word for it, so that scripts can tell "try again" from "your input".
package enum ExitCodes {
    /// A check failed: a law of the demo does not hold.
    package static let failed: Int32 = 1
    /// The command line makes no sense.
    package static let usage: Int32 = 64
    /// What was given breaks a rule.
    package static let invalidData: Int32 = 65
    /// A file cannot be read.
    package static let noInput: Int32 = 66
    /// The mesh, or a part of it, is not there.
    package static let unavailable: Int32 = 69
    /// A file or folder cannot be made or is in use.
    package static let cannotCreate: Int32 = 73
    package static let interrupted: Int32 = 130

    package static func code(for status: StatusCode) -> Int32 {
        switch status {
        case .ok: 0
        case .invalidArgument, .outOfRange: 65
        case .notFound: 66
        case .unavailable: unavailable
        case .unknown, .internal, .dataLoss: 70
        case .alreadyExists, .failedPrecondition, .aborted: 73
        case .deadlineExceeded, .resourceExhausted: 75
        case .unimplemented: 76
        case .permissionDenied, .unauthenticated: 77
        case .cancelled: interrupted
        case .unrecognized: 70
        }
    }

    /// For the help of every command that calls the mesh.
    package static let explanation = """
        Exit codes: 0 done · 64 usage · 65 invalid argument or file · 66 not found or no such file · 69 unavailable · 70 internal · \
        73 conflict with the state (failed precondition, already exists, aborted) · 75 deadline or limit, try again · \
        76 unimplemented · 77 permission · 130 interrupted
        """
}

extension RPCError {
    /// Lines for people: what, why, where, and what to do next.
    ///
    /// - Parameter isKeyed: the call was of a method that wants an idempotency key.
    package func explanation(isKeyed: Bool = false) -> [String] {
        var lines = ["\(code.wireName)\(reason.isEmpty ? "" : " \(reason)"): \(message)"]
        // Most messages begin with it.
        if !field.isEmpty, !message.hasPrefix("\(field):") { lines.append("field: \(field)") }
        lines.append("next: \(advice(isKeyed: isKeyed))")
        return lines
    }

    private func advice(isKeyed: Bool) -> String {
        let again = isKeyed ? "repeat with the same idempotency key" : "repeat"
        return switch code {
        case .ok: "nothing to do"
        case .invalidArgument, .outOfRange: "correct the request; protos/ documents every field and its limits"
        case .notFound where reason == Self.noSuchPlugin: "`liveshop plugin list` shows the ids"
        case .notFound: "check the id"
        case .failedPrecondition where reason == "NO_SOURCE_PLUGIN":
            "load a plugin that reads them; `liveshop plugin list --service reviews` shows those there are"
        case .alreadyExists, .failedPrecondition: "read the current state, then decide again"
        case .aborted where reason == "IDEMPOTENCY_CONFLICT": "use a new idempotency key for a different request"
        case .aborted: "read the current state and repeat the call"
        case .unauthenticated where reason == ConnectionOptions.noKey:
            "name the keys with --keys or $LIVESHOP_KEYS; `liveshop keys --help` explains them"
        case .unauthenticated where reason == "KEY_REFUSED":
            "name another key with --keys and --key-name, or --plain-tcp for a gateway without keys"
        case .unavailable where reason == RPCError.notConnected.reason:
            "start one with `liveshop up`, or name another with --gateway"
        case .unavailable: "check that the mesh is up (`liveshop up`, `liveshop stats`) and \(again)"
        case .deadlineExceeded where isKeyed:
            "it may or may not have happened: check that the mesh is up, then \(again)"
        case .deadlineExceeded: "check that the mesh is up, then \(again), with a longer --deadline if that was too short"
        case .resourceExhausted: "wait a moment and \(again)"
        case .unimplemented: "check the method's name with `liveshop services`; the service may be older than this tool"
        case .permissionDenied, .unauthenticated: "ask the shop's operator for the right to call this method"
        case .cancelled: "\(again) if it was not meant to be cancelled"
        case .unknown, .internal, .dataLoss, .unrecognized: "look into the service's log (DIR/log/SERVICE.log)"
        }
    }
}

extension RPCError {
    /// Reason of what the services say, and this program, of a plugin that none of them has.
    package static let noSuchPlugin = "PLUGINS"
}

extension StatusCode {
    /// `FAILED_PRECONDITION`: the name every gRPC speaker knows.
    package var wireName: String {
        switch self {
        case .ok: "OK"
        case .cancelled: "CANCELLED"
        case .unknown: "UNKNOWN"
        case .invalidArgument: "INVALID_ARGUMENT"
        case .deadlineExceeded: "DEADLINE_EXCEEDED"
        case .notFound: "NOT_FOUND"
        case .alreadyExists: "ALREADY_EXISTS"
        case .permissionDenied: "PERMISSION_DENIED"
        case .resourceExhausted: "RESOURCE_EXHAUSTED"
        case .failedPrecondition: "FAILED_PRECONDITION"
        case .aborted: "ABORTED"
        case .outOfRange: "OUT_OF_RANGE"
        case .unimplemented: "UNIMPLEMENTED"
        case .internal: "INTERNAL"
        case .unavailable: "UNAVAILABLE"
        case .dataLoss: "DATA_LOSS"
        case .unauthenticated: "UNAUTHENTICATED"
        case .unrecognized(let number): "STATUS_\(number)"
        }
    }
}
