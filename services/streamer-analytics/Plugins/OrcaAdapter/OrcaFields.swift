/// Fields: each a tag, two bytes of length, and as many bytes. Tags from 128 may be skipped by those who do not know them; others may not.
struct OrcaFields {
    private let values: [(tag: UInt8, bytes: ArraySlice<UInt8>)]
    private let names: [UInt8: String]
    /// The field that these are in, with a dot; empty for those of the record.
    private let path: String

    init(_ bytes: ArraySlice<UInt8>, within field: String, names: [UInt8: String]) throws(OrcaFault) {
        try self.init(ByteReader(bytes), path: "\(field).", names: names)
    }

    init(_ reader: ByteReader, path: String = "", names: [UInt8: String]) throws(OrcaFault) {
        var reader = reader
        var values: [(tag: UInt8, bytes: ArraySlice<UInt8>)] = []
        var count = 0
        while let tag = reader.number(UInt8.self) {
            count += 1
            guard count <= OrcaLimits.fieldsMax else {
                throw OrcaFault(field: "\(path)fields", rule: "must be at most \(OrcaLimits.fieldsMax)")
            }
            let name = path + (names[tag] ?? "field \(tag)")
            guard let length = reader.number(UInt16.self), let bytes = reader.bytes(Int(length)) else {
                throw OrcaFault(field: name, rule: "its length must end within the record")
            }
            guard names[tag] != nil else {
                guard tag >= 128 else { throw OrcaFault(field: name, rule: "is not known, and may not be skipped") }
                continue
            }
            guard !values.contains(where: { $0.tag == tag }) else { throw OrcaFault(field: name, rule: "must be there once") }
            values.append((tag, bytes))
        }
        self.values = values
        self.names = names
        self.path = path
    }

    func has(_ tag: UInt8) -> Bool { values.contains { $0.tag == tag } }

    func required(_ tag: UInt8) throws(OrcaFault) -> ArraySlice<UInt8> {
        guard let found = values.first(where: { $0.tag == tag }) else { throw OrcaFault(field: name(tag), rule: "is missing") }
        return found.bytes
    }

    func text(_ tag: UInt8) throws(OrcaFault) -> String {
        let bytes = try required(tag)
        guard (1...OrcaLimits.nameBytesMax).contains(bytes.count), !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }),
            let text = String(validating: bytes, as: UTF8.self)
        else {
            throw OrcaFault(
                field: name(tag), rule: "must be UTF-8 of 1–\(OrcaLimits.nameBytesMax) bytes without control characters")
        }
        return text
    }

    func number(_ tag: UInt8, in range: ClosedRange<UInt32>) throws(OrcaFault) -> UInt32 {
        let bytes = try required(tag)
        var reader = ByteReader(bytes)
        guard bytes.count == 4, let number = reader.number(UInt32.self), range.contains(number) else {
            throw OrcaFault(field: name(tag), rule: "must be 4 bytes, \(range.lowerBound)–\(range.upperBound)")
        }
        return number
    }

    private func name(_ tag: UInt8) -> String { path + (names[tag] ?? "field \(tag)") }
}
