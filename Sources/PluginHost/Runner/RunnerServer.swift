import CPluginABI
import CPluginGuard
import Glibc
import PluginPackage
import Synchronization

/// The other end of `RunnerKeeper`: one plugin in a process of its own, which answers what comes over the inherited socket.
enum RunnerServer {
    private static let socket: Int32 = 3
    private static let shared: Int32 = 4
    /// Replies are held back while more calls are there to be done, but no longer than this.
    private static let holdMicroseconds: Int64 = 200

    /// Serves until the host says stop or is gone; then the process ends.
    ///
    /// - Returns: the exit code.
    static func run(folder: String, memoryMegabytes: Int) -> Int32 {
        // The keeper's thread starts its runners and outlives them. This reaches one that is stopped, too, which no thread of its own can end;
        // the watch, a host that died before this line.
        guard plugin_guard_die_with_parent() == 0 else { return 70 }
        OrphanWatch.start(socket)
        guard let progress = RunnerProgress(inherited: shared) else { return 70 }
        let output = RunnerOutput(socket: socket, progress: progress)
        guard plugin_guard_limit(UInt64(memoryMegabytes)) == 0,
            plugin_guard_open(nil, "only its runner dies, and is started again", nil) == 0
        else {
            output.send(.refused, text: "the runner's limits cannot be set")
            return 70
        }
        var link = RunnerInput(socket: socket)
        guard case .start(let now, let configuration) = link.next() else { return 64 }
        let instance: PluginInstance
        do throws(PluginRefusal) {
            instance = try start(folder: folder, configuration: configuration, now: now, output: output)
        } catch {
            output.send(.refused, text: error.description)
            return 0
        }
        output.send(.started, text: "")
        serve(instance, &link, output, progress)
        output.send(.stopped, text: instance.stop() ?? "")
        return 0
    }

    private static func start(
        folder: String, configuration: [UInt8], now: Int64, output: RunnerOutput
    ) throws(PluginRefusal) -> PluginInstance {
        let plugin: PackagedPlugin
        let value: JSONValue
        do throws(PackageError) {
            value = try JSONValue(parsing: configuration, file: PackagedPlugin.configFileName)
            plugin = try PackagedPlugin(folder: folder, configuration: value)
        } catch {
            throw PluginRefusal(error.description)
        }
        let sink = HostServices.Sink(
            write: { level, text, traceparent in
                output.send(.log) { buffer in
                    RunnerFrame.append(level, to: &buffer)
                    RunnerFrame.append(shortText: traceparent, to: &buffer)
                    buffer.append(contentsOf: text.utf8)
                }
            },
            metric: { name, increment in
                output.hold(.metric) { buffer in
                    RunnerFrame.append(increment.bitPattern, to: &buffer)
                    buffer.append(contentsOf: name.utf8)
                }
            })
        return try PluginInstance.start(PluginImage.open(plugin, sink: sink), configuration: value, now: now)
    }

    private static func serve(
        _ instance: PluginInstance, _ input: inout RunnerInput, _ output: RunnerOutput, _ progress: RunnerProgress
    ) {
        let entries = entries(of: instance)
        var heldSince = MonotonicClock.now()
        while true {
            if !input.hasFrame {
                output.flush()
                heldSince = MonotonicClock.now()
            }
            guard case .call(let call, let bytes) = input.next() else { return }
            let sink = PackedAnswer()
            let end: CallEnd
            if MonotonicClock.now() - call.terms.startedAt >= call.terms.budget {
                end = CallEnd(
                    status: LIVESHOP_CANCELLED, explanation: "the deadline passed while it waited for others", refusal: "",
                    hasOutput: false)
            } else if let entry = entries[Int(call.entry)] {
                progress.begin(call.sequence)
                end = bytes.withUnsafeBytes {
                    instance.handle(entry, call.terms, input: $0, inputStruct: nil, sink: sink)
                }
                progress.end()
            } else {
                end = CallEnd(
                    status: LIVESHOP_FAILED, explanation: "no extension point \(call.entry)", refusal: "", hasOutput: false)
            }
            let isHeld = output.hold(call.sequence, end, sink.bytes)
            if !isHeld || MonotonicClock.now() - heldSince >= holdMicroseconds {
                output.flush()
                heldSince = MonotonicClock.now()
            }
        }
    }

    /// The host counts extension points as the manifest has them, the table in its own order.
    private static func entries(of instance: PluginInstance) -> [Int: Int] {
        var entries: [Int: Int] = [:]
        for (position, point) in instance.image.manifest.points.enumerated() {
            entries[position] = instance.image.table.entries.firstIndex { $0.point == point }
        }
        return entries
    }
}
