import Messages
import RPCCore

/// A call whose handler is to run.
struct HandlerJob {
    let slot: Int
    let entry: HandlerHost.Entry
    let deadline: MonotonicTime
    let attempt: UInt8
    let details: MeshV1.HeaderTail?
    let streams: CallStreams
    let body: RequestBodies.Place
}

/// A call whose handler runs now.
struct HandlerCall {
    let slot: Int
    let context: CallContext
    let invocation: MethodTable.Invocation
    let streams: CallStreams
}

/// The task that a handler runs in.
final class HandlerWorker {
    private var task: Task<Void, Never>?
    /// It runs no other handler: a task that was cancelled stays so.
    private(set) var isCancelled = false

    /// Its handlers have not all returned without suspending.
    func goesOn(in task: Task<Void, Never>) {
        self.task = task
        // By what it did before it suspended.
        if isCancelled { task.cancel() }
    }

    func cancel() {
        isCancelled = true
        task?.cancel()
    }
}

/// Handlers as they run: those that a turn received share a task for as long as none of them suspends, because making one costs more than
/// most handlers do. One that suspends keeps the task to itself, and the others go on in another.
extension HandlerHost {
    private static let readyMax = 64

    func begin(_ job: HandlerJob) {
        ready.append(job)
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
                    let outcome = await CallContext.$current.withValue(call.context) {
                        do throws(RPCError) {
                            return Result<[UInt8], RPCError>.success(try await call.invocation(call.streams))
                        } catch {
                            return .failure(error)
                        }
                    }
                    if desk.reactor.isCurrentThread {
                        desk.access { $0.host.finished(slot, outcome) }
                    } else {
                        desk.submit { $0.host.finished(slot, outcome) }
                    }
                }
            }
            worker.goesOn(in: task)
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
        guard !worker.isCancelled else { return nil }
        while let job = ready.popFirst() {
            defer { if ready.isEmpty { readyBodies.removeAll() } }
            // Cancelled, or out of time, before it began.
            guard core.caller(of: job.slot) != nil else {
                finished(job.slot, .failure(.cancelled))
                continue
            }
            if observer != nil { noteBeginning(job.slot) }
            do throws(RPCError) {
                let call = try call(job)
                while workers.count <= job.slot { workers.append(nil) }
                workers[job.slot] = worker
                return call
            } catch {
                finished(job.slot, .failure(error))
            }
        }
        return nil
    }

    /// Decodes its request.
    private func call(_ job: HandlerJob) throws(RPCError) -> HandlerCall {
        let method = job.entry.descriptor
        let key = job.details?.idempotencyKey ?? ""
        let outcome: Result<HandlerCall, RPCError> = readyBodies.withBytes(of: job.body) { body in
            let context = CallContext(
                method: method, deadline: reactor.instant(of: job.deadline), idempotencyKey: key,
                requestFingerprint: key.isEmpty ? 0 : CallContext.fingerprint(of: method, body),
                traceparent: job.details?.traceparent ?? "", attempt: job.attempt)
            do throws(RPCError) {
                return .success(
                    HandlerCall(
                        slot: job.slot, context: context, invocation: try job.entry.handler(body, context), streams: job.streams
                    ))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }
}
