import PlanDomain
import Testing

/// What somebody meant by a word that was mistyped.
struct SlipTests {
  @Test(arguments: [
    ("avikelse", "avvikelse"), ("avvikelsse", "avvikelse"), ("avvkielse", "avvikelse"),
    ("avvikalse", "avvikelse"), ("AVVIKELSE", "avvikelser"), ("oversikt", "Översikten"),
    ("fryys", "frys rapporten"),
  ])
  func aSlipIsForgiven(typed: String, meant: String) {
    #expect(Slip(typed).isNear(beginningIn: meant))
  }

  @Test(arguments: [
    ("abc", "abd"), ("frys", "gryt"), ("möte", "beslut"), ("avvikelse", "avslutning"),
    ("kommunchef", "polischef"),
  ])
  func anotherWordIsNotMeant(typed: String, other: String) {
    #expect(!Slip(typed).isNear(beginningIn: other))
  }
}
