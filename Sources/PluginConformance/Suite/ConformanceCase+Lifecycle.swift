import Glibc
import PluginPackage

extension ConformanceCase {
    /// Of `create` to `destroy` in the case "memory".
    static let cyclesMax = 1000
    /// Resident memory that the second half of the cycles may add: less than any leak does, more than the allocator's own comings and
    /// goings.
    static let growthBytesMax = 2 << 20

    static let lifecycle: [ConformanceCase] = [
        ConformanceCase(name: "lifecycle", demand: "every step works twice, with two instances alive at once") { subject in
            let first = try subject.start()
            let second = try subject.start()
            first.end()
            let third = try subject.start()
            second.end()
            third.end()
        },
        ConformanceCase(name: "configuration", demand: "a wrong configuration is refused and never a crash") { subject in
            let manifest = subject.manifest
            if (try? manifest.configuration(overrides: ["no-such-key": .bool(true)], file: "test")) != nil {
                throw ConformanceFailure("config_schema lets unknown keys pass: a typing error would go unnoticed")
            }
            for key in members(of: subject.plugin.configuration).keys.sorted() {
                if (try? manifest.configuration(overrides: [key: .null], file: "test")) != nil {
                    throw ConformanceFailure("config_schema lets null pass as \(key)")
                }
            }
            for config in wrongConfigurations(subject.plugin.configuration) {
                // The schema keeps these from a plugin; it may take them or refuse them, but must live.
                do throws(ProbeError) { try subject.start(config: config).end() } catch {
                    guard error.description.contains("status -") else { throw ConformanceFailure("\(config): \(error)") }
                }
            }
        },
        ConformanceCase(name: "threads", demand: "no thread of the plugin is left after stop") { subject in
            // The runtime's own pool starts with its first use, and stays: what is there after some instances is the measure.
            for _ in 0..<3 { try subject.start().end() }
            let after = threads()
            for _ in 0..<8 { try subject.start().end() }
            // A thread that has ended disappears from /proc a moment later.
            for _ in 0..<100 where threads() > after { usleep(10_000) }
            guard threads() <= after else { throw ConformanceFailure("\(threads() - after) threads left by 8 instances") }
        },
        ConformanceCase(name: "memory", demand: "\(cyclesMax) instances, one after the other, leave nothing behind") {
            subject in
            let start = monotonicMilliseconds()
            func cycles(_ count: Int) throws -> Int {
                var done = 0
                // A plugin with a large model takes its time: then fewer, but enough to see what each leaves.
                while done < count, done < 20 || monotonicMilliseconds() - start < 5_000 {
                    try subject.start().end()
                    done += 1
                }
                return done
            }
            _ = try cycles(cyclesMax / 2)
            let before = residentBytes()
            let count = try cycles(cyclesMax / 2)
            let growth = residentBytes() - before
            guard growth <= growthBytesMax else {
                throw ConformanceFailure("\(growth / 1024) KiB more after \(count) instances")
            }
        },
    ]

    private static func members(of value: JSONValue) -> [String: JSONValue] {
        if case .object(let members) = value { members } else { [:] }
    }

    /// The configuration with one member of another kind, without one, and nothing that is a configuration at all.
    private static func wrongConfigurations(_ value: JSONValue) -> [String] {
        let members = members(of: value)
        var wrong: [JSONValue] = [.object([:])]
        for key in members.keys.sorted() {
            for other in [JSONValue.null, .int(.min), .int(.max), .text(""), .list([]), .object([:])] {
                wrong.append(.object(members.merging([key: other]) { $1 }))
            }
            wrong.append(.object(members.filter { $0.key != key }))
        }
        return wrong.map { String(decoding: $0.encoded(), as: UTF8.self) }
    }

    private static func threads() -> Int {
        guard let folder = opendir("/proc/self/task") else { return 0 }
        defer { closedir(folder) }
        var count = 0
        while readdir(folder) != nil { count += 1 }
        return count - 2
    }

    static func monotonicMilliseconds() -> Int { milliseconds(CLOCK_MONOTONIC) }

    /// Of the processor, for this thread.
    static func threadMilliseconds() -> Int { milliseconds(CLOCK_THREAD_CPUTIME_ID) }

    private static func milliseconds(_ clock: clockid_t) -> Int {
        var time = timespec()
        clock_gettime(clock, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }

    private static func residentBytes() -> Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
        // Total, then resident, in pages.
        let figures = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(
            separator: " ")
        return figures.count > 1 ? (Int(figures[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE))) : 0
    }
}
