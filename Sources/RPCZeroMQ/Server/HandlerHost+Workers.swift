import Messages
import RPCCore

/// A call whose handler runs now.
struct HandlerCall {
    let slot: Int
    let invocation: MethodTable.Invocation
    let context: CallContext
}

/// The task that a handler runs in.
final class HandlerWorker {
    private var task: Task<Void, Never>?
    /// The call whose handler runs in it; nil: none does, or will.
    var slot: Int?
    /// It runs no other handler: a task that was cancelled stays so.
    private(set) var isCancelled = false

    /// Its handlers have not all returned without suspending.
    func goesOn(in task: Task<Void, Never>) { self.task = task }

    /// One of its handlers has suspended.
    var hasSuspended: Bool { task != nil }

    func cancel() {
        isCancelled = true
        task?.cancel()
    }
}

/// Handlers as they run: those that a turn received share a task for as long as none of them suspends, because making one costs more than
/// most handlers do. One that suspends keeps the task to itself, and the others go on in another.
extension HandlerHost {
    private static let readyMax = 64

    func begin(_ job: HandlerJob, body: UnsafeRawBufferPointer) {
        ready.append(job, body: body)
        // So many are worth no delay: their answers leave while the next are received.
        if ready.count >= Self.readyMax { runReady() }
    }

    /// Runs the handlers of all that was received, until each has returned or suspended.
    func runReady() {
        while !ready.isEmpty {
            let worker = HandlerWorker()
            let desk = ReactorBound(Desk(host: self, worker: worker), on: reactor)
            // Immediate: most handlers return without suspending. What suspends comes back to this thread.
            let task = Task.immediate(executorPreference: reactor) {
                while let call = HandlerHost.next(desk) {
                    let slot = call.slot
                    let outcome = await CallContext.$current.withValue(call.context, operation: call.invocation)
                    if desk.reactor.isCurrentThread {
                        desk.access { $0.host.finished(slot, outcome) }
                    } else {
                        desk.submit { $0.host.finished(slot, outcome) }
                    }
                }
            }
            if let slot = worker.slot { suspended(slot, worker, task) }
        }
    }

    private struct Desk {
        let host: HandlerHost
        let worker: HandlerWorker
    }

    /// nil off the reactor, which is once it has ended: then nobody has work to hand out.
    private static func next(_ desk: ReactorBound<Desk>) -> HandlerCall? {
        desk.reactor.isCurrentThread ? desk.access { $0.host.next(for: $0.worker) } : nil
    }

    private func next(for worker: HandlerWorker) -> HandlerCall? {
        worker.slot = nil
        guard !worker.isCancelled else { return nil }
        while let job = ready.next() {
            // Cancelled, or out of time, before it began.
            guard core.caller(of: job.slot) != nil else {
                finished(job.slot, .failure(.cancelled))
                continue
            }
            if observer != nil { noteBeginning(job.slot) }
            let streams = job.entry.descriptor.streaming == .none ? CallStreams() : streams[job.slot] ?? CallStreams()
            let decoded = ready.withBody { body in
                Result { () throws(RPCError) in try job.entry.handler(body, job.context, streams) }
            }
            switch decoded {
            case .success(let invocation):
                worker.slot = job.slot
                if worker.hasSuspended { note(worker, at: job.slot) }
                return HandlerCall(slot: job.slot, invocation: invocation, context: job.context)
            case .failure(let error): finished(job.slot, .failure(error))
            }
        }
        return nil
    }

    /// The first handler of a task that does.
    private func suspended(_ slot: Int, _ worker: HandlerWorker, _ task: Task<Void, Never>) {
        worker.goesOn(in: task)
        note(worker, at: slot)
        // By what it did before it suspended.
        if core.caller(of: slot) == nil { worker.cancel() }
    }

    private func note(_ worker: HandlerWorker, at slot: Int) {
        while workers.count <= slot { workers.append(nil) }
        workers[slot] = worker
    }
}
