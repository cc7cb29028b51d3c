/// A full method name, or a prefix and "*": "liveshop.catalog.v1.Catalog/*", or "*" for everything.
public enum MethodPattern {
    public static func matches(_ pattern: String, _ method: String) -> Bool {
        guard pattern.utf8.last == UInt8(ascii: "*") else { return pattern == method }
        return method.utf8.starts(with: pattern.utf8.dropLast())
    }
}
