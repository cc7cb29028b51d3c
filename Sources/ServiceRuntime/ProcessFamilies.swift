import Foundation
import Messages
import Observability

/// What the kernel knows of this process, under the names that Prometheus' own libraries use.
enum ProcessFamilies {
    static func now() -> [MeshV1.MetricFamily] {
        var families: [MeshV1.MetricFamily] = []
        // The fields after the program's name, which may hold anything.
        if let stat = try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8),
            let fields = stat.split(separator: ")").last?.split(separator: " "), fields.count > 21
        {
            let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
            let cpu = ((Double(fields[11]) ?? 0) + (Double(fields[12]) ?? 0)) / ticks
            let memory = (Double(fields[21]) ?? 0) * Double(sysconf(Int32(_SC_PAGESIZE)))
            families += [
                .counter("process_cpu_seconds_total", "Processor time that was used.", [.init([:], cpu)]),
                .gauge("process_threads", "Threads.", [.init([:], Double(fields[17]) ?? 0)]),
                .gauge("process_resident_memory_bytes", "Memory that is used.", [.init([:], memory)]),
            ]
        }
        if let open = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count {
            families.append(.gauge("process_open_fds", "Open file descriptors.", [.init([:], Double(open))]))
        }
        return families
    }
}
