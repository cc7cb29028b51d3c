import Foundation
import GatewayAPI
import MeshTesting
import Messages
import RPCCore
import RPCZeroMQ
import TestThreads
import Testing

/// Services that hang, are away, or stop in good order.
@Suite(.serialized, .ownThread) struct OutageTests {
    @Test func aStoppedServiceCostsItsCallersTheirDeadlineAndNobodyElseAnything() async throws {
        try await ProcessMesh.run { mesh in
            let shop = Shop(mesh)
            try await shop.sell("SKU-1", units: 10)
            try await mesh.pause("order")
            do throws(RPCError) {
                _ = try await shop.orders.getAvailability(.init(skus: ["SKU-1"]), deadline: .milliseconds(300))
                Issue.record("a stopped process answered")
            } catch {
                #expect([.deadlineExceeded, .unavailable].contains(error.code), "\(error)")
            }
            // The others go on.
            _ = try await shop.catalog.getProduct(.init(sku: "SKU-1"), deadline: .seconds(5))
            // Once it is taken for dead, its calls fail at once instead of after their deadline.
            let failsFast = await eventually {
                let error = await #expect(throws: RPCError.self) {
                    _ = try await shop.orders.getAvailability(.init(skus: ["SKU-1"]), deadline: .milliseconds(300))
                }
                return error?.code == .unavailable
            }
            #expect(failsFast)
            try await mesh.signal("order", SIGCONT)
            #expect(try await shop.stock("SKU-1").available == 10)
        }
    }

    @Test func callsToAMissingServiceFailAtOnce() async throws {
        try await ProcessMesh.run { mesh in
            try await mesh.pause("reviews")
            let missing = await eventually {
                do throws(RPCError) {
                    _ = try await Shop(mesh).reviews.getAggregate(.init(sku: "SKU-1"), deadline: .seconds(20))
                    return false
                } catch {
                    // Not the deadline: the gateway knows that nobody is there.
                    return error.code == .unavailable && error.reason == "NO_INSTANCE"
                }
            }
            #expect(missing)
            try await mesh.signal("reviews", SIGCONT)
            try await mesh.waitUntilServing("reviews")
        }
    }

    @Test func sigtermStopsEveryProcessInGoodOrder() async throws {
        try await ProcessMesh.run { mesh in
            let shop = Shop(mesh)
            try await shop.sell("SKU-1", units: 10)
            await mesh.supervisor.stop()
            for status in await mesh.supervisor.statuses {
                #expect(status.lastExit == .exited(code: 0), "\(status.name): \(String(describing: status.lastExit))")
            }
        }
    }

    @Test func aSecondProcessOnTheSameDataIsRefused() async throws {
        try await ProcessMesh.run { mesh in
            let second = Process()
            second.executableURL = URL(filePath: mesh.layout.executable(of: "order"))
            second.arguments = mesh.layout.serviceArguments(of: "order")
            let errors = Pipe()
            second.standardError = errors
            try second.run()
            let complaint = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
            second.waitUntilExit()
            #expect(second.terminationStatus != 0)
            #expect(complaint.contains("journal"), "\(complaint)")
        }
    }
}
