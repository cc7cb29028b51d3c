import Messages
import RPCCore

/// A status as cases write it: `DEADLINE_EXCEEDED`, or a number that is none.
struct Status: Decodable {
    let code: StatusCode

    private static let names: [(String, StatusCode)] = [
        ("OK", .ok), ("CANCELLED", .cancelled), ("UNKNOWN", .unknown), ("INVALID_ARGUMENT", .invalidArgument),
        ("DEADLINE_EXCEEDED", .deadlineExceeded), ("NOT_FOUND", .notFound), ("ALREADY_EXISTS", .alreadyExists),
        ("PERMISSION_DENIED", .permissionDenied), ("RESOURCE_EXHAUSTED", .resourceExhausted),
        ("FAILED_PRECONDITION", .failedPrecondition), ("ABORTED", .aborted), ("OUT_OF_RANGE", .outOfRange),
        ("UNIMPLEMENTED", .unimplemented), ("INTERNAL", .internal), ("UNAVAILABLE", .unavailable), ("DATA_LOSS", .dataLoss),
        ("UNAUTHENTICATED", .unauthenticated),
    ]

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int32.self) {
            code = StatusCode(rawValue: number)
            return
        }
        let name = try container.decode(String.self)
        guard let found = Self.names.first(where: { $0.0 == name }) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no status \(name)")
        }
        code = found.1
    }

    static func name(of code: StatusCode) -> String { names.first { $0.1 == code }?.0 ?? "UNRECOGNIZED" }
}

extension Outcome {
    /// How a call ended; nil: well.
    init(_ error: RPCError?) {
        status = Status.name(of: error?.code ?? .ok)
        reason = error?.reason ?? ""
        field = error?.field ?? ""
        rejected = error?.advice.isRejected ?? false
    }
}
