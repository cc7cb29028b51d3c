import ArgumentParser
import Testing

@testable import LiveshopCLI

/// Which gateways a command uses, by its options and the environment.
@Suite struct GatewayEndpointsTests {
    @Test func theOptionCountsBeforeTheVariableAndTheVariableBeforeTheUsualOne() {
        #expect(GatewayEndpoints(option: [], variable: nil).endpoints == ["tcp://127.0.0.1:7410"])
        let variable = GatewayEndpoints(option: [], variable: "tcp://a:1, ipc:///b,tcp://c:2")
        #expect(variable.endpoints == ["tcp://a:1", "ipc:///b", "tcp://c:2"] && variable.fault == nil)
        let option = GatewayEndpoints(option: ["tcp://d:1", "tcp://e:1"], variable: "tcp://a:1")
        #expect(option.endpoints == ["tcp://d:1", "tcp://e:1"] && option.fault == nil)
        #expect("\(option)" == "tcp://d:1, tcp://e:1")
    }

    @Test(arguments: [
        (["localhost:1"], #"--gateway: an endpoint must begin with tcp:// or ipc://, is "localhost:1""#),
        (["tcp://a:1", ""], #"--gateway: an endpoint must begin with tcp:// or ipc://, is """#),
        (["tcp://a:1", "tcp://b:1", "tcp://a:1"], "--gateway: names tcp://a:1 twice"),
        (
            ["tcp://a:1,tcp://b:1"],
            #"--gateway: one endpoint each time, and the option repeated for more; is "tcp://a:1,tcp://b:1""#
        ),
        ((0...32).map { "tcp://a:\($0)" }, "--gateway: at most 32 gateways, these are 33"),
    ])
    func aFaultNamesTheOptionAndTheRule(_ option: [String], _ fault: String) throws {
        #expect(GatewayEndpoints(option: option, variable: nil).fault == fault)
        let error = #expect(throws: (any Error).self) {
            try ConnectionOptions.parse(option.flatMap { ["--gateway", $0] } + ["--plain-tcp"])
        }
        #expect(ConnectionOptions.message(for: try #require(error)).contains(fault))
    }

    @Test(arguments: [
        ("", #"$LIVESHOP_GATEWAY: an endpoint must begin with tcp:// or ipc://, is """#),
        ("tcp://a:1,", #"$LIVESHOP_GATEWAY: an endpoint must begin with tcp:// or ipc://, is """#),
        ("tcp://a:1,tcp://a:1", "$LIVESHOP_GATEWAY: names tcp://a:1 twice"),
    ])
    func aFaultOfTheVariableNamesTheVariable(_ variable: String, _ fault: String) {
        #expect(GatewayEndpoints(option: [], variable: variable).fault == fault)
    }

    @Test func theOptionMayBeRepeated() throws {
        let options = try ConnectionOptions.parse(["--gateway", "tcp://a:1", "--plain-tcp", "--gateway", "tcp://b:1"])
        #expect(options.gateways.endpoints == ["tcp://a:1", "tcp://b:1"])
    }

    /// Each gateway numbers the messages of its topics.
    @Test func numbersOfATopicAreOfOneGateway() throws {
        let both = ["order.events", "--plain-tcp", "--gateway", "tcp://a:1", "--gateway", "tcp://b:1"]
        _ = try TailCommand.parse(both)
        _ = try TailCommand.parse(both + ["--from", "oldest"])
        let error = #expect(throws: (any Error).self) { try TailCommand.parse(both + ["--from", "7"]) }
        #expect(TailCommand.message(for: try #require(error)).contains("--from with a number needs one --gateway"))
    }
}
