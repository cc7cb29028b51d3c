import Foundation
import Logging
import Messages
import Observability
import RPCCore
import Synchronization
import Testing

@Suite struct LogTests {
    private final class Lines: Sendable {
        private let all = Mutex<[String]>([])
        func add(_ line: String) { all.withLock { $0.append(line) } }
        var lines: [String] { all.withLock { $0 } }
    }

    private let lines = Lines()

    private func logger(_ control: LogControl) -> Logger {
        Logger(label: "order", factory: { [lines] in ProcessLogHandler(label: $0, control: control) { lines.add($0) } })
    }

    private static let context = CallContext(
        method: MethodDescriptor(
            id: MethodID(fullName: "test.Shop/Buy"), fullName: "test.Shop/Buy", request: "", response: "",
            idempotency: .keyed, defaultDeadline: .seconds(1)),
        deadline: .now + .seconds(1), traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")

    @Test func theLevelOfEveryLoggerFollows() {
        let control = LogControl(level: .info)
        let logger = logger(control)
        logger.debug("unheard")
        #expect(control.exchange(.debug) == .info)
        logger.debug("heard")
        control.level = .error
        logger.warning("unheard")
        #expect(lines.lines.count == 1 && lines.lines[0].hasSuffix(" debug order: heard\n"))
    }

    @Test func aLoggerMayHaveALevelOfItsOwn() {
        var own = logger(LogControl(level: .info))
        own.logLevel = .critical
        own.error("unheard")
        #expect(lines.lines.isEmpty)
    }

    @Test func jsonHasWhatTheEventHas() throws {
        var logger = logger(LogControl(level: .info, format: .json))
        logger[metadataKey: "instance"] = "order-1"
        logger.notice("two\nlines \"and\" \u{1}", metadata: ["ids": ["1", "2"], "at": ["x": "y"]])
        let line = try #require(lines.lines.first)
        #expect(line.hasSuffix("}\n") && line.dropLast().allSatisfy { $0 != "\n" })
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(object["level"] as? String == "notice" && object["label"] as? String == "order")
        #expect(object["message"] as? String == "two\nlines \"and\" \u{1}")
        let metadata = try #require(object["metadata"] as? [String: Any])
        #expect(metadata["instance"] as? String == "order-1" && metadata["ids"] as? [String] == ["1", "2"])
        #expect(metadata["at"] as? [String: String] == ["x": "y"])
        let time = try #require(object["ts"] as? String)
        #expect(time.wholeMatch(of: /20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z/) != nil)
        #expect(object["trace_id"] == nil)
    }

    @Test(arguments: LogFormat.allCases)
    func aLineOfACallHasItsTrace(_ format: LogFormat) {
        let logger = logger(LogControl(level: .info, format: format))
        CallContext.$current.withValue(Self.context) { logger.info("sold") }
        #expect(lines.lines[0].contains("0af7651916cd43dd8448eb211c80319c") && lines.lines[0].contains("b7ad6b7169203331"))
    }

    @Test func textIsOneLineToo() {
        logger(LogControl(level: .info)).info("two\nlines", metadata: ["b": "2", "a": "1\r\n"])
        #expect(lines.lines[0].hasSuffix(" info order: [a=1\\r\\n b=2] two\\nlines\n"))
    }
}
