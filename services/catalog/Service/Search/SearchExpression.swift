import RPCCore

/// A query of a user as an FTS5 expression. Every term is a quoted string of letters and digits, so nothing the user types is an operator.
struct SearchExpression: Hashable, Sendable {
    /// Nil: no query, everything matches.
    let match: String?

    /// - Throws: `INVALID_ARGUMENT` for a query that is too long, has too many terms, or nothing to search for.
    init(_ query: String) throws(RPCError) {
        guard query.utf8.count <= SearchLimits.queryBytesMax else {
            throw .invalid("query", "has \(query.utf8.count) bytes of UTF-8; at most \(SearchLimits.queryBytesMax)")
        }
        let terms = SearchText.terms(of: query)
        guard terms.count <= SearchLimits.termsMax else {
            throw .invalid("query", "has \(terms.count) terms; at most \(SearchLimits.termsMax)")
        }
        guard !terms.isEmpty || query.allSatisfy(\.isWhitespace) else {
            throw .invalid("query", "has no letter or digit to search for")
        }
        match = terms.isEmpty ? nil : terms.map(Self.expression).joined(separator: " AND ")
    }

    private static func expression(_ term: SearchText.Term) -> String {
        switch term {
        case .run(let characters): "\"\(characters.joined(separator: " "))\""
        case .word(let word) where word.unicodeScalars.count >= SearchLimits.prefixScalarsMin: "\"\(word)\" *"
        case .word(let word): "\"\(word)\""
        }
    }
}
