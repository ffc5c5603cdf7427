import ArgumentParser
import PlanDomain
import PlanReports

/// How a report is printed, and of which day it is.
struct ReadingOptions: ParsableArguments {
  @Flag(help: .init(CommandWord.jsonOption.worded))
  var json = false

  @Flag(help: .init(CommandWord.csvOption.worded))
  var csv = false

  @Option(help: .init(CommandWord.asOfOption.worded, valueName: "date"))
  var asOf: String?

  /// The day whose knowledge counts, if another than today.
  func day() throws(Failure) -> CalendarDate? { try CalendarDate(typed: asOf) }

  /// Prints a report in the form that was asked for.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - language: The language of the words.
  /// - Throws: `Failure.noTable` where CSV was asked of a report that is no table.
  func print(_ report: any Report, in language: Language) throws(Failure) {
    let output = Output.standardOutput
    if csv {
      guard let report = report as? any TabularReport else { throw .noTable }
      output.writeData(report.table(in: language).csv)
    } else if json {
      output.writeData(report.json(in: language).text)
    } else {
      output.write(report.page(in: language).text())
    }
  }
}
