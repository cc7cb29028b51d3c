import Messages
import RPCCore

/// The answer to HELLO, packed once.
enum HelloAck {
    static func encoded(payloadBytesMax: Int, inFlightMax: Int) -> [UInt8] {
        let message = MeshV1.HelloAck(
            incarnation: ProcessIncarnation.bytes, heartbeatMs: UInt32(WireLimits.heartbeatMicroseconds / 1_000),
            silenceMaxMs: UInt32(WireLimits.silenceMicrosecondsMax / 1_000), payloadBytesMax: UInt32(payloadBytesMax),
            inFlightMax: UInt32(inFlightMax), batchBytesMax: UInt32(WireLimits.batchBytesMax))
        do { return try message.encoded() } catch { preconditionFailure("HELLO_ACK holds no strings: \(error)") }
    }
}
