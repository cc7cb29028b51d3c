import Foundation
import Synchronization

/// One line that shows how far a job is: redrawn on a terminal at most ten times a second, one line every ten seconds otherwise.
package final class ProgressLine: Sendable {
    private let title: String
    private let isInteractive: Bool
    /// When a line was last shown; nil before the first.
    private let shown: Mutex<ContinuousClock.Instant?>

    package init(_ title: String, isInteractive: Bool = Terminal.errorsAreInteractive) {
        self.title = title
        self.isInteractive = isInteractive
        // In a log, a job that is over within seconds has one line, its last.
        shown = Mutex(isInteractive ? nil : .now)
    }

    /// - Parameters:
    ///   - share: 0…1, nil if the end is unknown.
    ///   - detail: what has been done so far.
    package func update(share: Double?, _ detail: @autoclosure () -> String) {
        let now = ContinuousClock.now
        let isDue = shown.withLock { shown in
            if let shown, shown.duration(to: now) < (isInteractive ? .milliseconds(100) : .seconds(10)) { return false }
            shown = now
            return true
        }
        guard isDue else { return }
        let line = Self.line(title: title, share: share, detail: detail())
        isInteractive ? Terminal.redraw(line) : Terminal.say(line)
    }

    /// Leaves a last line that stays.
    package func finish(_ detail: String) {
        let line = "\(title): \(detail)"
        if isInteractive {
            Terminal.redraw(line + "\n")
        } else {
            Terminal.say(line)
        }
    }

    static func line(title: String, share: Double?, detail: String) -> String {
        guard let share else { return "\(title): \(detail)" }
        let bounded = min(max(share, 0), 1)
        let filled = Int(bounded * 20)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
        return "\(title) \(bar) \(Int(bounded * 100)) %  \(detail)"
    }
}
