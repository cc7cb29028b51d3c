import Glibc

/// Stochastic gradient descent over sparse binary features of unit length, each scaled by how differently the two classes use it (the log
/// ratio of its shares, as in naive Bayes): rare grams that lean one way count, common ones that lean neither way hardly do.
///
/// Seeded, in one thread: the same file gives the same model.
struct LogisticRegression {
    var passes = 8
    /// Of the first pass; falls linearly to 0 after the last.
    var rate = 1.0
    /// Pulls weights back to 0.
    var decay = 1e-5
    /// Texts that every feature is taken to occur in besides, for each class.
    var smoothing = 0.5
    var seed: UInt64 = 1

    struct Weights {
        var bias = 0.0
        var values: [Double]
    }

    func train(_ texts: [LabelledText]) -> Weights {
        var random = SplitMix64(state: seed)
        let importance = importance(texts)
        var weights = Weights(values: [Double](repeating: 0, count: TextGrams.slots))
        var order = Array(texts.indices)
        for pass in 0..<passes {
            for index in stride(from: order.count - 1, to: 0, by: -1) {
                order.swapAt(index, Int(random.next() % UInt64(index + 1)))
            }
            let rate = rate * (1 - Double(pass) / Double(passes))
            for index in order { step(texts[index], rate: rate, importance: importance, &weights) }
        }
        return weights
    }

    private func step(_ text: LabelledText, rate: Double, importance: [Double], _ weights: inout Weights) {
        let length = Double(text.slots.count).squareRoot()
        var sum = 0.0
        for slot in text.slots { sum += weights.values[Int(slot)] }
        let probability = 1 / (1 + exp(-(weights.bias + sum / length)))
        let error = probability - (text.isPositive ? 1 : 0)
        weights.bias -= rate * 0.01 * error
        for slot in text.slots {
            let slot = Int(slot)
            weights.values[slot] -= rate * (error / length * importance[slot] + decay * weights.values[slot])
        }
    }

    /// Square of the log ratio of a feature's shares among positive and negative texts.
    private func importance(_ texts: [LabelledText]) -> [Double] {
        var positive = [Double](repeating: smoothing, count: TextGrams.slots)
        var negative = positive
        for text in texts {
            for slot in text.slots {
                if text.isPositive { positive[Int(slot)] += 1 } else { negative[Int(slot)] += 1 }
            }
        }
        let (positives, negatives) = (positive.reduce(0, +), negative.reduce(0, +))
        return zip(positive, negative).map { pair in
            let ratio = log(pair.0 / positives / (pair.1 / negatives))
            return ratio * ratio
        }
    }
}

extension LogisticRegression.Weights {
    /// One byte per weight; the largest becomes 127.
    func quantised(trained: Int, heldOut: Int) -> SentimentModel {
        let largest = values.reduce(0) { max($0, abs($1)) }
        let scale = largest > 0 ? largest / 127 : 1
        return SentimentModel(
            accuracyBps: 0, trainedTexts: UInt32(trained), heldOutTexts: UInt32(heldOut), bias: Float(bias),
            scale: Float(scale),
            weights: values.map { Int8(($0 / scale).rounded()) })
    }
}

/// Sebastiano Vigna's SplitMix64.
private struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ word >> 30) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ word >> 27) &* 0x94d0_49bb_1331_11eb
        return word ^ word >> 31
    }
}
