public import PlanDomain

extension Sheet {
  /// Tells of an indicator: how it stands, what the plan says, and what has been measured.
  ///
  /// - Parameters:
  ///   - picture: The indicator.
  ///   - basis: What to draw from.
  ///   - language: The language of the words.
  public init(_ picture: IndicatorPicture, from basis: Basis, in language: Language) {
    let indicator = picture.indicator
    var writer = SheetWriter("\(indicator.id)", indicator.title, basis, language)
    writer.add(.standing, .indicator(picture.standing))
    let latest = picture.latest.map { "\($0.value.worded(in: language)) (\($0.date))" }
    writer.add(.latestValue, latest, .strong)
    writer.add(.baseline, indicator.baseline.map { writer.point($0) })
    writer.add(.target, indicator.target.map { writer.point($0) } ?? indicator.targetInWords)
    writer.add(.direction, indicator.direction.map { writer.worded($0) })
    writer.add(.unit, indicator.unit)
    writer.add(.measures, indicator.serves.map(basis.name).joined(separator: "\n"))
    writer.add(.source, indicator.source)
    let late = picture.daysLate.map { ", " + writer.worded(DaysAgo(days: $0)) } ?? ""
    writer.add(
      .nextMeasurement, indicator.next.map { "\($0)\(late)" },
      picture.daysLate == nil ? .plain : .warning)
    writer.begin(Label.measurements)
    for one in picture.measurements.reversed() {
      let words = [one.source, one.note].compactMap(\.self).joined(separator: ". ")
      let value = one.value.worded(in: language)
      writer.add(label: "\(one.date)", words.isEmpty ? value : "\(value)  \(words)")
    }
    self = writer.finished()
  }
}

extension SheetWriter {
  /// A value and its day.
  fileprivate func point(_ point: Indicator.Point) -> String {
    point.value.worded(in: language) + (point.date.map { " (\($0))" } ?? "")
  }
}

/// How long ago something should have been done.
struct DaysAgo: Worded {
  let days: Int

  var words: Words {
    Words(
      "\(days) \(days == 1 ? "dag" : "dagar") sedan", "\(days) \(days == 1 ? "day" : "days") ago")
  }
}
