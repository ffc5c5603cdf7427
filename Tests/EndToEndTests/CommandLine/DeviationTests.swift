import Foundation
import TestSupport
import Testing

/// The lifecycle of a deviation by commands, each a process of its own.
@Suite struct DeviationTests {
  let program: Program
  let copy: WorkspaceCopy
  private let opening = [
    "deviation", "open", "A08", "--kind", "resurs", "--cause", "Två tjänster är vakanta",
    "--responsible", "polis/kommunpolis", "--due", "2026-12-31",
  ]

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  @Test func aDeviationIsOpenedReviewedEscalatedClosedAndReopened() throws {
    let number = try open()
    let steps: [([String], String)] = [
      (
        ["review", number, "sämre", "--note", "En till slutar"],
        "granskning för november 2026: sämre"
      ),
      (["escalate", number, "--to", "KUG"], "nivå: samordningsgrupp → strategiskt råd"),
      (["edit", number, "--remedy", "Rekrytering"], "åtgärd: Rekrytering"),
      (["close", number, "--note", "Tillsatt"], "stängd"),
      (["reopen", number, "--note", "Hoppade av"], "läge: stängd → öppen"),
    ]
    for (arguments, words) in steps {
      let outcome = try run(["deviation"] + arguments)
      #expect(outcome.output == "Sparat: \(number) \(words)\n", "\(outcome)")
    }
    let shown = try object(["show", number, "--json"])
    #expect(shown["state"] as? String == "open" && shown["standing"] as? String == "escalated")
    #expect(shown["reviewed_months"] as? [String] == ["2026-11"])
    let log = try run(["log", number]).output
    for (_, words) in steps.dropLast() { #expect(log.contains(words.prefix(14)), "\(log)") }
  }

  @Test func theUnreviewedAreListedUntilTheyAreReviewed() throws {
    let number = try open()
    let list = ["list", "deviations", "--unreviewed", "--month", "2026-11", "--json"]
    #expect(try numbers(list).contains(number))
    #expect(try run(["deviation", "review", number, "bättre"]).ending == .status(0))
    #expect(try !numbers(list).contains(number))
    #expect(try numbers(["list", "deviations", "--open", "--json"]).contains(number))
    #expect(try !numbers(["list", "deviations", "--closed", "--json"]).contains(number))
    let csv = try run(["list", "deviations", "--csv"]).output
    #expect(csv.contains("\"\(number)\";\"A08\""))
  }

  @Test func rulesRefuseWithTheirSentenceAndNothingIsWritten() throws {
    let number = try open()
    try run(["deviation", "review", number, "bättre"])
    let before = try run(["log", "--json"]).output
    let refused: [([String], String)] = [
      (["close", number, "--note", "Klart"], "kan inte stängas utan åtgärd"),
      (["close", number, "--remedy", "Rekryterat"], "En kommentar krävs när en avvikelse stängs"),
      (["review", number, "oförändrad"], "en granskning per avvikelse och månad"),
      (["review", number, "bättre", "--month", "2026-12"], "aldrig i förväg"),
      (["edit", number, "--due", "2026-01-01"], "innan avvikelsen öppnades"),
      (
        ["edit", number, "--responsible", "polis/a", "--responsible", "kommun/b"],
        "exakt en ansvarig funktion"
      ),
      (["open", "A08", "--kind", "tid"], "måste ha en orsak"),
      (Array(opening.dropFirst()) + ["--responsible", "kommun/x"], "exakt en ansvarig funktion"),
    ]
    for (arguments, sentence) in refused {
      let outcome = try run(["deviation"] + arguments)
      #expect(outcome.ending == .status(1) && outcome.output.isEmpty, "\(outcome)")
      #expect(outcome.complaint.contains(sentence), "\(outcome)")
    }
    #expect(try run(["log", "--json"]).output == before)
  }

  @Test(arguments: [
    ["deviation", "review", "AV-2026-99", "bättre"],
    ["deviation", "open", "A08", "--kind", "tidd"],
    ["deviation", "open", "A08", "--due", "i morgon"], ["deviation", "close"],
    ["list", "deviations", "--month", "november"], ["list", "activities", "--unreviewed"],
  ])
  func aWrongCommandLineIsAUsageError(arguments: [String]) throws {
    let outcome = try run(arguments)
    #expect(outcome.ending == .status(64) && !outcome.complaint.isEmpty, "\(outcome)")
  }

  @Test func onPlanIsRefusedWhileADeviationIsOpen() throws {
    let number = try open()
    try run(["assess", "A08", "avviker", "--note", "Två tjänster saknas"])
    let outcome = try run(["assess", "A08", "enligt plan"])
    #expect(outcome.ending == .status(1) && outcome.complaint.contains(number), "\(outcome)")
  }

  @Test(.fault(.f70)) func aWarningNamesEveryPrivateDetailInAnyText() throws {
    let outcome = try run(opening + ["--remedy", "ring 070-123 45 67", "--place", "a@b.se"])
    #expect(outcome.ending == .status(0))
    #expect(outcome.complaint.contains("ett telefonnummer och en e-postadress"), "\(outcome)")
  }

  @Test func twoWhoOpenAtTheSameInstantNeverGetTheSameNumber() throws {
    let other = try Program()
    let rounds = ProcessInfo.processInfo.environment["ROUNDS"].flatMap { Int($0) } ?? 12
    for _ in 0..<rounds {
      let jobs = try [program, other].map { try $0.start(opening + options) }
      for job in jobs {
        let outcome = try job.outcome(deadline: 60)
        #expect(outcome.ending == .status(0), "\(outcome)")
      }
    }
    let numbers = try numbers(["list", "deviations", "--json"]).filter { $0.hasPrefix("AV-2026-") }
    #expect(numbers.count >= 2 * rounds && Set(numbers).count == numbers.count)
    #expect(numbers.allSatisfy { $0.split(separator: "-").count == 3 }, "none needs a suffix")
  }

  private var options: [String] {
    ["-w", copy.path, "--today", "2026-11-20", "--by", "samordnare"]
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> Outcome {
    let recording = ["deviation", "assess"].contains(arguments[0])
    return try program.run(
      arguments + ["-w", copy.path, "--today", "2026-11-20"]
        + (recording ? ["--by", "samordnare"] : []))
  }

  /// Opens a deviation and returns its number.
  private func open() throws -> String {
    let outcome = try run(opening)
    return try #require(
      outcome.output.split(separator: " ").first { $0.hasPrefix("AV-") }.map(String.init),
      "\(outcome)")
  }

  private func object(_ arguments: [String]) throws -> [String: Any] {
    let data = Data(try run(arguments).output.utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func numbers(_ arguments: [String]) throws -> [String] {
    let data = Data(try run(arguments).output.utf8)
    let list = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    return list.compactMap { $0["id"] as? String }
  }
}
