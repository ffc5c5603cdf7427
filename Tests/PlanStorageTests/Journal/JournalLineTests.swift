import Foundation
import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

struct JournalLineTests {
  @Test func everyEventIsReadAsItWasWritten() throws {
    for fact in ExampleFacts.all() {
      var writer = try ExampleWriter()
      let line = try writer.read(try writer.line([fact]))
      #expect(line.entry.facts == [fact])
      #expect(line.entry == writer.entries.last)
    }
  }

  @Test func manyFactsStandInOneLine() throws {
    var writer = try ExampleWriter()
    let facts = Array(ExampleFacts.all().suffix(LineLimits.facts))
    #expect(try writer.read(try writer.line(facts)).entry.facts == facts)
  }

  @Test func aLineHasItsKeysInTheOrderOfTheFormat() throws {
    var writer = try ExampleWriter()
    let text = String(decoding: try writer.line(reporting: "Hej"), as: UTF8.self)
    let keys = ["v", "id", "w", "n", "at", "by", "p", "c", "d", "salt", "ops", "op", "note", "h"]
    let places = try keys.map { try #require(text.range(of: "\"\($0)\":")).lowerBound }
    #expect(places == places.sorted())
    #expect(!text.dropLast().contains("\n") && text.last == "\n")
  }

  @Test func eachLineNamesTheHashOfTheOneBefore() throws {
    var writer = try ExampleWriter()
    let first = try writer.read(try writer.line(reporting: "Ett"))
    let second = try writer.read(try writer.line(reporting: "Två"))
    #expect(first.header.previous == ChainHash.none)
    #expect(second.header.previous == first.header.hash)
    #expect(first.entry.number == 1 && second.entry.number == 2)
    #expect(first.entry.id < second.entry.id)
  }

  @Test(.fault(.f53)) func everyUnicodeScalarSurvivesWritingAndReading() throws {
    var writer = try ExampleWriter()
    let scalars = (0...0x10FFFF).compactMap(Unicode.Scalar.init)
    for start in stride(from: 0, to: scalars.count, by: 7000) {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[start..<min(start + 7000, scalars.count)])
      let written = String(text).normalized
      let line = try writer.read(try writer.line(reporting: written))
      let note = try #require(line.entry.facts[0].event.note)
      #expect(note.unicodeScalars.elementsEqual(written.unicodeScalars))
    }
  }

  @Test(
    .fault(.f53),
    arguments: ["\" \\ / \n \t", "foo \\' bar", "\u{2028}", "\u{0}\u{7F}\u{9F}", "åäö 👩‍👩‍👧"])
  func awkwardTextSurvivesWritingAndReading(text: String) throws {
    var writer = try ExampleWriter()
    let line = try writer.read(try writer.line(reporting: text))
    #expect(line.entry.facts[0].event.note == text)
  }

  @Test func textIsBroughtToNormalFormC() throws {
    var writer = try ExampleWriter()
    let line = try writer.read(try writer.line(reporting: "A\u{30A}rby"))
    let note = try #require(line.entry.facts[0].event.note)
    #expect(Array(note.unicodeScalars) == Array("\u{C5}rby".unicodeScalars))
  }

  @Test(.fault(.f49)) func aLineOverTheLimitsIsNotWritten() throws {
    var writer = try ExampleWriter()
    let before = writer.chain.head
    let long = String(repeating: "a", count: LineLimits.scalars + 1)
    #expect(throws: LineProblem.self) { _ = try writer.line(reporting: long) }
    let wide = String(repeating: "\u{1F600}", count: LineLimits.scalars)
    let facts = ["A1", "A2", "A3"].map {
      let activity = ActivityID(stringLiteral: $0)
      return Fact(.activityReported(ActivityReported(activity: activity, note: wide)))
    }
    #expect(throws: LineProblem.tooLong) { try writer.line(facts) }
    let many = Array(repeating: ExampleFacts.all()[1], count: LineLimits.facts + 1)
    #expect(throws: LineProblem.tooManyFacts) { try writer.line(many) }
    #expect(writer.chain.head.number == before.number)
    #expect(try writer.line(Array(many.dropLast())).last == 0x0A)
  }

  @Test(.fault(.f49)) func aLineOfExactlyTheLimitIsRead() throws {
    var writer = try ExampleWriter()
    let activity: ActivityID = "A07"
    func facts(_ last: Int) -> [Fact] {
      (0..<9).map { place in
        let text = String(repeating: "a", count: place == 8 ? last : 7500)
        return Fact(.activityReported(ActivityReported(activity: activity, note: text)))
      }
    }
    var trial = writer
    let rest = LineLimits.bytes - (try trial.line(facts(0))).count
    #expect(try writer.line(facts(rest)).count == LineLimits.bytes)
    #expect(throws: LineProblem.tooLong) { try writer.line(facts(rest + 1)) }
  }
}
