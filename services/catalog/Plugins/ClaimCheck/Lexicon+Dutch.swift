extension Lexicon {
    static let bundledDutch: [Phrase] =
        phrases(
            .dutch, "superlative.quality", .barred,
            [
                "beste", "allerbeste", "het best verkrijgbare", "hoogste kwaliteit", "de hoogste klasse", "meest geavanceerde",
                "meest effectieve",
                "meest krachtige", "krachtigste", "veiligste", "gezondste", "effectiefste", "meest betrouwbare",
                "betrouwbaarste", "onovertroffen",
                "ongeëvenaard", "ongeëvenaarde", "onverslaanbaar", "onverslaanbare",
            ])
        + phrases(
            .dutch, "superlative.rank", .barred,
            [
                "nummer één", "nummer 1", "nummer een merk", "nr 1", "no 1", "no1", "#1", "marktleider nummer 1",
                "eerste keus van nederland",
                "grootste van nederland", "bestverkochte van nederland", "populairste van nederland",
            ])
        + phrases(
            .dutch, "superlative.price", .barred,
            [
                "goedkoopste", "allergoedkoopste", "laagste prijs", "laagste prijzen", "allerlaagste prijs", "voordeligste",
                "nergens goedkoper",
                "scherpste prijs van nederland",
            ])
        + phrases(
            .dutch, "superlative.state", .barred,
            ["van nationaal niveau", "door de staat aanbevolen", "koninklijk goedgekeurd", "van wereldniveau"])
        + phrases(
            .dutch, "superlative.unique", .barred,
            ["enige echte", "enige in zijn soort", "enige ter wereld", "uniek ter wereld", "nooit eerder vertoond"])
        + phrases(
            .dutch, "absolute.effect", .barred,
            [
                "100% effectief", "honderd procent effectief", "100% veilig", "geneest alles", "gegarandeerd resultaat",
                "zonder enig risico", "wondermiddel",
            ])
        + phrases(
            .dutch, "puffery", .warning,
            [
                "mooiste", "lekkerste", "snelste", "sterkste", "zachtste", "topkwaliteit", "wereldklasse", "perfecte",
                "ultieme", "unieke", "marktleider",
                "best getest", "best getestte", "bestverkocht", "bestverkochte", "best verkochte", "best verkocht",
            ])
        + phrases(
            .dutch, "allowed", .allowed,
            [
                // In letters: a salutation and wishes.
                "beste klant", "beste klanten", "beste lezer", "beste lezers", "beste koper", "beste kijkers", "beste kijker",
                "beste allemaal",
                "beste mensen", "beste meneer", "beste mevrouw", "beste heer", "beste vrienden", "beste vriend",
                "beste vriendin", "beste wensen",
                "het beste toegewenst", "wens je het beste", "wensen je het beste", "wensen u het beste",
                // Advice on use: how it is best done, not what is best.
                "het beste bewaren", "het beste te bewaren", "het beste bewaard", "werkt het beste", "smaakt het beste",
                "past het beste",
                "kunt u het beste", "kun je het beste", "je het beste kunt", "u het beste kunt", "het beste gebruiken",
                "het beste resultaat bij",
                "voor het beste resultaat", "beste resultaat bij", "naar beste weten", "naar beste kunnen",
                "beste houdbaarheid", "ten beste",
                "tot de snelste levering", "snelste route",
            ])
}
