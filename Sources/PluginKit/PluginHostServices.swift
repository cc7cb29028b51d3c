internal import CPluginABI
import Glibc

/// What the service does for a plugin. May be kept until the instance is gone, and used from any thread.
public struct PluginHostServices: Sendable {
    // The host lends the table to the instance for its life, and its functions may be called by several threads at once.
    nonisolated(unsafe) let host: UnsafePointer<liveshop_host>

    /// Largest file that `file` reads.
    public static let fileBytesMax = 64 * 1024 * 1024

    public enum Level: Int32, Sendable {
        case debug = 0
        case info, warning, error
    }

    /// A line for the service's log, beside the plugin's name; cut after 4,096 bytes, dropped beyond 100 lines a second.
    public func log(_ level: Level, _ text: String) {
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { host.pointee.log(host, level.rawValue, $0.baseAddress, $0.count) }
        }
    }

    /// Adds to a counter of the plugin's own. At most 32 names of 1–64 bytes; more are dropped.
    public func metric(_ name: String, _ increment: Double) {
        var name = name
        name.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { host.pointee.metric(host, $0.baseAddress, $0.count, increment) }
        }
    }

    /// Microseconds since 1970 (UTC); 0 without the capability "clock". For a decision that is recorded use `PluginCall.now`.
    public var now: Int64 { host.pointee.now_us(host) }

    /// 64 random bits, not for secrets; 0 without the capability "random".
    public func random() -> UInt64 { host.pointee.random(host) }

    /// Where the plugin's own files lie, as installed; read-only.
    public var directory: String { host.pointee.directory.map { String(cString: $0) } ?? "" }

    /// One of the plugin's own files, whole.
    ///
    /// - Parameter name: as in the manifest's `files`, without folders.
    /// - Throws: `PluginError.failed` if there is none, or it is larger than `fileBytesMax`.
    public func file(_ name: String) throws(PluginError) -> [UInt8] {
        guard !name.isEmpty, name != "..", !name.contains("/") else {
            throw .failed("file '\(name)': not a name without folders")
        }
        guard let file = fopen("\(directory)/\(name)", "rb") else {
            throw .failed("file '\(name)': \(String(cString: strerror(errno)))")
        }
        defer { fclose(file) }
        guard fseek(file, 0, SEEK_END) == 0, case let size = ftell(file), size >= 0, fseek(file, 0, SEEK_SET) == 0 else {
            throw .failed("file '\(name)': \(String(cString: strerror(errno)))")
        }
        guard size <= Self.fileBytesMax else {
            throw .failed("file '\(name)': \(size) bytes; at most \(Self.fileBytesMax)")
        }
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { $1 = fread($0.baseAddress, 1, size, file) }
        guard bytes.count == size else { throw .failed("file '\(name)': read \(bytes.count) of \(size) bytes") }
        return bytes
    }
}
