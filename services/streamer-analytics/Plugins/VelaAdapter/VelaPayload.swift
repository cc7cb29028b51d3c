import PluginMessages

/// What a payload holds at most, and its parts.
enum VelaLimits {
    static let eventsMax = 1_000
    static let faultsMax = 1_000
    static let lineBytesMax = 4_096
    /// Platform, "/" and id are an event id together: 64 bytes.
    static let platformBytesMax = 15
    static let idBytesMax = 48
    static let nameBytesMax = 64
    static let reactionsMax: Int64 = 100_000
    static let stayMillisecondsMax: Int64 = 4 * 86_400_000
    static let faultBytesMax = 256
}

/// Why a line is no event.
struct VelaFault: Error, Hashable {
    let field: String
    let rule: String
}

/// Line after line; one that breaks a rule spoils no other.
enum VelaPayload {
    static func read(_ payload: [UInt8], of platform: String) -> PluginV1.PlatformEventsResponse {
        var response = PluginV1.PlatformEventsResponse()
        var rest = payload[...]
        var number: UInt32 = 0
        while !rest.isEmpty {
            number += 1
            let end = rest.firstIndex(of: UInt8(ascii: "\n"))
            let line = rest[rest.startIndex..<(end ?? rest.endIndex)]
            guard response.events.count < VelaLimits.eventsMax, response.faults.count < VelaLimits.faultsMax else {
                response.unreadFrom = number
                break
            }
            rest = end.map { rest[($0 + 1)...] } ?? []
            do throws(VelaFault) {
                response.events.append(try VelaRecord.event(in: line, of: platform))
            } catch {
                response.faults.append(.init(error, at: number))
            }
        }
        return response
    }
}

extension PluginV1.PlatformFault {
    init(_ fault: VelaFault, at number: UInt32) {
        var message = "\(fault.field): \(fault.rule)"
        // A key may be as long as a line; a name cut in the middle is still one that can be found.
        while message.utf8.count > VelaLimits.faultBytesMax { message.removeLast() }
        self.init(position: number, field: fault.field.utf8.count <= 64 ? fault.field : "record", message: message)
    }
}
