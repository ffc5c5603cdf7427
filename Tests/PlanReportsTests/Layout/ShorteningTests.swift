import Testing

@testable import PlanReports

@Suite struct ShorteningTests {
  @Test(arguments: [
    ("Ett ord", 10, "Ett ord"), ("Ett ord till", 10, "Ett ord…"), ("Ett ord, till", 10, "Ett ord…"),
    ("Återfallsförebyggande", 10, "Återfalls…"), ("Ett – två tre", 7, "Ett…"), ("", 5, ""),
  ])
  func aTextIsCutAtAWord(text: String, count: Int, short: String) {
    #expect(text.shortened(to: count) == short)
    #expect(text.shortened(to: count).count <= count)
  }
}
