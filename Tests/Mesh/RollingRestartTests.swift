import MeshTesting
import TestThreads
import Testing

/// Every process of the mesh is replaced, one after the other, while calls go on.
@Suite(.serialized, .ownThread) struct RollingRestartTests {
    @Test func noCallIsLostAndNoneIsDoneTwice() async throws {
        try await ProcessMesh.run { mesh in
            try await DeliveryLoad(through: mesh.channel, skus: 8).expectNoLoss(
                callers: 8, replacing: ["order", "gateway", "order", "catalog", "gateway"], of: mesh, after: 50)
        }
    }
}
