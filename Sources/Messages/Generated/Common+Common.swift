// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

/// The outcome of a call; names and numbers are gRPC's. The frame header carries the number.
public enum StatusCode: Hashable, Sendable {
    case ok
    case cancelled
    case unknown
    case invalidArgument
    case deadlineExceeded
    case notFound
    case alreadyExists
    case permissionDenied
    case resourceExhausted
    case failedPrecondition
    case aborted
    case outOfRange
    case unimplemented
    case `internal`
    case unavailable
    case dataLoss
    case unauthenticated
    /// A value that this version does not know; kept as it came.
    case unrecognized(Int32)

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .ok
        case 1: self = .cancelled
        case 2: self = .unknown
        case 3: self = .invalidArgument
        case 4: self = .deadlineExceeded
        case 5: self = .notFound
        case 6: self = .alreadyExists
        case 7: self = .permissionDenied
        case 8: self = .resourceExhausted
        case 9: self = .failedPrecondition
        case 10: self = .aborted
        case 11: self = .outOfRange
        case 12: self = .unimplemented
        case 13: self = .`internal`
        case 14: self = .unavailable
        case 15: self = .dataLoss
        case 16: self = .unauthenticated
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .ok: 0
        case .cancelled: 1
        case .unknown: 2
        case .invalidArgument: 3
        case .deadlineExceeded: 4
        case .notFound: 5
        case .alreadyExists: 6
        case .permissionDenied: 7
        case .resourceExhausted: 8
        case .failedPrecondition: 9
        case .aborted: 10
        case .outOfRange: 11
        case .unimplemented: 12
        case .`internal`: 13
        case .unavailable: 14
        case .dataLoss: 15
        case .unauthenticated: 16
        case .unrecognized(let rawValue): rawValue
        }
    }
}

/// An amount of money. Never a float, never without its currency.
public struct Money: Hashable, Sendable {
    /// Minor units (cents, fen). May be negative only where a field's comment says so.
    public var minorUnits: Int64 = 0
    /// ISO 4217 code, three capital letters, e.g. "CNY", "EUR".
    public var currency: String = ""

    public init() {}

    public init(
        minorUnits: Int64 = 0,
        currency: String = ""
    ) {
        self.minorUnits = minorUnits
        self.currency = currency
    }
}

/// A text in one language.
public struct LocalizedText: Hashable, Sendable {
    /// BCP 47 language tag, e.g. "zh", "nl", "en". At most 35 bytes.
    public var language: String = ""
    /// At most 4,096 bytes of UTF-8.
    public var text: String = ""

    public init() {}

    public init(
        language: String = "",
        text: String = ""
    ) {
        self.language = language
        self.text = text
    }
}

