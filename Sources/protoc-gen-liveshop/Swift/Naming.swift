/// How protobuf names become Swift and C names.
enum Naming {
    /// Written in one case inside Swift names: `product_id` → `productID`, `page_url` → `pageURL`.
    private static let initialisms: [String: String] = [
        "id": "ID", "ids": "IDs", "url": "URL", "urls": "URLs", "sku": "SKU", "skus": "SKUs", "gmv": "GMV", "gpm": "GPM",
    ]

    /// Reserved where a name is declared or used as an expression.
    private static let keywords: Set<String> = [
        "Any", "Protocol", "Self", "Type", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue",
        "default",
        "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
        "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
        "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch",
        "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// C++ keywords, to which protoc-c appends an underscore.
    private static let cKeywords: Set<String> = [
        "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char", "class", "compl", "const",
        "const_cast", "continue", "default", "delete", "do", "double", "dynamic_cast", "else", "enum", "explicit", "extern",
        "false", "float", "for", "friend", "goto", "if", "inline", "int", "long", "mutable", "namespace", "new", "not",
        "not_eq", "operator", "or", "or_eq", "private", "protected", "public", "register", "reinterpret_cast", "return",
        "short", "signed", "sizeof", "static", "static_cast", "struct", "switch", "template", "this", "throw", "true", "try",
        "typedef", "typeid", "typename", "union", "unsigned", "using", "virtual", "void", "volatile", "wchar_t", "while", "xor",
        "xor_eq",
    ]

    static func upperCamel(_ snake: String) -> String {
        let name = snake.split(separator: "_").map { initialisms[$0.lowercased()] ?? capitalized($0) }.joined()
        return name.isEmpty ? snake : name
    }

    static func lowerCamel(_ snake: String) -> String {
        let parts = snake.split(separator: "_")
        guard let first = parts.first else { return snake }
        return first.prefix(1).lowercased() + first.dropFirst()
            + parts.dropFirst().map { initialisms[$0.lowercased()] ?? capitalized($0) }.joined()
    }

    /// `GetProduct` → `getProduct`.
    static func lowerFirst(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }

    private static func capitalized(_ part: Substring) -> String { part.prefix(1).uppercased() + part.dropFirst() }

    static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    /// `OFFER_KIND_` of `OfferKind`.
    static func enumPrefix(_ name: String) -> String {
        var prefix = ""
        var previousIsLower = false
        for character in name {
            if character.isUppercase, previousIsLower { prefix += "_" }
            prefix += character.uppercased()
            previousIsLower = !character.isUppercase
        }
        return prefix + "_"
    }

    /// As protoc's ToJsonName.
    static func jsonName(_ name: String) -> String {
        let parts = name.split(separator: "_", omittingEmptySubsequences: false)
        return parts[0] + parts.dropFirst().map(capitalized).joined()
    }

    static func cField(_ name: String) -> String {
        let lower = name.lowercased()
        return cKeywords.contains(lower) ? lower + "_" : escaped(lower)
    }

    /// As protoc-c's ToCamel.
    static func cCamel(_ name: String) -> String {
        name.split(separator: "_", omittingEmptySubsequences: true).map(capitalized).joined()
    }

    /// As protoc-c's CamelToLower.
    static func cLower(_ name: String) -> String {
        var lower = ""
        var previousIsUpper = true
        for character in name {
            if character.isUppercase, !previousIsUpper { lower += "_" }
            lower += character.lowercased()
            previousIsUpper = character.isUppercase
        }
        return lower
    }

    /// Unique within the Messages target: `CatalogV1+types` for `liveshop/catalog/v1/types.proto`.
    static func fileStem(_ file: SchemaFile) -> String {
        let name = file.path.split(separator: "/").last!.dropLast(".proto".count)
        return "\(TypeName.namespace(of: file.package) ?? "Common")+\(upperCamel(String(name)))"
    }
}
