import PlanDomain
import Testing

struct SerialNumberTests {
  @Test(arguments: ["AV-2026-07", "B-2026-14", "M-2026-03", "R-2026-99", "L-2026-100"])
  func aNumberIsWrittenAsItIsRead(text: String) {
    #expect(SerialNumber(text)?.description == text)
  }

  @Test(arguments: [
    "AV-2026-7", "AV-2026-007", "AV-26-07", "av-2026-07", "X-2026-07", "AV-2026", "AV-2026-07-2",
    "AV-2026-00", "AV-0000-01", "AV-2026-+7", "AV 2026 07", "", "AV-2026-0\u{665}",
  ])
  func otherSpellingsAreNoNumbers(text: String) {
    #expect(SerialNumber(text) == nil)
  }

  @Test func numbersOrderBySeriesYearAndNumber() throws {
    let texts = ["AV-2025-12", "AV-2026-02", "AV-2026-10", "AV-2026-100", "B-2024-01"]
    let numbers = try texts.map { try #require(SerialNumber($0)) }
    #expect(numbers.shuffled().sorted() == numbers)
  }
}
