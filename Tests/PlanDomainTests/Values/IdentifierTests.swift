import PlanDomain
import TestSupport
import Testing

struct IdentifierTests {
  @Test(arguments: ["A07", "D3.2", "AV-2026-07", "B-2026-14", "C1", "A1", "Ab-c.d9"])
  func planObjectsAreAccepted(text: String) {
    #expect(ActivityID(text)?.rawValue == text)
  }

  @Test(
    .fault(.f45),
    arguments: [
      "", "A", "a07", "7A", "A 7", "A/7", "A..\u{2F}etc", "A\u{E5}1", "-A1", "A\n1",
      "A234567890123456789012345678901234567890",
    ])
  func otherTextsAreNoPlanObjects(text: String) {
    #expect(ActivityID(text) == nil)
  }

  @Test(arguments: [
    ("kommun", true), ("polis-2", true), ("Kommun", false), ("2polis", false), ("", false),
    ("abcdefghijklmnop", true), ("abcdefghijklmnopq", false), ("p\u{F6}lis", false),
  ])
  func partiesAreShortWords(text: String, isAccepted: Bool) {
    #expect((PartyID(text) != nil) == isAccepted)
  }

  @Test func identifiersOrderNaturally() {
    let shuffled: [ActivityID] = ["A10", "B1", "A2", "A2.10", "A2.9", "A02"]
    let sorted: [ActivityID] = ["A02", "A2", "A2.9", "A2.10", "A10", "B1"]
    #expect(shuffled.sorted() == sorted)
  }

  @Test func entryIdentifiersSurviveTheRoundTripAndOrderAsTheirText() throws {
    var generator = SystemRandomNumberGenerator()
    let ids = (0..<1000).map { _ in
      EntryID(high: generator.next(), low: generator.next())
    }
    for id in ids { #expect(EntryID(id.description) == id) }
    #expect(ids.sorted().map(\.description) == ids.map(\.description).sorted())
    #expect(EntryID("8ZZZZZZZZZZZZZZZZZZZZZZZZZ") == nil, "more than 128 bits")
    #expect(EntryID("01KH8G3PT50004SKNZ3WX9RXZU") == nil, "U is no letter of the alphabet")
  }

  @Test func factIdentifiersNameAPlaceInAnEntry() throws {
    let text = "01KH8G3PT50004SKNZ3WX9RXZ2#3"
    #expect(try #require(FactID(text)).description == text)
    for other in ["01KH8G3PT50004SKNZ3WX9RXZ2", "\(text.dropLast())", "\(text.dropLast())64"] {
      #expect(FactID(other) == nil)
    }
    #expect(FactID("01KH8G3PT50004SKNZ3WX9RXZ2#03") == nil)
  }

  @Test(arguments: ["kansli-7q3k", "a-0000", "samordnare-zz9z"])
  func writersAreAFunctionAndASuffix(text: String) {
    #expect(WriterID(text)?.rawValue == text)
  }

  @Test(
    .fault(.f45),
    arguments: [
      "kansli", "kansli-7q3", "-7q3k", "Kansli-7q3k", "../x-7q3k", "a-b-7q3k", "k\u{E5}-7q3k",
    ])
  func otherTextsAreNoWriters(text: String) {
    #expect(WriterID(text) == nil)
  }
}
