public import PlanDomain

extension Sheet {
  /// Tells what there is to show for each section of the law.
  ///
  /// - Parameters:
  ///   - law: What there is to show.
  ///   - basis: What to draw from.
  ///   - language: The language of the words.
  public init(_ law: LawPicture, from basis: Basis, in language: Language) {
    var writer = SheetWriter("", WheelPhrase.law.worded(in: language), basis, language)
    for remark in law.remarks { writer.add(.remark(remark.worded(in: language))) }
    for finding in law.findings {
      writer.begin(finding.section)
      writer.add(.remark(writer.worded(LawSummary(of: finding.section))))
      writer.add(.standing, .law(finding.standing))
      if let due = finding.due {
        writer.add(.nextDay, writer.worded(DueDay(date: due, today: basis.picture.date)))
      }
      writer.add(.evidence, writer.lines(finding.evidence))
      writer.add(.gaps, writer.lines(finding.gaps), .warning)
    }
    self = writer.finished()
  }
}

extension SheetWriter {
  fileprivate func lines(_ texts: [some Worded]) -> String {
    texts.map { worded($0) }.joined(separator: "\n")
  }
}

/// A day on which something is to be done, and how far away it is.
struct DueDay: Worded {
  let date: CalendarDate
  let today: CalendarDate

  var words: Words {
    let days = today.days(until: date)
    let count = abs(days)
    let swedish = "\(count) \(count == 1 ? "dag" : "dagar")"
    let english = "\(count) \(count == 1 ? "day" : "days")"
    return days < 0
      ? Words("\(date), för \(swedish) sedan", "\(date), \(english) ago")
      : Words("\(date), om \(swedish)", "\(date), in \(english)")
  }
}
