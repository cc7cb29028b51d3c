/// RFC 4180, as a stream: bytes in, records out, in any chunks.
///
/// A quoted field may hold commas, doubled quotes and line breaks. A quote inside an unquoted field is text, as every spreadsheet reads
/// it. What cannot be a record (a quote that never closes, text after a closing quote, bytes that are not UTF-8, more than the limits)
/// is refused as *one line*, and parsing goes on with the next: one bad line never takes others with it.
package struct CSVParser {
    /// Bytes of one record, raw.
    package static let recordBytesMax = 256 * 1024
    /// Fields of one record.
    package static let fieldsMax = 128
    /// Bytes of a refused line that are kept to show.
    package static let refusedTextBytesMax = 4096

    package enum Item: Hashable, Sendable {
        /// `line` is the record's first line in the file, from 1; `text` its bytes as they stand there.
        case record(line: Int, fields: [String], text: String)
        case refused(line: Int, reason: String, text: String)
    }

    private enum State {
        case fieldStart, plain, quoted, quoteInQuoted
        /// Text after a closing quote: refused at the end of the record.
        case broken
        /// The rest of a line that was refused as too long.
        case skipping
    }

    private var buffer: [UInt8] = []
    private var state = State.fieldStart
    /// Where the record starts, and how far it has been scanned.
    private var start = 0
    private var scan = 0
    /// The first line break inside the record: where parsing resumes if it turns out to be broken.
    private var firstBreak: Int?
    private var line = 1
    private var breaksInRecord = 0
    private var sawBytes = false

    package init() {}

    package mutating func feed(_ bytes: [UInt8]) -> [Item] {
        buffer.append(contentsOf: bytes)
        skipByteOrderMark()
        return drain(atEnd: false)
    }

    /// The last record may lack its line break.
    package mutating func finish() -> [Item] { drain(atEnd: true) }

    private mutating func skipByteOrderMark() {
        guard !sawBytes, buffer.count >= 3 else { return }
        sawBytes = true
        if buffer.starts(with: [0xef, 0xbb, 0xbf]) { (start, scan) = (3, 3) }
    }

    private mutating func drain(atEnd: Bool) -> [Item] {
        var items: [Item] = []
        while true {
            if scanToRecordEnd() {
                if let item = takeRecord() { items.append(item) }
            } else if state == .skipping {
                start = scan
                if scan == buffer.count { break }
            } else if scan - start > Self.recordBytesMax {
                items.append(refuseLine("longer than \(Self.recordBytesMax) bytes, or a quote that never closes"))
            } else if atEnd, start < buffer.count {
                if state == .quoted {
                    items.append(refuseLine("a quote that never closes"))
                } else if let item = takeRecord() {
                    items.append(item)
                }
            } else {
                break
            }
        }
        buffer.removeSubrange(..<start)
        scan -= start
        firstBreak = firstBreak.map { $0 - start }
        start = 0
        return items
    }

    /// True when `scan` is just past the line break that ends the record.
    private mutating func scanToRecordEnd() -> Bool {
        while scan < buffer.count, scan - start <= Self.recordBytesMax {
            let byte = buffer[scan]
            scan += 1
            if byte == 0x0a {
                breaksInRecord += 1
                guard state == .quoted else { return true }
                firstBreak = firstBreak ?? scan
                continue
            }
            switch (state, byte) {
            case (.fieldStart, 0x22): state = .quoted
            case (.fieldStart, 0x2c), (.plain, 0x2c), (.quoteInQuoted, 0x2c): state = .fieldStart
            case (.fieldStart, _): state = .plain
            case (.quoted, 0x22): state = .quoteInQuoted
            case (.quoteInQuoted, 0x22): state = .quoted
            case (.quoteInQuoted, 0x0d): break
            case (.quoteInQuoted, _): state = .broken
            case (.plain, _), (.quoted, _), (.broken, _), (.skipping, _): break
            }
        }
        return false
    }

    private mutating func takeRecord() -> Item? {
        if state == .broken { return refuseLine("text after a closing quote") }
        if state == .skipping {
            next(at: scan, lines: 1)
            return nil
        }
        var end = scan
        if end > start, buffer[end - 1] == 0x0a { end -= 1 }
        if end > start, buffer[end - 1] == 0x0d { end -= 1 }
        let raw = buffer[start..<end]
        let text = String(decoding: raw, as: UTF8.self)
        let first = line
        next(at: scan, lines: max(breaksInRecord, 1))
        guard !raw.isEmpty else { return nil }  // an empty line is no record
        do throws(Fault) {
            return .record(line: first, fields: try Self.fields(of: raw), text: text)
        } catch {
            return .refused(line: first, reason: error.reason, text: text)
        }
    }

    /// Gives up on the record's first line only.
    private mutating func refuseLine(_ reason: String) -> Item {
        let end = firstBreak ?? scan
        let text = String(decoding: buffer[start..<end].prefix(Self.refusedTextBytesMax), as: UTF8.self)
        let first = line
        let isWholeLine = buffer[end - 1] == 0x0a
        next(at: end, lines: isWholeLine ? 1 : 0)
        if !isWholeLine { state = .skipping }
        return .refused(line: first, reason: reason, text: text.trimmingLineBreak())
    }

    private mutating func next(at index: Int, lines: Int) {
        line += lines
        (start, scan) = (index, index)
        (state, firstBreak, breaksInRecord) = (.fieldStart, nil, 0)
    }

    private struct Fault: Error { let reason: String }

    private static func fields(of raw: ArraySlice<UInt8>) throws(Fault) -> [String] {
        var fields: [String] = []
        var field: [UInt8] = []
        var index = raw.startIndex
        while true {
            field.removeAll(keepingCapacity: true)
            if index < raw.endIndex, raw[index] == 0x22 {
                index += 1
                while index < raw.endIndex {
                    if raw[index] == 0x22 {
                        index += 1
                        guard index < raw.endIndex, raw[index] == 0x22 else { break }
                    }
                    field.append(raw[index])
                    index += 1
                }
            } else {
                while index < raw.endIndex, raw[index] != 0x2c {
                    field.append(raw[index])
                    index += 1
                }
            }
            guard let text = String(validating: field, as: UTF8.self) else {
                throw Fault(reason: "field \(fields.count + 1) is not UTF-8")
            }
            guard !field.contains(0) else { throw Fault(reason: "field \(fields.count + 1) holds a NUL byte") }
            guard fields.count < fieldsMax else { throw Fault(reason: "more than \(fieldsMax) fields") }
            fields.append(text)
            guard index < raw.endIndex else { return fields }
            index += 1  // the comma
        }
    }
}

extension String {
    fileprivate func trimmingLineBreak() -> String {
        var copy = self
        while let last = copy.unicodeScalars.last, last == "\n" || last == "\r" { copy.unicodeScalars.removeLast() }
        return copy
    }
}
