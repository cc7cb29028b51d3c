import PluginMessages

/// The format `red-notes/1`, read note by note: see README.md.
enum RedNotes {
    static let format = "red-notes/1"
    /// Of the extension point.
    static let notesMax = 500
    static let faultsMax = 500
    static let payloadBytesMax = 1 << 20
    static let tagsMax = 32
    static let linksMax = 16
    static let textBytesMax = 16_384
    private static let faultTextBytesMax = 256
    /// Fields by which other places rate; a note of this source has none, so one of these is a mistake that must not be lost in silence.
    private static let starFields = ["stars", "rating", "score"]

    static func read(_ payload: [UInt8]) -> PluginV1.ReviewSourceResponse {
        var reading = Reading(JSONReader(payload))
        reading.run()
        return reading.response
    }

    /// One payload on its way.
    private struct Reading {
        var json: JSONReader
        var response = PluginV1.ReviewSourceResponse()
        /// Of the note that is read, or of the end.
        var position = 0
        var hasNotes = false

        init(_ json: JSONReader) { self.json = json }

        mutating func run() {
            do throws(JSONFault) { try envelope() } catch {
                add(field: "", "not JSON at byte \(error.byte): \(error.what); the rest was not read")
            }
        }

        private mutating func envelope() throws(JSONFault) {
            try json.expect("{")
            var format: JSONValue?
            if !json.take("}") {
                repeat {
                    let key = try json.key()
                    switch key {
                    case "notes" where !hasNotes: try notes()
                    // Twice the notes would be twice their positions. Without a fault a snapshot would take down what only the second has.
                    case "notes":
                        _ = try json.value()
                        add(field: "notes", "must be there once; only the first was read")
                    case "format": format = try json.value()
                    default: _ = try json.value()
                    }
                } while json.take(",")
                try json.expect("}")
            }
            guard json.peek() == nil else { throw json.fault("something after the end") }
            if format != .text(RedNotes.format) {
                // Of another version the notes may mean something else.
                response.notes = []
                add(field: "format", "must be \"\(RedNotes.format)\"; nothing was read")
            } else if !hasNotes {
                add(field: "notes", "is missing")
            }
        }

        private mutating func notes() throws(JSONFault) {
            hasNotes = true
            guard json.peek() == UInt8(ascii: "[") else {
                add(field: "notes", "must be an array, is \(try json.value(depth: 1).kind)")
                return
            }
            try json.expect("[")
            if json.take("]") { return }
            repeat {
                let value = try json.value(depth: 2)
                if position < RedNotes.notesMax {
                    take(value)
                } else if position == RedNotes.notesMax {
                    add(field: "notes", "must be at most \(RedNotes.notesMax); the rest was not read")
                }
                position += 1
            } while json.take(",")
            try json.expect("]")
        }

        private mutating func take(_ value: JSONValue) {
            do throws(FieldFault) { response.notes.append(try RedNotes.note(value)) } catch {
                add(field: error.field, error.rule)
            }
        }

        private mutating func add(field: String, _ rule: String) {
            guard response.faults.count < RedNotes.faultsMax else { return }
            let message = field.isEmpty ? rule : "\(field): \(rule)"
            response.faults.append(
                PluginV1.SourceFault(
                    position: UInt32(position), field: RedNotes.cut(field), message: RedNotes.cut(message)))
        }
    }

    private static func cut(_ text: String) -> String {
        var bytes = 0
        return String(
            text.prefix { character in
                bytes += character.utf8.count
                return bytes <= faultTextBytesMax
            })
    }
}

// MARK: One note

extension RedNotes {
    private static func note(_ value: JSONValue) throws(FieldFault) -> PluginV1.SourceNote {
        let fields = try NoteFields(value, path: "")
        var note = PluginV1.SourceNote(sourceID: try fields.text("note_id", bytes: 1...128))
        note.deleted = try isDeleted(fields)
        note.revision = try fields.count("version")
        guard note.deleted || note.revision >= 1 else { throw fields.fault("version", "must be at least 1") }
        // What is gone says nothing any more.
        if note.deleted { return note }
        for field in starFields where fields.value(field) != nil {
            throw fields.fault(field, "must be absent: notes of this source carry no stars")
        }
        note.title = try fields.text("title", bytes: 0...512)
        note.text = try fields.text("content", bytes: 0...textBytesMax, isOneLine: false)
        guard !(note.title + note.text).allSatisfy(\.isWhitespace) else {
            throw fields.fault("content", "must not be blank without a title")
        }
        note.likes = try fields.count("liked_count")
        note.collects = try fields.count("collected_count")
        note.paidPartnership = try fields.flag("paid_partnership")
        note.insider = try fields.flag("employee")
        note.createdAtUs = try createdAt(fields)
        note.tags = try tags(fields)
        note.productLinks = try links(fields)
        if let author = fields.value("author") {
            let fields = try NoteFields(author, path: "author")
            note.author = try fields.text("nickname", bytes: 0...128)
            note.authorFollowers = try fields.count("followers")
        }
        return note
    }

    private static func isDeleted(_ fields: NoteFields) throws(FieldFault) -> Bool {
        switch try fields.text("status", bytes: 0...16) {
        case "", "normal": return false
        case "deleted": return true
        default: throw fields.fault("status", "must be \"normal\" or \"deleted\"")
        }
    }

    private static func createdAt(_ fields: NoteFields) throws(FieldFault) -> Int64 {
        let text = try fields.text("published_at", bytes: 0...40)
        if text.isEmpty { return 0 }
        guard let time = NoteTime.microseconds(text) else {
            throw fields.fault(
                "published_at", "must be a time of \(NoteTime.yearMin)–\(NoteTime.yearMax) such as 2023-05-01T20:30:00+08:00")
        }
        return time
    }

    /// Without "#", each once.
    private static func tags(_ fields: NoteFields) throws(FieldFault) -> [String] {
        var tags: [String] = []
        for (index, value) in try fields.elements("tags", countMax: tagsMax).enumerated() {
            let each = try NoteFields(.object(["tag": value]), path: "tags[\(index)]")
            guard case .text = value else { throw FieldFault(field: "tags[\(index)]", rule: "must be text, is \(value.kind)") }
            let tag = String(try each.text("tag", bytes: 0...128).drop { $0 == "#" || $0 == "＃" || $0 == " " })
            if !tag.isEmpty, !tags.contains(tag) { tags.append(tag) }
        }
        return tags
    }

    private static func links(_ fields: NoteFields) throws(FieldFault) -> [PluginV1.ProductLink] {
        var links: [PluginV1.ProductLink] = []
        for (index, value) in try fields.elements("product_links", countMax: linksMax).enumerated() {
            let fields = try NoteFields(value, path: "product_links[\(index)]")
            links.append(
                PluginV1.ProductLink(
                    sku: try fields.text("sku", bytes: 0...64), gtin: try fields.text("gtin", bytes: 0...32),
                    mpn: try fields.text("mpn", bytes: 0...128), brand: try fields.text("brand", bytes: 0...128),
                    sourceProductID: try fields.text("goods_id", bytes: 0...256)))
        }
        return links
    }
}
