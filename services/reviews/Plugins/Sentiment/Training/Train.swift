import Foundation

/// `train < reviews.csv > model.bin`: what it learnt is on standard error.
@main
enum Train {
    /// Below this the model is not written: something is wrong with the file or the code.
    static let accuracyMin = 0.93

    static func main() throws {
        let bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
        let (texts, leftOut) = LabelledText.read(csv: bytes)
        let trained = texts.filter { !$0.isHeldOut }
        let heldOut = texts.filter(\.isHeldOut)
        guard trained.count > 1_000, heldOut.count > 100 else {
            return fail("\(texts.count) labelled texts in the input: not enough to learn from")
        }
        say("\(texts.count) texts, \(leftOut) lines left out; \(trained.count) to learn from, \(heldOut.count) held out")
        var model = LogisticRegression().train(trained).quantised(trained: trained.count, heldOut: heldOut.count)
        let right = heldOut.count { (model.logOdds(of: $0.slots) > 0) == $0.isPositive }
        let accuracy = Double(right) / Double(heldOut.count)
        model.accuracyBps = UInt32((accuracy * 10_000).rounded(.down))
        say("accuracy \(accuracy) on the held-out fifth (\(right) of \(heldOut.count)), with the weights as written")
        guard accuracy >= accuracyMin else { return fail("the accuracy must be at least \(accuracyMin)") }
        FileHandle.standardOutput.write(Data(model.file))
        say("\(model.file.count) bytes")
    }

    private static func say(_ line: String) { FileHandle.standardError.write(Data("\(line)\n".utf8)) }

    private static func fail(_ line: String) {
        say("train: \(line)")
        exit(1)
    }
}
