// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

/// What a caller may do when a call ended without an answer.
public enum Idempotency: Hashable, Sendable {
    /// The call changes state: repeat it only with the idempotency key of the first attempt.
    case keyed
    /// Repeating the call has the effect of calling once (the request itself names what it creates, e.g. by an id and revision).
    case natural
    /// The call changes nothing.
    case readOnly
    /// A value that this version does not know; kept as it came.
    case unrecognized(Int32)

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .keyed
        case 1: self = .natural
        case 2: self = .readOnly
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .keyed: 0
        case .natural: 1
        case .readOnly: 2
        case .unrecognized(let rawValue): rawValue
        }
    }
}

