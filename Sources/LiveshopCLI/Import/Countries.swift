import Foundation

/// Countries by their English names, as exports write them.
enum Countries {
    /// ISO 3166-1 alpha-2 code; empty for a name that is none (`Unspecified`): the order then belongs to no market.
    static func code(of name: String) -> String { codes[name.lowercased()] ?? "" }

    private static let codes: [String: String] = {
        let english = Locale(identifier: "en_GB")
        var codes: [String: String] = [:]
        for region in Locale.Region.isoRegions where region.identifier.utf8.count == 2 {
            guard let name = english.localizedString(forRegionCode: region.identifier) else { continue }
            codes[name.lowercased()] = region.identifier
        }
        // Names that are in use and not in the table.
        for (name, code) in [
            "eire": "IE", "usa": "US", "rsa": "ZA", "uk": "GB", "czech republic": "CZ", "hong kong": "HK", "turkey": "TR",
        ] { codes[name] = code }
        return codes
    }()
}
