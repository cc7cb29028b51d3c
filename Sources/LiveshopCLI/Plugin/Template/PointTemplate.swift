/// What `liveshop plugin new` writes for one extension point: a small plugin that works.
struct PointTemplate: Sendable {
    /// As in `--point`, without "liveshop.".
    let point: String
    /// What the example does, for its comment and README.
    let summary: String
    /// Names the proto file of the point and its generated C code.
    let proto: String
    /// Name of the request message without "Request"; the response is called the same.
    let message: String
    let isolation: String
    let onFailure: String
    let deadlineMilliseconds: Int
    let setting: Setting
    /// Members beside the setting, declared with their first values; "" for none.
    var swiftState = ""
    var cState = ""
    /// Body of the Swift method: `request` and `call` in, an optional response out.
    let swift: String
    /// Body of the C function: `plugin`, `request` and `call` in, a status out.
    let c: String
    /// C functions that the body calls.
    var cFunctions = ""

    /// The one thing that the example lets an operator choose.
    struct Setting: Sendable {
        enum Kind: Sendable {
            case int(ClosedRange<Int>, default: Int)
            /// 1–128 bytes.
            case text(default: String)
        }

        let key: String
        let kind: Kind
        let description: String
    }

    static let all: [PointTemplate] = catalog + order + analytics + reviews + gateway

    static func find(_ point: String) -> PointTemplate? {
        let name = point.hasPrefix("liveshop.") ? String(point.dropFirst("liveshop.".count)) : point
        return all.first { $0.point == name }
    }
}

extension PointTemplate {
    /// `price-rule` or `percent_off` as a name in Swift: `priceRule`, `percentOff`.
    static func camelCase(_ name: String) -> String {
        let words = name.split { $0 == "-" || $0 == "_" }
        return words.dropFirst().reduce(String(words.first ?? "")) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
    }

    /// `PriceRule` as protoc-c spells it: `price_rule`.
    static func snakeCase(_ name: String) -> String {
        name.reduce(into: "") { text, letter in
            if letter.isUppercase, !text.isEmpty { text += "_" }
            text += letter.lowercased()
        }
    }
}
