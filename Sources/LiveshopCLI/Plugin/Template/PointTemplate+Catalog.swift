extension PointTemplate {
    static let catalog: [PointTemplate] = [
        PointTemplate(
            point: "price-rule", summary: "Takes some percent off every price.", proto: "catalog", message: "PriceRule",
            isolation: "inproc", onFailure: "open", deadlineMilliseconds: 50,
            setting: Setting(key: "percent", kind: .int(0...100, default: 10), description: "What a buyer pays less."),
            swift: """
                // Exact, rounded down, and within the price whatever it is: only the remainder is multiplied before it is divided.
                let (hundreds, rest) = request.unitPrice.quotientAndRemainder(dividingBy: 100)
                let off = hundreds * Int64(percent) + rest * Int64(percent) / 100
                guard off > 0 else { return nil }
                var adjustment = PluginV1.PriceAdjustment()
                adjustment.rule = "percent-off"
                adjustment.amount = off
                adjustment.explanation = "\\(percent) % off"
                var response = PluginV1.PriceRuleResponse()
                response.unitPrice = request.unitPrice - off
                response.adjustments = [adjustment]
                return response
                """,
            c: """
                /* Exact, rounded down, and within the price whatever it is: only the remainder is multiplied before it is divided. */
                int64_t off = request->unit_price / 100 * plugin->percent + request->unit_price % 100 * plugin->percent / 100;
                if (off <= 0) return LIVESHOP_DECLINED;
                Liveshop__Plugin__V1__PriceAdjustment adjustment = LIVESHOP__PLUGIN__V1__PRICE_ADJUSTMENT__INIT;
                Liveshop__Plugin__V1__PriceAdjustment *adjustments[] = {&adjustment};
                adjustment.rule = "percent-off";
                adjustment.amount = off;
                Liveshop__Plugin__V1__PriceRuleResponse response = LIVESHOP__PLUGIN__V1__PRICE_RULE_RESPONSE__INIT;
                response.unit_price = request->unit_price - off;
                response.n_adjustments = 1;
                response.adjustments = adjustments;
                return liveshop_answer(call, &response);
                """),
        PointTemplate(
            point: "search-ranker", summary: "Lifts what is on a flash offer.", proto: "catalog", message: "SearchRanker",
            isolation: "inproc", onFailure: "fallback", deadlineMilliseconds: 100,
            setting: Setting(
                key: "boost_percent", kind: .int(0...1000, default: 20),
                description: "How much higher the score of a flash offer is."),
            swift: """
                guard !request.candidates.isEmpty else { return nil }
                let boost = 1 + Double(boostPercent) / 100
                var response = PluginV1.SearchRankerResponse()
                response.scores = request.candidates.map { $0.onFlashOffer ? $0.score.magnitude * boost : $0.score }
                // A score that is no number would have no place in an order.
                guard response.scores.allSatisfy(\\.isFinite) else { return nil }
                return response
                """,
            c: """
                if (request->n_candidates == 0) return LIVESHOP_DECLINED;
                Liveshop__Plugin__V1__SearchRankerResponse response = LIVESHOP__PLUGIN__V1__SEARCH_RANKER_RESPONSE__INIT;
                response.scores = calloc(request->n_candidates, sizeof *response.scores);
                if (!response.scores) return LIVESHOP_FAILED;
                response.n_scores = request->n_candidates;
                liveshop_status status = LIVESHOP_OK;
                for (size_t i = 0; i < request->n_candidates; i++) {
                    const Liveshop__Plugin__V1__SearchCandidate *candidate = request->candidates[i];
                    double score = candidate->score;
                    if (candidate->on_flash_offer) score = (score < 0 ? -score : score) * (1 + (double)plugin->boost_percent / 100);
                    response.scores[i] = score;
                    /* A score that is no number would have no place in an order. */
                    if (score - score != 0) status = LIVESHOP_DECLINED;
                }
                if (status == LIVESHOP_OK) status = liveshop_answer(call, &response);
                free(response.scores);
                return status;
                """),
        PointTemplate(
            point: "claim-check", summary: "Finds a claim that no advertisement may make.", proto: "catalog",
            message: "ClaimCheck", isolation: "inproc", onFailure: "closed", deadlineMilliseconds: 100,
            setting: Setting(
                key: "phrase", kind: .text(default: "best in the world"), description: "The claim, as it is written."),
            swift: """
                let phrase = Array(self.phrase.utf8)
                var response = PluginV1.ClaimCheckResponse()
                for (index, claim) in request.texts.enumerated() {
                    let text = Array(claim.text.utf8)
                    guard text.count >= phrase.count else { continue }
                    // UTF-8: what is equal in bytes is equal in characters, and begins and ends with one.
                    for offset in 0...(text.count - phrase.count) where text[offset...].starts(with: phrase) {
                        guard response.findings.count < 64 else { return response }
                        var finding = PluginV1.ClaimFinding()
                        finding.textIndex = UInt32(index)
                        finding.offset = UInt32(offset)
                        finding.size = UInt32(phrase.count)
                        finding.span = self.phrase
                        finding.rule = "phrase"
                        finding.severity = .barred
                        response.findings.append(finding)
                    }
                }
                return response.findings.isEmpty ? nil : response
                """,
            c: """
                Liveshop__Plugin__V1__ClaimFinding findings[64], *pointers[64];
                size_t count = 0, size = strlen(plugin->phrase);
                for (size_t i = 0; i < request->n_texts; i++) {
                    const char *text = request->texts[i]->text;
                    for (const char *at = text; count < 64 && (at = strstr(at, plugin->phrase)) != NULL; at += size) {
                        Liveshop__Plugin__V1__ClaimFinding *finding = pointers[count] = &findings[count];
                        liveshop__plugin__v1__claim_finding__init(finding);
                        finding->text_index = (uint32_t)i;
                        finding->offset = (uint32_t)(at - text);
                        finding->size = (uint32_t)size;
                        finding->span = (char *)plugin->phrase;
                        finding->rule = "phrase";
                        finding->severity = LIVESHOP__PLUGIN__V1__CLAIM_SEVERITY__CLAIM_SEVERITY_BARRED;
                        count++;
                    }
                }
                if (count == 0) return LIVESHOP_DECLINED;
                Liveshop__Plugin__V1__ClaimCheckResponse response = LIVESHOP__PLUGIN__V1__CLAIM_CHECK_RESPONSE__INIT;
                response.n_findings = count;
                response.findings = pointers;
                return liveshop_answer(call, &response);
                """),
    ]
}
