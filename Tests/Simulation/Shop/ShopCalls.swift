import Journal
import MeshTesting
import Messages
import RPCCore
import Synchronization

/// What goes wrong with one call.
enum ShopFault: Hashable, Sendable {
    case none
    /// The service dies, and is back when the call comes.
    case crashBefore
    /// The service dies while its journal writes: nothing of the call survives.
    case crashDuring
    /// The service dies after the commit; the answer is lost.
    case crashAfter
    case append(MemoryJournal.Fault)

    /// Mostly none.
    static func random(using random: inout SeededRandom) -> ShopFault {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<2: .crashBefore
        case 2..<5: .crashDuring
        case 5..<8: .crashAfter
        case 8..<10: .append(.failsBefore)
        case 10..<13: .append(.failsAfter)
        case 13..<15: .append(.tears(entries: 1))
        default: .none
        }
    }
}

/// A caller as a shop has them: one that repeats a call under the same key until somebody answers it.
extension Shop {
    struct Unanswered: Error {
        let method: String
        let last: String
    }

    /// - Throws: the service's refusal, or `Unanswered`.
    func call<Request, Response>(
        _ method: Method<Request, Response>, _ request: Request, key: String = "", fault: ShopFault = .none
    ) async throws -> Response {
        var fault = fault
        var outcome: Result<Response, RPCError> = .failure(.noInstance)
        let answered = try await eventually(within: .seconds(120)) {
            outcome = try await attempt(method, request, key, fault)
            fault = .none
            guard case .failure(let error) = outcome, error.isWorthARepeat else { return true }
            // Followers that lost their service pause in virtual time.
            clock.advance(by: .milliseconds(10))
            return false
        }
        guard answered else { throw Unanswered(method: method.descriptor.fullName, last: "\(outcome)") }
        return try outcome.get()
    }

    private func attempt<Request, Response>(
        _ method: Method<Request, Response>, _ request: Request, _ key: String, _ fault: ShopFault
    ) async throws -> Result<Response, RPCError> {
        let service = Service(serving: method.descriptor)
        switch fault {
        case .none: return await send(method, request, key)
        case .crashBefore:
            try await crash(service)
            return await send(method, request, key)
        case .crashAfter:
            _ = await send(method, request, key)
            try await crash(service)
            return .failure(.instanceLost)
        case .crashDuring: return try await crash(service, during: method, request, key)
        case .append(let fault):
            journal(of: service)?.inject(fault)
            return await send(method, request, key)
        }
    }

    private func crash<Request, Response>(
        _ service: Service, during method: Method<Request, Response>, _ request: Request, _ key: String
    ) async throws -> Result<Response, RPCError> {
        let held = journal(of: service)
        held?.holdAppends()
        let isOver = Flag()
        let call = Task {
            let outcome = await send(method, request, key)
            isOver.value.withLock { $0 = true }
            return outcome
        }
        // A call that changes nothing is over without an append.
        _ = await eventually { (held?.heldAppendCount ?? 0) > 0 || isOver.value.withLock { $0 } }
        try await crash(service)
        return await call.value
    }

    private func send<Request, Response>(
        _ method: Method<Request, Response>, _ request: Request, _ key: String
    ) async -> Result<Response, RPCError> {
        do throws(RPCError) {
            let options = CallOptions(deadline: .seconds(60), idempotencyKey: key)
            return .success(try await call(method, request, options: options))
        } catch {
            return .failure(error)
        }
    }

    private final class Flag: Sendable {
        let value = Mutex(false)
    }
}

extension RPCError {
    fileprivate var isWorthARepeat: Bool {
        switch code {
        case .unavailable, .cancelled, .deadlineExceeded: true
        case .aborted: reason == "ORDER_CHANGED"
        default: false
        }
    }
}
