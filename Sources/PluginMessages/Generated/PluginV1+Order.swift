// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension PluginV1 {
    /// What to do with an order.
    public enum RiskVerdict: Hashable, Sendable {
        /// Not said; taken for REVIEW.
        case unspecified
        /// Nothing to say against it.
        case allow
        /// Take it, and mark it for a person: settlement waits, nothing is deleted.
        case review
        /// Refuse it.
        case deny
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .allow
            case 2: self = .review
            case 3: self = .deny
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .allow: 1
            case .review: 2
            case .deny: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// How far a payment is.
    public enum PaymentStatus: Hashable, Sendable {
        case unspecified
        /// Begun; the outcome comes later, by webhook or poll.
        case pending
        /// The money is ours.
        case captured
        /// It will not come.
        case failed
        /// It went back, whole or in part.
        case refunded
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .pending
            case 2: self = .captured
            case 3: self = .failed
            case 4: self = .refunded
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .pending: 1
            case .captured: 2
            case .failed: 3
            case .refunded: 4
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// Extension point "liveshop.promotion/1": discounts over several lines, whoever sells them. The discounts of all plugins apply one after the
    /// other, by priority; each sees what the ones before took off.
    public struct PromotionRequest: Hashable, Sendable {
        /// Empty only in self-tests.
        public var buyerID: String = ""
        /// ISO 3166-1 alpha-2; may be empty.
        public var market: String = ""
        /// ISO 4217, of every amount in request and response.
        public var currency: String = ""
        /// 1–50, by line.
        public var lines: [PluginV1.PromotionLine] = []

        public init() {}

        public init(
            buyerID: String = "",
            market: String = "",
            currency: String = "",
            lines: [PluginV1.PromotionLine] = []
        ) {
            self.buyerID = buyerID
            self.market = market
            self.currency = currency
            self.lines = lines
        }
    }

    /// One line of the order.
    public struct PromotionLine: Hashable, Sendable {
        /// Position in the order's request, from 0.
        public var line: UInt32 = 0
        /// What is ordered.
        public var sku: String = ""
        /// Who sells it; empty: the catalog has not been heard of it.
        public var merchantID: String = ""
        /// ≥ 1.
        public var units: UInt64 = 0
        /// Units × unit price − discounts so far, minor units, ≥ 0.
        public var amount: Int64 = 0

        public init() {}

        public init(
            line: UInt32 = 0,
            sku: String = "",
            merchantID: String = "",
            units: UInt64 = 0,
            amount: Int64 = 0
        ) {
            self.line = line
            self.sku = sku
            self.merchantID = merchantID
            self.units = units
            self.amount = amount
        }
    }

    /// Decline if nothing applies.
    public struct PromotionResponse: Hashable, Sendable {
        /// In the order applied; 1–16.
        public var promotions: [PluginV1.Promotion] = []

        public init() {}

        public init(
            promotions: [PluginV1.Promotion] = []
        ) {
            self.promotions = promotions
        }
    }

    /// One discount, already apportioned.
    public struct Promotion: Hashable, Sendable {
        /// Stable name, 1–64 bytes; kept with the order.
        public var promotionID: String = ""
        /// For people, 0–128 bytes.
        public var name: String = ""
        /// What each line bears, ascending by line, each once; amounts ≥ 1, of all promotions of one line at most the line's amount.
        public var shares: [PluginV1.LineShare] = []

        public init() {}

        public init(
            promotionID: String = "",
            name: String = "",
            shares: [PluginV1.LineShare] = []
        ) {
            self.promotionID = promotionID
            self.name = name
            self.shares = shares
        }
    }

    /// A line's part of a discount.
    public struct LineShare: Hashable, Sendable {
        /// `PromotionLine.line`.
        public var line: UInt32 = 0
        /// Minor units, ≥ 1.
        public var amount: Int64 = 0

        public init() {}

        public init(
            line: UInt32 = 0,
            amount: Int64 = 0
        ) {
            self.line = line
            self.amount = amount
        }
    }

    /// Extension point "liveshop.risk-check/1": is this order what it seems? Asked before stock is held. The worst verdict of all plugins counts.
    public struct RiskRequest: Hashable, Sendable {
        /// Who orders.
        public var buyerID: String = ""
        /// The show it came through; empty: none.
        public var sessionID: String = ""
        /// Who ran the show; empty: none.
        public var streamerID: String = ""
        /// ISO 3166-1 alpha-2; may be empty.
        public var market: String = ""
        /// ISO 4217, of every amount.
        public var currency: String = ""
        /// 1–50.
        public var lines: [PluginV1.RiskLine] = []
        /// To be paid, minor units, discounts taken off.
        public var total: Int64 = 0
        /// The same for every attempt of one order: an attempt that is repeated must not count twice. Empty: not known.
        public var attemptKey: String = ""

        public init() {}

        public init(
            buyerID: String = "",
            sessionID: String = "",
            streamerID: String = "",
            market: String = "",
            currency: String = "",
            lines: [PluginV1.RiskLine] = [],
            total: Int64 = 0,
            attemptKey: String = ""
        ) {
            self.buyerID = buyerID
            self.sessionID = sessionID
            self.streamerID = streamerID
            self.market = market
            self.currency = currency
            self.lines = lines
            self.total = total
            self.attemptKey = attemptKey
        }
    }

    /// One line of the order.
    public struct RiskLine: Hashable, Sendable {
        /// What is ordered.
        public var sku: String = ""
        /// Who sells it; may be empty.
        public var merchantID: String = ""
        /// ≥ 1.
        public var units: UInt64 = 0
        /// Per unit after all discounts, rounded down, minor units.
        public var unitPrice: Int64 = 0
        /// Per unit as regularly sold: the regular offer in force, or the line's own price before discounts. Minor units.
        public var referencePrice: Int64 = 0

        public init() {}

        public init(
            sku: String = "",
            merchantID: String = "",
            units: UInt64 = 0,
            unitPrice: Int64 = 0,
            referencePrice: Int64 = 0
        ) {
            self.sku = sku
            self.merchantID = merchantID
            self.units = units
            self.unitPrice = unitPrice
            self.referencePrice = referencePrice
        }
    }

    /// The verdict, and what it rests on.
    public struct RiskResponse: Hashable, Sendable {
        /// Required.
        public var verdict: PluginV1.RiskVerdict = .unspecified
        /// 0–10,000: how sure, in basis points.
        public var scoreBps: UInt32 = 0
        /// Weightiest first; 0–8. At least one for REVIEW and DENY.
        public var evidence: [PluginV1.RiskEvidence] = []

        public init() {}

        public init(
            verdict: PluginV1.RiskVerdict = .unspecified,
            scoreBps: UInt32 = 0,
            evidence: [PluginV1.RiskEvidence] = []
        ) {
            self.verdict = verdict
            self.scoreBps = scoreBps
            self.evidence = evidence
        }
    }

    /// One thing that speaks against an order.
    public struct RiskEvidence: Hashable, Sendable {
        /// Stable name of the rule such as "velocity", "related-party", "below-cost"; 1–64 bytes.
        public var rule: String = ""
        /// Its part of the score, basis points.
        public var weightBps: UInt32 = 0
        /// For people, in English, with the figures; 1–256 bytes. No personal data but ids.
        public var explanation: String = ""

        public init() {}

        public init(
            rule: String = "",
            weightBps: UInt32 = 0,
            explanation: String = ""
        ) {
            self.rule = rule
            self.weightBps = weightBps
            self.explanation = explanation
        }
    }

    /// Extension point "liveshop.payment-provider/1": takes the buyer's money somewhere else. Nothing in it may be asked twice with different effect:
    /// every request has a key of its own. The plugin whose provider is named answers; others decline.
    public struct PaymentRequest: Hashable, Sendable {
        /// Name of the provider such as "sandbox"; 1–32 bytes of a–z, 0–9 and "-".
        public var provider: String = ""
        public var kind: Kind? = nil

        public init() {}

        public init(
            provider: String = "",
            kind: Kind? = nil
        ) {
            self.provider = provider
            self.kind = kind
        }

        public enum Kind: Hashable, Sendable {
            /// Begin to take money.
            case start(PluginV1.PaymentStart)
            /// Something the provider sent us.
            case webhook(PluginV1.PaymentWebhook)
            /// Is there any news? Asked again and again while payments are open.
            case poll(PluginV1.PaymentPoll)
            /// Give money back.
            case refund(PluginV1.PaymentRefund)
        }
    }

    /// Money to be taken.
    public struct PaymentStart: Hashable, Sendable {
        /// Names the payment for ever: repeating the start answers the same.
        public var paymentID: String = ""
        /// The order it is for.
        public var orderID: String = ""
        /// Minor units, ≥ 1.
        public var amount: Int64 = 0
        /// ISO 4217.
        public var currency: String = ""
        /// Means of payment as the provider's front end named it; 0–128 bytes.
        public var methodToken: String = ""

        public init() {}

        public init(
            paymentID: String = "",
            orderID: String = "",
            amount: Int64 = 0,
            currency: String = "",
            methodToken: String = ""
        ) {
            self.paymentID = paymentID
            self.orderID = orderID
            self.amount = amount
            self.currency = currency
            self.methodToken = methodToken
        }
    }

    /// Bytes that came in from the provider.
    public struct PaymentWebhook: Hashable, Sendable {
        /// As received, at most 64 KiB.
        public var payload: [UInt8] = []
        /// The signature that came with it; 0–256 bytes.
        public var signature: String = ""

        public init() {}

        public init(
            payload: [UInt8] = [],
            signature: String = ""
        ) {
            self.payload = payload
            self.signature = signature
        }
    }

    /// A question for news.
    public struct PaymentPoll: Hashable, Sendable {
        /// Payments that were started and have not ended, oldest first; 1–256.
        public var payments: [PluginV1.OpenPayment] = []

        public init() {}

        public init(
            payments: [PluginV1.OpenPayment] = []
        ) {
            self.payments = payments
        }
    }

    /// A payment that has not ended. What the plugin needs to know of it after a restart.
    public struct OpenPayment: Hashable, Sendable {
        /// As started.
        public var paymentID: String = ""
        /// As the plugin returned it.
        public var reference: String = ""
        /// Minor units.
        public var amount: Int64 = 0
        /// ISO 4217.
        public var currency: String = ""
        /// When it was started, microseconds since 1970 (UTC).
        public var startedAtUs: Int64 = 0
        /// As given to start.
        public var methodToken: String = ""

        public init() {}

        public init(
            paymentID: String = "",
            reference: String = "",
            amount: Int64 = 0,
            currency: String = "",
            startedAtUs: Int64 = 0,
            methodToken: String = ""
        ) {
            self.paymentID = paymentID
            self.reference = reference
            self.amount = amount
            self.currency = currency
            self.startedAtUs = startedAtUs
            self.methodToken = methodToken
        }
    }

    /// Money to be given back.
    public struct PaymentRefund: Hashable, Sendable {
        /// Names the refund for ever: repeating it answers the same.
        public var refundID: String = ""
        /// Of the payment, as the plugin returned it.
        public var reference: String = ""
        /// Minor units, ≥ 1.
        public var amount: Int64 = 0
        /// ISO 4217.
        public var currency: String = ""

        public init() {}

        public init(
            refundID: String = "",
            reference: String = "",
            amount: Int64 = 0,
            currency: String = ""
        ) {
            self.refundID = refundID
            self.reference = reference
            self.amount = amount
            self.currency = currency
        }
    }

    /// What the provider says.
    public struct PaymentResponse: Hashable, Sendable {
        /// One to a start or refund; any number to a webhook or poll, at most 256.
        public var news: [PluginV1.PaymentNews] = []

        public init() {}

        public init(
            news: [PluginV1.PaymentNews] = []
        ) {
            self.news = news
        }
    }

    /// One thing that happened at the provider.
    public struct PaymentNews: Hashable, Sendable {
        /// Unique at the provider: news with an id that was taken before changes nothing. 1–64 bytes.
        public var eventID: String = ""
        /// The payment as started; may be empty in answer to a webhook if `reference` says it.
        public var paymentID: String = ""
        /// The provider's name for the payment, 1–64 bytes.
        public var reference: String = ""
        /// What it is now.
        public var status: PluginV1.PaymentStatus = .unspecified
        /// Minor units this news is about.
        public var amount: Int64 = 0
        /// ISO 4217.
        public var currency: String = ""
        /// Why it failed, stable, for programs; 0–64 bytes.
        public var reason: String = ""
        /// Of a refund: its id as it was asked for; empty for news of the payment itself.
        public var refundID: String = ""

        public init() {}

        public init(
            eventID: String = "",
            paymentID: String = "",
            reference: String = "",
            status: PluginV1.PaymentStatus = .unspecified,
            amount: Int64 = 0,
            currency: String = "",
            reason: String = "",
            refundID: String = ""
        ) {
            self.eventID = eventID
            self.paymentID = paymentID
            self.reference = reference
            self.status = status
            self.amount = amount
            self.currency = currency
            self.reason = reason
            self.refundID = refundID
        }
    }

    /// Extension point "liveshop.carrier/1": books parcels and follows them. The first plugin that answers counts.
    public struct CarrierRequest: Hashable, Sendable {
        public var kind: Kind? = nil

        public init() {}

        public init(
            kind: Kind? = nil
        ) {
            self.kind = kind
        }

        public enum Kind: Hashable, Sendable {
            /// Book a parcel.
            case booking(PluginV1.ParcelBooking)
            /// Where is it?
            case tracking(PluginV1.ParcelTracking)
        }
    }

    /// A parcel to be fetched.
    public struct ParcelBooking: Hashable, Sendable {
        /// Names the parcel for ever: repeating the booking answers the same.
        public var parcelID: String = ""
        /// Whose order.
        public var orderID: String = ""
        /// Carrier asked for; empty: any.
        public var carrier: String = ""
        /// ISO 3166-1 alpha-2 of the destination; may be empty.
        public var market: String = ""
        /// What is in it; 1–50.
        public var contents: [PluginV1.ParcelContent] = []
        /// Something in it perishes.
        public var perishable: Bool = false

        public init() {}

        public init(
            parcelID: String = "",
            orderID: String = "",
            carrier: String = "",
            market: String = "",
            contents: [PluginV1.ParcelContent] = [],
            perishable: Bool = false
        ) {
            self.parcelID = parcelID
            self.orderID = orderID
            self.carrier = carrier
            self.market = market
            self.contents = contents
            self.perishable = perishable
        }
    }

    /// Units of one SKU in a parcel.
    public struct ParcelContent: Hashable, Sendable {
        /// What.
        public var sku: String = ""
        /// ≥ 1.
        public var units: UInt64 = 0

        public init() {}

        public init(
            sku: String = "",
            units: UInt64 = 0
        ) {
            self.sku = sku
            self.units = units
        }
    }

    /// A question after a parcel.
    public struct ParcelTracking: Hashable, Sendable {
        /// As the plugin returned it.
        public var reference: String = ""
        /// When it was booked, microseconds since 1970 (UTC).
        public var bookedAtUs: Int64 = 0

        public init() {}

        public init(
            reference: String = "",
            bookedAtUs: Int64 = 0
        ) {
            self.reference = reference
            self.bookedAtUs = bookedAtUs
        }
    }

    /// The booking, or what is known of the parcel.
    public struct CarrierResponse: Hashable, Sendable {
        /// The carrier's name, 1–32 bytes of a–z, 0–9 and "-".
        public var carrier: String = ""
        /// Its name for the parcel, 1–64 bytes.
        public var reference: String = ""
        /// When it should arrive, microseconds since 1970 (UTC); 0: not known.
        public var expectedAtUs: Int64 = 0
        /// Price of the service, minor units, ≥ 0.
        public var price: Int64 = 0
        /// ISO 4217 of the price; empty if it is 0.
        public var currency: String = ""
        /// Oldest first; 0–32.
        public var scans: [PluginV1.ParcelScan] = []

        public init() {}

        public init(
            carrier: String = "",
            reference: String = "",
            expectedAtUs: Int64 = 0,
            price: Int64 = 0,
            currency: String = "",
            scans: [PluginV1.ParcelScan] = []
        ) {
            self.carrier = carrier
            self.reference = reference
            self.expectedAtUs = expectedAtUs
            self.price = price
            self.currency = currency
            self.scans = scans
        }
    }

    /// Where a parcel was seen.
    public struct ParcelScan: Hashable, Sendable {
        /// Stable: such as "BOOKED", "COLLECTED", "IN_TRANSIT", "DELIVERED".
        public var status: String = ""
        /// Microseconds since 1970 (UTC).
        public var atUs: Int64 = 0
        /// For people, 0–128 bytes.
        public var place: String = ""

        public init() {}

        public init(
            status: String = "",
            atUs: Int64 = 0,
            place: String = ""
        ) {
            self.status = status
            self.atUs = atUs
            self.place = place
        }
    }

}
