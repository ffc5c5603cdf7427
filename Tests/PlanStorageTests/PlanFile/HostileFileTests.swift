import PlanDomain
import PlanStorage
import TestSupport
import Testing

@Suite struct HostileFileTests {
  /// Lists of lists, each naming the one before it several times.
  private static func bomb(levels: Int) -> String {
    let first = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    return (1..<levels).reduce(first) { text, level in
      let names = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      return text + "a\(level): &a\(level) [\(names)]\n"
    }
  }

  @Test(.fault(.f58), arguments: 2...20) func anAliasBombIsRefusedBeforeItUnfolds(levels: Int) {
    let clock = ContinuousClock()
    var reading: PlanReading?
    let time = clock.measure { reading = readActivities(Self.bomb(levels: levels)) }
    #expect(reading?.diagnostics.first?.problem == .alias("a0"))
    #expect(reading?.found.first == "activities.yaml:2:10 alias")
    // Ten times what the promise is in a release build; unfolded it takes minutes.
    #expect(time < .seconds(1))
  }

  @Test(arguments: [
    "? *a\n: x\n", "*a : x\n", "k: {\"k\":*a}\n", "k: [*a]\n", "<<: *a\n", "k:\n  - *a\n",
  ])
  func anAliasIsFoundWhereverItStands(use: String) {
    let reading = readActivities("a: &a [x]\n" + use)
    #expect(reading.diagnostics.map(\.problem.code).contains(.alias))
  }

  @Test func noMoreThanTwentyAliasesAreListed() {
    #expect(
      readActivities("a: &a [x]\nb: [" + String(repeating: "*a, ", count: 500) + "]\n").found.count
        == 20)
  }

  @Test(.fault(.f58)) func aRecursiveAliasIsRefused() {
    #expect(readActivities("a: &a [*a]\n").found == ["activities.yaml:1:8 alias"])
  }

  @Test(arguments: ["\"*a\"", "'*a'", "x *a", "2*a", "|\n  *a", "x # *a"])
  func aStarBeforeTheNameOfAnAnchorMayBeText(value: String) {
    let found = readActivities("a: &a [x]\nb: \(value)\n").found
    #expect(found.contains("activities.yaml:1:4 anchor"))
    #expect(!found.contains { $0.hasSuffix(" alias") })
  }

  @Test func anAliasOfNothingIsNoYAML() {
    #expect(readActivities("a: *b\nb: &b [x]\n").found == ["activities.yaml:1:4 syntax"])
  }

  @Test func whatStopsTheParserBeforeAnAliasIsSaidInstead() {
    let found = readActivities("a: &a [x]\n\"k\":*a\n").found
    #expect(found.count == 1 && found.first?.hasSuffix(" syntax") == true, "\(found)")
  }

  @Test func anAnchorThatNobodyUsesIsRefused() {
    let reading = readActivities(activities("  - &x { id: A01 }\n"))
    #expect(reading.found.contains("activities.yaml:5:5 anchor"))
  }

  @Test func aStarOrAnAmpersandInATextIsJustText() throws {
    let title = "Bygg & Bo, *viktigt* och R&D"
    let reading = readActivities(
      activities("  - { id: A01, serves: [D1.1], title: \"\(title)\" }\n"))
    #expect(try #require(reading.plan).activities.map(\.title) == [title])
  }

  @Test(
    .fault(.f59),
    arguments: ["!!binary \"aGVq\"", "!!set {a}", "!!python/object:os.system x", "!eget x"])
  func aTagIsRefused(value: String) {
    let reading = readActivities("format: 1\nversion: \(value)\n")
    #expect(reading.found.contains("activities.yaml:2:10 tag"))
  }

  @Test func listsWithinListsEndAtTheLimit() {
    let deep = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    let found = readActivities("format: 1\nversion: \(deep)\n").found
    #expect(found.contains("activities.yaml:2:21 too_deep"))
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[[? "])
  func listsWithinListsAreNotFollowedWithoutEnd(opening: String) {
    let found = readActivities("a: 1\nb:\n  " + String(repeating: opening, count: 100_000)).found
    #expect(found.count == 1 && found.first?.hasPrefix("activities.yaml:3:") == true, "\(found)")
  }

  @Test func theNumberOfValuesEndsAtTheLimit() {
    let many = "[" + String(repeating: "a,", count: PlanFileLimits.values) + "]"
    let codes = readActivities("format: 1\nversion: \(many)\n").diagnostics.map(\.problem.code)
    #expect(codes.contains(.tooManyValues))
  }

  @Test func aFileBeyondTheLimitIsNotLookedInto() {
    let bytes = [UInt8](repeating: 0xFF, count: PlanFileLimits.bytes + 1)
    #expect(readActivities(bytes).found == ["activities.yaml:1:1 file_too_large"])
  }

  @Test(arguments: 0..<400) func noBytesAtAllStopTheReader(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(try Checkout.bytes(of: "Data/eskilstuna-2024-2027/plan/agreement.yaml"))
    bytes = Array(bytes[Int.random(in: 0..<4_000, using: &generator)...].prefix(2_500))
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let place = bytes.indices.randomElement(using: &generator) ?? 0
      let signs = Array("\t\r\n&*!|>-:?{}[],#\"'%@`\\ a0é\u{0}".utf8)
      bytes[place] = signs.randomElement(using: &generator) ?? 0
    }
    let reading = readActivities(bytes)
    #expect(reading.plan != nil)
    #expect(!reading.diagnostics.isEmpty)
  }
}
