import CPluginABI

/// What host and runner say to each other over their socket: `[size: UInt32][kind: UInt8][body]`, little-endian, size of kind and body.
/// Both ends are the same build. The host trusts no size and no number that a runner sends.
enum RunnerFrame {
    enum Kind: UInt8 {
        /// Host: the service's clock (Int64) and the configuration as JSON. Once, first.
        case start = 1
        /// Host: see `Call`.
        case call = 2
        /// Host: stop and destroy the plugin, then end.
        case stop = 3
        /// Runner: the plugin is ready.
        case started = 10
        /// Runner: the plugin cannot be used; the reason as text. It ends.
        case refused = 11
        /// Runner: see `Reply`. In the order of the calls.
        case reply = 12
        /// Runner: level (Int32), `traceparent` (size as UInt16 before it; empty: none) and text.
        case log = 13
        /// Runner: increment (Double) and name.
        case metric = 14
        /// Runner: the plugin has stopped; what did not return as text, else empty.
        case stopped = 15
    }

    static let headBytes = 5
    /// Of a frame, beside what a request or an answer takes.
    static let bytesMax = 16 * 1024 * 1024

    static func append(_ kind: Kind, to buffer: inout [UInt8], _ body: (inout [UInt8]) -> Void) {
        let start = buffer.count
        append(UInt32(0), to: &buffer)
        buffer.append(kind.rawValue)
        body(&buffer)
        let size = UInt32(buffer.count - start - 4)
        withUnsafeBytes(of: size.littleEndian) { bytes in
            for (index, byte) in bytes.enumerated() { buffer[start + index] = byte }
        }
    }

    static func append(_ number: some FixedWidthInteger, to buffer: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { buffer.append(contentsOf: $0) }
    }

    /// With its size before it; cut after 65,535 bytes.
    static func append(shortText text: String, to buffer: inout [UInt8]) {
        append(UInt16(clamping: text.utf8.count), to: &buffer)
        buffer.append(contentsOf: text.utf8.prefix(Int(UInt16.max)))
    }

    /// One call.
    struct Call {
        /// 1, 2, … for one plugin, whatever runner it goes to.
        var sequence: UInt64
        var entry: UInt16
        var terms: CallTerms

        func append(_ input: [UInt8], to buffer: inout [UInt8]) {
            RunnerFrame.append(.call, to: &buffer) { buffer in
                RunnerFrame.append(sequence, to: &buffer)
                RunnerFrame.append(entry, to: &buffer)
                RunnerFrame.append(terms.now, to: &buffer)
                RunnerFrame.append(terms.budget, to: &buffer)
                RunnerFrame.append(terms.startedAt, to: &buffer)
                RunnerFrame.append(shortText: terms.traceparent, to: &buffer)
                buffer.append(contentsOf: input)
            }
        }
    }

    /// How one call ended.
    enum Reply {
        static func append(_ sequence: UInt64, _ end: CallEnd, _ output: [UInt8], to buffer: inout [UInt8]) {
            RunnerFrame.append(.reply, to: &buffer) { buffer in
                RunnerFrame.append(sequence, to: &buffer)
                RunnerFrame.append(end.status, to: &buffer)
                buffer.append(end.hasOutput ? 1 : 0)
                RunnerFrame.append(shortText: end.explanation, to: &buffer)
                RunnerFrame.append(shortText: end.refusal, to: &buffer)
                buffer.append(contentsOf: output)
            }
        }

        /// Nil: the body is no reply.
        static func read(_ body: UnsafeRawBufferPointer) -> (sequence: UInt64, end: CallEnd, output: [UInt8])? {
            var reader = FrameReader(body)
            guard let sequence = reader.number(UInt64.self), let status = reader.number(Int32.self),
                let hasOutput = reader.number(UInt8.self), let explanation = reader.shortText(),
                let refusal = reader.shortText()
            else { return nil }
            return (
                sequence,
                CallEnd(status: status, explanation: explanation, refusal: refusal, hasOutput: hasOutput != 0),
                [UInt8](reader.rest())
            )
        }
    }
}

/// Takes numbers and texts from the front of a frame's body; nil when there is not enough left.
struct FrameReader {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func number<Number: FixedWidthInteger>(_: Number.Type) -> Number? {
        let size = MemoryLayout<Number>.size
        guard bytes.count - offset >= size else { return nil }
        defer { offset += size }
        return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }

    mutating func shortText() -> String? {
        guard let size = number(UInt16.self), bytes.count - offset >= Int(size) else { return nil }
        guard size > 0 else { return "" }
        defer { offset += Int(size) }
        return String(decoding: bytes[offset..<offset + Int(size)], as: UTF8.self)
    }

    func rest() -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[offset...]) }
}

/// Bytes as they come from a socket, cut into frames.
struct FrameBuffer {
    private var bytes: [UInt8] = []
    private var start = 0

    enum Fault: Error { case malformed }

    mutating func append(_ piece: UnsafeRawBufferPointer) {
        // What was read leaves before it piles up.
        if start == bytes.count {
            bytes.removeAll(keepingCapacity: bytes.capacity <= 1 << 20)
            start = 0
        } else if start > 1 << 16 {
            bytes.removeFirst(start)
            start = 0
        }
        bytes.append(contentsOf: piece)
    }

    /// The next whole frame, if it is there.
    mutating func next<Value>(
        _ body: (RunnerFrame.Kind, UnsafeRawBufferPointer) throws(Fault) -> Value
    ) throws(Fault) -> Value? {
        let result: Result<Value?, Fault> = bytes.withUnsafeBytes { all in
            let left = UnsafeRawBufferPointer(rebasing: all[start...])
            guard left.count >= RunnerFrame.headBytes else { return .success(nil) }
            let size = Int(UInt32(littleEndian: left.loadUnaligned(as: UInt32.self)))
            guard (1...RunnerFrame.bytesMax).contains(size), let kind = RunnerFrame.Kind(rawValue: left[4]) else {
                return .failure(.malformed)
            }
            guard left.count >= 4 + size else { return .success(nil) }
            start += 4 + size
            do throws(Fault) {
                return .success(try body(kind, UnsafeRawBufferPointer(rebasing: left[5..<4 + size])))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}
