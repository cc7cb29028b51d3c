/// Traditional characters and common stand-ins as the simplified ones that the lexicon is written in. Only characters that occur in claims: the
/// table makes texts comparable, it does not translate them.
enum HanVariants {
    static func folded(_ value: UInt32) -> UInt32 { simplified[value] ?? value }

    private static let simplified: [UInt32: UInt32] = {
        // Pairs: first what is written, then what it counts as.
        let pairs = """
            國国 級级 極极 頂顶 網网 價价 銷销 獨独 無无 絕绝 對对 萬万 場场 業业 領领 導导
            獎奖 證证 療疗 醫医 優优 進进 強强 貴贵 專专 權权 譽誉 質质 歷历 總总 統统 軍军
            東东 買买 賣卖 賠赔 虧亏 錢钱 類类 齊齐 過过 時时 間间 壽寿 長长 遠远 風风 險险
            與与 後后 號号 來来 個个 們们 這这 還还 沒没 傳传 爾尔 裡里 裏里 實实 際际 認认
            識识 單单 內内 補补 項项 術术 產产 銳锐 創创 範范 種种 廣广 華华 麗丽 稱称 謂谓
            豈岂 難难 為为 會会 應应 當当 說说 並并 於于 顏颜 雙双 陽阳 陰阴 靜静 復复 貨货
            飲饮 參参 賞赏 溫温 濕湿 幾几 兒儿 寶宝 從从 嘗尝 誰谁 點点 蕞最 壹一 嚴严 選选
            擇择 驗验 測测 試试 頭头 體体 灣湾 鐵铁 鋼钢 電电 腦脑 視视 聽听 讓让 動动 運运
            轉转 開开 關关 務务 員员 黨党 馳驰 標标 協协 劃划 檔档 環环 適适 學学 藥药 發发
            確确 見见 紀纪 錄录 決决 藝艺 師师 載载 徑径
            """.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) }
        var table: [UInt32: UInt32] = [:]
        for pair in pairs where pair.count == 2 { table[pair[0].value] = pair[1].value }
        return table
    }()
}
