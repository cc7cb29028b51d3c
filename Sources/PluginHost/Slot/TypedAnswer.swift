import MessageWire

/// Takes an answer as a value of the extension point's response type.
final class TypedAnswer<Response: SharedStruct>: AnswerSink {
    private(set) var response: Response?
    private(set) var error: MessageError?

    func take(packed: UnsafeRawBufferPointer) -> Bool {
        keep(Result { () throws(MessageError) in try Response(decoding: packed) })
    }

    func take(struct message: UnsafeRawPointer) -> Bool {
        keep(Result { () throws(MessageError) in try Response(copying: message) })
    }

    private func keep(_ result: Result<Response, MessageError>) -> Bool {
        switch result {
        case .success(let value):
            response = value
            return true
        case .failure(let failure):
            error = failure
            return false
        }
    }
}

/// Takes an answer as the bytes that it came as: in a runner, where the types are not known.
final class PackedAnswer: AnswerSink {
    private(set) var bytes: [UInt8] = []

    func take(packed: UnsafeRawBufferPointer) -> Bool {
        bytes = [UInt8](packed)
        return true
    }

    /// Never asked: a runner gives no `input_struct`.
    func take(struct message: UnsafeRawPointer) -> Bool { false }
}
