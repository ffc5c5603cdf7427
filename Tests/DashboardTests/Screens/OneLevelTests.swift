import Dashboard
import PlanDomain
import TestSupport
import Testing

/// Agreements without a middle level.
struct OneLevelTests {
  @Test func anAreaThatIsAGoalItselfShowsItsAimItsOtherWordingAndItsFootnote() throws {
    var session = Session(Chronicle(.aimed))
    try session.type("1")
    for words in ["Syfte", "Att fler vågar gå ut", "Tryggare kommun", "Gäller hela kommunen"] {
      #expect(session.screen.contains(words), "\(words)")
    }
  }

  @Test func anAreaWithoutSuchWordsShowsNone() throws {
    var session = Session(Chronicle(.flat))
    try session.type("1")
    #expect(!session.screen.contains("Syfte") && !session.screen.contains("Anmärkning"))
  }
}
