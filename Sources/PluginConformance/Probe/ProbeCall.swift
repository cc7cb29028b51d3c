internal import CPluginABI
import PluginKit

/// One call as the header describes it, and what the plugin made of it. Lives on the stack of the call.
final class ProbeCall {
    /// What `output` or `output_struct` were given.
    enum Output {
        case packed([UInt8])
        /// What the reader made of the struct, before the plugin took it back.
        case read
    }

    private(set) var output: Output?
    /// Outputs after the first, and those that were too large.
    private(set) var refusedOutputs = 0
    private(set) var explanation = ""
    var isCancelled: () -> Bool = { false }
    private let outputBytesMax: Int
    /// Reads a response struct; nil if the call has none.
    var readStruct: ((UnsafeRawPointer) -> Void)?
    let config: PluginConfig

    static let explanationBytesMax = 1024
    /// Texts that `config_text` has handed out: theirs until the call is over.
    private var texts: [UnsafeMutablePointer<CChar>] = []

    init(config: PluginConfig = PluginConfig(), outputBytesMax: Int = ProbeTerms().outputBytesMax) {
        self.config = config
        self.outputBytesMax = outputBytesMax
    }

    deinit { for text in texts { text.deallocate() } }

    /// - Parameters:
    ///   - input: packed, or nil with a struct.
    ///   - traceparent: nil: the call is of no trace.
    func run(
        _ host: ProbeHost, at now: Int64, deadline: Int64, input: [UInt8]?, inputStruct: UnsafeRawPointer? = nil,
        traceparent: String? = nil, _ body: (UnsafePointer<liveshop_call>) -> liveshop_status
    ) -> liveshop_status {
        guard let traceparent else {
            return run(host, now, deadline, input, inputStruct, traceparent: UnsafePointer<CChar>?.none, body)
        }
        return traceparent.withCString { run(host, now, deadline, input, inputStruct, traceparent: $0, body) }
    }

    private func run(
        _ host: ProbeHost, _ now: Int64, _ deadline: Int64, _ input: [UInt8]?, _ inputStruct: UnsafeRawPointer?,
        traceparent: UnsafePointer<CChar>?, _ body: (UnsafePointer<liveshop_call>) -> liveshop_status
    ) -> liveshop_status {
        (input ?? []).withUnsafeBufferPointer { bytes in
            var call = liveshop_call(
                size: MemoryLayout<liveshop_call>.size, host: host.table, context: Unmanaged.passUnretained(self).toOpaque(),
                now_us: now, deadline_us: deadline, input: bytes.isEmpty ? nil : bytes.baseAddress, input_size: bytes.count,
                cancelled: { ProbeCall.of($0).isCancelled() ? 1 : 0 },
                output: { ProbeCall.of($0).take(UnsafeRawBufferPointer(start: $1, count: $2)) },
                explain: { call, text, size in
                    let bytes = UnsafeRawBufferPointer(start: text, count: min(size, ProbeCall.explanationBytesMax))
                    ProbeCall.of(call).explanation = String(decoding: bytes, as: UTF8.self)
                },
                config_int: { call, path, value in
                    guard let found = try? ProbeCall.of(call).config.int(String(cString: path!), in: .min ... .max) else {
                        return LIVESHOP_NOT_FOUND
                    }
                    value?.pointee = Int64(found)
                    return LIVESHOP_OK
                },
                config_text: { ProbeCall.of($0).text(String(cString: $1!), $2, $3) },
                config_count: { call, path, count in
                    let (config, path) = (ProbeCall.of(call).config, String(cString: path!))
                    guard config.has(path), let found = try? config.count(path, in: 0 ... .max) else {
                        return LIVESHOP_NOT_FOUND
                    }
                    count?.pointee = found
                    return LIVESHOP_OK
                },
                input_struct: inputStruct, output_struct: { ProbeCall.of($0).takeStruct($1) },
                traceparent: traceparent)
            return body(&call)
        }
    }

    private func take(_ bytes: UnsafeRawBufferPointer) -> liveshop_status {
        guard output == nil, bytes.count <= outputBytesMax else {
            refusedOutputs += 1
            return LIVESHOP_OUTPUT_REFUSED
        }
        output = .packed([UInt8](bytes))
        return LIVESHOP_OK
    }

    private func takeStruct(_ message: UnsafeRawPointer?) -> liveshop_status {
        guard let readStruct, let message else { return LIVESHOP_NOT_PERMITTED }
        guard output == nil else {
            refusedOutputs += 1
            return LIVESHOP_OUTPUT_REFUSED
        }
        output = .read
        readStruct(message)
        return LIVESHOP_OK
    }

    private func text(
        _ path: String, _ text: UnsafeMutablePointer<UnsafePointer<CChar>?>?, _ size: UnsafeMutablePointer<Int>?
    ) -> liveshop_status {
        guard let found = try? config.text(path, bytes: 0 ... .max) else { return LIVESHOP_NOT_FOUND }
        let characters = found.utf8CString
        let copy = UnsafeMutablePointer<CChar>.allocate(capacity: characters.count)
        characters.withUnsafeBufferPointer { copy.initialize(from: $0.baseAddress!, count: characters.count) }
        texts.append(copy)
        text?.pointee = UnsafePointer(copy)
        size?.pointee = characters.count - 1
        return LIVESHOP_OK
    }

    private static func of(_ call: UnsafePointer<liveshop_call>?) -> ProbeCall {
        Unmanaged<ProbeCall>.fromOpaque(call!.pointee.context).takeUnretainedValue()
    }
}
