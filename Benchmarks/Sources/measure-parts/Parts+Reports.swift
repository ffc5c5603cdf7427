import PlanDomain
import PlanReports
import PlanStorage

extension Parts {
  /// Each kind of report on a period in each form that is made without another program.
  func printReports() {
    printHeading()
    let cutOff = today
    let basis = Basis(state, on: today, workspace: workspace.manifest.id)
    for kind in PeriodReport.kinds {
      for form in DocumentForm.allCases {
        row("\(kind.rawValue) as \(form.rawValue)") {
          // All of it: what it rests on, the picture, the parts, and the text.
          let report = PeriodReport(kind, cutOff: cutOff, from: basis, filing: .init(today))
          _ = report.page(in: .swedish).written(as: form, in: .swedish)
        }
      }
    }
    row("helar as it is read on the screen") {
      let report = PeriodReport(.helar, cutOff: cutOff, from: basis, filing: .init(today))
      _ = report.preview(in: .swedish).body.text(width: 77)
    }
    row("the gaps of three reports") {
      for kind in [ReportKind.delar2, .helar, .evaluation] {
        let report = PeriodReport(kind, cutOff: cutOff, from: basis, filing: .init(today))
        _ = report.gaps(in: .swedish)
      }
    }
  }
}
