import Cells
import PlanDomain

/// A report in one row of the list: how far it has come, what it is, its cut-off, what it lacks.
struct ReportLine {
  let columns: Int
  let context: Context
  let surveys: [ReportRequest: ReportSurvey]

  private var hasNumber: Bool { columns >= 74 }
  private var kindColumns: Int { min(36, max(16, columns - 13 - 12 - (hasNumber ? 14 : 0) - 13)) }

  func line(_ request: ReportRequest) -> StyledLine {
    let frozen = request.frozen(in: context.state)
    var line = StatusMark(request, frozen, in: context.language).line.truncated(to: 12).padded(
      to: 13)
    line += name(of: request).truncated(to: kindColumns - 1).padded(to: kindColumns)
    let cutOff = request.cutOff(in: context.state).map { "\($0)" } ?? ""
    line += StyledLine(cutOff).padded(to: 12)
    if hasNumber {
      line += StyledLine(frozen?.record ?? "", .quiet).truncated(to: 13).padded(to: 14)
    }
    return (line + remark(on: request)).truncated(to: columns)
  }

  /// A kind of report; a frozen one by its number.
  private func name(of request: ReportRequest) -> StyledLine {
    let kind = context.worded(ReportName(request.kind(in: context.state)))
    guard case .frozen(let id) = request else { return StyledLine(kind, .plain.bold) }
    let isFresh = context.fresh.contains(.report(id))
    let code = context.state.code(of: .report(id)) + (isFresh ? "*" : "")
    let owner = context.ownersPlan(of: id).map { ", \($0)" } ?? ""
    return StyledLine(code + " ", isFresh ? .accent.bold : .plain.bold) + StyledLine(kind + owner)
  }

  private func remark(on request: ReportRequest) -> StyledLine {
    guard let survey = surveys[request] else { return StyledLine() }
    if request.frozen(in: context.state) != nil {
      guard survey.added > 0 else { return StyledLine() }
      return StyledLine(context.worded(ReportWord.added(survey.added)), .warning)
    }
    guard request.hasGaps else { return StyledLine() }
    return StyledLine(
      context.worded(ReportWord.gaps(survey.gaps.count)), survey.gaps.isEmpty ? .quiet : .warning)
  }
}

extension StatusMark {
  /// How far a report has come.
  init(_ request: ReportRequest, _ frozen: FrozenReport?, in language: Language) {
    let symbols = Symbols.unicode
    if let frozen {
      let isApproved = frozen.approved != nil
      self.init(
        glyph: isApproved ? symbols.tick : symbols.disc,
        word: ReportWord.standing(isApproved: isApproved).worded(in: language),
        style: isApproved ? .good : .plain)
      return
    }
    let isDraft = if case .period = request { true } else { false }
    self.init(
      glyph: isDraft ? symbols.circle : symbols.dot,
      word: (isDraft ? ReportWord.draft : .reading).worded(in: language), style: .plain)
  }
}
