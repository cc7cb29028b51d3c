import MessageWire

/// Takes an answer as a value of the extension point's response type.
final class TypedAnswer<Response: SharedStruct>: AnswerSink {
    private(set) var response: Response?

    func take(packed: UnsafeRawBufferPointer) -> String? {
        keep(Result { () throws(MessageError) in try Response(decoding: packed) })
    }

    func take(struct message: UnsafeRawPointer, bytesMax: Int) -> String? {
        let result = Result { () throws(MessageError) in try Response(copying: message, bytesMax: bytesMax) }
        if case .failure(.tooLarge) = result { return "an output of more bytes than limits.output_bytes, \(bytesMax)" }
        return keep(result)
    }

    private func keep(_ result: Result<Response, MessageError>) -> String? {
        switch result {
        case .success(let value):
            response = value
            return nil
        case .failure(let error): return "the output is not the extension point's response: \(error)"
        }
    }
}

/// Takes an answer as the bytes that it came as: in a runner, where the types are not known.
final class PackedAnswer: AnswerSink {
    private(set) var bytes: [UInt8] = []

    func take(packed: UnsafeRawBufferPointer) -> String? {
        bytes = [UInt8](packed)
        return nil
    }

    /// Never asked: a runner gives no `input_struct`.
    func take(struct message: UnsafeRawPointer, bytesMax: Int) -> String? { "a runner takes packed outputs only" }
}
