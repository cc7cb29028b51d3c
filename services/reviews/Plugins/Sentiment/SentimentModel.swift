import Glibc

/// Logistic regression over `TextGrams` with one signed byte per weight.
///
/// The file, little-endian: "LSSM", UInt16 version, UInt8 slot bits, UInt8 0, UInt32 accuracy in basis points, UInt32 texts trained on,
/// UInt32 texts held out, Float32 bias, Float32 scale, UInt64 fingerprint of the features, UInt64 fingerprint of the weights; then 2^bits weights.
struct SentimentModel {
    static let version: UInt16 = 1
    static let headerBytes = 44
    static let fileBytes = headerBytes + TextGrams.slots
    private static let magic = Array("LSSM".utf8)

    /// Share of right labels on held-out texts with these very weights, basis points.
    var accuracyBps: UInt32
    var trainedTexts: UInt32
    var heldOutTexts: UInt32
    var bias: Float
    /// What one step of a weight is worth.
    var scale: Float
    /// `TextGrams.slots` of them.
    var weights: [Int8]

    /// Log-odds that a text with these features speaks for the product. The sum is one of integers: the same on every machine.
    func logOdds(of slots: [UInt32]) -> Float {
        guard !slots.isEmpty else { return bias }
        var sum: Int32 = 0
        for slot in slots { sum &+= Int32(weights[Int(slot)]) }
        return bias + scale * Float(sum) / Float(slots.count).squareRoot()
    }

    /// The same as a probability in basis points.
    func positiveBps(of slots: [UInt32]) -> UInt32 {
        UInt32((10_000 / (1 + exp(-Double(logOdds(of: slots))))).rounded())
    }
}

// MARK: File

/// Why a file is no model.
struct SentimentModelError: Error, Hashable, CustomStringConvertible {
    let description: String
}

extension SentimentModel {
    /// - Throws: what is wrong with the file; a model is used whole or not at all.
    init(file bytes: [UInt8]) throws(SentimentModelError) {
        guard bytes.count == Self.fileBytes else {
            throw SentimentModelError(description: "the model has \(bytes.count) bytes, must have \(Self.fileBytes)")
        }
        guard Array(bytes[0..<4]) == Self.magic, Self.number(bytes, 4, 2) == UInt64(Self.version),
            bytes[6] == UInt8(TextGrams.slotBits)
        else { throw SentimentModelError(description: "not a sentiment model of version \(Self.version)") }
        guard Self.number(bytes, 28, 8) == TextGrams.fingerprint else {
            throw SentimentModelError(description: "the model was trained on other features: train it again")
        }
        accuracyBps = UInt32(Self.number(bytes, 8, 4))
        trainedTexts = UInt32(Self.number(bytes, 12, 4))
        heldOutTexts = UInt32(Self.number(bytes, 16, 4))
        bias = Float(bitPattern: UInt32(Self.number(bytes, 20, 4)))
        scale = Float(bitPattern: UInt32(Self.number(bytes, 24, 4)))
        weights = bytes[Self.headerBytes...].map { Int8(bitPattern: $0) }
        guard Self.number(bytes, 36, 8) == Self.fingerprint(of: weights) else {
            throw SentimentModelError(description: "the model's weights do not match its header")
        }
        guard accuracyBps <= 10_000, bias.isFinite, scale.isFinite, scale > 0 else {
            throw SentimentModelError(description: "the model's header holds impossible numbers")
        }
    }

    var file: [UInt8] {
        var bytes = Self.magic
        func put(_ value: UInt64, _ count: Int) {
            for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
        }
        put(UInt64(Self.version), 2)
        put(UInt64(TextGrams.slotBits), 2)
        for value in [accuracyBps, trainedTexts, heldOutTexts, bias.bitPattern, scale.bitPattern] { put(UInt64(value), 4) }
        put(TextGrams.fingerprint, 8)
        put(Self.fingerprint(of: weights), 8)
        return bytes + weights.map { UInt8(bitPattern: $0) }
    }

    private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> UInt64 {
        bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func fingerprint(of weights: [Int8]) -> UInt64 {
        var hash = Fingerprint()
        for weight in weights { hash.combine(UInt8(bitPattern: weight)) }
        return hash.value
    }
}
