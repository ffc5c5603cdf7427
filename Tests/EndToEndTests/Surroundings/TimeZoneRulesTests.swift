import Foundation
import PlanDomain
import PlanStorage
import TestSupport
import Testing

@testable import samverkan

/// The rules of zones, beside those of the C library as `date` shows them.
@Suite struct TimeZoneRulesTests {
  /// A zone's rules as this machine has them.
  private static func rules(of name: String) throws -> TimeZoneRules {
    let surroundings = Surroundings(
      environment: [:], workingFolder: "/", executable: "/", now: { 0 })
    return try #require(TimeZoneFiles(surroundings).rules(of: name), "\(name)")
  }

  private static func bytes(of name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)")))
  }

  /// Every zone that the machine lists.
  private static func names() throws -> [String] {
    let table = try String(contentsOfFile: "/usr/share/zoneinfo/zone1970.tab", encoding: .utf8)
    let listed = table.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .compactMap { $0.split(separator: "\t").dropFirst(2).first.map(String.init) }
    return listed + ["UTC", "Etc/GMT+5", "CET", "EST5EDT"]
  }

  /// The offsets at moments, in seconds, as the C library knows them.
  private static func offsets(at moments: [Int64], in zone: String) throws -> [Int] {
    let folder = try TemporaryFolder()
    let input = moments.map { "@\($0)\n" }.joined()
    try input.write(toFile: "\(folder.path)/moments", atomically: true, encoding: .utf8)
    let job = try Job(
      ["/bin/date", "-f", "\(folder.path)/moments", "+%::z"], environment: ["TZ": zone],
      folder: folder)
    return try job.outcome(deadline: 30).output.split(separator: "\n").map { line in
      let parts = line.dropFirst().split(separator: ":").compactMap { Int($0) }
      let seconds = parts.reduce(0) { $0 * 60 + $1 }
      return line.hasPrefix("-") ? -seconds : seconds
    }
  }

  @Test func everyZoneHasTheOffsetsOfTheCLibraryFor300Years() throws {
    // Every 50 days and some hours, so that all times of day are met too.
    let moments = stride(from: Int64(-2_208_988_800), to: 7_258_118_400, by: 4_332_121).map(\.self)
    let names = try Self.names()
    #expect(names.count > 300)
    for name in names {
      let rules = try Self.rules(of: name)
      let known = try Self.offsets(at: moments, in: name)
      let differing = zip(moments, known).first { rules.offset(at: $0) != $1 }
      #expect(
        known.count == moments.count && differing == nil, "\(name) \(String(describing: differing))"
      )
    }
  }

  /// > Source: Directive 2000/84/EC: from the last Sunday of March to that of October, at 01:00 UTC.
  @Test(arguments: 2002...2199) func summerTimeBeginsAndEndsOnTheSecond(year: Int) throws {
    let rules = try Self.rules(of: "Europe/Stockholm")
    for (month, before, after) in [(3, 3_600, 7_200), (10, 7_200, 3_600)] {
      let last = try #require(CalendarDate(year: year, month: month, day: 31))
      let sunday = last.adding(days: -(last.weekday % 7))
      let moment = Int64(sunday.dayNumber) * 86_400 + 3_600
      #expect(rules.offset(at: moment - 1) == before && rules.offset(at: moment) == after)
    }
  }

  @Test(arguments: [
    ("2026-03-29T00:59:59+00:00", "2026-03-29T01:59:59+01:00"),
    ("2026-03-29T01:00:00+00:00", "2026-03-29T03:00:00+02:00"),
    ("2026-10-25T00:59:59+00:00", "2026-10-25T02:59:59+02:00"),
    ("2026-10-25T01:00:00+00:00", "2026-10-25T02:00:00+01:00"),
  ])
  func anEntryIsStampedWithTheClockOfTheWorkspace(moment: String, stamp: String) throws {
    let seconds = try #require(Timestamp(moment)).seconds
    let manifest = WorkspaceManifest(id: "prov", title: "Prov", agreement: "plan/agreement.yaml")
    let clock = try WorkspaceClock(
      of: manifest, asked: nil,
      Surroundings(environment: [:], workingFolder: "/", executable: "/", now: { seconds }))
    #expect(clock.timestamp.description == stamp)
  }

  @Test func theZonesOfTheShippedAgreementsAreKnown() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: "\(Checkout.path)/Data")
    var known: Set<String> = []
    for folder in folders {
      let path = "\(Checkout.path)/Data/\(folder)"
      guard let workspace = try? Workspace.read(at: path).workspace else { continue }
      _ = try Self.rules(of: workspace.manifest.timeZone)
      known.insert(workspace.manifest.timeZone)
    }
    #expect(known.contains("Europe/Stockholm"))
  }

  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2040-07-01T00:00:00+00:00", 7_200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2040-01-01T00:00:00+00:00", 3_600),
    ("<+0330>-3:30", "2040-01-01T00:00:00+00:00", 12_600),
    ("NZST-12NZDT,M9.5.0,M4.1.0/3", "2040-01-01T00:00:00+00:00", 46_800),
    ("NZST-12NZDT,M9.5.0,M4.1.0/3", "2040-07-01T00:00:00+00:00", 43_200),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2040-07-01T00:00:00+00:00", -3_600),
    ("XXX3EDT4,0/0,J365/23", "2040-02-29T12:00:00+00:00", -14_400),
    ("AAA0BBB,J60/0,J61/0", "2040-03-01T12:00:00+00:00", 3_600),
    ("AAA0BBB,J60/0,J61/0", "2040-02-29T12:00:00+00:00", 0),
    ("AAA0BBB,59/0,60/0", "2040-02-29T12:00:00+00:00", 3_600),
  ])
  func aYearlyRuleIsFollowed(text: String, moment: String, offset: Int) throws {
    let rule = try #require(YearlyTimeRule(text))
    #expect(rule.offset(at: try #require(Timestamp(moment)).seconds) == offset)
  }

  @Test(arguments: [
    "", "CET", "CE-1", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0",
    "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J5", "CET-25",
    "<CET-1", "CET-1CEST,M3.5.0/168,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0x",
    "CET-99999999999999999999",
  ])
  func whatIsNoRuleIsNotGuessedAt(text: String) {
    #expect(YearlyTimeRule(text) == nil)
  }

  @Test func aFileThatIsNotWholeIsNoZone() throws {
    let bytes = try Self.bytes(of: "Europe/Stockholm")
    #expect(TimeZoneRules(bytes) != nil)
    for count in bytes.indices { #expect(TimeZoneRules(Array(bytes[..<count])) == nil) }
  }

  @Test(arguments: UInt64(0)..<200) func noBytesStopTheReader(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = try Self.bytes(of: "Europe/Stockholm")
    for _ in 0..<Int.random(in: 1...20, using: &generator) {
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(
        in: 0...255, using: &generator)
    }
    let offset = TimeZoneRules(bytes)?.offset(at: 2_000_000_000) ?? 0
    #expect(abs(offset) < 26 * 3_600)
  }

  @Test(arguments: [
    "", "/etc/passwd", "../zoneinfo/UTC", "Europe/../UTC", "Europe//Stockholm", ".",
  ])
  func aNameThatLeadsElsewhereIsNoZone(name: String) {
    let surroundings = Surroundings(
      environment: [:], workingFolder: "/", executable: "/", now: { 0 })
    #expect(TimeZoneFiles(surroundings).rules(of: name) == nil)
  }
}

/// A machine without time zones, and one that does not know the workspace's.
@Suite struct MissingTimeZoneTests {
  private var program: Program
  private let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  @Test mutating func withoutZonesTheProgramGoesByUTCAndSaysSo() throws {
    program.environment["TZDIR"] = "\(program.home.path)/nowhere"
    let activity = try program.outline(of: copy.path).first("ongoing")
    let outcome = try program.run(
      "note", activity.id, "Hej", "--by", "kommunpolis", "--workspace", copy.path)
    #expect(outcome.ending == .status(0), "\(outcome)")
    let said = outcome.complaint
    #expect(said.contains("tidszoner") && said.contains("UTC") && said.contains("Europe/Stockholm"))
    #expect(try program.log(of: copy.path).first?.at.hasSuffix("+00:00") == true)
  }

  @Test mutating func aZoneThatTheMachineLacksIsSaid() throws {
    program.environment["TZDIR"] = try program.home.folder("empty")
    let outcome = try program.run("show", "--workspace", copy.path)
    #expect(outcome.ending == .status(65))
    #expect(outcome.complaint.contains("Europe/Stockholm"))
  }
}
