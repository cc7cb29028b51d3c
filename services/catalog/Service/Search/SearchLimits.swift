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
    static let cursorBytesMax = 256
}
