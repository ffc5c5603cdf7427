import PlanReports
import Testing

struct FileStemTests {
  @Test(
    arguments: [
      ("Åtgärder: A07 – “Röda  tråden” / ../x", "åtgärder-a07-röda-tråden-x"), ("--help", "help"),
      ("../..", "x"), ("", "x"),
      (String(repeating: "a", count: 90), String(repeating: "a", count: 80)),
    ])
  func aTitleBecomesTheNameOfAFile(title: String, stem: String) {
    #expect(title.fileStem == stem)
  }
}
