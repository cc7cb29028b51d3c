import Messages

/// One streamer of the evening, what is sold in the show and how the audience behaves. All of them are made up.
struct CastMember: Sendable {
    var id: StreamerID
    var name: String
    /// What kind of streamer this is, for the report.
    var kind: String
    var agency: AgencyID = ""
    /// Without training; farmers and shop clerks.
    var fastTrack = false
    var platforms: [String]
    var goods: Goods
    /// Accounts that come to the show.
    var viewers: Int
    /// Of 10,000 viewers: who opens the product.
    var clicksBps: Int
    /// Of 10,000 who opened it: who orders.
    var ordersBps: Int
    /// Hearts per viewer, on average.
    var likes: Int
    /// Of 10,000 orders: never paid; cancelled before shipment; returned after delivery.
    var unpaidBps = 300
    var cancelledBps = 200
    var returnedBps: Int

    var session: SessionID { SessionID("\(id)-evening") }
}

/// A product with one variant.
struct Goods: Sendable {
    var sku: SKU
    var titleEnglish: String
    var titleChinese: String
    var category: String
    /// Fen.
    var price: Int64
    var stock: UInt64
    var location: LocationID = ""
    /// False: perishable, no 7-day return.
    var returnable = true
}

enum Cast {
    static let currency = "CNY"
    static let merchant: MerchantID = "harbour-street"
    static let agency: AgencyID = "bright-harbour"

    /// The show of the big sale; its orders come from `FlashSale`.
    static let interview: StreamerID = "vesna-oriel"

    static func members(stock: Int) -> [CastMember] {
        [
            CastMember(
                id: interview, name: "Vesna Oriel in conversation", kind: "celebrity interview", agency: agency,
                platforms: ["vela", "orbit", "tangent"],
                goods: Goods(
                    sku: "perfume-50ml", titleEnglish: "Perfume, 50 ml", titleChinese: "香水 50毫升", category: "fragrance",
                    price: 39_900, stock: UInt64(stock)),
                viewers: 0, clicksBps: 0, ordersBps: 0, likes: 0, returnedBps: 0),
            CastMember(
                id: "qiao-yun", name: "Qiao Yun's Colours", kind: "KOL", agency: agency,
                platforms: ["vela", "tangent", "orbit"],
                goods: Goods(
                    sku: "lipstick-rouge", titleEnglish: "Lipstick, rouge", titleChinese: "口红 正红色", category: "make-up",
                    price: 12_900, stock: 5_000),
                viewers: 8_000, clicksBps: 1_200, ordersBps: 2_600, likes: 6, cancelledBps: 500, returnedBps: 2_000),
            CastMember(
                id: "ada-veld", name: "Ada Veld tries it", kind: "KOC", platforms: ["miaow"],
                goods: Goods(
                    sku: "sunscreen-50", titleEnglish: "Sunscreen, factor 50", titleChinese: "防晒霜 SPF50",
                    category: "skincare", price: 8_900, stock: 1_000),
                viewers: 600, clicksBps: 3_000, ordersBps: 4_500, likes: 4, returnedBps: 400),
            CastMember(
                id: "uncle-gao", name: "Uncle Gao's Orchard", kind: "farmer", fastTrack: true, platforms: ["vela"],
                goods: Goods(
                    sku: "mushrooms-1kg", titleEnglish: "Mountain mushrooms, 1 kg", titleChinese: "高山蘑菇 1公斤",
                    category: "fresh", price: 4_900, stock: 2_000, returnable: false),
                viewers: 1_800, clicksBps: 1_600, ordersBps: 4_000, likes: 9, returnedBps: 300),
            CastMember(
                id: "mei-counter-7", name: "Mei at counter 7", kind: "shop clerk", fastTrack: true, platforms: ["harbour"],
                goods: Goods(
                    sku: "silk-scarf", titleEnglish: "Silk scarf", titleChinese: "真丝围巾", category: "fashion",
                    price: 25_900, stock: 300, location: "store-07"),
                viewers: 900, clicksBps: 1_800, ordersBps: 2_500, likes: 3, returnedBps: 1_000),
            CastMember(
                id: "lin-jiao", name: "Breakfast with Lin Jiao", kind: "breakfast show", platforms: ["vela", "harbour"],
                goods: Goods(
                    sku: "soy-milk-12", titleEnglish: "Soy milk, 12 cartons", titleChinese: "豆浆 12盒", category: "fresh",
                    price: 5_900, stock: 1_000, returnable: false),
                viewers: 6_000, clicksBps: 40, ordersBps: 500, likes: 30, returnedBps: 0),
            CastMember(
                id: "ren-baihe", name: "Ren Baihe pours tea", kind: "big name, viewers 1 : 100", agency: agency,
                platforms: ["tangent", "vela"],
                goods: Goods(
                    sku: "tea-set", titleEnglish: "Tea set, ten pieces", titleChinese: "茶具 十件套", category: "home",
                    price: 88_000, stock: 500),
                viewers: 9_000, clicksBps: 30, ordersBps: 3_700, likes: 12, unpaidBps: 0, cancelledBps: 0, returnedBps: 0),
            CastMember(
                id: "sisi-stitch", name: "Sisi Stitch's Wardrobe", kind: "45 % come back", agency: agency,
                platforms: ["miaow", "vela"],
                goods: Goods(
                    sku: "summer-dress", titleEnglish: "Summer dress", titleChinese: "夏季连衣裙", category: "fashion",
                    price: 29_900, stock: 2_000),
                viewers: 3_000, clicksBps: 1_500, ordersBps: 6_000, likes: 5, returnedBps: 4_500),
            CastMember(
                id: "pieter-mook", name: "Rain or shine with Pieter Mook", kind: "KOC abroad", platforms: ["orbit"],
                goods: Goods(
                    sku: "umbrella-uv", titleEnglish: "Umbrella with sun protection", titleChinese: "防晒雨伞",
                    category: "accessories", price: 9_900, stock: 1_500),
                viewers: 1_200, clicksBps: 1_400, ordersBps: 3_000, likes: 2, returnedBps: 700),
            CastMember(
                id: "tao-seconds", name: "Tao's three seconds", kind: "flash dealer", platforms: ["tangent", "miaow"],
                goods: Goods(
                    sku: "earbuds-mini", titleEnglish: "Earbuds, mini", titleChinese: "迷你耳机", category: "electronics",
                    price: 19_900, stock: 3_000),
                viewers: 2_500, clicksBps: 2_200, ordersBps: 3_500, likes: 8, returnedBps: 900),
        ]
    }
}
