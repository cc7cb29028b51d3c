import MeshTesting
import RPCCore
import Testing

@Suite struct RPCCoreDeadlineWheelTests {
    private func at(_ milliseconds: Int64) -> MonotonicTime { MonotonicTime(microseconds: milliseconds * 1_000) }

    @Test func firesAtTheFirstTickAndOnce() {
        var wheel = DeadlineWheel(now: at(0))
        wheel.set(7, deadline: MonotonicTime(microseconds: 2_500))
        #expect(wheel.nextDue() == at(3))
        #expect(wheel.popExpired(at: MonotonicTime(microseconds: 2_999)) == nil)
        #expect(wheel.popExpired(at: at(3)) == 7)
        #expect(wheel.popExpired(at: at(3)) == nil)
        #expect(wheel.nextDue() == nil)
    }

    @Test func aDeadlineThatHasPassedFiresAtOnce() {
        var wheel = DeadlineWheel(now: at(100))
        wheel.set(0, deadline: at(1))
        #expect(wheel.popExpired(at: at(100)) == 0)
    }

    @Test func deadlinesBeyondOneLapWait() {
        var wheel = DeadlineWheel(now: at(0))
        wheel.set(1, deadline: at(10_000))
        #expect(wheel.popExpired(at: at(9_999)) == nil)
        #expect(wheel.popExpired(at: at(10_000)) == 1)
    }

    /// A loop that waits until then must not turn in place, for the length of a tick, whenever a lap comes by a deadline further away.
    @Test func whoWaitsForADeadlineBeyondOneLapWaitsALapAtATime() {
        var wheel = DeadlineWheel(now: at(0))
        wheel.set(1, deadline: at(10_000))
        var (now, looks) = (at(0), 0)
        while wheel.popExpired(at: now) == nil, looks < 100 {
            looks += 1
            guard let due = wheel.nextDue(), due > now else { return #expect(Bool(false), "\(now) again") }
            now = due
        }
        #expect(now == at(10_000) && looks <= 3, "\(looks)")
    }

    /// Against a dictionary that is searched.
    @Test func behavesLikeASearchedList() async throws {
        await withSeed { random, seed in
            var wheel = DeadlineWheel(now: at(0))
            var model: [Int: Int64] = [:]
            var now: Int64 = 0
            for _ in 0..<20_000 {
                switch Int.random(in: 0..<3, using: &random) {
                case 0:
                    let slot = Int.random(in: 0..<500, using: &random)
                    if model[slot] == nil {
                        let deadline = now + Int64.random(in: 0...9_000, using: &random)
                        wheel.set(slot, deadline: at(deadline))
                        model[slot] = deadline
                    }
                case 1:
                    let slot = Int.random(in: 0..<500, using: &random)
                    wheel.remove(slot)
                    model[slot] = nil
                default:
                    now += Int64.random(in: 0...(random.chance(0.02) ? 6_000 : 20), using: &random)
                    if let due = wheel.nextDue(), let earliest = model.values.min() {
                        #expect(due <= at(max(earliest, now)) || due <= at(earliest), "seed \(seed)")
                    }
                    var expired: Set<Int> = []
                    while let slot = wheel.popExpired(at: at(now)) { expired.insert(slot) }
                    #expect(expired == Set(model.filter { $0.value <= now }.keys), "seed \(seed)")
                    model = model.filter { $0.value > now }
                    if let due = wheel.nextDue() { #expect(due > at(now), "seed \(seed)") }
                }
                #expect(wheel.count == model.count, "seed \(seed)")
            }
        }
    }
}
