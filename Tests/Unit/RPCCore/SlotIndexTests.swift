import MeshTesting
import RPCCore
import Testing

@Suite struct SlotIndexTests {
    @Test func `finds what was put in, by both numbers of its name`() {
        var index = SlotIndex()
        for (slot, id, owner) in [(7, 1, 1), (8, 1, 2), (9, 2, 1)] as [(Int, UInt64, UInt64)] {
            let isNew = index.insert(slot, id: id, owner: owner)
            #expect(isNew)
        }
        #expect(index.slot(of: 1, owner: 1) == 7)
        #expect(index.slot(of: 1, owner: 2) == 8)
        #expect(index.slot(of: 2, owner: 1) == 9)
        #expect(index.slot(of: 2, owner: 2) == nil)
        #expect(index.count == 3)
        #expect(index.slots(of: 1).sorted() == [7, 9])
    }

    @Test func `a name that is taken stays with whom it belongs to`() {
        var index = SlotIndex()
        let isNew = index.insert(1, id: 5)
        let isNewAgain = index.insert(2, id: 5)
        #expect(isNew && !isNewAgain)
        #expect(index.slot(of: 5) == 1)
        #expect(index.count == 1)
    }

    @Test func `removing what is not there changes nothing`() {
        var index = SlotIndex()
        _ = index.insert(1, id: 5)
        index.remove(id: 6)
        index.remove(id: 5, owner: 1)
        #expect(index.slot(of: 5) == 1)
        #expect(index.count == 1)
    }

    /// Beside a dictionary, over names so few that they collide, come and go again and again, and make the table grow.
    @Test(arguments: [3, 40, 5_000] as [UInt64]) func `does as a dictionary does`(names: UInt64) async {
        struct Name: Hashable { var id, owner: UInt64 }
        await withSeed { random, seed in
            var index = SlotIndex()
            var model: [Name: Int] = [:]
            for step in 0..<20_000 {
                let id = UInt64.random(in: 0..<names, using: &random) << 40
                let name = Name(id: id, owner: UInt64.random(in: 0..<3, using: &random))
                if Bool.random(using: &random) {
                    let isNew = index.insert(step, id: name.id, owner: name.owner)
                    #expect(isNew == (model[name] == nil), "seed \(seed)")
                    if isNew { model[name] = step }
                } else {
                    index.remove(id: name.id, owner: name.owner)
                    model[name] = nil
                }
                #expect(index.slot(of: name.id, owner: name.owner) == model[name], "seed \(seed)")
                #expect(index.count == model.count, "seed \(seed)")
            }
            for (name, slot) in model { #expect(index.slot(of: name.id, owner: name.owner) == slot, "seed \(seed)") }
            let owned = model.filter { $0.key.owner == 1 }.map(\.value).sorted()
            #expect(index.slots(of: 1).sorted() == owned, "seed \(seed)")
        }
    }
}
