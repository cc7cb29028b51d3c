import Journal
import RPCCore
import RPCInProcess
import ServiceKit
import Synchronization

/// One life of a service: from its start until it crashes. Whatever it still does after that reaches nobody.
final class ShopInstance: Sendable {
    private struct State {
        var isAlive = true
        var nextTask: UInt64 = 0
        /// Calls in flight and background work.
        var tasks: [UInt64: Task<Void, Never>] = [:]
        var streams: [OpenStream] = []
    }

    /// Weak: whoever gives a stream up cancels it.
    private struct OpenStream {
        weak var call: StreamingCall?
    }

    let journal: MemoryJournal
    private let handlers: InProcessChannel
    private let state = Mutex(State())

    /// - Parameter ended: hears why background work ended although the instance lives: in a process, that would be its end.
    init(_ running: RunningService, on journal: MemoryJournal, ended: @escaping @Sendable (String) -> Void) {
        self.journal = journal
        handlers = InProcessChannel(running.methods)
        for work in running.background {
            _ = begin { [weak self] in
                let why: String
                do {
                    try await work()
                    why = "returned"
                } catch {
                    why = "\(error)"
                }
                if let self, isAlive { ended(why) }
            }
        }
    }

    var isAlive: Bool { state.withLock { $0.isAlive } }

    /// Serves one call. What was answered before the crash is an answer; after it nobody hears it.
    func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        let serving = Serving(handlers: handlers, method: method, partitionKey: partitionKey, body: body, options: options)
        let call = begin { await serving.run() }
        await withTaskCancellationHandler {
            await call.task.value
        } onCancel: {
            call.task.cancel()
        }
        let isAlive = state.withLock { state in
            state.tasks[call.id] = nil
            return state.isAlive
        }
        guard isAlive else { throw .instanceLost }
        return try serving.reply.withLock { $0 }.get()
    }

    func open(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) -> StreamingCall {
        let call = handlers.open(method, partitionKey: partitionKey, body: body, options: options)
        let isAlive = state.withLock { state in
            state.streams.removeAll { $0.call == nil }
            state.streams.append(OpenStream(call: call))
            return state.isAlive
        }
        if !isAlive { Self.lose(call) }
        return call
    }

    private static func lose(_ call: StreamingCall) {
        call.responses.end(.failure(.instanceLost))
        call.cancel()
    }

    /// As kill -9.
    ///
    /// - Returns: the journal as a process that starts now finds it.
    func crash() -> MemoryJournal {
        let (tasks, streams) = state.withLock { state in
            state.isAlive = false
            defer { (state.tasks, state.streams) = ([:], []) }
            return (state.tasks.values, state.streams)
        }
        for stream in streams { if let call = stream.call { Self.lose(call) } }
        // First no answer leaves any more, then the disk is looked at: so every answer that left is on it.
        let survived = journal.afterCrash()
        for task in tasks { task.cancel() }
        journal.releaseAppends()
        return survived
    }

    private func begin(_ work: @escaping @Sendable () async -> Void) -> (id: UInt64, task: Task<Void, Never>) {
        let task = Task { await work() }
        let (id, isAlive) = state.withLock { state in
            state.nextTask += 1
            if state.isAlive { state.tasks[state.nextTask] = task }
            return (state.nextTask, state.isAlive)
        }
        if !isAlive { task.cancel() }
        return (id, task)
    }

    private final class Serving: Sendable {
        let handlers: InProcessChannel
        let method: MethodDescriptor
        let partitionKey: String?
        let body: [UInt8]
        let options: CallOptions
        let reply = Mutex<Result<[UInt8], RPCError>>(.failure(.instanceLost))

        init(
            handlers: InProcessChannel, method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
        ) {
            self.handlers = handlers
            self.method = method
            self.partitionKey = partitionKey
            self.body = body
            self.options = options
        }

        func run() async {
            let result: Result<[UInt8], RPCError>
            do throws(RPCError) {
                result = .success(
                    try await handlers.call(method, partitionKey: partitionKey, body: body, options: options))
            } catch {
                result = .failure(error)
            }
            reply.withLock { $0 = result }
        }
    }
}
