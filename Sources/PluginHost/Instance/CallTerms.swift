/// What is said of one call beside its request.
struct CallTerms: Sendable {
    /// The service's clock, microseconds since 1970.
    var now: Int64
    /// Microseconds until nobody waits any more.
    var budget: Int64
    /// `MonotonicClock`, which all processes of a machine share: when that time began.
    var startedAt: Int64
    /// W3C trace context of the call, 55 bytes; empty: it is of no trace.
    var traceparent = ""
}

/// The `traceparent` of the plugin's call that this thread is in; empty outside of any that has one. A plugin logs through a table that says
/// nothing of the call.
enum LoggedTrace {
    @TaskLocal static var current = ""
}
