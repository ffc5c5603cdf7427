import Cells
import PlanDomain
import PlanReports

extension Menu {
  /// What can be copied of the screen in front.
  static func copying(_ context: Context) -> Menu {
    let content = context.current.content
    let shown = content.report(context)
    let parts: [(HandoutWord, CopiedPart, isThere: Bool)] = [
      (.row, .row, true),
      (.marked, .marked, content.selectedReport(context) != nil),
      (.shown, .shown, shown != nil),
      (.table, .table, shown is any TabularReport),
    ]
    let options = parts.filter(\.isThere).map { Option(context.worded($0.0), .copy($0.1)) }
    return Menu(HandoutWord.copyWhat, options, context)
  }

  /// What the screen in front can be saved as.
  static func saving(_ context: Context) -> Menu {
    let isTable = context.current.content.report(context) is any TabularReport
    let forms = HandoutForm.allCases.filter { !$0.needsTable || isTable }
    return Menu(
      HandoutWord.saveAs, forms.map { Option(context.worded($0), .save($0)) }, context)
  }
}

extension Model {
  /// Has a part of what is shown copied.
  mutating func copy(_ part: CopiedPart) -> [Command] {
    let context = Context(model: self)
    let content = navigation.current.content
    switch part {
    case .row: return [.copy(markedRow)]
    case .marked: return content.selectedReport(context).map { [.copy(text(of: $0))] } ?? []
    case .shown: return content.report(context).map { [.copy(text(of: $0))] } ?? []
    case .table:
      return content.report(context).flatMap { stamped($0).table(in: language) }
        .map { [.copy($0.tabSeparated)] } ?? []
    }
  }

  /// Has what is shown saved as a file.
  mutating func save(as form: HandoutForm) -> [Command] {
    let context = Context(model: self)
    guard let report = navigation.current.content.report(context) else { return [] }
    let name = "\(report.page(in: language).title.fileStem)-\(setting.today)"
    let handout = Handout(name: name, report: report, form: form)
    let file = "\(handout.name).\(form.rawValue)"
    reply = Reply(text: worded(HandoutWord.saving(file)), kind: .news)
    return [.save(handout)]
  }

  private func text(of report: any Report) -> String {
    stamped(report).page(in: language).written(as: .text, in: language)
  }

  private func stamped(_ report: any Report) -> StampedReport {
    StampedReport(report, gap: nil, isExample: state.plan.isExample)
  }

  /// The row that the terminal's cursor marks, as it reads; an example says so.
  private var markedRow: String {
    let frame = view()
    let marked = frame.cursor.flatMap { chrome.body.contains($0) ? $0 : nil }
    let row = frame.text(row: (marked ?? chrome.body.origin).row)
    let words = row.split(separator: " ").filter { $0 != Symbols.unicode.selected.string }
    let mark = state.plan.isExample ? " (\(worded(.example)))" : ""
    return words.joined(separator: " ") + mark
  }
}
