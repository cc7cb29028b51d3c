internal import CPluginABI
import Synchronization

/// The host's services for one instance, and what the plugin did with them.
final class ProbeHost: Sendable {
    struct Heard: Sendable {
        var lines: [String] = []
        var metrics: [String: Double] = [:]
        var now: Int64
        var random: UInt64
        let terms: ProbeTerms
    }

    let heard: Mutex<Heard>
    // Written once, here; freed in `deinit`.
    nonisolated(unsafe) let table: UnsafeMutablePointer<liveshop_host>
    private nonisolated(unsafe) let directory: UnsafeMutablePointer<CChar>

    /// Lines and metrics that are remembered.
    static let linesMax = 1024

    init(directory path: String, now: Int64, seed: UInt64, terms: ProbeTerms) {
        heard = Mutex(Heard(now: now, random: seed, terms: terms))
        let characters = path.utf8CString
        let directory = UnsafeMutablePointer<CChar>.allocate(capacity: characters.count)
        characters.withUnsafeBufferPointer { directory.initialize(from: $0.baseAddress!, count: characters.count) }
        self.directory = directory
        table = .allocate(capacity: 1)
        table.initialize(
            to: liveshop_host(
                size: MemoryLayout<liveshop_host>.size, abi_major: UInt32(LIVESHOP_ABI_MAJOR),
                abi_minor: UInt32(LIVESHOP_ABI_MINOR), context: nil, directory: directory,
                log: { host, level, text, size in
                    let line = String(decoding: UnsafeRawBufferPointer(start: text, count: size), as: UTF8.self)
                    ProbeHost.of(host).heard.withLock { heard in
                        if heard.lines.count < ProbeHost.linesMax { heard.lines.append(line) }
                    }
                },
                metric: { host, name, size, increment in
                    let name = String(decoding: UnsafeRawBufferPointer(start: name, count: size), as: UTF8.self)
                    ProbeHost.of(host).heard.withLock { heard in
                        if heard.metrics.count < 32 || heard.metrics[name] != nil {
                            heard.metrics[name, default: 0] += increment
                        }
                    }
                },
                now_us: { ProbeHost.of($0).heard.withLock { $0.terms.hasClock ? $0.now : 0 } },
                random: { host in
                    ProbeHost.of(host).heard.withLock { heard in
                        guard heard.terms.hasRandom else { return 0 }
                        // SplitMix64: the same numbers for the same seed.
                        heard.random &+= 0x9E37_79B9_7F4A_7C15
                        var mixed = heard.random
                        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
                        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
                        return mixed ^ (mixed >> 31)
                    }
                }))
        table.pointee.context = Unmanaged.passUnretained(self).toOpaque()
    }

    deinit {
        table.deallocate()
        directory.deallocate()
    }

    static func of(_ host: UnsafePointer<liveshop_host>?) -> ProbeHost {
        Unmanaged<ProbeHost>.fromOpaque(host!.pointee.context).takeUnretainedValue()
    }
}
