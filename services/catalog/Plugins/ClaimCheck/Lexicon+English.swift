extension Lexicon {
    static let bundledEnglish: [Phrase] =
        phrases(
            .english, "superlative.quality", .barred,
            [
                "best", "bestest", "finest", "highest quality", "highest grade", "top quality in the world", "most advanced",
                "most effective",
                "most powerful", "most trusted", "safest", "healthiest", "world s finest", "unrivalled", "unrivaled",
                "unmatched", "unsurpassed",
                "unbeatable", "second to none", "supreme quality",
            ])
        + phrases(
            .english, "superlative.rank", .barred,
            [
                "number one", "number 1", "no 1", "no1", "#1", "top 1", "top1", "first brand", "leading brand in the world",
                "nation s favourite",
                "nation s favorite", "world s favourite", "world s favorite",
            ])
        + phrases(
            .english, "superlative.price", .barred,
            [
                "lowest price", "lowest prices", "lowest priced", "cheapest", "lowest price ever", "lowest on the internet",
                "unbeatable price",
                "unbeatable prices",
            ])
        + phrases(
            .english, "superlative.state", .barred,
            [
                "national grade", "national level", "state level", "world level", "approved by the state",
                "government recommended",
            ])
        + phrases(
            .english, "superlative.unique", .barred,
            [
                "one of a kind in the world", "the only one in the world", "like no other in the world",
                "never seen before in history", "unprecedented",
            ])
        + phrases(
            .english, "absolute.effect", .barred,
            [
                "100% effective", "100% safe", "cures everything", "cures all", "guaranteed cure", "no side effects",
                "zero risk", "risk free cure",
                "miracle cure",
            ])
        + phrases(
            .english, "puffery", .warning,
            [
                "best seller", "best sellers", "bestseller", "bestsellers", "best selling", "bestselling", "world class",
                "top quality", "premium grade",
                "perfect", "ultimate", "unique", "miracle", "fastest", "strongest", "softest", "champion",
            ])
        + phrases(
            .english, "allowed", .allowed,
            [
                // Dates and storage.
                "best before", "best by", "best if used by", "best if used before", "best used by", "best used before",
                "best before end", "best consumed",
                // Advice on use.
                "best served", "best enjoyed", "best kept", "best stored", "best used with", "best used within", "best suited",
                "best washed",
                "best results when", "best results if", "best results", "works best", "work best", "tastes best", "fits best",
                "best viewed", "best eaten",
                "best practice", "best practices", "best of both",
                // Letters and everyday words.
                "best regards", "best wishes", "all the best", "best friend", "best friends", "best man", "do your best",
                "do our best", "did our best",
                "try our best", "our level best", "at best", "at your best", "make the best of", "to the best of",
                "hook no 1", "size no 1", "item no 1", "step no 1", "part no 1", "unique id", "unique code", "unique number",
                "perfect bound", "champion s cup",
            ])
}
