internal import CMessages

/// A message type behind its name.
struct MessageType: Sendable {
    let fullName: String
    let reencode: @Sendable ([UInt8]) throws(MessageError) -> [UInt8]
    let descriptor: @Sendable () -> MessageDescriptor

    init<M: Message>(_ type: M.Type, descriptor: @escaping @Sendable () -> MessageDescriptor) {
        fullName = M.fullName
        reencode = { bytes throws(MessageError) in try M(decoding: bytes).encoded() }
        self.descriptor = descriptor
    }
}

/// protobuf-c's description of a message: constant data of the program.
struct MessageDescriptor {
    let pointer: UnsafePointer<ProtobufCMessageDescriptor>

    /// - Parameter initialize: the generated `__init` of the message's struct; what it writes tells the descriptor.
    static func of<T>(_ initialize: (UnsafeMutablePointer<T>?) -> Void) -> MessageDescriptor {
        withUnsafeTemporaryAllocation(of: T.self, capacity: 1) { buffer in
            initialize(buffer.baseAddress)
            let base = UnsafeRawPointer(buffer.baseAddress!).assumingMemoryBound(to: ProtobufCMessage.self)
            return MessageDescriptor(pointer: base.pointee.descriptor)
        }
    }
}
