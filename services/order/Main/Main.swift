import OrderService
import ServiceRuntime

@main
enum Main {
    static func main() async {
        await ServiceCommand<OrderServiceDefinition>.main()
    }
}
