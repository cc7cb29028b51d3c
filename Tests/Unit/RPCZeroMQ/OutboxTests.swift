import RPCCore
import TestThreads
import Testing

@testable import RPCZeroMQ

/// With peers that are not there: every message comes back, and tells whose it was.
@Suite(.ownThread) struct OutboxTests {
    /// Whoever hears that a peer is gone forgets it, as the gateway does.
    private final class Box {
        let context = Context()
        let socket: Socket
        var outbox: Outbox?
        var undelivered: [UInt64: PeerAddress] = [:]

        init() throws {
            socket = Socket(.router, in: context)
            _ = try socket.bind("inproc://outbox")
            outbox = Outbox(socket, isRouter: true) { [unowned self] header, peer, delivery in
                #expect(delivery == .gone)
                undelivered[header.callID] = peer
                outbox?.forget(peer)
            }
        }

        func close() {
            socket.close()
            context.terminate()
        }
    }

    private func peer(_ number: UInt8) -> PeerAddress {
        let address = [number, 0, 0, 0, 1].withUnsafeBytes { PeerIdentity(bytes: $0, isDelimited: false)?.address }
        return address ?? PeerAddress(rawValue: 0)
    }

    @Test func aPeerThatIsFoundGoneWhileItIsForgottenLeavesItsLaneToOneOther() throws {
        let box = try Box()
        defer { box.close() }
        let outbox = try #require(box.outbox)
        outbox.accept(batchesOf: 65_536, from: peer(1))
        outbox.send(FrameHeader(type: .final, callID: 1), to: peer(1))
        outbox.forget(peer(1))
        #expect(box.undelivered == [1: peer(1)])

        for number in [2, 3] as [UInt8] { outbox.accept(batchesOf: 65_536, from: peer(number)) }
        for number in [2, 3] as [UInt8] { outbox.send(FrameHeader(type: .final, callID: UInt64(number)), to: peer(number)) }
        outbox.flush()
        #expect(box.undelivered == [1: peer(1), 2: peer(2), 3: peer(3)])
        #expect(outbox.isEmpty)
    }

    @Test func whatIsSentToAForgottenPeerGoesAloneAtOnce() throws {
        let box = try Box()
        defer { box.close() }
        let outbox = try #require(box.outbox)
        outbox.accept(batchesOf: 65_536, from: peer(1))
        outbox.forget(peer(1))
        outbox.send(FrameHeader(type: .final, callID: 7), to: peer(1))
        #expect(box.undelivered == [7: peer(1)])
        #expect(outbox.isEmpty)
    }
}
