/// A message, enum or service and what it is called in protobuf, C and Swift.
struct TypeName: Hashable {
    var package: String
    /// Names from the outermost type inwards, e.g. `["Order", "Line"]`.
    var path: [String]

    var fullName: String { (package.split(separator: ".").map(String.init) + path).joined(separator: ".") }
    var last: String { path[path.count - 1] }
    func appending(_ name: String) -> TypeName { TypeName(package: package, path: path + [name]) }

    /// `CatalogV1` for `liveshop.catalog.v1`; nil for the common package, whose types are top level.
    var namespace: String? { TypeName.namespace(of: package) }

    static func namespace(of package: String) -> String? {
        let parts = package.split(separator: ".").dropFirst()
        return parts.first == "common" ? nil : parts.map { Naming.upperCamel(String($0)) }.joined()
    }

    var swift: String { ((namespace.map { [$0] } ?? []) + path).joined(separator: ".") }

    /// The struct or enum that protoc-c generates, e.g. `Liveshop__Catalog__V1__Product`.
    var cType: String { fullName.split(separator: ".").map { Naming.cCamel(String($0)) }.joined(separator: "__") }
    /// The prefix of its functions, e.g. `liveshop__catalog__v1__product`.
    var cFunction: String { fullName.split(separator: ".").map { Naming.cLower(String($0)) }.joined(separator: "__") }
}
