import Foundation
import GatewayAPI
import MeshAPI
import MeshTesting
import Messages
import OrderAPI
import RPCCore
import Supervisor
import TestThreads
import Testing

/// What a mesh of real processes tells about itself.
@Suite(.serialized, .ownThread) struct ObservabilityTests {
    private static let trace = "0af7651916cd43dd8448eb211c80319c"
    private static let caller = "b7ad6b7169203331"
    private static let placeOrder = "liveshop.order.v1.Orders/PlaceOrder"

    /// One order, from the caller through the gateway and order with its plugins to the disk: one trace, and everybody's parent is who asked.
    @Test func anOrderIsOneTrace() async throws {
        try await ProcessMesh.run(plugins: try BundledForTests.directories()) { layout in
            layout.traces = "\(layout.data)/traces"
            layout.logFormat = "json"
        } _: { mesh in
            let shop = Shop(mesh)
            try await shop.sell("SKU-1", units: 10)
            let request = OrderV1.PlaceOrderRequest(
                buyerID: "B-1", lines: [.init(sku: "SKU-1", units: 1, unitPriceMax: .init(minorUnits: 2_500, currency: "CNY"))])
            _ = try await mesh.channel.call(
                OrdersMethods.placeOrder, request,
                options: CallOptions(
                    deadline: .seconds(20), idempotencyKey: "traced", traceparent: "00-\(Self.trace)-\(Self.caller)-01"))
            let folder = "\(mesh.layout.data)/traces"
            var spans: [RecordedTrace.Span] = []
            #expect(
                try await eventually {
                    spans = try RecordedTrace.spans(inFolder: folder).filter { $0.traceID == Self.trace }
                    return spans.contains { $0.instance == "gateway" && $0.name == Self.placeOrder }
                        && spans.contains { $0.name == "journal commit" }
                        && spans.contains { $0.instance == "streamer-analytics" && $0.name == "journal commit" }
                        && spans.contains { $0.name == "publish order.events" }
                })
            let gateway = try #require(spans.first { $0.instance == "gateway" && $0.name == Self.placeOrder })
            let order = try #require(spans.first { $0.instance == "order" && $0.kind == 2 })
            let commit = try #require(spans.first { $0.name == "journal commit" && $0.instance == "order" })
            let plugins = spans.filter { $0.attributes["liveshop.plugin.id"] != nil }
            #expect(gateway.parentID == Self.caller && order.parentID == gateway.spanID && commit.parentID == order.spanID)
            #expect(plugins.contains { $0.attributes["liveshop.plugin.point"] == "liveshop.risk-check/1" })
            // The gateway may ask its own about what is published of the order.
            #expect(plugins.allSatisfy { ($0.parentID == order.spanID) == ($0.instance == "order") }, "\(plugins)")
            #expect(order.name == Self.placeOrder)
            #expect(gateway.start <= order.start && order.end <= gateway.end && commit.end <= order.end)
            let published = try #require(spans.first { $0.name == "publish order.events" })
            #expect(published.parentID == order.spanID && published.instance == "order" && published.start >= commit.start)
            // Who follows orders goes on with the trace: to its own disk.
            let followed = try #require(spans.first { $0.instance == "streamer-analytics" && $0.name.hasPrefix("follow ") })
            let taken = try #require(spans.first { $0.instance == "streamer-analytics" && $0.name == "journal commit" })
            #expect(followed.parentID == order.spanID && taken.parentID == followed.spanID && followed.start >= commit.start)
            // What nobody wanted traced is not: the calls before.
            #expect(try RecordedTrace.spans(inFolder: folder).allSatisfy { $0.traceID == Self.trace })
        }
    }

    /// Without a trace of their own, all calls begin one at the gateway if it samples all.
    @Test func theGatewayBeginsTraces() async throws {
        try await ProcessMesh.run { layout in
            layout.traces = "\(layout.data)/traces"
            layout.traceSample = 1
        } _: { mesh in
            _ = try await Shop(mesh).orders.getAvailability(.init(skus: ["SKU-9"]))
            var spans: [RecordedTrace.Span] = []
            #expect(
                try await eventually {
                    spans = try RecordedTrace.spans(inFolder: "\(mesh.layout.data)/traces").filter {
                        $0.name == "liveshop.order.v1.Orders/GetAvailability"
                    }
                    return spans.count == 2
                })
            let root = try #require(spans.first { $0.parentID == nil })
            let served = try #require(spans.first { $0.parentID != nil })
            #expect(root.instance == "gateway" && served.instance == "order" && served.parentID == root.spanID)
            #expect(served.traceID == root.traceID)
        }
    }

    @Test func everyProcessHasItsMetricsAndItsLogLevel() async throws {
        try await ProcessMesh.run { layout in
            layout.logFormat = "json"
        } _: { mesh in
            let shop = Shop(mesh)
            try await shop.sell("SKU-1", units: 10)
            let gateway = GatewayClient(mesh.channel)
            let text = try await gateway.metrics(.init(), deadline: .seconds(20)).text
            for service in ["Catalog", "Orders", "Analytics", "Reviews"] {
                #expect(text.contains("liveshop_instance_up{service=\"\(service)\","))
            }
            #expect(!text.contains("liveshop_instance_up{service=\"Orders\",instance=\"order\"} 0"))
            #expect(text.contains("liveshop_journal_commit_seconds_count{service=\"Orders\",instance=\"order\""))
            #expect(text.contains("liveshop_gateway_calls_waiting{service=\"Gateway\",instance=\"gateway\"} 0"))
            // Publishing waits for nobody: it may come a little later.
            let published = "liveshop_publisher_messages_total{service=\"Orders\",instance=\"order\",topic=\"order.events\"}"
            let topic = "liveshop_topic_messages_total{service=\"Gateway\",instance=\"gateway\",topic=\"order.events\"}"
            #expect(
                try await eventually {
                    let text = try await gateway.metrics(.init(), deadline: .seconds(20)).text
                    return text.contains(published) && text.contains(topic)
                })

            let instances = InstanceClient(mesh.channel)
            let placed = try await instances.stats(.init(instance: "order", methodContains: "ReceiveStock")).methods
            #expect(placed.map(\.calls) == [1] && placed.first?.fullName == "liveshop.order.v1.Orders/ReceiveStock")

            let change = try await instances.setLogLevel(.init(instance: "gateway", level: "trace"))
            #expect(change == .init(instance: "gateway", level: "trace", previousLevel: "notice"))
            #expect(try await instances.setLogLevel(.init(instance: "order")).level == "notice")
            // A restarted instance registers: now the gateway says so.
            let log = mesh.layout.logFile(of: "gateway")
            #expect(!Self.lines(log).contains { $0["message"] == "instance registered" })
            try await mesh.kill("order")
            #expect(
                await eventually {
                    Self.lines(log).contains { $0["message"] == "instance registered" && $0["level"] == "info" }
                })
        }
    }

    /// The members of a JSON log that are text.
    private static func lines(_ file: String) -> [[String: String]] {
        let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").compactMap { line in
            guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else { return nil }
            return object.compactMapValues { $0 as? String }
        }
    }
}
