/// A message that also crosses the border to a plugin as its protobuf-c struct, without being packed. Conformances are generated.
///
/// Both sides were compiled apart. A struct may be handed over only if `structBytes` and `structLayout` are the same on both.
public protocol SharedStruct: Message {
    /// sizeof the protobuf-c struct.
    static var structBytes: Int { get }

    /// The number that stands for where everything in the struct and below lies: `liveshop_struct_layout` of its descriptor
    /// (`liveshop_layout.h`). 0: there is none; hand over packed bytes.
    static var structLayout: UInt64 { get }

    /// Copies a struct that somebody else made, and that stays theirs.
    ///
    /// Strings end at their NUL. A null array or string is an empty one. What cannot be checked is trusted: that pointers point to
    /// what they should, and strings end.
    ///
    /// - Parameters:
    ///   - wire: the protobuf-c struct of this type, of the same layout; must stay as it is until this returns.
    ///   - bytesMax: at most this much is read, counted as what it takes packed at the least: texts and bytes by their size, elements of
    ///     arrays as a byte each. What is within the bound packed is never refused. At most `MessageLimits.messageBytesMax` counts.
    /// - Throws: `invalidString` for text that is not UTF-8, `tooLarge` for more than `bytesMax`.
    init(copying wire: UnsafeRawPointer, bytesMax: Int) throws(MessageError)

    /// Fills a protobuf-c struct and lends it to `body`: it and all it points to are freed when this returns.
    ///
    /// - Throws: what `body` throws, and `invalidString` for a string with a NUL byte.
    func withStruct<Value>(_ body: (UnsafeRawPointer) throws(MessageError) -> Value) throws(MessageError) -> Value
}

extension SharedStruct {
    /// Copies a struct of any size that a message may have.
    public init(copying wire: UnsafeRawPointer) throws(MessageError) {
        try self.init(copying: wire, bytesMax: MessageLimits.messageBytesMax)
    }
}
