import CPluginABI

/// Statuses as the header spells them.
enum StatusName {
    static func of(_ status: liveshop_status) -> String {
        switch status {
        case LIVESHOP_OK: "LIVESHOP_OK"
        case LIVESHOP_DECLINED: "LIVESHOP_DECLINED"
        case LIVESHOP_FAILED: "LIVESHOP_FAILED"
        case LIVESHOP_INVALID_INPUT: "LIVESHOP_INVALID_INPUT"
        case LIVESHOP_INVALID_CONFIG: "LIVESHOP_INVALID_CONFIG"
        case LIVESHOP_CANCELLED: "LIVESHOP_CANCELLED"
        case LIVESHOP_OUTPUT_REFUSED: "LIVESHOP_OUTPUT_REFUSED"
        case LIVESHOP_NOT_PERMITTED: "LIVESHOP_NOT_PERMITTED"
        case LIVESHOP_NOT_FOUND: "LIVESHOP_NOT_FOUND"
        default: "the unknown status \(status)"
        }
    }

    static func because(_ explanation: String) -> String { explanation.isEmpty ? "" : ": \(explanation)" }
}
