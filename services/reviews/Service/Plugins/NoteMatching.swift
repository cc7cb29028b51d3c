import Messages
import PluginMessages
import PluginPoints
import RPCCore
import ServiceKit

/// Finds the SKU that a note is about.
struct NoteMatching: Sendable {
    struct Match: Hashable, Sendable {
        var sku: SKU
        var how: ReviewsV1.NoteMatch
    }

    let plugins: any Plugins
    let index: CatalogIndex
    let clock: any WallClock

    /// Nil: nothing in the catalog is meant, or it cannot be told which.
    ///
    /// - Throws: `UNAVAILABLE`/`PLUGIN_FAILED` when a matcher fails that is `closed`.
    func match(_ note: PluginV1.SourceNote, from source: String) async throws(RPCError) -> Match? {
        let candidates = try await index.candidates(for: note)
        let request = PluginV1.MatcherRequest(
            source: source, title: note.title, text: note.text, tags: note.tags, productLinks: note.productLinks,
            candidates: candidates)
        let answer = try await plugins.ask(.matcher, request, at: clock.now(), checking: { $1.brokenRule(for: $0) })
        guard let answer else { return plugins.active(.matcher).isEmpty ? linked(note, candidates) : nil }
        let sku = SKU(answer.response.sku)
        // A table of the matcher's own may be older than the catalog.
        let isKnown = candidates.contains { $0.sku == sku.rawValue }
        if !isKnown, try await !index.has(sku) { return nil }
        return Match(
            sku: sku,
            how: ReviewsV1.NoteMatch(
                plugin: answer.plugin, version: answer.version, method: answer.response.method,
                confidenceBps: answer.response.confidenceBps))
    }

    /// Without a matcher only a link to an SKU of this shop counts.
    private func linked(_ note: PluginV1.SourceNote, _ candidates: [PluginV1.MatchCandidate]) -> Match? {
        let sku = note.productLinks.map(\.sku).first { sku in candidates.contains { $0.sku == sku } }
        return sku.map { Match(sku: SKU($0), how: ReviewsV1.NoteMatch(method: "sku", confidenceBps: 10_000)) }
    }
}
