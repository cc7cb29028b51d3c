import Foundation
import GatewayAPI
import Messages

/// What was recorded of a stream of requests after the first one. It lies in the recording until it is sent: a stream may be larger than what
/// replaying many at a time should hold.
package struct RecordedRequests: Sendable {
    package struct Request: Sendable {
        package let body: [UInt8]
        /// Since the recording began.
        package let offset: Duration
    }

    private let bytes: Data
    private let starts: [Int]
    /// Unspecified: the recording ends before the stream does.
    package let end: GatewayV1.RecordedEnd

    package var count: Int { starts.count }

    /// - Parameter starts: where its records begin, in order.
    /// - Throws: `InputError` for one that is not the next of its stream.
    init(in bytes: Data, at starts: [Int]) throws(InputError) {
        self.bytes = bytes
        var (requests, end): ([Int], GatewayV1.RecordedEnd) = ([], .unspecified)
        for start in starts {
            let further = try Self.record(in: bytes, at: start).further
            let expected = requests.count + (further?.end == .unspecified ? 1 : 0)
            guard let further, end == .unspecified, Int(further.sequence) == expected else {
                throw InputError(
                    malformed:
                        "byte \(start): number \(further?.sequence ?? 0) of a stream of requests, where \(expected) was to come"
                )
            }
            if further.end == .unspecified { requests.append(start) } else { end = further.end }
        }
        self.starts = requests
        self.end = end
    }

    /// - Parameter index: less than `count`.
    package func request(at index: Int) throws(InputError) -> Request {
        let record = try Self.record(in: bytes, at: starts[index])
        return Request(
            body: record.further?.request ?? [], offset: .microseconds(Int64(clamping: record.offsetUs)))
    }

    private static func record(in bytes: Data, at start: Int) throws(InputError) -> GatewayV1.RecordedCall {
        var offset = start
        return try Recording.call(in: bytes, &offset) ?? .init()
    }
}
