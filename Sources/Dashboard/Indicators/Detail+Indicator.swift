import Cells
import PlanDomain

extension Detail {
  /// Adds the plot of an indicator, or says that there is nothing to draw yet.
  mutating func add(plotOf picture: IndicatorPicture, rows: Int) {
    guard !picture.points.isEmpty else {
      return add(context.worded(IndicatorWord.unmeasured), .quiet)
    }
    for line in IndicatorPlot(picture, context, columns: columns, rows: rows).lines { add(line) }
  }

  /// Adds what the plan says of an indicator, and how it stands.
  mutating func add(essentialsOf picture: IndicatorPicture) {
    let indicator = picture.indicator
    add(
      label: context.worded(IndicatorWord.standing),
      StatusMark(picture.standing, in: language).line, rest: "", .plain, party: nil)
    let latest = picture.latest.map { "\($0.value.worded(in: language)) (\($0.date))" }
    add(IndicatorWord.latest, latest, .plain.bold)
    add(IndicatorWord.baseline, indicator.baseline.map(worded))
    add(IndicatorWord.target, indicator.target.map(worded) ?? indicator.targetInWords)
    add(IndicatorWord.direction, indicator.direction?.worded(in: language))
    add(IndicatorWord.unit, indicator.unit)
    let goals = indicator.serves.map { Item.goal($0).name(in: context.state) }
    add(IndicatorWord.serves, goals.joined(separator: "\n"))
    add(IndicatorWord.source, indicator.source)
    let late = picture.daysLate.map { ", " + context.worded(IndicatorWord.lateBy($0)) } ?? ""
    add(
      IndicatorWord.next, indicator.next.map { "\($0)\(late)" },
      picture.daysLate == nil ? .plain : .warning)
  }

  private func worded(_ point: Indicator.Point) -> String {
    point.value.worded(in: language) + (point.date.map { " (\($0))" } ?? "")
  }

  /// Adds the measurements, the latest first.
  mutating func add(measurementsOf picture: IndicatorPicture) {
    guard !picture.measurements.isEmpty else { return }
    add(heading: IndicatorWord.measurements(picture.measurements.count))
    for one in picture.measurements.reversed() {
      let words = [one.source, one.note].compactMap(\.self).joined(separator: ". ")
      let value = one.value.worded(in: language)
      let blank = String(repeating: " ", count: max(2, 12 - value.count))
      add("\(one.date)  \(value)\(blank)\(words)", hanging: 12)
    }
  }

  /// Adds the indicators of a goal, each in a line.
  mutating func add(indicatorsOf goal: GoalID) {
    let all = context.state.plan.indicators.filter { $0.serves.contains(goal) }
    guard !all.isEmpty else { return }
    add(heading: IndicatorWord.indicators)
    for indicator in all {
      let picture = IndicatorPicture(of: indicator, in: context.state, on: context.picture.date)
      add("\(indicator.id) \(indicator.title)")
      let value = picture.latest.map { $0.value.worded(in: language) + " " } ?? ""
      let target = indicator.target.map { context.worded(IndicatorWord.of($0.value)) + " " } ?? ""
      add(
        StyledLine("  \(value)", .plain.bold) + StyledLine(target, .quiet)
          + StyledLine(Sparkline.text(of: picture) + " ", .accent)
          + StatusMark(picture.standing, in: language).line)
    }
  }
}
