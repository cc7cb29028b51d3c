import CatalogDomain
import Messages
import PluginMessages
import RPCCore
import StateMachine

extension CatalogServer {
    /// The request with what the claim check says of its texts.
    ///
    /// - Throws: INVALID_ARGUMENT/CLAIM_BARRED with field, span and rule; UNAVAILABLE/PLUGIN_FAILED; what the product itself is refused for.
    func screened(_ request: CatalogV1.UpsertProductRequest) async throws(RPCError) -> CatalogV1.UpsertProductCommand {
        var command = CatalogV1.UpsertProductCommand(request: request)
        guard screen.isActive, let product = request.product else { return command }
        // Plugins see sound products only; what is wrong with others is said first.
        do throws(Rejection) { try product.checkStorable() } catch { throw RPCError(error.within("product")) }
        let texts = product.claimTexts
        for claim in try await screen.claims(in: texts, at: clock.now()) {
            let field = texts[claim.text].field
            if claim.isBarred { throw RPCError(claim.refusal(field: field).within("product")) }
            command.warnings.append(claim.warning(field: field, row: 0))
        }
        command.warnings = Array(command.warnings.prefix(CatalogLimits.claimWarningsMax))
        return command
    }

    /// The same for an import: a barred claim refuses its row.
    func screened(_ request: CatalogV1.ImportProductsRequest) async throws(RPCError) -> CatalogV1.ImportProductsCommand {
        var command = CatalogV1.ImportProductsCommand(request: request)
        guard screen.isActive else { return command }
        do throws(Rejection) { _ = try request.checkedProducts() } catch { throw RPCError(error) }
        var texts: [PluginV1.ClaimText] = []
        var rows: [Int] = []
        for (index, product) in request.products.enumerated() {
            // The machine refuses such a row, and says why.
            do throws(Rejection) { try product.checkStorable() } catch { continue }
            let own = product.claimTexts
            texts += own
            rows += Array(repeating: index, count: own.count)
        }
        let claims = try await screen.claims(in: texts, at: clock.now())
        for claim in claims where claim.isBarred && command.barred.last?.row != UInt32(rows[claim.text] + 1) {
            let index = rows[claim.text]
            let refusal = claim.refusal(field: texts[claim.text].field)
            command.barred.append(
                .init(
                    row: UInt32(index + 1), productID: request.products[index].productID, code: refusal.code,
                    reason: refusal.reason, field: refusal.field, message: refusal.message))
        }
        let barred = Set(command.barred.map(\.row))
        let warnings = claims.filter { !barred.contains(UInt32(rows[$0.text] + 1)) }
        command.warnings = warnings.prefix(CatalogLimits.importWarningsMax).map { claim in
            claim.warning(field: texts[claim.text].field, row: rows[claim.text] + 1)
        }
        return command
    }
}

extension ClaimScreen.Claim {
    fileprivate func refusal(field: String) -> Rejection {
        let why = finding.explanation.isEmpty ? "" : ": \(finding.explanation)"
        return Rejection(
            .invalidArgument, reason: "CLAIM_BARRED", field: field,
            "\(field): \"\(finding.span)\" at byte \(finding.offset) is barred by rule \(finding.rule) of \(plugin)\(why)")
    }

    fileprivate func warning(field: String, row: Int) -> CatalogV1.ClaimWarning {
        .init(
            field: field, offset: finding.offset, span: finding.span, rule: finding.rule, explanation: finding.explanation,
            row: UInt32(row), plugin: plugin)
    }
}
