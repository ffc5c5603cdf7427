import PlanDomain
import TestSupport
import Testing

@testable import samverkan

/// The tour goes on when a step is done, and not before.
struct TourTests {
  @Test func eachStepIsDoneByDoingIt() throws {
    var chronicle = Chronicle(today: day("2026-03-01"))
    var tour = Tour()
    tour.look(at: "overview\nsearch")
    tour.look(at: "overview\nwalkthrough")
    #expect(tour.step == .change)
    tour.take(try chronicle.record(.report("A01", "Klart.")))
    #expect(tour.step == .undo)
    tour.take(try chronicle.record(.report("A01", "En till.")))
    #expect(tour.step == .undo)
    tour.take(try chronicle.record(.undo()))
    #expect(tour.step == .find)
    tour.look(at: "overview\nfound\nsearch cursor=1")
    #expect(tour.step == .find)
    tour.look(at: "overview\nfound")
    #expect(tour.step == .review)
    tour.take(try chronicle.record(.report("A01", "Mer.")))
    #expect(tour.step == .review)
    let id = try chronicle.open(.sample("A01"))
    tour.take(try chronicle.record(.reviewDeviation(id, .unchanged)))
    #expect(tour.step == .wall)
    tour.look(at: "overview\nwalkthrough step=opening")
    #expect(tour.step == nil)
    for language in Language.allCases { #expect(!tour.worded(in: language).isEmpty) }
  }

  /// A line has room for every step in an ordinary terminal.
  @Test func aStepFitsOnALine() {
    for (place, step) in Tour.Step.allCases.enumerated() {
      for language in Language.allCases {
        #expect("Rundtur \(place + 1) av 5. \(step.worded(in: language))".count < 76, "\(step)")
      }
    }
  }
}

/// The tour as somebody takes it.
struct TourOnScreenTests {
  @Test func itIsTakenFromTheFirstStepToTheLast() throws {
    let program = try Program()
    let session = try Session("", program, [], shell: "\"$0\" tour")
    try session.see("Rundtur 1 av 5. Ändra")
    try session.open(area: 1, to: "A01")
    try session.select("A01")
    try session.press("s")
    try session.see("blir ett förslag")
    try session.press("4")
    try session.see("Rundtur 2 av 5. Ångra")
    try session.press("u")
    try session.see("Rundtur 3 av 5. Sök")
    try session.press("o")
    try session.see("Behöver uppmärksamhet")
    try session.press("/")
    try session.settle()
    session.terminal.type("polis")
    try session.press("<Enter>")
    try session.see("Rundtur 4 av 5. Granska")
    try session.press("r")
    try session.see("Månadsgranskning")
    try session.press("1")
    try session.see("Rundtur 5 av 5. Storskärmen")
    try session.press("m")
    try session.see("Rundturen är klar.")
  }

  @Test func withoutAScreenItIsSaidWhatItNeeds() throws {
    let outcome = try Program().run("tour")
    #expect(outcome.ending == .status(64) && outcome.complaint.contains("terminal"), "\(outcome)")
  }
}
