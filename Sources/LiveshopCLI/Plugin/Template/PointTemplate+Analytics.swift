extension PointTemplate {
    static let analytics: [PointTemplate] = [
        PointTemplate(
            point: "platform-adapter",
            summary: "A platform \"example\" that sends a line per viewer: event, microseconds, viewer, with spaces between.",
            proto: "analytics", message: "PlatformEvents", isolation: "inproc", onFailure: "closed", deadlineMilliseconds: 500,
            setting: Setting(
                key: "lines_max", kind: .int(1...1000, default: 1000), description: "Lines read of one payload."),
            swift: """
                guard request.platform == "example" else { return nil }
                var response = PluginV1.PlatformEventsResponse()
                let lines = request.payload.split(separator: UInt8(ascii: "\\n"), omittingEmptySubsequences: false)
                for (index, line) in lines.enumerated() where !line.isEmpty {
                    guard index < linesMax else {
                        response.unreadFrom = UInt32(index + 1)
                        break
                    }
                    let words = line.split(separator: UInt8(ascii: " ")).map { String(validating: $0, as: UTF8.self) ?? "" }
                    if words.count == 3, let time = Int64(words[1]), words.allSatisfy({ (1...64).contains($0.utf8.count) && !$0.contains("\\0") }) {
                        var event = PluginV1.PlatformEvent()
                        event.eventID = words[0]
                        event.eventTimeUs = time
                        event.kind = .view
                        event.viewerID = words[2]
                        response.events.append(event)
                    } else {
                        var fault = PluginV1.PlatformFault()
                        fault.position = UInt32(index + 1)
                        fault.message = "must be an event, microseconds and a viewer"
                        response.faults.append(fault)
                    }
                }
                return response
                """,
            c: """
                if (strcmp(request->platform, "example") != 0) return LIVESHOP_DECLINED;
                /* Room for every line at once: events point into the copy of the payload. */
                size_t size = request->payload.len, lines = (size_t)plugin->lines_max;
                char *text = malloc(size + 1);
                Liveshop__Plugin__V1__PlatformEvent *events = calloc(lines, sizeof *events), **event_pointers = calloc(lines, sizeof *event_pointers);
                Liveshop__Plugin__V1__PlatformFault *faults = calloc(lines, sizeof *faults), **fault_pointers = calloc(lines, sizeof *fault_pointers);
                Liveshop__Plugin__V1__PlatformEventsResponse response = LIVESHOP__PLUGIN__V1__PLATFORM_EVENTS_RESPONSE__INIT;
                response.events = event_pointers;
                response.faults = fault_pointers;
                liveshop_status status = LIVESHOP_FAILED;
                if (text && events && event_pointers && faults && fault_pointers) {
                    if (size) memcpy(text, request->payload.data, size);
                    text[size] = 0;
                    uint32_t number = 1;
                    for (char *line = text; line < text + size; number++) {
                        char *end = memchr(line, '\\n', (size_t)(text + size - line));
                        if (!end) end = text + size;
                        *end = 0;
                        if (end > line && number > lines) {
                            response.unread_from = number;
                            break;
                        }
                        if (end > line) {
                            Liveshop__Plugin__V1__PlatformEvent *event = &events[response.n_events];
                            liveshop__plugin__v1__platform_event__init(event);
                            if (read_line(line, event)) {
                                event_pointers[response.n_events++] = event;
                            } else {
                                Liveshop__Plugin__V1__PlatformFault *fault = &faults[response.n_faults];
                                liveshop__plugin__v1__platform_fault__init(fault);
                                fault->position = number;
                                fault->message = "must be an event, microseconds and a viewer";
                                fault_pointers[response.n_faults++] = fault;
                            }
                        }
                        line = end + 1;
                    }
                    status = liveshop_answer(call, &response);
                }
                free(text);
                free(events);
                free(event_pointers);
                free(faults);
                free(fault_pointers);
                return status;
                """,
            cFunctions: """
                /* 1-64 printable characters, so that they are UTF-8 whatever the platform sends. */
                static int is_name(const char *text) {
                    size_t size = strlen(text);
                    for (size_t i = 0; i < size; i++) {
                        if (text[i] <= ' ' || text[i] > '~') return 0;
                    }
                    return size >= 1 && size <= 64;
                }

                /* Cuts the line into the event's words. */
                static int read_line(char *line, Liveshop__Plugin__V1__PlatformEvent *event) {
                    char *rest = NULL, *end = NULL;
                    char *id = strtok_r(line, " ", &rest), *time = strtok_r(NULL, " ", &rest), *viewer = strtok_r(NULL, " ", &rest);
                    if (!id || !time || !viewer || strtok_r(NULL, " ", &rest) || !is_name(id) || !is_name(viewer)) return 0;
                    event->event_id = id;
                    event->event_time_us = strtoll(time, &end, 10);
                    event->kind = LIVESHOP__PLUGIN__V1__PLATFORM_EVENT_KIND__PLATFORM_EVENT_KIND_VIEW;
                    event->viewer_id = viewer;
                    return *end == 0;
                }
                """),
        PointTemplate(
            point: "detector", summary: "Finds windows with more hearts than so many viewers would give.",
            proto: "analytics", message: "Detector", isolation: "inproc", onFailure: "open", deadlineMilliseconds: 200,
            setting: Setting(
                key: "likes_per_view_max", kind: .int(1...1000, default: 20), description: "More hearts per viewer are odd."),
            swift: """
                var response = PluginV1.DetectorResponse()
                for window in request.windows where window.likes / UInt64(likesPerViewMax) > window.views {
                    guard response.findings.count < 64 else { break }
                    var finding = PluginV1.AudienceFinding()
                    finding.rule = "many-likes"
                    finding.platform = window.platform
                    finding.startsAtUs = window.startsAtUs
                    finding.endsAtUs = window.startsAtUs.addingReportingOverflow(Int64(window.seconds) * 1_000_000).partialValue
                    finding.numerator = window.likes
                    finding.denominator = window.views
                    finding.expectedMaxPpm = UInt64(likesPerViewMax) * 1_000_000
                    finding.explanation = "\\(window.likes) likes of \\(window.views) viewers"
                    response.findings.append(finding)
                }
                return response.findings.isEmpty ? nil : response
                """,
            c: """
                Liveshop__Plugin__V1__AudienceFinding findings[64], *pointers[64];
                char words[64][64];
                size_t count = 0;
                for (size_t i = 0; i < request->n_windows && count < 64; i++) {
                    const Liveshop__Plugin__V1__AudienceWindow *window = request->windows[i];
                    if (window->likes / (uint64_t)plugin->likes_per_view_max <= window->views) continue;
                    Liveshop__Plugin__V1__AudienceFinding *finding = pointers[count] = &findings[count];
                    liveshop__plugin__v1__audience_finding__init(finding);
                    snprintf(words[count], sizeof words[count], "%llu likes of %llu viewers", (unsigned long long)window->likes,
                             (unsigned long long)window->views);
                    finding->rule = "many-likes";
                    finding->platform = window->platform;
                    finding->starts_at_us = window->starts_at_us;
                    finding->ends_at_us = (int64_t)((uint64_t)window->starts_at_us + window->seconds * UINT64_C(1000000));
                    finding->numerator = window->likes;
                    finding->denominator = window->views;
                    finding->expected_max_ppm = (uint64_t)plugin->likes_per_view_max * 1000000;
                    finding->explanation = words[count];
                    count++;
                }
                if (count == 0) return LIVESHOP_DECLINED;
                Liveshop__Plugin__V1__DetectorResponse response = LIVESHOP__PLUGIN__V1__DETECTOR_RESPONSE__INIT;
                response.n_findings = count;
                response.findings = pointers;
                return liveshop_answer(call, &response);
                """),
    ]
}
