import AnalyticsAPI
import CatalogAPI
import GatewayAPI
import MeshAPI
import Messages
import OrderAPI
import RPCCore
import ReviewsAPI
import Testing

@Suite struct MethodContractTests {
    private let services = [
        AnalyticsMethods.service, CatalogMethods.service, EchoMethods.service, InstanceMethods.service, GatewayMethods.service,
        OrdersMethods.service, ReflectionMethods.service, ReviewsMethods.service, TopicsMethods.service,
    ]

    @Test func registryAndConstantsSayTheSame() throws {
        #expect(Set(services.map(\.fullName)) == Set(MessageRegistry.services.map(\.fullName)))
        for service in services {
            let entry = try #require(MessageRegistry.service(named: service.fullName))
            #expect(entry.methods.map(\.fullName) == service.methods.map(\.fullName))
            for (method, descriptor) in zip(entry.methods, service.methods) {
                #expect(method.id == descriptor.id.rawValue)
                #expect(method.request == descriptor.request)
                #expect(method.response == descriptor.response)
                #expect(method.defaultDeadline == descriptor.defaultDeadline)
                #expect(method.idempotency.rawValue == [.keyed: 0, .natural: 1, .readOnly: 2][descriptor.idempotency])
            }
        }
    }

    @Test func idsAreHashesOfNamesAndUnique() {
        let methods = MessageRegistry.services.flatMap(\.methods)
        for method in methods { #expect(method.id == MethodID(fullName: method.fullName).rawValue, "\(method.fullName)") }
        #expect(Set(methods.map(\.id)).count == methods.count)
    }

    /// The key of a packed request, for callers without types, is the one that the typed constant reads.
    @Test func partitionKeysAreReadFromPackedRequests() throws {
        let catalog = try #require(MessageRegistry.service(named: "Catalog"))
        let get = CatalogV1.GetProductRequest(sku: "GLOW-30")
        #expect(CatalogMethods.getProduct.partitionKey(get) == "GLOW-30")
        #expect(try catalog.method(named: "GetProduct")?.partitionKey?(get.encoded()) == "GLOW-30")
        let upsert = CatalogV1.UpsertProductRequest(product: .init(productID: "glow"))
        #expect(CatalogMethods.upsertProduct.partitionKey(upsert) == "glow")
        #expect(try catalog.method(named: "UpsertProduct")?.partitionKey?(upsert.encoded()) == "glow")
        #expect(CatalogMethods.upsertProduct.partitionKey(.init()) == nil)
        #expect(catalog.methods.contains { $0.partitionKey == nil })
    }

    @Test func servicesAreFoundByEitherName() {
        #expect(MessageRegistry.service(named: "Orders")?.fullName == "liveshop.order.v1.Orders")
        #expect(MessageRegistry.service(named: "liveshop.order.v1.Orders")?.method(named: "PlaceOrder") != nil)
        #expect(MessageRegistry.service(named: "Tea") == nil)
    }
}
