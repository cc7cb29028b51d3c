extension PointTemplate {
    static let order: [PointTemplate] = [
        PointTemplate(
            point: "promotion", summary: "Takes a tenth off every line of a large order.", proto: "order",
            message: "Promotion", isolation: "inproc", onFailure: "open", deadlineMilliseconds: 50,
            setting: Setting(
                key: "minimum", kind: .int(0...1_000_000_000, default: 30_000),
                description: "From this total on, minor units."),
            swift: """
                // Amounts come from elsewhere: a total that overflows is no reason to end the service.
                let total = request.lines.reduce((0 as Int64, false)) { sum, line in
                    let (next, overflow) = sum.0.addingReportingOverflow(line.amount)
                    return (next, sum.1 || overflow)
                }
                guard !total.1, total.0 >= Int64(minimum) else { return nil }
                var promotion = PluginV1.Promotion()
                promotion.promotionID = "a-tenth"
                promotion.name = "A tenth off"
                for line in request.lines where line.amount >= 10 {
                    var share = PluginV1.LineShare()
                    share.line = line.line
                    share.amount = line.amount / 10
                    promotion.shares.append(share)
                }
                guard !promotion.shares.isEmpty else { return nil }
                var response = PluginV1.PromotionResponse()
                response.promotions = [promotion]
                return response
                """,
            c: """
                Liveshop__Plugin__V1__LineShare shares[50], *pointers[50];
                size_t count = 0;
                int64_t total = 0;
                for (size_t i = 0; i < request->n_lines && i < 50; i++) {
                    const Liveshop__Plugin__V1__PromotionLine *line = request->lines[i];
                    if (__builtin_add_overflow(total, line->amount, &total)) return LIVESHOP_DECLINED;
                    if (line->amount < 10) continue;
                    Liveshop__Plugin__V1__LineShare *share = pointers[count] = &shares[count];
                    liveshop__plugin__v1__line_share__init(share);
                    share->line = line->line;
                    share->amount = line->amount / 10;
                    count++;
                }
                if (total < plugin->minimum || count == 0) return LIVESHOP_DECLINED;
                Liveshop__Plugin__V1__Promotion promotion = LIVESHOP__PLUGIN__V1__PROMOTION__INIT, *promotions[] = {&promotion};
                promotion.promotion_id = "a-tenth";
                promotion.name = "A tenth off";
                promotion.n_shares = count;
                promotion.shares = pointers;
                Liveshop__Plugin__V1__PromotionResponse response = LIVESHOP__PLUGIN__V1__PROMOTION_RESPONSE__INIT;
                response.n_promotions = 1;
                response.promotions = promotions;
                return liveshop_answer(call, &response);
                """),
        PointTemplate(
            point: "risk-check", summary: "Marks very large orders for a person.", proto: "order", message: "Risk",
            isolation: "process", onFailure: "closed", deadlineMilliseconds: 500,
            setting: Setting(
                key: "review_above", kind: .int(0...1_000_000_000_000, default: 1_000_000),
                description: "Totals above this are looked at, minor units."),
            swift: """
                var response = PluginV1.RiskResponse()
                response.verdict = .allow
                if request.total > Int64(reviewAbove) {
                    var evidence = PluginV1.RiskEvidence()
                    evidence.rule = "large-order"
                    evidence.weightBps = 5000
                    evidence.explanation = "\\(request.total) \\(request.currency.prefix(3)) is more than \\(reviewAbove)"
                    response.verdict = .review
                    response.scoreBps = 5000
                    response.evidence = [evidence]
                }
                return response
                """,
            c: """
                Liveshop__Plugin__V1__RiskEvidence evidence = LIVESHOP__PLUGIN__V1__RISK_EVIDENCE__INIT, *all[] = {&evidence};
                Liveshop__Plugin__V1__RiskResponse response = LIVESHOP__PLUGIN__V1__RISK_RESPONSE__INIT;
                response.verdict = LIVESHOP__PLUGIN__V1__RISK_VERDICT__RISK_VERDICT_ALLOW;
                char words[128];
                if (request->total > plugin->review_above) {
                    snprintf(words, sizeof words, "%lld is more than %lld", (long long)request->total,
                             (long long)plugin->review_above);
                    evidence.rule = "large-order";
                    evidence.weight_bps = 5000;
                    evidence.explanation = words;
                    response.verdict = LIVESHOP__PLUGIN__V1__RISK_VERDICT__RISK_VERDICT_REVIEW;
                    response.score_bps = 5000;
                    response.n_evidence = 1;
                    response.evidence = all;
                }
                return liveshop_answer(call, &response);
                """),
        PointTemplate(
            point: "payment-provider", summary: "A provider \"example\" that captures at once, up to a limit.",
            proto: "order", message: "Payment", isolation: "process", onFailure: "closed", deadlineMilliseconds: 2000,
            setting: Setting(
                key: "amount_max", kind: .int(1...1_000_000_000_000, default: 5_000_000),
                description: "Larger payments fail, minor units."),
            swift: """
                guard request.provider == "example" else { return nil }
                var response = PluginV1.PaymentResponse()
                // Names are made from the payment's own, so that a repeated request gets the same answer.
                func tell(_ id: String, _ reference: String, _ status: PluginV1.PaymentStatus, _ amount: Int64, _ currency: String) {
                    var news = PluginV1.PaymentNews()
                    news.eventID = "\\(status == .refunded ? "r" : "c")-\\(id)"
                    news.paymentID = status == .refunded ? "" : id
                    news.reference = reference
                    news.status = status
                    news.amount = amount
                    news.currency = currency
                    news.reason = status == .failed ? "ABOVE_LIMIT" : ""
                    response.news.append(news)
                }
                switch request.kind {
                case .start(let start):
                    guard start.paymentID.utf8.count <= 50 else { throw PluginError.invalidInput("payment_id: at most 50 bytes") }
                    let status: PluginV1.PaymentStatus = start.amount <= Int64(amountMax) ? .captured : .failed
                    tell(start.paymentID, "example-\\(start.paymentID)", status, start.amount, start.currency)
                case .refund(let refund):
                    guard refund.refundID.utf8.count <= 50 else { throw PluginError.invalidInput("refund_id: at most 50 bytes") }
                    tell(refund.refundID, refund.reference, .refunded, refund.amount, refund.currency)
                case .poll: break
                case .webhook, nil: return nil
                }
                return response
                """,
            c: """
                if (strcmp(request->provider, "example") != 0) return LIVESHOP_DECLINED;
                Liveshop__Plugin__V1__PaymentNews news = LIVESHOP__PLUGIN__V1__PAYMENT_NEWS__INIT, *all[] = {&news};
                Liveshop__Plugin__V1__PaymentResponse response = LIVESHOP__PLUGIN__V1__PAYMENT_RESPONSE__INIT;
                /* Names are made from the payment's own, so that a repeated request gets the same answer. */
                char event[65], reference[65];
                switch (request->kind_case) {
                case LIVESHOP__PLUGIN__V1__PAYMENT_REQUEST__KIND_START:
                    if (strlen(request->start->payment_id) > 50) return LIVESHOP_INVALID_INPUT;
                    snprintf(event, sizeof event, "c-%s", request->start->payment_id);
                    snprintf(reference, sizeof reference, "example-%s", request->start->payment_id);
                    news.payment_id = request->start->payment_id;
                    news.reference = reference;
                    news.amount = request->start->amount;
                    news.currency = request->start->currency;
                    news.status = LIVESHOP__PLUGIN__V1__PAYMENT_STATUS__PAYMENT_STATUS_CAPTURED;
                    if (news.amount > plugin->amount_max) {
                        news.status = LIVESHOP__PLUGIN__V1__PAYMENT_STATUS__PAYMENT_STATUS_FAILED;
                        news.reason = "ABOVE_LIMIT";
                    }
                    break;
                case LIVESHOP__PLUGIN__V1__PAYMENT_REQUEST__KIND_REFUND:
                    if (strlen(request->refund->refund_id) > 50) return LIVESHOP_INVALID_INPUT;
                    snprintf(event, sizeof event, "r-%s", request->refund->refund_id);
                    news.reference = request->refund->reference;
                    news.amount = request->refund->amount;
                    news.currency = request->refund->currency;
                    news.status = LIVESHOP__PLUGIN__V1__PAYMENT_STATUS__PAYMENT_STATUS_REFUNDED;
                    break;
                case LIVESHOP__PLUGIN__V1__PAYMENT_REQUEST__KIND_POLL: return liveshop_answer(call, &response);
                default: return LIVESHOP_DECLINED;
                }
                news.event_id = event;
                response.n_news = 1;
                response.news = all;
                return liveshop_answer(call, &response);
                """),
        PointTemplate(
            point: "carrier", summary: "A carrier \"example\" that takes two days for one price.", proto: "order",
            message: "Carrier", isolation: "inproc", onFailure: "closed", deadlineMilliseconds: 1000,
            setting: Setting(
                key: "price", kind: .int(0...1_000_000, default: 495), description: "Of a parcel, euro cents."),
            swift: """
                let twoDays: Int64 = 2 * 24 * 3600 * 1_000_000
                var scan = PluginV1.ParcelScan()
                scan.status = "BOOKED"
                var response = PluginV1.CarrierResponse()
                response.carrier = "example"
                switch request.kind {
                case .booking(let booking):
                    guard booking.carrier.isEmpty || booking.carrier == "example" else { return nil }
                    guard booking.parcelID.utf8.count <= 50 else { throw PluginError.invalidInput("parcel_id: at most 50 bytes") }
                    response.reference = "EX\\(booking.parcelID)"
                    response.price = Int64(price)
                    response.currency = price == 0 ? "" : "EUR"
                    scan.atUs = call.now
                case .tracking(let tracking):
                    guard tracking.reference.hasPrefix("EX"), tracking.reference.utf8.count <= 64 else { return nil }
                    response.reference = tracking.reference
                    scan.atUs = tracking.bookedAtUs
                case nil: return nil
                }
                response.expectedAtUs = scan.atUs.addingReportingOverflow(twoDays).partialValue
                response.scans = [scan]
                return response
                """,
            c: """
                Liveshop__Plugin__V1__ParcelScan scan = LIVESHOP__PLUGIN__V1__PARCEL_SCAN__INIT, *scans[] = {&scan};
                scan.status = "BOOKED";
                Liveshop__Plugin__V1__CarrierResponse response = LIVESHOP__PLUGIN__V1__CARRIER_RESPONSE__INIT;
                response.carrier = "example";
                char reference[65];
                switch (request->kind_case) {
                case LIVESHOP__PLUGIN__V1__CARRIER_REQUEST__KIND_BOOKING:
                    if (request->booking->carrier[0] && strcmp(request->booking->carrier, "example") != 0) return LIVESHOP_DECLINED;
                    if (strlen(request->booking->parcel_id) > 50) return LIVESHOP_INVALID_INPUT;
                    snprintf(reference, sizeof reference, "EX%s", request->booking->parcel_id);
                    response.reference = reference;
                    response.price = plugin->price;
                    if (plugin->price > 0) response.currency = "EUR";
                    scan.at_us = call->now_us;
                    break;
                case LIVESHOP__PLUGIN__V1__CARRIER_REQUEST__KIND_TRACKING:
                    if (strncmp(request->tracking->reference, "EX", 2) != 0 || strlen(request->tracking->reference) > 64) return LIVESHOP_DECLINED;
                    response.reference = request->tracking->reference;
                    scan.at_us = request->tracking->booked_at_us;
                    break;
                default: return LIVESHOP_DECLINED;
                }
                response.expected_at_us = (int64_t)((uint64_t)scan.at_us + UINT64_C(2) * 24 * 3600 * 1000000);
                response.n_scans = 1;
                response.scans = scans;
                return liveshop_answer(call, &response);
                """),
    ]
}
