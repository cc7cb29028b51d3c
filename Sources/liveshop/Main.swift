import LiveshopCLI

@main
struct Main {
    static func main() async { await LiveshopCommand.main() }
}
