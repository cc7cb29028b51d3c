import CPluginMessages
import MessageWire
import PluginMessages
import Testing

/// Numbers of `protobuf-c.h`: the constants of its unnamed enums are not found where several C modules include that header.
extension ProtobufCType {
    fileprivate static let enumField = Self(rawValue: 13)
    fileprivate static let stringField = Self(rawValue: 14)
    fileprivate static let bytesField = Self(rawValue: 15)
    fileprivate static let messageField = Self(rawValue: 16)
}

/// `liveshop_struct_layout`, which both sides of the plugin border compute apart: what it says, and that it sees every change.
@Suite struct StructLayoutTests {
    /// Follows the comment in `liveshop_layout.h`, so that a plugin in another language can, too.
    private struct Reference {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325

        mutating func add(_ number: some BinaryInteger) {
            for byte in 0..<8 {
                hash = (hash ^ (UInt64(truncatingIfNeeded: number) >> (8 * byte) & 0xff)) &* 0x0000_0100_0000_01b3
            }
        }

        mutating func add(_ message: ProtobufCMessageDescriptor) {
            add(message.sizeof_message)
            add(message.n_fields)
            for field in UnsafeBufferPointer(start: message.fields, count: Int(message.n_fields)) {
                add(field.id)
                add(field.label.rawValue)
                add(field.type.rawValue)
                add(field.offset)
                add(field.quantifier_offset)
                add(field.flags)
                if field.type == .messageField {
                    add(field.descriptor.load(as: ProtobufCMessageDescriptor.self))
                } else if field.type == .enumField {
                    let kind = field.descriptor.load(as: ProtobufCEnumDescriptor.self)
                    add(kind.n_values)
                    for value in UnsafeBufferPointer(start: kind.values, count: Int(kind.n_values)) { add(value.value) }
                }
            }
        }
    }

    private func descriptor(of type: any SharedStruct.Type) throws -> UnsafePointer<ProtobufCMessageDescriptor> {
        // Static data: it outlives the struct that names it.
        let pointer = try type.init().withStruct { wire throws(MessageError) in
            UInt(bitPattern: wire.load(as: ProtobufCMessage.self).descriptor)
        }
        return try #require(UnsafePointer(bitPattern: pointer))
    }

    @Test func everyMessageHasTheLayoutThatItsHeaderDefines() throws {
        #expect(PluginMessageTypes.all.count > 30, "the messages must be there")
        for type in PluginMessageTypes.all {
            let descriptor = try descriptor(of: type)
            var reference = Reference()
            reference.add(descriptor.pointee)
            #expect(type.structLayout == reference.hash, "\(type.fullName)")
            #expect(type.structLayout == liveshop_struct_layout(descriptor), "\(type.fullName)")
            #expect(type.structBytes == descriptor.pointee.sizeof_message, "\(type.fullName)")
            #expect(String(cString: descriptor.pointee.name) == type.fullName)
        }
    }

    @Test func everyChangeOfAMessageOrFieldIsSeen() {
        let original = liveshop__plugin__v1__promotion_request__descriptor
        let layout = liveshop_struct_layout([original])
        #expect(layout == PluginV1.PromotionRequest.structLayout)
        var larger = original
        larger.sizeof_message += 8
        #expect(liveshop_struct_layout([larger]) != layout)
        var shorter = original
        shorter.n_fields -= 1
        #expect(liveshop_struct_layout([shorter]) != layout)
        let changes: [(inout ProtobufCFieldDescriptor) -> Void] = [
            { $0.id += 1 }, { $0.label = ProtobufCLabel(rawValue: 1) }, { $0.type = .bytesField }, { $0.offset += 8 },
            { $0.quantifier_offset += 8 }, { $0.flags ^= 1 },
        ]
        let fields = [ProtobufCFieldDescriptor](UnsafeBufferPointer(start: original.fields, count: Int(original.n_fields)))
        for (number, change) in changes.enumerated() {
            for index in fields.indices where fields[index].type == .stringField {
                var changed = fields
                change(&changed[index])
                changed.withUnsafeBufferPointer { buffer in
                    var message = original
                    message.fields = buffer.baseAddress
                    #expect(liveshop_struct_layout([message]) != layout, "change \(number) of field \(index)")
                }
            }
        }
    }

    @Test func aChangeInsideAnElementOrEnumIsSeen() throws {
        var line = liveshop__plugin__v1__promotion_line__descriptor
        line.sizeof_message += 8
        try expectChange(of: liveshop__plugin__v1__promotion_request__descriptor, .messageField, to: &line)
        var severity = liveshop__plugin__v1__claim_severity__descriptor
        severity.n_values -= 1
        try expectChange(of: liveshop__plugin__v1__claim_finding__descriptor, .enumField, to: &severity)
    }

    /// With the descriptor behind the message's one field of this type replaced.
    private func expectChange<Replacement>(
        of original: ProtobufCMessageDescriptor, _ type: ProtobufCType, to replacement: inout Replacement
    ) throws {
        var fields = [ProtobufCFieldDescriptor](UnsafeBufferPointer(start: original.fields, count: Int(original.n_fields)))
        let index = try #require(fields.firstIndex { $0.type == type })
        let layout = liveshop_struct_layout([original])
        withUnsafePointer(to: &replacement) { pointer in
            fields[index].descriptor = UnsafeRawPointer(pointer)
            fields.withUnsafeBufferPointer { buffer in
                var message = original
                message.fields = buffer.baseAddress
                #expect(liveshop_struct_layout([message]) != layout)
            }
        }
    }

    @Test func whatNestsTooDeepHasNoLayout() {
        var fields = [ProtobufCFieldDescriptor()]
        fields[0].type = .messageField
        fields.withUnsafeMutableBufferPointer { buffer in
            var message = ProtobufCMessageDescriptor()
            message.n_fields = 1
            message.fields = UnsafePointer(buffer.baseAddress)
            withUnsafePointer(to: &message) { pointer in
                buffer[0].descriptor = UnsafeRawPointer(pointer)
                #expect(liveshop_struct_layout(pointer) == 0)
            }
        }
    }
}
