internal import CPluginABI
internal import MessageWire

/// One call from the service. Not to be kept: it speaks for this call only, on its thread only.
public struct PluginCall {
    let call: UnsafePointer<liveshop_call>

    /// The service's clock when it asked, microseconds since 1970 (UTC). What is decided by time is decided by this one.
    public var now: Int64 { call.pointee.now_us }

    /// On the same clock: when nobody waits for the answer any more.
    public var deadline: Int64 { call.pointee.deadline_us }

    /// W3C trace context of the call, to be sent with what the plugin asks others on its behalf; if the trace is recorded, the span in it is
    /// the plugin's own. Empty if the call is of no trace, or the service too old to say. Lines that the plugin logs on this thread get
    /// its ids by themselves.
    public var traceparent: String {
        guard call.pointee.size >= MemoryLayout<liveshop_call>.size, let text = call.pointee.traceparent else { return "" }
        return String(cString: text)
    }

    /// Nobody waits any more. Cheap: ask in every turn of a long loop.
    public var isCancelled: Bool { call.pointee.cancelled(call) != 0 }

    /// - Throws: `PluginError.cancelled` once nobody waits any more.
    public func checkCancellation() throws(PluginError) {
        if isCancelled { throw .cancelled }
    }
}

extension PluginCall {
    func request<Request: SharedStruct>() throws(PluginError) -> Request {
        do throws(MessageError) {
            if let input = sharedInput { return try Request(copying: input) }
            return try Request(decoding: UnsafeRawBufferPointer(start: call.pointee.input, count: call.pointee.input_size))
        } catch {
            throw .invalidInput(error.description)
        }
    }

    /// - Returns: what the host says to the output.
    func answer<Response: SharedStruct>(_ response: Response) throws(PluginError) -> liveshop_status {
        do throws(MessageError) {
            if sharedInput != nil {
                return try response.withStruct { call.pointee.output_struct(call, $0) }
            }
            let bytes = try response.encoded()
            return bytes.withUnsafeBufferPointer { call.pointee.output(call, $0.baseAddress, $0.count) }
        } catch {
            throw .failed("the answer cannot be packed: \(error.description)")
        }
    }

    func explain(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { call.pointee.explain(call, $0.baseAddress, $0.count) }
        }
    }

    /// The request as a struct: a host of version 1.0 has none, and its `liveshop_call` ends before the field.
    private var sharedInput: UnsafeRawPointer? {
        guard call.pointee.size >= MemoryLayout<liveshop_call>.offset(of: \.traceparent)! else { return nil }
        return call.pointee.input_struct
    }
}
