import RPCCore
import Synchronization

/// Both ends of a stream in one process: what is sent at one arrives at the other at once, as far as there is credit.
struct InProcessPipe: Sendable {
    let outbound: OutboundStream
    let inbound: InboundStream
    private let link: Link

    init(first: [UInt8]?) {
        let link = Link()
        self.link = link
        outbound = OutboundStream(window: WireLimits.streamWindow) { link.carry() }
        inbound = InboundStream(window: WireLimits.streamWindow, first: first) { credit in link.ends()?.outbound.grant(credit) }
        link.join(outbound, inbound)
    }

    /// Nothing more will be sent: what was sent arrives, and then the outcome. Whoever carries the last message, on whatever thread, says so: until then
    /// it is under way.
    func end(_ outcome: Result<[UInt8], RPCError>) { link.end(outcome, outbound, inbound) }

    /// - Returns: whether nothing is under way any more.
    private static func carry(from outbound: OutboundStream, to inbound: InboundStream) -> Bool {
        outbound.drain { item in
            switch item {
            case .message(let body, let sequence):
                // Nothing is lost between the two, and nothing sent without credit.
                do throws(RPCError) {
                    try inbound.deliver(body, sequence: sequence)
                } catch {
                    inbound.end(.failure(error))
                }
            case .end(let sequence): inbound.end(.success([]), sequence: sequence)
            }
        }
    }

    /// Lets the ends find each other. Weak, since each of them holds it.
    private final class Link: Sendable {
        private struct Ends {
            weak var outbound: OutboundStream?
            weak var inbound: InboundStream?
            var outcome: Result<[UInt8], RPCError>?
        }

        private let state = Mutex(Ends())

        func join(_ outbound: OutboundStream, _ inbound: InboundStream) {
            state.withLock { $0 = Ends(outbound: outbound, inbound: inbound) }
        }

        func ends() -> (outbound: OutboundStream, inbound: InboundStream)? {
            state.withLock { state in
                guard let outbound = state.outbound, let inbound = state.inbound else { return nil }
                return (outbound, inbound)
            }
        }

        func carry() {
            guard let (outbound, inbound) = ends() else { return }
            carry(outbound, inbound)
        }

        func end(_ outcome: Result<[UInt8], RPCError>, _ outbound: OutboundStream, _ inbound: InboundStream) {
            state.withLock { $0.outcome = outcome }
            carry(outbound, inbound)
        }

        private func carry(_ outbound: OutboundStream, _ inbound: InboundStream) {
            // Once more with the outcome known: what another thread took out in between has arrived too, or that thread comes by here.
            guard InProcessPipe.carry(from: outbound, to: inbound), let outcome = state.withLock({ $0.outcome }),
                InProcessPipe.carry(from: outbound, to: inbound)
            else { return }
            inbound.end(outcome)
            outbound.end(outcome.error ?? .callEnded)
        }
    }
}
