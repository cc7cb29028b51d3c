import Messages
import StateMachine

/// What plugins said of the texts came with the command: deciding asks nobody.
extension CatalogV1.UpsertProductCommand: Command {
    public func decide(
        _ machine: CatalogMachine, at now: Instant
    ) throws(Rejection) -> Decision<CatalogV1.CatalogEvent, CatalogV1.UpsertProductResponse> {
        try FieldRules.count(warnings.count, in: 0...CatalogLimits.claimWarningsMax, "warnings")
        guard let product = request?.product else { throw .invalid("product", "is required") }
        let decision: ProductDecision
        do throws(Rejection) {
            decision = try ProductDecision.decide(product, in: machine, at: now)
        } catch {
            throw error.within("product")
        }
        switch decision {
        case .unchanged(let revision):
            return Decision([], reply: .init(revision: revision, changed: false, warnings: warnings))
        case .stored(let revision, let events):
            return Decision(events, reply: .init(revision: revision, changed: true, warnings: warnings))
        }
    }
}

extension Rejection {
    /// The same with its field, and the message that begins with it, moved below `parent`.
    public func within(_ parent: String) -> Rejection {
        var moved = self
        moved.field = field.isEmpty ? parent : "\(parent).\(field)"
        if !field.isEmpty { moved.message = "\(parent).\(message)" }
        return moved
    }
}
