import PlanDomain
import TestSupport
import Testing

/// Times as people write them in plans.
@Suite struct LooseTimeTests {
  private func days(_ text: String, year: Int? = nil) -> String? {
    LooseTime(text, year: year).map { time in
      let span = [time.start, time.end].map { $0.map { "\($0)" } ?? "?" }.joined(separator: "/")
      return (time.isContinuous ? "~" : "") + span
    }
  }

  @Test(arguments: [
    ("2026-03-01", "2026-03-01/2026-03-01"), ("20260301", "2026-03-01/2026-03-01"),
    ("260301", "2026-03-01/2026-03-01"), ("2026/03/01", "2026-03-01/2026-03-01"),
    ("1/3 2026", "2026-03-01/2026-03-01"), ("31.12.2026", "2026-12-31/2026-12-31"),
    ("1 mars 2026", "2026-03-01/2026-03-01"), ("den 1 mars 2026", "2026-03-01/2026-03-01"),
    ("mars 2026", "2026-03-01/2026-03-31"), ("2026-02", "2026-02-01/2026-02-28"),
    ("sept 2026", "2026-09-01/2026-09-30"), ("Okt. 2026", "2026-10-01/2026-10-31"),
    ("2026", "2026-01-01/2026-12-31"), ("under 2026", "2026-01-01/2026-12-31"),
    ("2025-Q2", "2025-04-01/2025-06-30"), ("Q2 2025", "2025-04-01/2025-06-30"),
    ("kv 4 2026", "2026-10-01/2026-12-31"), ("Kvartal 1, 2026", "2026-01-01/2026-03-31"),
    ("2:a kvartalet 2026", "2026-04-01/2026-06-30"),
    ("andra kvartalet 2026", "2026-04-01/2026-06-30"), ("H2 2026", "2026-07-01/2026-12-31"),
    ("första halvåret 2026", "2026-01-01/2026-06-30"), ("tertial 2 2026", "2026-05-01/2026-08-31"),
    ("HT 2026", "2026-07-01/2026-12-31"), ("våren 2026", "2026-01-01/2026-06-30"),
    ("vecka 1 2026", "2025-12-29/2026-01-04"), ("v. 12 2026", "2026-03-16/2026-03-22"),
  ])
  func aPartOfTheCalendarIsItsDays(text: String, expected: String) {
    #expect(days(text) == expected)
  }

  @Test(arguments: [
    ("2024-2027", "2024-01-01/2027-12-31"), ("2024\u{2013}2027", "2024-01-01/2027-12-31"),
    ("2026-01-15 - 2026-06-30", "2026-01-15/2026-06-30"),
    ("2026-01-15\u{2013}2026-06-30", "2026-01-15/2026-06-30"),
    ("jan-mars 2026", "2026-01-01/2026-03-31"), ("1/3\u{2013}30/6 2026", "2026-03-01/2026-06-30"),
    ("1 mars till 30 juni 2026", "2026-03-01/2026-06-30"),
    ("dec 2025 - feb 2026", "2025-12-01/2026-02-28"), ("Q2-Q3 2026", "2026-04-01/2026-09-30"),
    ("2025/2026", "2025-01-01/2026-12-31"),
    ("från 2026-01-01 till 2026-03-31", "2026-01-01/2026-03-31"),
  ])
  func fromOneToAnotherIsBothAndWhatLiesBetween(text: String, expected: String) {
    #expect(days(text) == expected)
  }

  @Test(arguments: [
    ("fr.o.m. mars 2026", "2026-03-01/?"), ("från och med 2026", "2026-01-01/?"),
    ("Start: 2026-03-01", "2026-03-01/?"), ("2026-03-01 -", "2026-03-01/?"),
    ("t.o.m. juni 2026", "?/2026-06-30"), ("klart senast 2026-06-30", "?/2026-06-30"),
    ("senast den 1 juni 2026", "?/2026-06-01"), ("till och med 2026", "?/2026-12-31"),
  ])
  func oneEndAloneLeavesTheOtherOpen(text: String, expected: String) {
    #expect(days(text) == expected)
  }

  @Test(arguments: [
    ("Löpande", "~?/?"), ("tills vidare", "~?/?"), ("årligen", "~?/?"), ("hela perioden", "~?/?"),
    ("löpande under 2026", "~2026-01-01/2026-12-31"),
    ("Löpande 2024-2027", "~2024-01-01/2027-12-31"),
    ("2026 löpande", "~2026-01-01/2026-12-31"), ("löpande fr.o.m. 2026", "~2026-01-01/?"),
  ])
  func whatGoesOnSaysSo(text: String, expected: String) {
    #expect(days(text) == expected)
  }

  @Test(arguments: [
    "", "snarast", "vid behov", "2026-13-01", "2026-02-30", "Q5 2026", "32 mars 2026",
    "marsvin 2026",
    "2027-2024", "mars", "kl. 13.00", "12 st 2026", "1900", "99999999999999999999", "-", "/", "- -",
    "till", "löpande mars kvartal", "2026 2027 2028",
  ])
  func whatIsNoTimeIsNotTakenForOne(text: String) {
    #expect(days(text) == nil)
  }

  @Test func aYearThatIsKnownIsMeantWhereNoneIsNamed() {
    #expect(days("mars", year: 2026) == "2026-03-01/2026-03-31")
    #expect(days("klart 30/6", year: 2026) == "?/2026-06-30")
    #expect(days("Q2", year: 2026) == "2026-04-01/2026-06-30")
    #expect(days("mars 2025", year: 2026) == "2025-03-01/2025-03-31")
    #expect(days("vår och höst", year: 2026) == "2026-01-01/2026-12-31")
    #expect(days("hela året", year: 2026) == "2026-01-01/2026-12-31")
    #expect(days("löpande", year: 2026) == "~?/?")
    #expect(days("snarast", year: 2026) == nil)
    #expect(days("", year: 2026) == nil)
  }

  @Test func everyDayIsReadAsItIsWrittenInPlanFilesAndInWords() {
    let months = [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
      "oktober", "november", "december",
    ]
    var date = day("2023-12-25")
    while date < day("2028-03-05") {
      let (year, month, number) = date.parts
      let words = "\(number) \(months[month - 1]) \(year)"
      for text in ["\(date)", words, "\(number)/\(month) \(year)"] {
        #expect(days(text) == "\(date)/\(date)", "\(text)")
      }
      date = date.adding(days: 1)
    }
  }
}
