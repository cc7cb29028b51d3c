/// Single fields by their names, for programs that know some of a message's fields and not all.
extension DynamicMessage {
    /// A singular number; 0 if it is not set, nil if there is no such number.
    public func number(_ name: String) -> Double? {
        guard let field = type.field(named: name), !field.isRepeated else { return nil }
        guard case .single(let value) = contents[field.number] else { return field.kind.isNumber ? 0 : nil }
        return switch value {
        case .signed(let number): Double(number)
        case .unsigned(let number): Double(number)
        case .float(let number): Double(number)
        case .double(let number): number
        case .bool, .string, .bytes, .message: nil
        }
    }

    /// The messages of a field, one or many.
    public func messages(_ name: String) -> [DynamicMessage] {
        guard let field = type.field(named: name) else { return [] }
        let values: [DynamicValue] =
            switch contents[field.number] {
            case .single(let value): [value]
            case .repeated(let values): values
            case nil: []
            }
        return values.compactMap { if case .message(let message) = $0 { message } else { nil } }
    }

    /// A singular string; empty if it is not set or there is no such string.
    public func text(_ name: String) -> String { text(at: [name]) ?? "" }
}

extension FieldKind {
    fileprivate var isNumber: Bool {
        switch self {
        case .string, .bytes, .message, .group, .bool, .enumeration: false
        default: true
        }
    }
}
