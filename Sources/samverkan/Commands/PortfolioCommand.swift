import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// Shows many workspaces in one table, what needs attention first.
struct PortfolioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "portfolio", abstract: TogetherWord.portfolio.worded)

  @Argument(
    help: .init(TogetherWord.portfolioFolders.worded, valueName: "path"), completion: .directory)
  var paths: [String]

  @Flag(help: .init(CommandWord.jsonOption.worded))
  var json = false

  @Flag(help: .init(CommandWord.csvOption.worded))
  var csv = false

  @Option(help: .init(CommandWord.todayOption.worded, valueName: "date"), completion: .of(.day))
  var today: String?

  @Flag(help: .init(CommandWord.linearOption.worded))
  var linear = false

  @Flag(help: .init(CommandWord.noPagerOption.worded))
  var noPager = false

  @OptionGroup var speech: LanguageOptions

  func run() throws {
    let language = try speech.spokenLanguage()
    let day = try CalendarDate(typed: today)
    let surroundings = Surroundings.real
    let folders = Portfolio.workspaces(in: paths)
    guard !folders.isEmpty else {
      throw Failure.workspace(.notAWorkspace(path: paths.first ?? surroundings.workingFolder))
    }
    let lines = ManyWorkspaces.map(folders) { path in
      Portfolio(surroundings, on: day, in: language).line(of: path)
    }
    let report = PortfolioReport(lines)
    if csv {
      Output.standardOutput.writeData(report.table(in: language).csv)
    } else if json {
      Output.standardOutput.writeData(report.json(in: language).text)
    } else {
      var options = CommonOptions()
      (options.linear, options.noPager) = (linear, noPager)
      Answering(options, surroundings).show(report.page(in: language))
    }
  }
}

/// How workspaces are summed up, and where the sums are kept.
///
/// A summary that is kept counts for the day that it was made, as long as no name, length or time of a
/// file of the workspace has changed since.
struct Portfolio {
  private let surroundings: Surroundings
  private let day: CalendarDate?
  private let language: Language

  init(_ surroundings: Surroundings, on day: CalendarDate?, in language: Language) {
    self.surroundings = surroundings
    self.day = day
    self.language = language
  }

  /// The workspaces that some folders are, or hold.
  static func workspaces(in folders: [String]) -> [String] {
    var found: [String] = []
    for folder in folders {
      let names =
        Files.exist(at: "\(folder)/\(WorkspaceManifest.fileName)")
        ? [folder]
        : Files.names(in: folder).filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }
          .filter { Files.exist(at: "\($0)/\(WorkspaceManifest.fileName)") }
      // One that was named and is none is told of; what else lies in a folder of many is not.
      for name in names.isEmpty ? [folder] : names where !found.contains(name) {
        found.append(name)
      }
    }
    return found
  }

  /// A workspace in numbers, or why it cannot be read.
  func line(of path: String) -> PortfolioReport.Line {
    do throws(Failure) {
      return PortfolioReport.Line(path, .summary(try summary(of: path)))
    } catch {
      return PortfolioReport.Line(path, .unreadable(error.firstLine(in: language)))
    }
  }

  private func summary(of path: String) throws(Failure) -> WorkspaceSummary {
    guard let real = try? RealSystem().realPath(of: path) else {
      throw .workspace(.noSuchFolder(path: path))
    }
    let print = try? ManyWorkspaces.fingerprint(of: real)
    if let print, let kept = kept(of: real, print) { return kept }
    let workspace = try OpenPlan.workspace(at: real)
    let summary = try summary(of: workspace)
    // What was changed while it was read is read anew the next time.
    if let print, (try? ManyWorkspaces.fingerprint(of: real)) == print {
      keep(summary, of: workspace.manifest, at: real, print)
    }
    return summary
  }

  private func summary(of workspace: Workspace) throws(Failure) -> WorkspaceSummary {
    let clock = try WorkspaceClock(of: workspace.manifest, asked: day, surroundings)
    let store: PlanStore
    do throws(FileError) {
      store = try PlanStore(
        opening: workspace.path, id: workspace.manifest.id,
        plan: workspace.plan.holding(on: clock.today), stateFolder: surroundings.stateFolder,
        program: ProgramVersion.text, readOnly: true, newerFormat: workspace.manifest.newerFormat)
      _ = try store.verify()
    } catch {
      throw .file(error)
    }
    let basis = Basis(store.state, on: clock.today, workspace: workspace.manifest.id)
    return WorkspaceSummary(of: basis, isDamaged: !store.openDamage.isEmpty)
  }

  // MARK: - What is kept

  private func file(of path: String) -> String {
    "\(surroundings.stateFolder)/portfolio/\(FileDigest(of: path.utf8).rawValue.prefix(32))"
  }

  /// What a summary was made by: another program, or another state of the files, makes another.
  private func heading(_ print: FileDigest) -> String {
    "1 \(ProgramVersion.text) \(print.rawValue)"
  }

  private func kept(of path: String, _ print: FileDigest) -> WorkspaceSummary? {
    guard let bytes = Files.bytes(of: file(of: path), limit: 1 << 16) else { return nil }
    let parts = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", maxSplits: 3).map(String.init)
    guard parts.count == 4, parts[0] == heading(print),
      parts[1] == FileDigest(of: "\(parts[2])\n\(parts[3])".utf8).rawValue,
      let summary = WorkspaceSummary(lines: parts[3]), let today = today(by: parts[2]),
      // Another day makes other numbers.
      summary.day == today
    else { return nil }
    return summary
  }

  /// Today where a workspace is, by the time zone and the day of an example that were kept.
  private func today(by line: String) -> CalendarDate? {
    let words = line.split(separator: " ").map(String.init)
    guard let zone = words.first else { return nil }
    let manifest = WorkspaceManifest(
      id: "", title: "", timeZone: zone, agreement: "",
      exampleToday: words.dropFirst().first.flatMap { CalendarDate($0) })
    return try? WorkspaceClock(of: manifest, asked: day, surroundings).today
  }

  private func keep(
    _ summary: WorkspaceSummary, of manifest: WorkspaceManifest, at path: String,
    _ print: FileDigest
  ) {
    let clock = ([manifest.timeZone] + [manifest.exampleToday?.description].compactMap(\.self))
      .joined(separator: " ")
    let text = "\(clock)\n\(summary.lines)"
    let whole = "\(heading(print))\n\(FileDigest(of: text.utf8).rawValue)\n\(text)"
    let file = file(of: path)
    try? Files.makePrivateFolders(file.parentFolder)
    try? Files.replace(file, with: Array(whole.utf8))
  }
}
