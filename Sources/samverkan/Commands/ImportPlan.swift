import ArgumentParser
import Glibc
import PlanDomain
import PlanReports
import PlanStorage
import TableFiles

/// Makes a draft of an action plan from a table in a spreadsheet or a document.
struct ImportPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: TableWord.importPlan.worded)

  @Argument(help: .init(TableWord.file.worded, valueName: "file"), completion: .file())
  var file: String

  @Option(help: .init(TableWord.columnOption.worded, valueName: "heading=column"))
  var column: [String] = []

  @Option(help: .init(TableWord.goalOption.worded, valueName: "text=goal"))
  var goal: [String] = []

  @Option(help: .init(TableWord.tableOption.worded, valueName: "table"))
  var table: [String] = []

  @Option(help: .init(TableWord.editionOption.worded, valueName: "version"))
  var edition: String?

  @Option(help: .init(CouncilWord.ownerOption.worded, valueName: "party"), completion: .of(.party))
  var owner: String?

  @Option(
    name: [.short, .long], parsing: .unconditional,
    help: .init(TableWord.outputOption.worded, valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let action = plan.workspace.plan
    let party = try PartyID(typed: owner, in: action)
    let tables = try chosen(among: Self.tables(of: file))
    var choices = PlanTable.Choices(
      version: edition ?? action.nextVersion(in: plan.clock.today.parts.year))
    let said = try plan.saidOfColumns(column, goal, &choices)
    var read = PlanTable(tables, into: action, choices)
    let answered = plan.ask(about: read, &choices)
    read = PlanTable(tables, into: action, choices)
    // Folders that cannot be written to are told of elsewhere; it is asked again then.
    try? plan.store.columns.save(said + answered)
    let name = file.split(separator: "/").last.map(String.init) ?? file
    plan.answering.show(read.page(of: name, in: plan.language))
    guard !read.isRefused else { throw Failure.notAPlan }
    try write(read, choices.version, party, name, plan)
  }

  /// Writes the draft where it was asked for, and says how one goes on.
  private func write(
    _ read: PlanTable, _ version: String, _ owner: PartyID?, _ name: String, _ plan: OpenPlan
  ) throws {
    let draft = read.draft(
      version, owner, of: name, on: plan.clock.today, in: plan.workspace.plan, plan.language)
    let file = draft.file(named: output ?? name)
    let diagnostics: [Diagnostic]
    do throws(FileError) {
      diagnostics = try plan.workspace.diagnostics(of: file)
    } catch {
      throw Failure.file(error)
    }
    // What is written can be read: nothing that is half right is left to be found later.
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      throw Failure.plan(diagnostics.filter { $0.severity == .error })
    }
    guard let output else {
      let hint = TableWord.nothingWritten("plan/\(version.asFileName).yaml")
      return Output.standardError.write(hint.worded(in: plan.language) + "\n")
    }
    try NewFile.write(String(decoding: file.bytes, as: UTF8.self), to: output)
    let hint = TableWord.draftWritten(output, version: version, workspace: plan.choice.path)
    Output.standardError.write(hint.worded(in: plan.language) + "\n")
  }

  /// Reads the tables of a file.
  static func tables(of path: String) throws(Failure) -> [CellTable] {
    let bytes = try ImportFile(path: path).bytes()
    do throws(TableFault) {
      return try TableFile(bytes).tables
    } catch {
      throw .table(error)
    }
  }

  /// The tables that were named, or all of them.
  private func chosen(among tables: [CellTable]) throws(Failure) -> [CellTable] {
    guard !table.isEmpty else { return tables }
    let names = tables.enumerated().map { place, table in
      (value: table, names: [table.name, table.caption, "\(place + 1)"].compactMap(\.self))
    }
    return try table.map { text throws(Failure) in try Choice(names: names).value(of: text) }
  }
}

extension ActionPlan {
  /// The version of an edition that has been begun and is empty, else the first of a year that none has.
  fileprivate func nextVersion(in year: Int) -> String {
    if let last = listed.last, last.activities.isEmpty,
      last.files.allSatisfy({ $0.status == .draft })
    {
      return last.version
    }
    let taken = Set(listed.map(\.version))
    return (1...).lazy.map { "\(year):\($0)" }.first { !taken.contains($0) } ?? "\(year):1"
  }
}

extension PlanTable {
  /// The draft of the plan that the tables hold.
  ///
  /// - Parameters:
  ///   - version: The version of the edition.
  ///   - owner: The party whose plan it is.
  ///   - name: What the file is called.
  ///   - date: The day that it is read.
  ///   - plan: The plan that the edition is of.
  ///   - language: The language of the comments.
  /// - Returns: The draft.
  func draft(
    _ version: String, _ owner: PartyID?, of name: String, on date: CalendarDate,
    in plan: ActionPlan, _ language: Language
  ) -> PlanDraft {
    let isOne = parts.count { $0.headingRow != nil } == 1
    let items = activities.map { draft in
      let from = TableWord.origin(row: draft.row, table: isOne ? nil : parts[draft.part].name)
      return PlanDraft.Item(
        draft.activity,
        comments: [from.worded(in: language)] + draft.kept.map { "\($0.heading): \($0.text)" })
    }
    return PlanDraft(
      version: version, owner: owner,
      remark: TableWord.draftRemark(name, date).worded(in: language), items: items, in: plan)
  }
}

extension String {
  /// A version as a part of the name of a file.
  fileprivate var asFileName: String {
    "activities-" + String(map { $0.isLetter || $0.isNumber ? $0 : "-" })
  }
}
