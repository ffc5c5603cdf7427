import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

struct HybridClockTests {
  @Test(.fault(.f29), arguments: UInt64(0)..<50)
  func identifiersNeverGoBackwardsWhateverTheClockDoes(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var clock = HybridClock(writer: .kansli)
    var latest = EntryID(high: 0, low: 0)
    var now: UInt64 = 1_770_000_000_000
    for _ in 0..<300 {
      now = UInt64(Int(now) + Int.random(in: -31_536_000_000...31_536_000_000, using: &generator))
      let id = try clock.next(now: now, random: generator.next())
      #expect(id > latest)
      latest = id
    }
  }

  @Test func theTimeIsThatOfTheWallClock() throws {
    var clock = HybridClock(writer: .kansli)
    let id = try clock.next(now: 1_773_303_273_000, random: 0)
    #expect(id.milliseconds == 1_773_303_273_000)
  }

  @Test func moreIdentifiersThanTheCounterHoldsMoveTheTime() throws {
    var clock = HybridClock(writer: .kansli)
    var latest = try clock.next(now: 5, random: .max)
    for _ in 0..<70_000 {
      let id = try clock.next(now: 5, random: .max)
      guard id > latest else {
        Issue.record("\(id) does not stand after \(latest)")
        return
      }
      latest = id
    }
    #expect(latest.milliseconds == 6)
  }

  @Test(.fault(.f31)) func anotherWritersTimeIsFollowedUpToADayAhead() throws {
    let now: UInt64 = 1_773_303_273_000
    var clock = HybridClock(writer: .kansli)
    let near = EntryID(high: (now + HybridClock.tolerance) << 16 | 7, low: .max)
    let followed = clock.follow(near, now: now)
    #expect(followed)
    let next = try clock.next(now: now, random: 0)
    #expect(next > near)
    let far = EntryID(high: (now + HybridClock.tolerance + 1) << 16, low: 0)
    let followedFar = clock.follow(far, now: now)
    #expect(!followedFar)
    let last = try clock.next(now: now, random: 0)
    let rest = far
    #expect(last < rest)
  }

  @Test func twoWritersMakeDifferentIdentifiersOfTheSameBits() throws {
    var one = HybridClock(writer: WriterID.kansli)
    var other = HybridClock(writer: WriterID.polis)
    let last = try one.next(now: 1, random: 9)
    let rest = try other.next(now: 1, random: 9)
    #expect(last != rest)
  }

  @Test(.fault(.f90)) func theLastIdentifierIsAnErrorAndNoTrap() throws {
    var clock = HybridClock(writer: .kansli)
    clock.resume(after: EntryID(high: .max, low: .max))
    #expect(throws: LineProblem.noIdentifierLeft) { _ = try clock.next(now: 5, random: 0) }
    var last = HybridClock(writer: .kansli)
    last.resume(after: EntryID(high: EntryID.endOfTime << 16 - 1, low: 0))
    #expect(throws: LineProblem.noIdentifierLeft) { _ = try last.next(now: 5, random: 0) }
  }
}
