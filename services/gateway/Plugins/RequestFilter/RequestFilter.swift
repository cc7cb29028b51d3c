import PluginKit
import PluginMessages

/// Lets calls pass or not, by method, tenant and size, and none while the shop is being worked on. The rules: README.md.
public final class RequestFilter: Plugin {
    public static let id = "liveshop.request-filter"
    public static let version = "1.0.0"
    public static let extensions = [Extension.requestFilter(RequestFilter.judge)]

    private let rules: FilterRules

    public init(config: PluginConfig, host: PluginHostServices) throws {
        rules = try FilterRules(config)
        if rules.isMaintenance { host.log(.warning, "maintenance: most calls are refused") }
    }

    func judge(
        _ request: PluginV1.RequestFilterRequest, _ call: PluginCall
    ) throws -> PluginV1.RequestFilterResponse? {
        rules.judge(request)
    }
}
