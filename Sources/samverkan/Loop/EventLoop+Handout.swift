import Curses
import Dashboard
import PlanDomain
import PlanReports
import PlanStorage

extension EventLoop {
  /// Hands a text to the terminal as what is copied, and keeps it in a file: terminals may refuse it unseen.
  func copy(_ text: String) {
    terminal.copy(text)
    do throws(Failure) {
      let path = try Outbox(plan.surroundings).replace(
        RunWord.copiedFile.worded(in: plan.language), beside: plan, Array(text.utf8))
      send(.told(RunWord.copied(path).worded(in: plan.language)))
    } catch {
      send(.told(RunWord.copiedOnly(error.worded(in: plan.language)).worded(in: plan.language)))
    }
  }

  /// Writes what a screen shows into a file, and tells where it is.
  func save(_ handout: Handout) {
    // Other programs may need seconds; that they are at work is on the screen meanwhile.
    terminal.show(model.view())
    do throws(Failure) {
      let path = try Outbox(plan.surroundings).add(
        handout.name, handout.form.rawValue, beside: plan, try bytes(of: handout))
      send(.told(RunWord.savedAs(path).worded(in: plan.language)))
    } catch {
      send(.failed(error.worded(in: plan.language)))
    }
  }

  private func bytes(of handout: Handout) throws(Failure) -> [UInt8] {
    let language = plan.language
    let report = StampedReport(
      handout.report, gap: plan.store.gap, isExample: plan.workspace.plan.isExample)
    switch handout.form {
    case .docx: return try ReportForm.converted(report, to: .docx, of: plan)
    case .pdf: return try ReportForm.converted(report, to: .pdf, of: plan)
    case .html: return Array(report.page(in: language).written(as: .html, in: language).utf8)
    case .text: return Array(report.page(in: language).written(as: .text, in: language).utf8)
    case .xlsx:
      guard let workbook = report.workbook(in: language) else { throw .noTable }
      return try workbook.bytes(of: plan)
    case .csv:
      guard let table = report.table(in: language) else { throw .noTable }
      return Array(table.csv.utf8)
    }
  }
}
