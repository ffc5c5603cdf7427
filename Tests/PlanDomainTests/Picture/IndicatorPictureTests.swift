import PlanDomain
import TestSupport
import Testing

struct IndicatorPictureTests {
  private func picture(
    _ values: [String], _ change: (inout Indicator) -> Void = { _ in }
  ) throws -> IndicatorPicture {
    var chronicle = Chronicle(.measured)
    for value in values { try chronicle.record(.measure("I3", number(value))) }
    var indicator = try #require(chronicle.state.plan.indicator("I3"))
    change(&indicator)
    return IndicatorPicture(of: indicator, in: chronicle.state, on: chronicle.today)
  }

  @Test(arguments: [
    ([String](), IndicatorPicture.Standing.unmeasured), (["63.5"], .nearing), (["60"], .level),
    (["59.9"], .receding), (["70"], .reached), (["80", "65"], .nearing),
  ])
  func moreIsBetter(values: [String], standing: IndicatorPicture.Standing) throws {
    #expect(try picture(values).standing == standing)
  }

  @Test(arguments: [
    ("55", IndicatorPicture.Standing.nearing), ("50", .reached), ("61", .receding),
  ])
  func lessIsBetter(value: String, standing: IndicatorPicture.Standing) throws {
    let picture = try picture([value]) { indicator in
      indicator.direction = .decrease
      indicator.target = .init(number("50"))
    }
    #expect(picture.standing == standing)
  }

  @Test func withoutDirectionTheTargetSaysWhichWayIsBetter() throws {
    #expect(try picture(["65"]) { $0.direction = nil }.standing == .nearing)
    let undirected = try picture(["65"]) { indicator in
      (indicator.direction, indicator.target) = (nil, nil)
    }
    #expect(undirected.standing == .undirected)
  }

  @Test func theBaselineIsTheFirstPoint() throws {
    #expect(try picture(["63.5"]).points.map(\.value) == [number("60"), number("63.5")])
    #expect(try picture(["63.5"]) { $0.baseline = nil }.points.count == 1)
  }

  @Test func aMeasurementThatWasPlannedAndNotMadeIsLate() throws {
    #expect(try picture([]) { $0.next = day("2026-02-27") }.daysLate == 2)
    #expect(try picture([]) { $0.next = day("2026-03-01") }.daysLate == nil)
    #expect(try picture(["1"]) { $0.next = day("2026-02-27") }.daysLate == nil)
  }
}
