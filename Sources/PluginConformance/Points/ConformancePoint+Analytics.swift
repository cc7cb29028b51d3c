internal import CPluginMessages
import PluginMessages

extension ConformancePoint {
    static let analytics: [ConformancePoint] = [
        ConformancePoint(
            .platformAdapter, { liveshop__plugin__v1__platform_events_request__descriptor }, mayRefuseTypical: true,
            typical: {
                ["vela", "kite", "orca", "example"].flatMap { platform in
                    ["", "e1 1790000000000000 viewer-1\nnonsense\n", "{\"events\": []}"].map { payload in
                        var request = PluginV1.PlatformEventsRequest()
                        request.platform = platform
                        request.sessionID = "session-1"
                        request.payload = Array(payload.utf8)
                        return request
                    }
                }
            },
            fault: { _, response in
                AnswerRule.first(
                    AnswerRule.count(response.events.count, 0...1000, "events"),
                    AnswerRule.count(response.faults.count, 0...1000, "faults"),
                    AnswerRule.first(of: response.events) { AnswerRule.bytes($0.eventID, 1...64, "events.event_id") },
                    AnswerRule.first(of: response.faults) { AnswerRule.bytes($0.message, 1...256, "faults.message") })
            }),
        ConformancePoint(
            .detector, { liveshop__plugin__v1__detector_request__descriptor },
            typical: {
                [1, 30, 1024].map { (count: Int64) in
                    var request = PluginV1.DetectorRequest()
                    request.sessionID = "session-1"
                    request.streamerID = "streamer-1"
                    request.windows = (0..<count).map { index in
                        var window = PluginV1.AudienceWindow()
                        window.platform = "kite"
                        window.startsAtUs = ProbedPlugin.now + index * 10_000_000
                        window.seconds = 10
                        window.views = 40
                        window.leaves = 20
                        window.watchedMs = 900_000
                        window.clicks = 4
                        window.likes = index == 17 ? 90_000 : 60
                        window.comments = 9
                        return window
                    }
                    return request
                }
            },
            fault: { _, response in
                AnswerRule.first(
                    AnswerRule.count(response.findings.count, 0...64, "findings"),
                    AnswerRule.first(of: response.findings) { finding in
                        AnswerRule.first(
                            AnswerRule.bytes(finding.rule, 1...64, "findings.rule"),
                            AnswerRule.bytes(finding.explanation, 1...256, "findings.explanation"))
                    })
            }),
    ]
}
