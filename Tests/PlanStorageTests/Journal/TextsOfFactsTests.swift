import TestSupport
import Testing

@testable import PlanDomain

/// Every kind of fact knows what somebody has written in it.
@Suite struct TextsOfFactsTests {
  @Test func whatAFactHasWrittenIsWhatItLosesWithoutItsTexts() {
    for fact in ExampleFacts.all() {
      // The function that begins to write is no text that could be marked.
      if case .writerStarted = fact.event { continue }
      let bare = fact.withoutText.event
      guard bare != fact.event else { continue }
      let lost = fact.event.texts.filter { !"\(bare)".contains($0) }
      #expect(!lost.isEmpty, "\(fact.event)")
    }
  }
}
