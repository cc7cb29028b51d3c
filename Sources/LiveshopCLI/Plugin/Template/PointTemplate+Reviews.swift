extension PointTemplate {
    static let reviews: [PointTemplate] = [
        PointTemplate(
            point: "review-source",
            summary: "A source \"example\" that sends a note per line: id, author and text, with tabs between.",
            proto: "reviews", message: "ReviewSource", isolation: "process", onFailure: "closed", deadlineMilliseconds: 1000,
            setting: Setting(
                key: "notes_max", kind: .int(1...500, default: 500), description: "Lines read of one payload."),
            swift: """
                guard request.source == "example" else { return nil }
                var response = PluginV1.ReviewSourceResponse()
                let lines = request.payload.split(separator: UInt8(ascii: "\\n"), omittingEmptySubsequences: false)
                for (index, line) in lines.prefix(notesMax).enumerated() where !line.isEmpty {
                    let parts = line.split(separator: UInt8(ascii: "\\t"), maxSplits: 2, omittingEmptySubsequences: false)
                        .map { String(validating: $0, as: UTF8.self) }
                    if parts.count == 3, let id = parts[0], let author = parts[1], let text = parts[2], !line.contains(0),
                        (1...128).contains(id.utf8.count), author.utf8.count <= 128, text.utf8.count <= 16_384
                    {
                        var note = PluginV1.SourceNote()
                        note.sourceID = id
                        note.revision = 1
                        note.author = author
                        note.text = text
                        response.notes.append(note)
                    } else {
                        var fault = PluginV1.SourceFault()
                        fault.position = UInt32(index)
                        fault.message = "must be an id, an author and a text, in UTF-8"
                        response.faults.append(fault)
                    }
                }
                return response
                """,
            c: """
                if (strcmp(request->source, "example") != 0) return LIVESHOP_DECLINED;
                /* Room for every line at once: notes point into the copy of the payload. */
                size_t size = request->payload.len, lines = (size_t)plugin->notes_max;
                char *text = malloc(size + 1);
                Liveshop__Plugin__V1__SourceNote *notes = calloc(lines, sizeof *notes), **note_pointers = calloc(lines, sizeof *note_pointers);
                Liveshop__Plugin__V1__SourceFault *faults = calloc(lines, sizeof *faults), **fault_pointers = calloc(lines, sizeof *fault_pointers);
                Liveshop__Plugin__V1__ReviewSourceResponse response = LIVESHOP__PLUGIN__V1__REVIEW_SOURCE_RESPONSE__INIT;
                response.notes = note_pointers;
                response.faults = fault_pointers;
                liveshop_status status = LIVESHOP_FAILED;
                if (text && notes && note_pointers && faults && fault_pointers) {
                    if (size) memcpy(text, request->payload.data, size);
                    text[size] = 0;
                    uint32_t index = 0;
                    for (char *line = text; line < text + size && index < lines; index++) {
                        char *end = memchr(line, '\\n', (size_t)(text + size - line));
                        if (!end) end = text + size;
                        *end = 0;
                        Liveshop__Plugin__V1__SourceNote *note = &notes[response.n_notes];
                        liveshop__plugin__v1__source_note__init(note);
                        if (read_line(line, (size_t)(end - line), note)) {
                            note_pointers[response.n_notes++] = note;
                        } else if (end > line) {
                            Liveshop__Plugin__V1__SourceFault *fault = &faults[response.n_faults];
                            liveshop__plugin__v1__source_fault__init(fault);
                            fault->position = index;
                            fault->message = "must be an id, an author and a text, in printable ASCII";
                            fault_pointers[response.n_faults++] = fault;
                        }
                        line = end + 1;
                    }
                    status = liveshop_answer(call, &response);
                }
                free(text);
                free(notes);
                free(note_pointers);
                free(faults);
                free(fault_pointers);
                return status;
                """,
            cFunctions: """
                /* Cuts the line into the note's parts. ASCII only, so that they are UTF-8 whatever the source sends. */
                static int read_line(char *line, size_t size, Liveshop__Plugin__V1__SourceNote *note) {
                    for (size_t i = 0; i < size; i++) {
                        if (line[i] != '\\t' && (line[i] < ' ' || line[i] > '~')) return 0;
                    }
                    char *author = strchr(line, '\\t'), *text = author ? strchr(author + 1, '\\t') : NULL;
                    if (!text || author == line || author - line > 128 || text - author > 128 || strlen(text) > 16384) return 0;
                    *author = *text = 0;
                    note->source_id = line;
                    note->revision = 1;
                    note->author = author + 1;
                    note->text = text + 1;
                    return 1;
                }
                """),
        PointTemplate(
            point: "matcher", summary: "Takes a post for one about a SKU that it names.", proto: "reviews", message: "Matcher",
            isolation: "inproc", onFailure: "fallback", deadlineMilliseconds: 100,
            setting: Setting(
                key: "confidence_bps", kind: .int(0...10_000, default: 9000),
                description: "How sure a tag with the SKU makes, basis points."),
            swift: """
                func answer(_ sku: String, _ confidence: Int) -> PluginV1.MatcherResponse {
                    var response = PluginV1.MatcherResponse()
                    response.sku = sku
                    response.method = "sku"
                    response.confidenceBps = UInt32(confidence)
                    return response
                }
                for candidate in request.candidates where !candidate.sku.isEmpty {
                    if request.productLinks.contains(where: { $0.sku == candidate.sku }) { return answer(candidate.sku, 10_000) }
                }
                for candidate in request.candidates where !candidate.sku.isEmpty && request.tags.contains(candidate.sku) {
                    return answer(candidate.sku, confidenceBps)
                }
                return nil
                """,
            c: """
                Liveshop__Plugin__V1__MatcherResponse response = LIVESHOP__PLUGIN__V1__MATCHER_RESPONSE__INIT;
                response.method = "sku";
                for (size_t i = 0; i < request->n_candidates; i++) {
                    char *sku = request->candidates[i]->sku;
                    for (size_t j = 0; *sku && j < request->n_product_links; j++) {
                        if (strcmp(request->product_links[j]->sku, sku) != 0) continue;
                        response.sku = sku;
                        response.confidence_bps = 10000;
                        return liveshop_answer(call, &response);
                    }
                }
                for (size_t i = 0; i < request->n_candidates; i++) {
                    char *sku = request->candidates[i]->sku;
                    for (size_t j = 0; *sku && j < request->n_tags; j++) {
                        if (strcmp(request->tags[j], sku) != 0) continue;
                        response.sku = sku;
                        response.confidence_bps = (uint32_t)plugin->confidence_bps;
                        return liveshop_answer(call, &response);
                    }
                }
                return LIVESHOP_DECLINED;
                """),
        PointTemplate(
            point: "moderation", summary: "Keeps texts with web addresses for a moderator.", proto: "reviews",
            message: "Moderation", isolation: "inproc", onFailure: "closed", deadlineMilliseconds: 100,
            setting: Setting(
                key: "links_max", kind: .int(0...100, default: 0), description: "Addresses a text may have."),
            swift: """
                let (text, scheme) = (Array(request.text.utf8), Array("://".utf8))
                var links = 0
                for offset in text.indices where text[offset...].starts(with: scheme) { links += 1 }
                var response = PluginV1.ModerationResponse()
                response.verdict = .publish
                if links > linksMax {
                    var finding = PluginV1.ModerationFinding()
                    finding.rule = "links"
                    finding.explanation = "\\(links) web addresses; at most \\(linksMax)"
                    response.verdict = .hold
                    response.findings = [finding]
                }
                return response
                """,
            c: """
                int64_t links = 0;
                for (const char *at = request->text; (at = strstr(at, "://")) != NULL; at += 3) links++;
                Liveshop__Plugin__V1__ModerationFinding finding = LIVESHOP__PLUGIN__V1__MODERATION_FINDING__INIT, *findings[] = {&finding};
                Liveshop__Plugin__V1__ModerationResponse response = LIVESHOP__PLUGIN__V1__MODERATION_RESPONSE__INIT;
                response.verdict = LIVESHOP__PLUGIN__V1__MODERATION_VERDICT__MODERATION_VERDICT_PUBLISH;
                char words[128];
                if (links > plugin->links_max) {
                    snprintf(words, sizeof words, "%lld web addresses; at most %lld", (long long)links, (long long)plugin->links_max);
                    finding.rule = "links";
                    finding.explanation = words;
                    response.verdict = LIVESHOP__PLUGIN__V1__MODERATION_VERDICT__MODERATION_VERDICT_HOLD;
                    response.n_findings = 1;
                    response.findings = findings;
                }
                return liveshop_answer(call, &response);
                """),
        PointTemplate(
            point: "sentiment", summary: "Counts a few good and bad words.", proto: "reviews", message: "Sentiment",
            isolation: "inproc", onFailure: "open", deadlineMilliseconds: 200,
            setting: Setting(
                key: "strength_bps", kind: .int(0...5000, default: 3000),
                description: "How far from the middle one word moves a text, basis points."),
            swift: """
                let weights = ["good": 1, "great": 1, "lovely": 1, "bad": -1, "poor": -1, "broken": -1]
                var response = PluginV1.SentimentResponse()
                for text in request.texts {
                    let words = text.lowercased().split { !$0.isLetter }
                    let sum = words.reduce(0) { $0 + (weights[String($1)] ?? 0) }
                    let known = words.contains { weights[String($0)] != nil }
                    var score = PluginV1.SentimentScore()
                    score.label = !known ? .unspecified : sum > 0 ? .positive : sum < 0 ? .negative : .neutral
                    score.positiveBps = UInt32(min(10_000, max(0, 5000 + sum * strengthBps)))
                    response.scores.append(score)
                }
                return response
                """,
            c: """
                size_t count = request->n_texts;
                Liveshop__Plugin__V1__SentimentScore *scores = calloc(count + 1, sizeof *scores), **pointers = calloc(count + 1, sizeof *pointers);
                Liveshop__Plugin__V1__SentimentResponse response = LIVESHOP__PLUGIN__V1__SENTIMENT_RESPONSE__INIT;
                response.n_scores = count;
                response.scores = pointers;
                liveshop_status status = LIVESHOP_FAILED;
                if (scores && pointers) {
                    for (size_t i = 0; i < count; i++) {
                        Liveshop__Plugin__V1__SentimentScore *score = pointers[i] = &scores[i];
                        liveshop__plugin__v1__sentiment_score__init(score);
                        int64_t good = occurrences(request->texts[i], "good") + occurrences(request->texts[i], "great");
                        int64_t bad = occurrences(request->texts[i], "bad") + occurrences(request->texts[i], "broken");
                        int64_t positive = 5000 + (good - bad) * plugin->strength_bps;
                        score->positive_bps = (uint32_t)(positive < 0 ? 0 : positive > 10000 ? 10000 : positive);
                        if (good > bad) score->label = LIVESHOP__PLUGIN__V1__SENTIMENT_LABEL__SENTIMENT_LABEL_POSITIVE;
                        if (good < bad) score->label = LIVESHOP__PLUGIN__V1__SENTIMENT_LABEL__SENTIMENT_LABEL_NEGATIVE;
                        if (good == bad && good > 0) score->label = LIVESHOP__PLUGIN__V1__SENTIMENT_LABEL__SENTIMENT_LABEL_NEUTRAL;
                    }
                    status = liveshop_answer(call, &response);
                }
                free(scores);
                free(pointers);
                return status;
                """,
            cFunctions: """
                static int64_t occurrences(const char *text, const char *word) {
                    int64_t count = 0;
                    for (const char *at = text; (at = strstr(at, word)) != NULL; at += strlen(word)) count++;
                    return count;
                }
                """),
    ]
}
