import Messages

/// Who found a review helpful.
struct Opinions: Hashable, Sendable {
    private(set) var byViewer: [ViewerID: Bool] = [:]
    private(set) var helpful = 0

    var count: Int { byViewer.count }

    mutating func set(_ opinion: Bool, by viewer: ViewerID) {
        let before = byViewer.updateValue(opinion, forKey: viewer)
        helpful += (opinion ? 1 : 0) - (before == true ? 1 : 0)
    }
}
