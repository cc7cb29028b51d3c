import Foundation

/// What /proc says, for assertions about what is left behind.
enum ProcessTable {
    struct Entry: Hashable {
        let pid: Int32
        let parent: Int32
        /// One letter, such as R, S, T or Z.
        let state: Character
        let name: String
    }

    static var entries: [Entry] {
        let pids = (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?.compactMap { Int32($0) } ?? []
        return pids.compactMap(entry)
    }

    /// Nil: there is no such process.
    static func entry(_ pid: Int32) -> Entry? {
        // pid (name) state parent …; the name may hold anything.
        guard let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
            let open = stat.firstIndex(of: "("), let close = stat.lastIndex(of: ")")
        else { return nil }
        let rest = stat[stat.index(after: close)...].split(separator: " ")
        guard rest.count > 1, let state = rest[0].first, let parent = Int32(rest[1]) else { return nil }
        return Entry(pid: pid, parent: parent, state: state, name: String(stat[stat.index(after: open)..<close]))
    }

    /// Runs, or stands still, but is not dead.
    static func isAlive(_ pid: Int32) -> Bool { entry(pid).map { $0.state != "Z" && $0.state != "X" } ?? false }

    /// Children of a process, theirs, and so on.
    static func descendants(of pid: Int32) -> [Entry] {
        let all = entries
        var found: [Entry] = []
        var open = [pid]
        while let next = open.popLast() {
            let children = all.filter { $0.parent == next }
            found += children
            open += children.map(\.pid)
        }
        return found
    }

    /// Every process whose command line holds a text, such as the path of a test's own folder; whoever its parent is by now.
    static func mentioning(_ text: String) -> [Entry] {
        entries.filter { entry in
            guard let line = FileManager.default.contents(atPath: "/proc/\(entry.pid)/cmdline") else { return false }
            return String(decoding: line, as: UTF8.self).contains(text)
        }
    }

    /// Runners, and what they forked, of the service in a folder.
    static func runners(of folder: URL) -> [Entry] {
        // By their ids: what else an entry says may have changed between two looks.
        let ofFolder = Set(mentioning(folder.path).map(\.pid))
        return mentioning("liveshop-plugin-runner").filter { ofFolder.contains($0.pid) && isAlive($0.pid) }
    }

    /// Open file descriptors.
    static func descriptors(of pid: Int32) -> Int {
        ((try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/fd")) ?? []).count
    }

    /// A number of /proc/PID/status: "VmRSS" and "VmSize" in kB, "Threads".
    static func status(_ field: String, of pid: Int32) -> Int {
        guard let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8) else { return 0 }
        for line in status.split(separator: "\n") where line.hasPrefix("\(field):") {
            let words = line.split { $0 == " " || $0 == "\t" }
            return words.count > 1 ? Int(words[1]) ?? 0 : 0
        }
        return 0
    }
}
