import MessageWire
import Messages
import PluginMessages

/// Two bytes that choose a message, then the message.
enum MessageFuzz {
    static let names = MessageRegistry.messageNames

    static func run(_ input: UnsafeRawBufferPointer) {
        var rest = input
        let name = names[rest.takeUInt16() % names.count]
        let bytes = [UInt8](rest)
        do throws(MessageError) {
            guard let accepted = try MessageRegistry.reencode(bytes, messageNamed: name) else {
                preconditionFailure("\(name) is in the registry")
            }
            let again = try MessageRegistry.reencode(accepted, messageNamed: name)
            precondition(again == accepted, "\(name): what is accepted is the same when it is decoded again")
        } catch {}
        do throws(MessageJSONError) {
            let json = try MessageJSON.encode(bytes: bytes, messageNamed: name)
            let packed = try MessageJSON.decode(json: json, messageNamed: name)
            precondition(
                (try? MessageJSON.encode(bytes: packed, messageNamed: name)) == json, "\(name): JSON comes back as it went")
        } catch {}
    }
}

/// As `MessageFuzz`, with what a plugin in process is given and gives: C structs.
enum PluginFuzz {
    static let types = PluginMessageTypes.all

    static func run(_ input: UnsafeRawBufferPointer) {
        var rest = input
        let type = types[rest.takeUInt16() % types.count]
        check(type, rest)
    }

    private static func check<M: SharedStruct>(_ type: M.Type, _ bytes: UnsafeRawBufferPointer) {
        do throws(MessageError) {
            let message = try M(decoding: bytes)
            // Compared as bytes: not-a-number is equal to nothing, and to itself only where arrays share their memory.
            let accepted = try message.encoded()
            let again = try M(decoding: accepted).encoded()
            precondition(again == accepted, "\(M.fullName): what is accepted is the same when it is decoded again")
            let copied = try message.withStruct { (wire) throws(MessageError) in try M(copying: wire) }.encoded()
            precondition(copied == accepted, "\(M.fullName): a struct says what the message says")
        } catch {}
    }
}
