/// Tells this start of the process from any other.
enum ProcessIncarnation {
    static let bytes: [UInt8] = (0..<16).map { _ in UInt8.random(in: 0...255) }
}
