/// Bounds of what a plugin's folder may hold. A breach is an error that names it, never something cut off.
public enum PackageLimits {
    /// plugin.json and config.json.
    public static let manifestBytesMax = 256 * 1024
    /// The shared object, and each data file.
    public static let fileBytesMax = 256 * 1024 * 1024
    public static let filesMax = 64
    public static let pointsMax = 16
    /// Folders in one plugin directory.
    public static let pluginsPerDirectoryMax = 256
    /// Files of public keys in one key directory.
    public static let keysMax = 256
    /// Nesting of a config_schema and of a configuration.
    public static let depthMax = 16
}
