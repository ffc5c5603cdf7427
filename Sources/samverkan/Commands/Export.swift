import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// Writes the plan for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: CommandWord.export.worded)

  @Argument(
    help: .init(CommandWord.exported.worded, valueName: "ics|xlsx|board|csv|json"),
    completion: .list(["ics", "xlsx", "board", "csv", "json"]))
  var form: String

  @Argument(
    help: .init(CommandWord.boardFolder.worded, valueName: "folder"), completion: .directory)
  var folder: String?

  @Option(
    name: [.short, .long], parsing: .unconditional,
    help: .init(CommandWord.exportFile.worded, valueName: "file"), completion: .file())
  var output: String?

  @Flag(help: .init(CouncilWord.forceOption.worded))
  var force = false

  @Option(help: .init(CommandWord.asOfOption.worded, valueName: "date"), completion: .of(.cutOff))
  var asOf: String?

  @Option(help: .init(CouncilWord.ownerOption.worded, valueName: "party"), completion: .of(.party))
  var owner: String?

  @Option(
    name: .customLong("for"),
    help: .init(CommandWord.calendarFor.worded, valueName: "function|party|group"),
    completion: .of(.audience))
  var audience: String?

  @Option(help: .init(CommandWord.calendarsFor.worded, valueName: "folder"), completion: .directory)
  var all: String?

  @OptionGroup var open: OpenOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    let isCalendar = form.folded == "ics"
    guard (audience == nil && all == nil) || isCalendar,
      all == nil || (audience == nil && output == nil)
    else { throw ValidationError(CommandWord.calendarsOnly.worded(in: .spoken)) }
    let isBoard = form.folded == "board"
    guard isBoard == (folder != nil), !isBoard || output == nil else {
      throw ValidationError(CommandWord.boardNeedsFolder.worded(in: .spoken))
    }
  }

  /// What the plan can be written as.
  private enum Form: String, CaseIterable {
    case ics, xlsx, board, csv, json
  }

  func run() throws {
    let form = try Choice(names: Form.allCases.map { ($0, [$0.rawValue]) }).value(of: form)
    let day = try CalendarDate(typed: asOf)
    let plan = try OpenPlan(common, asOf: day)
    let basis = plan.basis(
      asOf: day, owner: try PartyID(planOf: owner, in: plan.workspace.plan),
      openly: open.isPublic)
    let everything = plan.stamped(Everything(from: basis))
    let text: String
    switch form {
    case .ics:
      if let all { return try writeCalendars(in: all, from: basis, plan) }
      let audience = try audience.map { text throws(Failure) in
        try basis.state.typedAudience(text)
      }
      let calendar = Calendar(from: basis, for: audience ?? .everybody)
      text = calendar.text(in: plan.language, plan.clock.instant)
    case .xlsx: return try WorkbookFile(output, mayReplace: force).write(everything, of: plan)
    case .board: return try writeBoard(from: basis, plan)
    case .json: text = everything.json(in: plan.language).text
    case .csv:
      guard let table = everything.table(in: plan.language) else { throw Failure.noTable }
      text = table.csv
    }
    guard let output else { return Output.standardOutput.writeData(text) }
    try ReportFile(output, beside: plan, mayReplace: force).write(text)
    Output.standardError.write(RunWord.written(output).worded(in: plan.language) + "\n")
  }

  /// Writes the page for an intranet.
  private func writeBoard(from basis: Basis, _ plan: OpenPlan) throws(Failure) {
    guard let folder else { return }
    let files = try ReportFolder(folder, beside: plan, mayReplace: force)
    let path = files.path(of: "index", ending: "html")
    let gap = plan.store.gap
    if let gap { Output.standardError.write(gap.worded(in: plan.language) + "\n") }
    let board = Board(from: basis, gap: gap)
    try ReportFile(path, beside: plan, mayReplace: force).write(board.html(in: plan.language))
    Output.standardError.write(RunWord.written(path).worded(in: plan.language) + "\n")
  }

  /// Writes everybody's calendar, and one for each function and group, under names that stay the same.
  private func writeCalendars(
    in folder: String, from basis: Basis, _ plan: OpenPlan
  ) throws(Failure) {
    let files = try ReportFolder(folder, beside: plan, mayReplace: force)
    let state = basis.state
    let bodies = state.plan.agreement.bodies.map(\.shortName)
    let all: [(String, Calendar.Audience)] =
      [(CommandWord.everybody.worded(in: plan.language), .everybody)]
      + bodies.map { ($0, .body($0)) }
      + state.addressees.map {
        ("\($0.party) \($0.function)", .addressee(.function($0)))
      }
    for (name, audience) in all {
      let path = files.path(of: name, ending: Form.ics.rawValue)
      let calendar = Calendar(from: basis, for: audience)
      try ReportFile(path, beside: plan, mayReplace: force)
        .write(calendar.text(in: plan.language, plan.clock.instant))
      Output.standardError.write(RunWord.written(path).worded(in: plan.language) + "\n")
    }
  }
}
