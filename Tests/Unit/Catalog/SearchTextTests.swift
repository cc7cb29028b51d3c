import Messages
import RPCCore
import Testing

@testable import CatalogService

@Suite struct SearchTextTests {
    @Test(arguments: [
        ("Hello, World", "hello world"),
        ("手机壳", "手 机 壳"),
        ("iPhone15手机壳 5寸", "iphone15 手 机 壳 5 寸"),
        ("Crème brûlée–Zoë’s coöperatie", "creme brulee zoe s cooperatie"),
        ("ＩＤＳ ﬁets ĳs", "ids fiets ijs"),
        ("Straße Łódź Ærø", "strasse lodz aero"),
        ("ガラス コップ", "ガ ラ ス コ ッ プ"),
        ("컵", "컵"),
        ("\"a\" OR b* NEAR(c) -d:^e", "a or b near c d e"),
        ("☂️🌂 ……", ""),
    ])
    func textsBecomeTokens(text: String, tokens: String) { #expect(SearchText.indexed(text) == tokens) }

    @Test(arguments: [
        ("umbrella", "\"umbrella\" *"), ("tv", "\"tv\""), ("手机", "\"手 机\""), ("手机 红色", "\"手 机\" AND \"红 色\""),
        ("tv手机", "\"tv\" AND \"手 机\""), ("a\" OR \"b", "\"a\" AND \"or\" AND \"b\""), ("  ", nil),
    ])
    func queriesBecomeExpressions(query: String, match: String?) throws {
        #expect(try SearchExpression(query).match == match)
    }

    @Test func badQueriesAreRefused() {
        for query in ["???", String(repeating: "a", count: 257), (1...17).map(String.init).joined(separator: " ")] {
            #expect(throws: RPCError.self) { try SearchExpression(query) }
        }
    }

    @Test func cursorsAreOpaqueAndChecked() throws {
        let cursor = SearchCursor(query: 7, position: .behind(.init(rank: -1.25, productID: "p/1")))
        #expect(try SearchCursor(text: cursor.text, query: 7) == cursor)
        #expect(throws: RPCError.self) { try SearchCursor(text: cursor.text, query: 8) }
        var texts = [
            "", "x", "=", "AAAA", "ä", String(cursor.text.dropLast()), cursor.text + "A", String(repeating: "A", count: 500),
        ]
        for index in cursor.text.indices {
            var text = cursor.text
            text.replaceSubrange(index...index, with: text[index] == "B" ? "C" : "B")
            texts.append(text)
        }
        for text in texts {
            do throws(RPCError) {
                // The last character holds bits that are no part of any byte; such a change is none.
                #expect(try SearchCursor(text: text, query: 7) == cursor, "\(text) was taken")
            } catch {
                #expect(error.code == .invalidArgument && error.field == "cursor")
            }
        }
    }
}
