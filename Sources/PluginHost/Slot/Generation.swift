import Dispatch
import PluginMessages
import PluginPackage
import Synchronization

/// One life of a plugin: the instance or runner that a load or reload made. Calls hold it while they run, so that the one before can end in
/// peace.
final class Generation: Sendable {
    enum Place: Sendable {
        case inproc(PluginInstance)
        case runner(RunnerKeeper)
    }

    let number: UInt64
    let plugin: PackagedPlugin
    let place: Place
    /// Of the manifest, which would be copied whole for every call.
    let deadlineMicroseconds: Int64
    let inFlightMax: Int
    private let points: [PluginPointName]
    private let users = Atomic<Int>(0)
    private let isRetired = Atomic<Bool>(false)
    private let drained = DispatchSemaphore(value: 0)

    init(number: UInt64, plugin: PackagedPlugin, place: Place) {
        self.number = number
        self.plugin = plugin
        self.place = place
        deadlineMicroseconds = Int64(plugin.manifest.deadlineMilliseconds) * 1_000
        inFlightMax = plugin.manifest.limits.inFlight
        points =
            switch place {
            case .inproc(let instance): instance.image.table.entries.map(\.point)
            case .runner: plugin.manifest.points
            }
    }

    /// The number of the point: in the plugin's table, for a runner in its manifest.
    func entry(of point: PluginPointName) -> Int? { points.firstIndex(of: point) }

    var inFlight: Int { users.load(ordering: .relaxed) }

    func enter() { users.add(1, ordering: .sequentiallyConsistent) }

    func leave() {
        let left = users.subtract(1, ordering: .sequentiallyConsistent).newValue
        if left == 0, isRetired.load(ordering: .sequentiallyConsistent) { drained.signal() }
    }

    /// Call when nobody can enter any more: waits for the calls that run, then ends the plugin. Blocks.
    ///
    /// - Returns: what did not end as it should; nil if all did.
    func retire() -> String? {
        isRetired.store(true, ordering: .sequentiallyConsistent)
        let deadline = DispatchTime.now() + .milliseconds(HostLimits.drainMilliseconds)
        var isDrained = true
        // The signal may come more than once or from before: the count decides.
        while isDrained, users.load(ordering: .sequentiallyConsistent) > 0 {
            isDrained = drained.wait(timeout: deadline) == .success
        }
        switch place {
        case .inproc(let instance):
            guard isDrained else {
                return "its calls do not end within \(HostLimits.drainMilliseconds) ms; the instance is left as it is"
            }
            return instance.stop().map { "\($0) does not return; the instance is left as it is" }
        case .runner(let keeper):
            keeper.stop()
            return nil
        }
    }
}
