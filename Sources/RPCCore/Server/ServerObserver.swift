/// Told of the calls that a server handles, on its reactor's thread: must be quick. Methods are numbered as in `MethodTable.descriptors`.
public protocol ServerObserver: Sendable {
    /// A handler is about to start.
    func began(_ method: Int)
    /// A handler that began has returned, and its call was answered.
    func ended(_ call: ServedCall)
    /// A call was refused before any handler saw it.
    ///
    /// - Parameter status: `StatusCode.rawValue`.
    func refused(_ method: Int, status: UInt8)
}

/// A call that a handler has served.
public struct ServedCall: Hashable, Sendable {
    public let method: Int
    /// What the caller was told, `StatusCode.rawValue`: of whatever ended the call first, its handler, its deadline or its caller.
    public let status: UInt8
    /// From its arrival to the start of its handler.
    public let queuedMicroseconds: Int64
    /// From its arrival to its answer.
    public let elapsedMicroseconds: Int64

    public init(method: Int, status: UInt8, queuedMicroseconds: Int64, elapsedMicroseconds: Int64) {
        self.method = method
        self.status = status
        self.queuedMicroseconds = queuedMicroseconds
        self.elapsedMicroseconds = elapsedMicroseconds
    }
}
