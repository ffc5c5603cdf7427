import Cells
import PlanDomain

/// The law section by section, and how each is met.
struct LawScreen: DetailScreen {
  static let kind = Screen.Kind.law

  var cursor = ListCursor()
  /// How the law is met; drawn once for each state and day.
  private var law: LawPicture?

  mutating func forgetMatches() { law = nil }

  mutating func settle(_ context: Context) {
    if law == nil { law = LawPicture(of: context.state, context.picture) }
    cursor.settle(lines(context).count, in: context.body.rows - 1)
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .nextPane, .previousPane:
      moveToHeading(action == .nextPane ? 1 : -1, context)
      return .none
    default: return move(action, context)
    }
  }

  func heading(_ context: Context) -> String {
    let findings = law?.findings ?? []
    let met = findings.count { $0.standing == .met || $0.standing == .nearing }
    return context.worded(LawWord.heading(met: met, of: findings.count))
  }

  func describe(_ detail: inout Detail, _ context: Context) {
    for finding in law?.findings ?? [] { detail.add(finding) }
  }
}

extension Detail {
  fileprivate mutating func add(_ finding: LawPicture.Finding) {
    add(heading: finding.section)
    add(context.worded(LawSummary(of: finding.section)), .quiet)
    var mark = StatusMark(finding.standing, in: language).line
    if let due = finding.due {
      let days = context.picture.date.days(until: due)
      mark += StyledLine("  " + context.worded(LawWord.due(due, days: days)))
    }
    add(mark)
    for evidence in finding.evidence {
      add("\(Symbols.unicode.dot.string) \(context.worded(evidence))", indent: 2, hanging: 2)
    }
    for gap in finding.gaps { add("! \(context.worded(gap))", .warning, indent: 2, hanging: 2) }
  }
}

extension StatusMark {
  /// How far a section of the law is met.
  init(_ standing: LawPicture.Finding.Standing, in language: Language) {
    let symbols = Symbols.unicode
    let word = standing.worded(in: language)
    switch standing {
    case .met: self.init(glyph: symbols.tick, word: word, style: .good)
    case .nearing: self.init(glyph: symbols.arrow, word: word, style: .warning)
    case .partly: self.init(glyph: symbols.halfCircle, word: word, style: .warning)
    case .overdue: self.init(glyph: "!", word: word, style: .bad.bold)
    case .missing: self.init(glyph: symbols.circle, word: word, style: .bad)
    }
  }
}
