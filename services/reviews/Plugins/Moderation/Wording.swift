/// The words that the rules look for, in Chinese, Dutch and English.
enum Wording {
    /// What only an advertisement says, and advertising law bars: rank, absolute promise, authority. Held whoever writes it.
    static let boldClaims = [
        "国家级", "国家领导人", "驰名商标", "中国第一", "全国第一", "世界第一", "全球第一", "全网第一", "销量第一", "排名第一", "第一品牌", "行业第一",
        "全网最低", "全国最低", "史上最低", "史无前例", "前无古人", "百分百有效", "100%有效", "100%根治", "彻底根治", "包治百病", "药到病除", "永不反弹",
        "绝无仅有", "国宴", "特供专供", "领袖品牌", "全球首发", "全网独家", "no.1品牌", "top1品牌", "世界领先", "国际领先", "行业领先",
        "beste van nederland", "beste ter wereld", "nummer 1 van nederland", "nummer één van nederland",
        "goedkoopste van nederland",
        "laagste prijs van nederland", "laagste prijs ooit", "laagste prijs gegarandeerd", "100% effectief",
        "gegarandeerd genezen",
        "geneest alles", "marktleider", "best in the world", "world's best", "world's no. 1", "number one in the world",
        "no. 1 brand",
        "number one brand", "#1 brand", "lowest price ever", "lowest price guaranteed", "lowest price online", "100% effective",
        "guaranteed to cure", "cures everything", "miracle cure", "market leader", "state-level",
    ]

    /// What any delighted buyer says, and a paid one must not.
    static let superlatives = [
        "最好", "最佳", "最优", "最便宜", "最低价", "最先进", "最高级", "最高端", "最强", "最牛", "最受欢迎", "最时尚", "最正宗", "最安全", "最有效", "顶级", "顶尖",
        "极品", "极致", "绝对", "唯一", "独一无二", "首选", "王牌", "冠军", "万能", "完美", "无敌", "no.1", "top1", "第一名", "永久", "de beste",
        "het beste",
        "beste", "allerbeste", "de goedkoopste", "goedkoopste", "onovertroffen", "ongeëvenaard", "onverslaanbaar", "perfect",
        "perfecte",
        "uniek", "unieke", "the best", "best ever", "the cheapest", "cheapest", "number one", "no. 1", "#1", "unbeatable",
        "unmatched",
        "unrivalled", "flawless", "the only", "the greatest", "the finest",
    ]

    /// Right before a superlative: then it is none.
    static let negations = [
        "不是", "不算", "并非", "未必", "谈不上", "称不上", "not", "isn't", "never", "niet", "geen", "not quite", "niet echt", "not exactly",
    ].map(SkimmedText.scalars)

    static let praise = [
        "推荐", "好用", "绝了", "必买", "必入", "种草", "神器", "回购", "安利", "闭眼入", "太赞", "超赞", "喜欢", "很好", "非常好", "满意", "惊艳", "值得", "爱了",
        "好看",
        "好吃", "效果好", "aanrader", "geweldig", "geweldige", "fantastisch", "fantastische", "super", "top", "prachtig", "mooi",
        "heerlijk", "blij met",
        "tevreden", "amazing", "awesome", "love", "loved", "must-have", "must have", "recommend", "recommended", "great",
        "excellent", "perfect",
        "wonderful", "fantastic", "holy grail", "obsessed",
    ]

    /// What makes praise an advertisement: a code, a place to buy, a price that only now is so low, a way to ask the author.
    static let solicitations = [
        "优惠码", "折扣码", "邀请码", "口令", "淘口令", "领券", "领取优惠券", "专属优惠", "专属折扣", "粉丝福利", "粉丝价", "到手价", "链接在", "点链接", "点击链接", "戳链接",
        "戳我", "主页链接", "橱窗", "评论区链接", "私信我", "私我", "找我拿", "找我买", "团购价", "限时特价", "限时优惠", "现在下单", "赶紧下单", "赶快下单", "下单立减",
        "下单备注", "报我名字", "直播间下单", "来我直播间", "kortingscode", "kortingcode", "actiecode", "met mijn code", "met code",
        "gebruik code",
        "link in bio", "link in mijn bio", "stuur me een dm", "stuur mij een dm", "nu maar", "bestel nu", "alleen vandaag",
        "discount code",
        "promo code", "coupon code", "use code", "use my code", "with code", "with my code", "swipe up", "link below", "dm me",
        "message me",
        "order now", "buy now", "today only", "limited offer", "affiliate link",
    ]

    /// Names of messengers; what follows them may be an address there.
    static let messengers = [
        "微信", "薇信", "威信", "徽信", "卫星号", "v信", "vx", "wx", "v x", "加v", "weixin", "wechat", "qq", "扣扣", "q群", "企鹅号",
        "whatsapp",
        "telegram", "line id", "signal", "skype", "snapchat", "kik",
    ]

    /// Ends of host names that are believed without "www." or "://".
    static let domains: Set<String> = [
        "com", "cn", "net", "org", "nl", "be", "de", "eu", "uk", "shop", "store", "top", "xyz", "vip", "cc", "io", "co", "me",
        "link", "club", "online",
        "site", "info",
    ]
}
