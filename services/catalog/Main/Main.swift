import CatalogService
import ServiceRuntime

@main
enum Main {
    static func main() async {
        await ServiceCommand<CatalogServiceDefinition>.main()
    }
}
