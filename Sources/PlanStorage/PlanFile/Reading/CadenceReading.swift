import PlanDomain

/// The words for a rhythm in the agreement file.
enum RhythmWord: String, CaseIterable {
  case continuous, monthly, tertial, yearly
  case everySecondYear = "every_second_year"
  case during

  /// The key that says which day or year, where the rhythm has one.
  var key: CadenceKey? {
    switch self {
    case .continuous, .monthly, .tertial: nil
    case .yearly: .on
    case .everySecondYear: .from
    case .during: .year
    }
  }
}

extension PlanNode {
  /// A row of the year wheel.
  func cadence(_ findings: inout Findings) -> Cadence? {
    guard let fields = Fields<CadenceKey>(self, into: &findings) else { return nil }
    let title = fields[.title]?.text(&findings)
    let body = fields[.body]?.text(&findings)
    let source = fields[.source]?.text(&findings)
    let word: RhythmWord? = fields[.rhythm]?.choice(&findings)
    let rhythm = word.flatMap { fields.rhythm($0, &findings) }
    let ours: [Cadence.Part]? = fields[.ours]?.items(&findings).compactMap { $0.choice(&findings) }
    let within = fields[.within]?.text(&findings)
    let report: ReportKind? = fields[.report]?.choice(&findings)
    let council = fields[.council]?.yearDay(&findings)
    let delivery = fields[.delivery]?.yearDay(&findings)
    let receiver = fields[.receiver]?.text(&findings)
    for key in [CadenceKey.council, .delivery, .receiver] where fields[.report] == nil {
      guard let place = fields.location(of: key) else { continue }
      findings.report(.unneededKey(key.rawValue, of: .cadence), at: place)
    }
    guard let title, let rhythm else { return nil }
    let round = report.map {
      Cadence.Round($0, council: council, delivery: delivery, to: receiver)
    }
    var cadence = Cadence(
      title: title, rhythm: rhythm, body: body, source: source, round: round)
    (cadence.ours, cadence.within) = (ours ?? [], within)
    return cadence
  }

  /// A day of every year, `MM-DD`.
  private func yearDay(_ findings: inout Findings) -> Cadence.YearDay? {
    guard case .yearly(let month, let day) = dayOfYear(&findings) else { return nil }
    return Cadence.YearDay(month: month, day: day)
  }

  /// A day of the year, `MM-DD`.
  fileprivate func dayOfYear(_ findings: inout Findings) -> Cadence.Rhythm? {
    guard let text = text(&findings) else { return nil }
    guard let leapDay = CalendarDate("2024-" + text) else {
      findings.report(.badYearDay(text), at: location)
      return nil
    }
    return .yearly(month: leapDay.parts.month, day: leapDay.parts.day)
  }

  /// A year, `YYYY`.
  fileprivate func year(_ findings: inout Findings) -> Cadence.Rhythm? {
    guard let text = text(&findings) else { return nil }
    guard let date = CalendarDate(text + "-01-01") else {
      findings.report(.badYear(text), at: location)
      return nil
    }
    return .during(year: date.parts.year)
  }
}

extension Fields<CadenceKey> {
  /// The rhythm that a word and the key beside it make together.
  fileprivate func rhythm(_ word: RhythmWord, _ findings: inout Findings) -> Cadence.Rhythm? {
    reportUnneeded(beside: word, &findings)
    if let key = word.key, self[key] == nil { reportMissing(key, into: &findings) }
    switch word {
    case .continuous: return .continuous
    case .monthly: return .monthly
    case .tertial: return .tertial
    case .yearly: return self[.on]?.dayOfYear(&findings)
    case .everySecondYear:
      return self[.from]?.date(&findings).map { .everySecondYear(from: $0.value) }
    case .during: return self[.year]?.year(&findings)
    }
  }

  private func reportUnneeded(beside word: RhythmWord, _ findings: inout Findings) {
    for key in [CadenceKey.on, .from, .year] where key != word.key {
      guard let place = location(of: key) else { continue }
      findings.report(.unneededKey(key.rawValue, of: .cadence), at: place)
    }
  }
}
