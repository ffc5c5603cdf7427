import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// How a report is printed, and of which day it is.
struct ReadingOptions: ParsableArguments {
  @Flag(help: .init(CommandWord.jsonOption.worded))
  var json = false

  @Flag(help: .init(CommandWord.csvOption.worded))
  var csv = false

  @Option(help: .init(CommandWord.asOfOption.worded, valueName: "date"), completion: .of(.cutOff))
  var asOf: String?

  @Option(help: .init(CouncilWord.ownerOption.worded, valueName: "party"), completion: .of(.party))
  var owner: String?

  @OptionGroup var open: OpenOption

  /// What reports draw from: of one party's plan where that is asked for.
  func basis(of plan: OpenPlan) throws(Failure) -> Basis {
    plan.basis(
      asOf: try day(), owner: try PartyID(planOf: owner, in: plan.workspace.plan),
      openly: open.isPublic)
  }

  /// The day whose knowledge counts, if another than today.
  func day() throws(Failure) -> CalendarDate? { try CalendarDate(typed: asOf) }

  /// Prints a report in the form that was asked for.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - plan: Knows the language, and what is missing from what the report rests on.
  /// - Throws: `Failure.noTable` where CSV was asked of a report that is no table.
  func print(_ report: any Report, of plan: OpenPlan) throws(Failure) {
    let (output, language) = (Output.standardOutput, plan.language)
    let report = plan.stamped(report)
    if csv {
      guard let table = report.table(in: language) else { throw .noTable }
      output.writeData(table.csv)
    } else if json {
      output.writeData(report.json(in: language).text)
    } else {
      plan.answering.show(report.page(in: language))
    }
  }
}
