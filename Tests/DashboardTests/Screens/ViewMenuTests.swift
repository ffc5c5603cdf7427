import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct ViewMenuTests {
  @Test(arguments: [
    ("vh", "Historik ("), ("v\u{F6}", "Överenskommelsen"), ("vk", "Oenighet ("),
    ("vb", "Beslut ("), ("vm", "Möten ("), ("vs", "Sedan "),
  ])
  func aLetterLeadsToAScreen(keys: String, heading: String) throws {
    var session = Session()
    try session.type(keys)
    #expect(session.screen.contains(heading))
    try session.type("<Esc>")
    #expect(session.screen.contains("Behöver uppmärksamhet"))
  }

  @Test func arrowsEnterAndDigitsChooseToo() throws {
    var session = Session()
    try session.type("v<Down><Down><Down><Down><Down><Enter>")
    #expect(session.screen.contains("Historik ("))
    try session.type("v1")
    #expect(session.screen.contains("Överenskommelsen"))
    try session.type("v<Esc>")
    #expect(session.screen.contains("Överenskommelsen"))
  }

  @Test func theMenuLeadsFromAnyScreenAndBackThere() throws {
    var session = Session()
    try session.type("1j<Enter>vh<Esc>")
    #expect(session.screen.contains("Aktivitet A01"))
  }

  @Test func theScreenInFrontIsNotOpenedOnceMore() throws {
    var session = Session()
    try session.type("vhvh<Esc>")
    #expect(session.screen.contains("Behöver uppmärksamhet"))
  }

  @Test func everyDestinationHasItsOwnLetterAndWords() {
    let letters = Destination.allCases.map(\.letter)
    #expect(Set(letters).count == letters.count)
    for destination in Destination.allCases {
      #expect(destination.isShown(by: destination.screen))
      #expect(!destination.swedish.isEmpty && !destination.english.isEmpty)
    }
  }
}
