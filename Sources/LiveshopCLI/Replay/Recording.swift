import Foundation
import GatewayAPI
import Messages

/// A file that a gateway wrote with `--record`.
package struct Recording {
    package let header: GatewayV1.RecordingHeader
    private let bytes: Data
    private var offset: Int
    /// How far further requests have been looked for.
    private var ahead: Int
    /// Where they begin, by call.
    private var further: [UInt64: [Int]] = [:]
    /// Calls whose stream's end has been found.
    private var ended: Set<UInt64> = []

    private static let magic = Data("LSRECORD".utf8)
    private static let formatVersion = 1
    /// A call's request and what is around it.
    private static let recordBytesMax = MessageLimits.messageBytesMax + 64 * 1_024

    /// - Throws: `InputError` for a file that cannot be read or is none.
    package init(path: String) throws(InputError) {
        do { bytes = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped) } catch {
            throw InputError("\(path): cannot be read: \((error as NSError).localizedDescription)")
        }
        guard bytes.starts(with: Self.magic) else {
            throw InputError(malformed: "\(path): is no recording of a gateway; it does not begin with LSRECORD")
        }
        offset = Self.magic.count
        guard let packed = try Self.record(in: bytes, &offset) else {
            throw InputError(malformed: "\(path): ends before its header")
        }
        do { header = try GatewayV1.RecordingHeader(decoding: packed) } catch {
            throw InputError(malformed: "\(path): its header cannot be read: \(error)")
        }
        guard header.formatVersion == Self.formatVersion else {
            throw InputError(
                malformed: "\(path): is of format \(header.formatVersion); this program reads format \(Self.formatVersion)")
        }
        ahead = offset
    }

    /// The next call; nil at the end.
    ///
    /// - Throws: `InputError` naming the byte where it goes wrong.
    package mutating func next() throws(InputError) -> GatewayV1.RecordedCall? {
        while let call = try Self.call(in: bytes, &offset) { if call.further == nil { return call } }
        return nil
    }

    /// What came of the stream of `call`, the last one that `next` returned, after its first request. Looks ahead for it, and no further than to a place
    /// where the recording goes wrong: `next` tells of that once it is there.
    ///
    /// - Throws: `InputError` naming the byte of a request that is not the one after that before it.
    package mutating func requests(after call: GatewayV1.RecordedCall) throws(InputError) -> RecordedRequests {
        ahead = max(ahead, offset)
        while !ended.contains(call.number), !Task.isCancelled {
            let start = ahead
            guard let read = try? Self.call(in: bytes, &ahead) else {
                ahead = start
                break
            }
            guard let request = read.further else { continue }
            further[read.number, default: []].append(start)
            if request.end != .unspecified { ended.insert(read.number) }
        }
        ended.remove(call.number)
        return try RecordedRequests(in: bytes, at: further.removeValue(forKey: call.number) ?? [])
    }

    /// The record that begins at `offset`, which is then behind it; nil at the end.
    static func call(in bytes: Data, _ offset: inout Int) throws(InputError) -> GatewayV1.RecordedCall? {
        let start = offset
        guard let packed = try record(in: bytes, &offset) else { return nil }
        do { return try GatewayV1.RecordedCall(decoding: packed) } catch {
            throw InputError(malformed: "byte \(start): no recorded call: \(error)")
        }
    }

    private static func record(in bytes: Data, _ offset: inout Int) throws(InputError) -> [UInt8]? {
        guard offset < bytes.count else { return nil }
        let start = offset
        var length: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            guard offset < bytes.count else { throw cut(start) }
            let byte = bytes[offset]
            offset += 1
            length |= UInt64(byte & 0x7f) << shift
            shift += 7
            if byte < 0x80 { break }
            guard shift <= 28 else { throw InputError(malformed: "byte \(start): no length of a record") }
        }
        guard length <= UInt64(recordBytesMax) else {
            throw InputError(malformed: "byte \(start): a record of \(length) bytes; at most \(recordBytesMax)")
        }
        guard offset + Int(length) <= bytes.count else { throw cut(start) }
        defer { offset += Int(length) }
        return [UInt8](bytes[offset..<offset + Int(length)])
    }

    private static func cut(_ start: Int) -> InputError {
        InputError(
            malformed:
                "byte \(start): the recording ends within a record: was the gateway killed? --cut-end replays what is before it"
        )
    }
}
