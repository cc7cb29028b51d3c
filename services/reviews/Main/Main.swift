import ReviewsService
import ServiceRuntime

@main
enum Main {
    static func main() async {
        await ServiceCommand<ReviewsServiceDefinition>.main()
    }
}
