/// Labels texts: a model, and how sure it must be.
struct SentimentClassifier {
    enum Label: Hashable { case unknown, negative, neutral, positive }

    struct Score: Hashable {
        var label: Label
        /// Probability that the text speaks for the product, basis points; 5,000 where the label is unknown.
        var positiveBps: UInt32
    }

    let model: SentimentModel
    /// A text is negative below the band, positive above it.
    let neutralBps: ClosedRange<UInt32>
    private var grams = TextGrams()

    init(model: SentimentModel, neutralBps: ClosedRange<UInt32>) {
        self.model = model
        self.neutralBps = neutralBps
    }

    /// The model has seen Chinese only: a text without a single Chinese character gets no label, rather than the sum of its punctuation.
    mutating func score(_ text: String) -> Score {
        grams.read(text)
        guard grams.hanScalars > 0 else { return Score(label: .unknown, positiveBps: 5_000) }
        let positive = model.positiveBps(of: grams.slots)
        let label: Label
        if positive < neutralBps.lowerBound {
            label = .negative
        } else if positive > neutralBps.upperBound {
            label = .positive
        } else {
            label = .neutral
        }
        return Score(label: label, positiveBps: positive)
    }
}
