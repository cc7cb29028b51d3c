/// Which questions there is anybody to ask about. With none of them every call passes and nothing is looked up.
public struct AdmissionPoints: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let identity = AdmissionPoints(rawValue: 1)
    public static let filter = AdmissionPoints(rawValue: 2)
    public static let rateLimit = AdmissionPoints(rawValue: 4)
}

/// Who decides what `Admission` does not know (any more). Asked on the router's thread; whoever can answer without suspending should, because a
/// call waits for it.
public protocol AdmissionDesk: Sendable {
    /// Cheap: read many times a second.
    var points: AdmissionPoints { get }

    /// - Parameters:
    ///   - token: empty: none was presented.
    ///   - clientName: as the caller calls itself; may be empty.
    ///   - traceparent: of the call that brought the question up; empty: a connection did, or it is of no trace.
    func identify(token: String, clientName: String, traceparent: String) async -> Admission.Identity

    /// - Parameter traceparent: of the call that brought the question up; empty: it is of no trace. The answer may hold for others too.
    func judge(_ question: Admission.Question, traceparent: String) async -> Admission.Answer
}

extension Admission {
    /// Who a caller is.
    public enum Identity: Hashable, Sendable {
        /// `rights`: full method names, or prefixes and "*". `expiresIn`: microseconds; nil: never.
        case known(tenant: String, rights: [String], expiresIn: Int64?)
        case refused(RPCError)

        /// A caller without a token where nobody minds: no tenant, every right.
        public static let nobody = Identity.known(tenant: "", rights: ["*"], expiresIn: nil)
    }

    /// What has to be known before a call may pass.
    public struct Question: Hashable, Sendable {
        public let tenant: String
        /// Full name.
        public let method: String
        public let bodyBytes: Int
        /// `filter`, `rateLimit` or both.
        public let points: AdmissionPoints
        let standing: StandingKey
        let generation: UInt64
    }

    /// The answer to a question; nil where it was not asked, or there was nobody to ask.
    public struct Answer: Hashable, Sendable {
        public var filter: Ruling?
        public var rateLimit: Allowance?

        public init(filter: Ruling? = nil, rateLimit: Allowance? = nil) {
            self.filter = filter
            self.rateLimit = rateLimit
        }
    }

    /// What request filters say.
    public struct Ruling: Hashable, Sendable {
        /// nil: it passes.
        public var refusal: RPCError?
        /// How long the same holds for this caller, this method and bodies of at most `validBodyBytes`; microseconds.
        public var validFor: Int64
        public var validBodyBytes: Int

        public init(refusal: RPCError? = nil, validFor: Int64 = 0, validBodyBytes: Int = 0) {
            self.refusal = refusal
            self.validFor = validFor
            self.validBodyBytes = validBodyBytes
        }
    }

    /// What rate limits say.
    public struct Allowance: Hashable, Sendable {
        /// nil: it is allowed.
        public var refusal: RPCError?
        /// So many further calls need not be asked about, for `leaseFor` microseconds.
        public var leaseCalls: Int
        public var leaseFor: Int64

        public init(refusal: RPCError? = nil, leaseCalls: Int = 0, leaseFor: Int64 = 0) {
            self.refusal = refusal
            self.leaseCalls = leaseCalls
            self.leaseFor = leaseFor
        }
    }
}
