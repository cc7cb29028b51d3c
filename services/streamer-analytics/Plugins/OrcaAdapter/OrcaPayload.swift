import PluginMessages

/// What a payload holds at most, and its parts.
enum OrcaLimits {
    static let eventsMax = 1_000
    static let faultsMax = 1_000
    static let recordBytes = 24...4_096
    static let platformBytesMax = 32
    static let nameBytesMax = 64
    static let reactionsMax: UInt32 = 100_000
    static let stayMillisecondsMax: UInt32 = 4 * 86_400_000
    /// Fields of one record or within one field.
    static let fieldsMax = 32
}

/// Why a record is no event.
struct OrcaFault: Error, Hashable {
    let field: String
    let rule: String
}

/// Record after record; one that breaks a rule spoils no other, unless it is its length that is wrong.
enum OrcaPayload {
    static let magic: [UInt8] = [0x4F, 0x52, 0x43, 0x41, 1, 0, 0, 0]

    static func read(_ payload: [UInt8], of platform: String) -> PluginV1.PlatformEventsResponse {
        var response = PluginV1.PlatformEventsResponse()
        guard payload.starts(with: magic) else {
            response.faults = [
                .init(OrcaFault(field: "header", rule: "must be \"ORCA\", version 1 and three bytes of 0"), at: 1)
            ]
            return response
        }
        var reader = ByteReader(payload[magic.count...])
        var number: UInt32 = 0
        while !reader.isAtEnd {
            number += 1
            guard response.events.count < OrcaLimits.eventsMax, response.faults.count < OrcaLimits.faultsMax else {
                response.unreadFrom = number
                break
            }
            guard let record = record(&reader) else {
                let (low, high) = (OrcaLimits.recordBytes.lowerBound, OrcaLimits.recordBytes.upperBound)
                let rule = "must be \(low)–\(high) and within the payload; no later record can be found"
                response.faults.append(.init(OrcaFault(field: "length", rule: rule), at: number))
                break
            }
            do throws(OrcaFault) {
                response.events.append(try OrcaRecord.event(in: record, of: platform))
            } catch {
                response.faults.append(.init(error, at: number))
            }
        }
        return response
    }

    private static func record(_ reader: inout ByteReader) -> ArraySlice<UInt8>? {
        guard let length = reader.number(UInt32.self), OrcaLimits.recordBytes.contains(Int(length)) else { return nil }
        return reader.bytes(Int(length))
    }
}

extension PluginV1.PlatformFault {
    init(_ fault: OrcaFault, at number: UInt32) {
        self.init(position: number, field: fault.field, message: "\(fault.field): \(fault.rule)")
    }
}
