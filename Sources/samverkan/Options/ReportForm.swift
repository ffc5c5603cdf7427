import ArgumentParser
import PlanDomain
import PlanReports

/// The form that a report is written in.
struct ReportForm: ParsableArguments {
  @Option(help: .init(CouncilWord.formatOption.worded, valueName: "txt|md|json|csv"))
  var format: String?

  /// What a report can be written as.
  enum Form: String, CaseIterable {
    case txt, md, json, csv
  }

  /// Prints a report in the form that was asked for.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - language: The language of the words.
  ///   - reading: The flags that name a form as well.
  /// - Throws: `Failure` where there is no such form, or CSV was asked of what is no table.
  func print(
    _ report: any Report, in language: Language, _ reading: ReadingOptions
  ) throws(Failure) {
    var reading = reading
    let form = try format.map { text throws(Failure) in
      try Choice(names: Form.allCases.map { ($0, [$0.rawValue]) }).value(of: text)
    }
    if form == .md {
      return Output.standardOutput.write(report.page(in: language).markdown)
    }
    if let form { (reading.json, reading.csv) = (form == .json, form == .csv) }
    try reading.print(report, in: language)
  }
}
