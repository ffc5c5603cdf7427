import ArgumentParser
import PlanDomain
import PlanReports

/// What waits for a function or a party; with an option, a sheet for each function.
struct ReportFor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "for", abstract: CouncilWord.reportFor.worded)

  @Argument(
    help: .init(CouncilWord.addressee.worded, valueName: "function|party"),
    completion: .of(.addressee))
  var name: String?

  @Option(
    help: .init(CouncilWord.everybodyOption.worded, valueName: "folder"), completion: .directory)
  var all: String?

  @OptionGroup var form: ReportForm
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (name == nil) == (all == nil) || all != nil && form.output != nil else { return }
    throw ValidationError(CouncilWord.oneOrEverybody.worded(in: .spoken))
  }

  func run() throws {
    let day = try reading.day()
    let plan = try OpenPlan(common, asOf: day)
    let basis = try reading.basis(of: plan)
    guard let name else { return try writeAll(from: basis, plan) }
    let report = OwnReport(for: try basis.state.typedAddressee(name), from: basis)
    try form.print(report, of: plan, json: reading.json, csv: reading.csv)
  }

  /// Writes a sheet for each function that something waits for.
  private func writeAll(from basis: Basis, _ plan: OpenPlan) throws(Failure) {
    guard let all else { return }
    let form = try form.form() ?? (reading.json ? .json : reading.csv ? .csv : .txt)
    let folder = try ReportFolder(all, beside: plan, mayReplace: self.form.force)
    for function in basis.state.answering {
      let report = OwnReport(for: .function(function), from: basis)
      guard !report.isEmpty else { continue }
      let path = folder.path(
        of: "\(function.party) \(function.function)", ending: form.rawValue)
      try self.form.writing(as: form, to: path).print(report, of: plan)
    }
    guard !folder.isUnused else {
      return Output.standardError.write(RunWord.nothingWaits.worded(in: plan.language) + "\n")
    }
  }
}
