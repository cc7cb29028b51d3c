import MessageWire

/// An extension point: what a service asks and what a plugin answers. A breaking change of either is a new revision.
public struct PluginPoint<Request: SharedStruct, Response: SharedStruct>: Hashable, Sendable {
    /// Such as `liveshop.price-rule`.
    public let id: String
    public let revision: UInt32

    public init(id: String, revision: UInt32) {
        self.id = id
        self.revision = revision
    }

    public var name: PluginPointName { PluginPointName(id: id, revision: revision) }
}

/// An extension point without its types: what manifests and plugin tables name.
public struct PluginPointName: Hashable, Sendable, CustomStringConvertible {
    public let id: String
    public let revision: UInt32

    public init(id: String, revision: UInt32) {
        self.id = id
        self.revision = revision
    }

    public var description: String { "\(id)/\(revision)" }
}
