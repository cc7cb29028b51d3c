/// This code's release, as `Gateway/Info` and the tools report it.
public enum Release {
    public static let version = "0.1.0"
}
