import ArgumentParser
import MeshKeys

/// What every process of the mesh can be told about who may talk to it, and as whom it talks.
public struct SecurityOptions: ParsableArguments {
    @Option(help: "Folder of keys: this process's own secret one, and public ones of those it talks to (protos/README.md).")
    public var keys: String?

    @Option(help: "Name of this process's own key in --keys. Default: that of the program.")
    public var keyName: String?

    @Flag(help: "Talk plain TCP: nothing is encrypted, and whoever reaches a port may do everything.")
    public var plainTcp = false

    public init() {}

    public func validate() throws {
        guard keys == nil || !plainTcp else { throw ValidationError("--keys and --plain-tcp: give one of them") }
        guard keyName == nil || keys != nil else { throw ValidationError("--key-name names a key in --keys: give both") }
    }

    /// - Parameter program: whose key it is unless another is named.
    public func choice(for program: String) -> TransportChoice {
        if plainTcp { return .plainTCP }
        return keys.map { .keys(KeyFolder($0), name: keyName ?? program) } ?? .unsaid
    }
}
