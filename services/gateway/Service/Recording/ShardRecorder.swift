import Messages
import RPCZeroMQ
import Synchronization

/// What one shard forwards, on its way to the recording: knows which of the calls in flight are in it.
final class ShardRecorder: Sendable {
    private let recorder: CallRecorder
    private let limits: RecordedStream.Limits
    /// By what the calls are forwarded under. As many as calls in flight at most.
    private let calls = Mutex<[UInt64: RecordedStream]>([:])

    init(_ recorder: CallRecorder, _ limits: RecordedStream.Limits) {
        self.recorder = recorder
        self.limits = limits
    }

    func tap(ratio: Double) -> RequestTap {
        RequestTap(
            ratio: ratio, take: { [self] in take($0) }, takeFurther: { [self] in take($0) }, ended: { [self] in ended($0) })
    }

    private func take(_ request: RequestTap.Request) {
        guard let number = recorder.take(request) else { return }
        calls.withLock { $0[request.callID] = RecordedStream(number: number) }
    }

    private func take(_ further: RequestTap.Further) {
        write(of: further.callID, further.body.map(Array.init) ?? []) { [recorder, limits] stream in
            guard let body = further.body else { return stream.finished(sequence: further.sequence) }
            return stream.request(
                bytes: body.count, sequence: further.sequence, hasRoom: recorder.hasRoom(for: body.count), limits)
        }
    }

    private func ended(_ callID: UInt64) {
        write(of: callID, []) { $0.callEnded() }
        calls.withLock { _ = $0.removeValue(forKey: callID) }
    }

    private func write(
        of callID: UInt64, _ body: @autoclosure () -> [UInt8], _ judge: (inout RecordedStream) -> RecordedStream.Verdict
    ) {
        let judged = calls.withLock { calls in
            calls[callID].map { stream in
                var changed = stream
                let verdict = judge(&changed)
                calls[callID] = changed
                return (changed, verdict)
            }
        }
        guard let (stream, verdict) = judged else { return }
        switch verdict {
        case .nothing: break
        case .request: recorder.take(.init(sequence: stream.sequence, request: body()), of: stream.number)
        case .end(let end): recorder.take(.init(sequence: stream.sequence, end: end), of: stream.number)
        }
    }
}
