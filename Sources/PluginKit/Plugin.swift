/// A plugin: what it is, what it serves, and one instance of it.
///
/// The service makes an instance from the configuration, tries it (`selfTest`), starts it, calls its extensions any number of times, never
/// two at the same time but not always on the same thread, stops it and lets it go. During a reload two instances are alive.
///
/// An error that is thrown goes to the service as words and nothing worse. `fatalError`, a failed precondition or an index out of range
/// ends the process, with isolation "inproc" the service's: read untrusted input as what it is.
public protocol Plugin: AnyObject, SendableMetatype {
    /// As in plugin.json, such as "example.ten-percent".
    static var id: String { get }
    /// As in plugin.json.
    static var version: String { get }
    /// What it serves, 1–16; each point at most once.
    static var extensions: [Extension<Self>] { get }

    /// - Parameters:
    ///   - config: checked against the schema in plugin.json. What it lacks or has wrong throws an error with key and rule.
    ///   - host: may be kept until the instance is gone.
    init(config: PluginConfig, host: PluginHostServices) throws

    /// Tries the instance on inputs of its own; an error keeps it from being used.
    func selfTest(_ call: PluginCall) throws

    /// Begins whatever runs beside the calls. An error takes back what was begun.
    func start(_ call: PluginCall) throws

    /// Ends what `start` began: when it returns, no thread or task of the plugin may run any more.
    func stop()
}

extension Plugin {
    public func selfTest(_ call: PluginCall) throws {}
    public func start(_ call: PluginCall) throws {}
    public func stop() {}
}
