/// A point on a monotonic clock, in microseconds since an arbitrary start. Cores read no clock: time comes in as one of these, from the
/// reactor's clock or from a simulation's.
public struct MonotonicTime: Hashable, Comparable, Sendable {
    public var microseconds: Int64
    @inlinable public init(microseconds: Int64) { self.microseconds = microseconds }

    @inlinable public static func < (left: MonotonicTime, right: MonotonicTime) -> Bool {
        left.microseconds < right.microseconds
    }

    @inlinable public static func + (time: MonotonicTime, microseconds: Int64) -> MonotonicTime {
        MonotonicTime(microseconds: time.microseconds &+ microseconds)
    }

    /// Microseconds from `right` to `left`.
    @inlinable public static func - (left: MonotonicTime, right: MonotonicTime) -> Int64 {
        left.microseconds &- right.microseconds
    }

    /// What a header says of a deadline: whole microseconds left, 0 if none.
    @inlinable public func remaining(at now: MonotonicTime) -> UInt32 {
        UInt32(clamping: max(0, microseconds &- now.microseconds))
    }
}
