/// What the testbed is told on its command line.
struct TestbedOptions {
    var plugins = ""
    var state = ""
    var keys: String?
    var isSignedOnly = false
    var isSafeMode = false
    var memoryMegabytes: UInt?

    struct Unknown: Error {
        let argument: String
    }

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        func value() throws -> String {
            guard let value = rest.popFirst() else { throw Unknown(argument: arguments.last ?? "") }
            return value
        }
        while let argument = rest.popFirst() {
            switch argument {
            case "--plugins": plugins = try value()
            case "--state": state = try value()
            case "--keys": keys = try value()
            case "--signed-only": isSignedOnly = true
            case "--safe-mode": isSafeMode = true
            case "--memory-megabytes": memoryMegabytes = UInt(try value())
            default: throw Unknown(argument: argument)
            }
        }
    }
}
