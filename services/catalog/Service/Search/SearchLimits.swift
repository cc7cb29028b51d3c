/// The bounds of Search; `catalog.proto` states them to callers.
enum SearchLimits {
    static let queryBytesMax = 256
    static let termsMax = 16
    /// A word this long matches from its beginning; shorter ones would find half the catalog.
    static let prefixScalarsMin = 3
    static let categoriesMax = 8
    static let pageSizeDefault = 20
    static let pageSizeMax = 100
    static let facetsMax = 32
    static let cursorBytesMax = 4096

    /// The best by BM25 that a ranker puts in order.
    static let rankedMax = 256
    /// In one request to a ranker (the extension point's bound): those of `rankedMax` and what came among them since.
    static let candidatesMax = 512
    /// Products that a cursor names, four bytes each at most for a catalog of its largest size. Past them the catalog's own order goes on.
    static let shownMax = 512
}
