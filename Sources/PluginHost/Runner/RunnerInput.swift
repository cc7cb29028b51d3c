import Glibc

/// What the host says, frame by frame.
struct RunnerInput {
    enum Message {
        case start(now: Int64, configuration: [UInt8])
        case call(RunnerFrame.Call, [UInt8])
        case stop
    }

    private let socket: Int32
    private var frames = FrameBuffer()
    private var upcoming: Message?
    private var piece = [UInt8](repeating: 0, count: 1 << 18)

    init(socket: Int32) { self.socket = socket }

    /// Whether `next` will not block.
    var hasFrame: Bool {
        mutating get {
            if upcoming == nil { upcoming = buffered() }
            return upcoming != nil
        }
    }

    /// Blocks until there is one. A host that is gone, or says what is no frame, has said stop.
    mutating func next() -> Message {
        while true {
            if hasFrame, let message = upcoming {
                upcoming = nil
                return message
            }
            let count = recv(socket, &piece, piece.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return .stop }
            piece.withUnsafeBytes { frames.append(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
    }

    private mutating func buffered() -> Message? {
        do throws(FrameBuffer.Fault) {
            return try frames.next { (kind, body) throws(FrameBuffer.Fault) in
                var reader = FrameReader(body)
                switch kind {
                case .start:
                    guard let now = reader.number(Int64.self) else { throw .malformed }
                    return .start(now: now, configuration: [UInt8](reader.rest()))
                case .call:
                    guard let sequence = reader.number(UInt64.self), let entry = reader.number(UInt16.self),
                        let now = reader.number(Int64.self), let budget = reader.number(Int64.self),
                        let startedAt = reader.number(Int64.self), let traceparent = reader.shortText()
                    else { throw .malformed }
                    let terms = CallTerms(now: now, budget: budget, startedAt: startedAt, traceparent: traceparent)
                    let call = RunnerFrame.Call(sequence: sequence, entry: entry, terms: terms)
                    return .call(call, [UInt8](reader.rest()))
                case .stop: return .stop
                case .started, .refused, .reply, .log, .metric, .stopped: throw .malformed
                }
            }
        } catch {
            return .stop
        }
    }
}
