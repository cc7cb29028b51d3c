import AnalyticsService
import CatalogService
import Journal
import Logging
import MeshTesting
import Messages
import OrderService
import RPCCore
import ReviewsService
import ServiceKit
import Synchronization

/// The four services in one process, as their executables put them together, on journals in memory and one virtual clock.
///
/// What is simulated: time of day, crashes, journals that fail. What is not: scheduling. Journals append and read models write on threads of
/// their own, so `InProcessMesh` cannot run these services on its one executor; calls go handler to handler over `InProcessChannel`.
/// A seed therefore fixes what the workload does and which faults meet it, not how the followers interleave with it. That is
/// intended: the laws must hold for every interleaving.
final class Shop: RPCChannel {
    enum Service: String, CaseIterable {
        case catalog, order, analytics, reviews
    }

    let clock = VirtualClock()
    private let instances = Mutex<[Service: ShopInstance]>([:])
    private let ended = Mutex<[String]>([])

    /// Runs `body` on an empty shop, then stops everything.
    static func run(_ body: (Shop) async throws -> Void) async throws {
        let shop = Shop()
        for service in Service.allCases { try await shop.start(service, on: MemoryJournal(path: service.rawValue)) }
        let result: Result<Void, any Error>
        do { result = .success(try await body(shop)) } catch { result = .failure(error) }
        let last = shop.instances.withLock { instances in
            defer { instances = [:] }
            return instances
        }
        for instance in last.values { _ = instance.crash() }
        try result.get()
    }

    /// Followers, timers and read models that gave up. Each would have ended its process.
    var gaveUp: [String] { ended.withLock { $0 } }

    func journal(of service: Service) -> MemoryJournal? { instances.withLock { $0[service] }?.journal }

    /// Kills the service and starts it again on what its journal holds: nothing else survives.
    func crash(_ service: Service) async throws {
        guard let instance = instances.withLock({ $0.removeValue(forKey: service) }) else { return }
        try await start(service, on: instance.crash())
    }

    private func start(_ service: Service, on journal: MemoryJournal) async throws {
        let environment = ServiceEnvironment(
            name: service.rawValue, channel: self, logger: Logger(label: "shop") { _ in SwiftLogNoOpLogHandler() },
            clock: clock, secrets: ServiceSecrets(quoteKey: [UInt8](0..<32)), journal: { journal })
        let running =
            switch service {
            case .catalog: try await CatalogServiceDefinition.start(in: environment)
            case .order: try await OrderServiceDefinition.start(in: environment)
            case .analytics: try await AnalyticsServiceDefinition.start(in: environment)
            case .reviews: try await ReviewsServiceDefinition.start(in: environment)
            }
        let instance = ShopInstance(running, on: journal) { [weak self] why in
            self?.ended.withLock { $0.append("\(service): \(why)") }
        }
        instances.withLock { $0[service] = instance }
    }

    func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        let service = Service(serving: method)
        guard let instance = instances.withLock({ $0[service] }) else { throw .noInstance }
        return try await instance.call(method, partitionKey: partitionKey, body: body, options: options)
    }

    func open(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) -> StreamingCall {
        guard let instance = instances.withLock({ $0[Service(serving: method)] }) else {
            return StreamingCall(failed: .noInstance)
        }
        return instance.open(method, partitionKey: partitionKey, body: body, options: options)
    }
}

extension Shop.Service {
    /// `liveshop.<service>.v1.<Name>/<Method>`.
    init(serving method: MethodDescriptor) {
        let parts = method.fullName.split(separator: ".")
        guard parts.count > 1, let service = Self(rawValue: String(parts[1])) else {
            preconditionFailure("\(method.fullName) is not a method of the shop's")
        }
        self = service
    }
}
