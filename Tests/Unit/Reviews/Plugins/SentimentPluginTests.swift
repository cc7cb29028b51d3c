import Foundation
import MeshTesting
import PluginConformance
import PluginKit
import PluginMessages
import Testing

@testable import SentimentPlugin

/// The committed model, its file, and the plugin through its real table.
@Suite struct SentimentPluginTests {
    /// Where the plugin lies in the repository, with its model.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../../services/reviews/Plugins/Sentiment"
    )
    .standardizedFileURL.path

    static func model() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: "\(folder)/model.bin"))) }

    /// Sentences of our own, none out of any data set.
    static let good = [
        "伞面很大，下雨天完全不会淋湿，非常满意", "质量很好，做工精细，值得购买", "物流很快，包装也很用心，好评", "孩子非常喜欢，每天都拿着玩", "味道很香，泡出来颜色漂亮，会回购",
        "这本书写得真好，读完收获很多", "屏幕清晰，运行流畅，性价比很高", "酒店位置方便，房间干净，服务热情", "洗完头发很柔顺，味道也好闻", "苹果又脆又甜，全家都爱吃",
        "客服态度很好，问题马上就解决了", "台灯光线柔和，看书不累眼睛", "鞋子很舒服，走一天也不累", "价格实惠，比商店便宜多了，很划算", "杯子保温效果不错，早上倒的水晚上还是热的",
        "衣服料子柔软，穿起来很合身", "安装简单，说明书很清楚，推荐", "电池耐用，充一次电可以用三天", "颜色和图片一样，很漂亮，妈妈很喜欢", "第二次买了，一如既往的好",
        "锅不粘，煎蛋特别好用，很喜欢",
    ]
    static let bad = [
        "用了两天就坏了，质量太差", "收到的时候已经破了，非常失望", "客服根本不理人，再也不买了", "颜色和图片差太多，退货", "味道很难闻，不敢用，扔了", "苹果都烂了，根本不能吃",
        "书的印刷很差，还有错页，垃圾", "电脑经常死机，屏幕还有坏点", "房间又小又脏，隔音很差，不会再来", "洗完头发很干，头皮还痒，差评", "鞋子掉胶，穿一次就开裂了",
        "物流太慢，等了半个月才到", "做工粗糙，线头到处都是，不值这个价", "电池不耐用，充一次电半天就没了", "说明书看不懂，装了半天装不上", "明显是假货，大家不要上当",
        "衣服缩水严重，洗一次就不能穿了", "杯子漏水，包都湿了，太差了", "伞骨一吹就断，浪费钱", "锅粘得要命，煎什么都糊，后悔买了", "热水器漏水，打电话一直没人来修",
    ]

    @Test func `The header of the committed model holds, and promises what was asked of it`() throws {
        let bytes = try Self.model()
        #expect(bytes.count <= 2_000_000)
        let model = try SentimentModel(file: bytes)
        #expect(model.accuracyBps >= 9_300)
        // A fifth of the texts was held out.
        #expect(abs(Double(model.heldOutTexts) / Double(model.heldOutTexts + model.trainedTexts) - 0.2) < 0.01)
        #expect(model.file == bytes)
    }

    @Test func `What is damaged, foreign or too short is no model`() async throws {
        let bytes = try Self.model()
        await withSeed { random, seed in
            for _ in 0..<60 {
                var damaged = bytes
                // The header's counts say nothing of the weights; everything else is covered.
                var position = Int.random(in: 0..<bytes.count, using: &random)
                if (8..<28).contains(position) { position = 4 }
                damaged[position] ^= UInt8.random(in: 1...255, using: &random)
                // The magic's neighbour, a reserved byte, may be anything.
                if position == 7 { continue }
                #expect(throws: SentimentModelError.self, "byte \(position), seed \(seed)") {
                    try SentimentModel(file: damaged)
                }
            }
        }
        #expect(throws: SentimentModelError.self) { try SentimentModel(file: []) }
        #expect(throws: SentimentModelError.self) { try SentimentModel(file: Array(bytes.dropLast())) }
    }

    @Test(arguments: ProbeForm.allCases)
    func `Sentences of our own get the right label, with the accuracy from the header`(form: ProbeForm) throws {
        let plugin = try ProbedPlugin(SentimentPlugin.self, directory: Self.folder)
        let request = PluginV1.SentimentRequest(texts: Self.good + Self.bad)
        let response = try #require(try plugin.call(.sentiment, request, as: form).response)
        #expect(response.accuracyBps == (try SentimentModel(file: Self.model())).accuracyBps)
        let labels = response.scores.map(\.label)
        let wrong = zip(request.texts, labels).enumerated().filter { index, pair in
            pair.1 != (index < Self.good.count ? .positive : .negative)
        }
        // One in forty is what the stated accuracy leaves, two would be chance.
        #expect(wrong.count <= 2, "wrong: \(wrong.map(\.element))")
        #expect(response.scores.allSatisfy { $0.positiveBps <= 10_000 })
    }

    @Test(arguments: ["", "   ", "Great umbrella, would buy again!", "12345", "👍👍👍", "Прекрасный зонт", "とても", "!!!"])
    func `A text without a Chinese character gets no label`(text: String) throws {
        let plugin = try ProbedPlugin(SentimentPlugin.self, directory: Self.folder)
        let response = try plugin.call(.sentiment, PluginV1.SentimentRequest(texts: [text, "很好"])).response
        #expect(response?.scores.map(\.label) == [.unspecified, .positive])
    }

    @Test func `The neutral band is the operator's`() throws {
        let texts = Self.good + Self.bad
        let wide = try ProbedPlugin(
            SentimentPlugin.self, config: #"{"neutral_from_bps": 0, "neutral_to_bps": 10000}"#, directory: Self.folder)
        let response = try wide.call(.sentiment, PluginV1.SentimentRequest(texts: texts)).response
        #expect(response?.scores.allSatisfy { $0.label == .neutral } == true)
        #expect(throws: ProbeError.self) {
            try ProbedPlugin(SentimentPlugin.self, config: #"{"neutral_from_bps": 5001}"#, directory: Self.folder)
        }
    }

    @Test func `Without its model, or asked about nothing, it says why`() throws {
        let error = #expect(throws: ProbeError.self) { try ProbedPlugin(SentimentPlugin.self, directory: "/nowhere") }
        #expect(error?.description.contains("model.bin") == true)
        let plugin = try ProbedPlugin(SentimentPlugin.self, directory: Self.folder)
        for count in [0, 501] {
            let answer = try plugin.call(.sentiment, PluginV1.SentimentRequest(texts: Array(repeating: "好", count: count)))
            guard case .failed(status: -2, let explanation) = answer else {
                Issue.record("\(count) texts: \(answer)")
                continue
            }
            #expect(explanation.hasPrefix("texts: must be 1–500"))
        }
    }

    @Test func `Full-width, capitals and spaces do not change a text, and a character more does`() {
        func slots(_ text: String) -> [UInt32] {
            var grams = TextGrams()
            grams.read(text)
            return grams.slots
        }
        #expect(slots("很好 ＡＢＣ！") == slots("很 好abc!"))
        #expect(slots("很好") != slots("很好。"))
        #expect(slots("很好").count == 2 + 3 + 2, "characters, pairs with the edges, triples with the edges")
        #expect(slots("").isEmpty)
        let long = slots(String(repeating: "伞好", count: 9_000))
        #expect(long == slots(String(repeating: "伞好", count: 2_048)), "what is beyond the limit is not read")
    }

    /// The whole measurement again, with what was held out, where the data is.
    @Test(
        .enabled(
            if: ProcessInfo.processInfo.environment["LIVESHOP_DATA"] != nil,
            "LIVESHOP_DATA names no folder with reviews_zh.csv.gz"))
    func `The accuracy in the header is what the held-out texts give`() throws {
        let folder = try #require(ProcessInfo.processInfo.environment["LIVESHOP_DATA"])
        let model = try SentimentModel(file: Self.model())
        let work = FileManager.default.temporaryDirectory.appending(path: "liveshop-sentiment-\(UUID().uuidString).bin")
        defer { try? FileManager.default.removeItem(at: work) }
        let train = Process()
        train.executableURL = URL(filePath: "\(Self.folder)/train")
        train.arguments = ["\(folder)/reviews_zh.csv.gz", work.path]
        try train.run()
        train.waitUntilExit()
        #expect(train.terminationStatus == 0)
        let again = try SentimentModel(file: Array(try Data(contentsOf: work)))
        // Another libm may round otherwise: a handful of texts at most.
        #expect(abs(Int(again.accuracyBps) - Int(model.accuracyBps)) <= 20)
        #expect(again.heldOutTexts == model.heldOutTexts)
    }
}
