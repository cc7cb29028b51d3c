/// Traditional characters and common stand-ins as the simplified ones that the lexicon is written in. Only characters that occur in claims: the
/// table makes texts comparable, it does not translate them.
enum HanVariants {
    static func folded(_ value: UInt32) -> UInt32 { simplified[value] ?? value }

    private static let simplified: [UInt32: UInt32] = {
        // Pairs: first what is written, then what it counts as.
        let pairs = """
            國国級级極极頂顶網网價价銷销獨独無无絕绝對对萬万場场業业領领導导獎奖證证療疗醫医優优進进強强貴贵專专權权譽誉質质僅仅歷历
            總总統统軍军馬马車车東东買买賣卖賠赔虧亏錢钱類类齊齐過过時时間间壽寿長长遠远風风險险與与後后號号來来個个們们這这還还沒没
            沖冲衝冲擊击敵敌傳传奇奇爾尔裡里裏里實实際际認认識识單单唯唯値值內内補补項项術术產产銳锐創创範范種种廣广闊阔華华麗丽豪豪
            稱称謂谓豈岂難难為为會会應应當当說说並并於于顏颜雙双陽阳陰阴靜静復复貨货飲饮參参賞赏溫温濕湿幾几兒儿寶宝從从嘗尝誰谁點点
            蕞最嘴最壹一貳二參三効效嚴严厲厉選选擇择驗验測测試试頭头號号體体灣湾鐵铁鋼钢龍龙鳳凤電电腦脑視视聽听讓让動动運运轉转開开關关
            """.unicodeScalars.filter { $0 != "\n" && $0 != " " }
        var table: [UInt32: UInt32] = [:]
        for index in stride(from: 0, to: pairs.count - 1, by: 2) where pairs[index] != pairs[index + 1] {
            table[pairs[index].value] = pairs[index + 1].value
        }
        return table
    }()
}
