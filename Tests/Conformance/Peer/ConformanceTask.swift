/// What is asked of a peer: one line of standard input.
struct ConformanceTask: Decodable {
    let endpoint: String
    let steps: [Step]
}

/// One of these.
struct Step: Decodable {
    let open: Open?
    let read: Read?
    let send: Send?
    let cancel: String?
    let end: String?

    struct Open: Decodable {
        let `as`: String
        let method: String
        let request: Request
    }

    struct Read: Decodable {
        let of: String
        let messages: Int
    }

    struct Send: Decodable {
        let to: String
        let messages: Int?
        let bytes: Int?
        let last: Bool?
    }
}

struct Request: Decodable {
    let bytes: Int?
    let deadlineMilliseconds: Int?
    // Of Echo.
    let calls: Int?
    let method: String?
    let delayMilliseconds: UInt32?
    let status: Status?
    let againWhile: String?
    // Of Repeat.
    let count: UInt32?
    let failAfter: UInt32?
    // Of Gather.
    let last: Bool?

    enum CodingKeys: String, CodingKey {
        case bytes, calls, method, status, count, last
        case deadlineMilliseconds = "deadline_ms"
        case delayMilliseconds = "delay_ms"
        case againWhile = "again_while"
        case failAfter = "fail_after"
    }

    var deadline: Duration { .milliseconds(deadlineMilliseconds ?? 30_000) }
    var payload: [UInt8] { [UInt8](repeating: 7, count: bytes ?? 0) }
}

/// What came of a step; what does not apply is left out.
struct Outcome: Encodable {
    var status: String?
    var reason: String?
    var field: String?
    var rejected: Bool?
    var elapsedMilliseconds: Int?
    // Of Echo.
    var echoed: Bool?
    var statuses: [String: Int]?
    var reasons: [String: Int]?
    // Of Repeat.
    var messages: Int?
    var inOrder: Bool?
    // Of Gather.
    var sent: Int?
    var requests: UInt64?
    var bytes: UInt64?

    enum CodingKeys: String, CodingKey {
        case status, reason, field, rejected, echoed, statuses, reasons, messages, sent, requests, bytes
        case elapsedMilliseconds = "elapsed_ms"
        case inOrder = "in_order"
    }
}
