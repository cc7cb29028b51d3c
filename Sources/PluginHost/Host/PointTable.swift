import MessageWire
import PluginMessages
import PluginPackage
import PluginPoints
import Synchronization

/// Which plugins serve which point, in order. Made anew whenever a plugin comes, goes or changes; what handlers ask for is then made
/// once per point, so that asking again is a look-up.
final class PointTable: Sendable {
    private final class List<Request: SharedStruct, Response: SharedStruct>: Sendable {
        let plugins: [ActivePlugin<Request, Response>]

        init(_ plugins: [ActivePlugin<Request, Response>]) { self.plugins = plugins }
    }

    private let slots: [PluginPointName: [(slot: PluginSlot, manifest: Manifest)]]
    /// By request type: each point has its own.
    private let lists = Mutex<[ObjectIdentifier: any Sendable & AnyObject]>([:])

    init(_ slots: [PluginSlot] = []) {
        var table: [PluginPointName: [(slot: PluginSlot, manifest: Manifest)]] = [:]
        for slot in slots {
            guard let manifest = slot.manifest else { continue }
            for point in manifest.points { table[point, default: []].append((slot, manifest)) }
        }
        self.slots = table.mapValues { list in
            list.sorted { left, right in
                (left.manifest.priority, right.slot.id) > (right.manifest.priority, left.slot.id)
            }
        }
    }

    func active<Request, Response>(
        _ point: PluginPoint<Request, Response>
    ) -> [ActivePlugin<Request, Response>] {
        if slots.isEmpty { return [] }
        let key = ObjectIdentifier(Request.self)
        if let list = lists.withLock({ $0[key] }) as? List<Request, Response> { return list.plugins }
        let name = point.name
        let plugins = (slots[name] ?? []).map { slot, manifest in
            ActivePlugin<Request, Response>(
                id: slot.id, version: manifest.version, onFailure: manifest.onFailure,
                onInvalid: { _ in slot.answerWasInvalid() },
                body: { request, now in await slot.tracedCall(name, request, at: now, Response.self) })
        }
        lists.withLock { $0[key] = List(plugins) }
        return plugins
    }
}
