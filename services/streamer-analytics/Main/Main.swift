import AnalyticsService
import ServiceRuntime

@main
enum Main {
    static func main() async {
        await ServiceCommand<AnalyticsServiceDefinition>.main()
    }
}
