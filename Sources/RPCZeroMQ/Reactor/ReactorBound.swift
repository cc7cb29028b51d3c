/// A value that only the reactor's thread may touch, made passable to other threads.
///
/// `@unchecked Sendable`: the reference travels, the value does not. Every access happens on the reactor's thread, which `access` checks and
/// `submit` brings about. Everything that owns a socket goes through one of these.
struct ReactorBound<Value>: @unchecked Sendable {
    let reactor: Reactor
    private let value: Value

    init(_ value: Value, on reactor: Reactor) {
        self.value = value
        self.reactor = reactor
    }

    /// On the reactor's thread only.
    func access<T>(_ body: (Value) -> T) -> T {
        assert(reactor.isCurrentThread)
        return body(value)
    }

    /// nil on any other thread. What needs no closure costs no allocation.
    var ifCurrent: Value? { reactor.isCurrentThread ? value : nil }

    /// At once on the reactor's thread, soon from any other.
    func submit(_ body: @escaping @Sendable (Value) -> Void) {
        if reactor.isCurrentThread { body(value) } else { reactor.submit { body(value) } }
    }

    /// As `submit`; `refused` runs instead, on the calling thread, when the reactor has ended.
    func submitOrElse(_ body: @escaping @Sendable (Value) -> Void, else refused: () -> Void) {
        if reactor.isCurrentThread { return body(value) }
        if !reactor.submit({ body(value) }) { refused() }
    }
}
