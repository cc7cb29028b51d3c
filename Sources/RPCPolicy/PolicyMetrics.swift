import Metrics
import RPCCore

/// What is done for a caller beyond sending its call once, by method. Goes nowhere unless the process was bootstrapped with a backend. All of it is
/// rare, so a counter is looked up each time.
enum PolicyMetrics {
    /// An attempt after one that failed.
    static func retried(_ method: MethodDescriptor) { count("liveshop.client.retries", method) }

    /// An attempt beside one that is slow.
    static func hedged(_ method: MethodDescriptor) { count("liveshop.client.hedges", method) }

    /// An attempt that the policy would have made and the budget did not allow.
    static func denied(_ method: MethodDescriptor) { count("liveshop.client.attempts.denied", method) }

    /// The call went to another gateway, or to the gateway instead of an instance on this host.
    static func failedOver(_ method: MethodDescriptor) { count("liveshop.client.failovers", method) }

    private static func count(_ label: String, _ method: MethodDescriptor) {
        Counter(label: label, dimensions: [("method", method.fullName)]).increment()
    }
}
