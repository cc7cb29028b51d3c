import RPCCore

/// A message under way in the simulated network.
struct Packet: Comparable, Sendable {
    enum Destination: Hashable, Sendable {
        case client(Int)
        case routerFromClient(Int)
        case routerFromInstance(PeerAddress)
        case instance(PeerAddress)
        /// The router's transport notices that an instance's connection ended.
        case disconnected(PeerAddress)

        var link: Link {
            switch self {
            case .client(let index), .routerFromClient(let index): .client(index)
            case .routerFromInstance(let address), .instance(let address), .disconnected(let address): .instance(address)
            }
        }
    }

    /// Whose connection to the router a message takes.
    enum Link: Hashable, Sendable {
        case client(Int)
        case instance(PeerAddress)
    }

    let time: MonotonicTime
    /// Ties are broken by age, so that a seed gives one history.
    let serial: UInt64
    let destination: Destination
    var header: FrameHeader
    var options = CallOptions()
    var error: RPCError?
    var body: [UInt8] = []
    /// A FINAL that came after a stream of responses: its header tells how many.
    var isStreamed = false

    static func < (left: Packet, right: Packet) -> Bool {
        (left.time, left.serial) < (right.time, right.serial)
    }

    static func == (left: Packet, right: Packet) -> Bool { left.serial == right.serial }
}
