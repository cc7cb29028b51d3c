/// Bounds of what the host does for plugins; what a manifest can set stands there.
public enum HostLimits {
    /// Distinct plugin images in one process. None is ever unloaded, so that each new content of a reloaded plugin takes room for ever.
    public static let imagesMax = 64
    /// Of one plugin, on top of its instance in force: old ones that still finish their calls.
    public static let instancesPerImageMax = 16
    public static let explanationBytesMax = 1_024
    public static let logBytesMax = 4_096
    public static let logLinesPerSecondMax = 100
    public static let metricNamesMax = 32
    public static let metricNameBytesMax = 64
    /// Texts read from a plugin's own tables.
    public static let tableTextBytesMax = 128
    public static let extensionsMax = 16
    /// For a child process to tell what a shared object is.
    public static let scanMilliseconds = 10_000
    public static let scanBytesMax = 65_536
    /// Remembered, by content.
    public static let scansMax = 256
    /// A handler in process that runs longer takes the service down with a line that names it: every other caller waits meanwhile.
    public static let hangMilliseconds: UInt32 = 10_000
    /// A replaced instance that still has calls after this is left alone, for ever.
    public static let drainMilliseconds = 30_000
}
