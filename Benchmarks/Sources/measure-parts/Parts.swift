import Cells
import Dashboard
import Foundation
import PlanDomain
import PlanReports
import PlanStorage

/// The parts of the program on one workspace.
struct Parts {
  private let path: String
  let workspace: Workspace
  let state: PlanState

  init(of path: String) throws {
    guard let workspace = try Workspace.read(at: path).workspace else {
      throw PartsError.noWorkspace(path)
    }
    self.path = path
    self.workspace = workspace
    state = try Self.open(path, workspace).state
  }

  func printTable() throws {
    printHeading()
    let picture = Picture(of: state, on: today)
    try row("read and check the plan files") { _ = try Workspace.read(at: path) }
    try row("read and replay the journal") { _ = try Self.open(path, workspace) }
    try row("the same, each writer on a thread") {
      _ = try Self.open(path, workspace, JournalReading(at: path, stateFolder: ""))
    }
    try row("decode the journal's lines with JSONDecoder", JSONLines(of: path).decode)
    row("replay only") { _ = PlanState.replaying(state.history, onto: state.plan) }
    row("draw the picture") { _ = Picture(of: state, on: today) }
    row("make the model") { _ = model }
    try screens()
    row("the overview as text") {
      _ = Overview(from: Basis(state, on: today, workspace: workspace.manifest.id))
        .page(in: .swedish).text()
    }
    row("draw the picture of the law") { _ = LawPicture(of: state, picture) }
    row("draw the pictures of the indicators") { _ = state.indicators(on: today) }
  }

  func printHeading() {
    print(
      "| \(state.plan.activities.count) activities, \(state.history.count) entries | median | p95 |"
    )
    print("| --- | --- | --- |")
  }

  private func screens() throws {
    var overview = model
    row("a key on the overview, and its frame") { press(.down, on: &overview) }
    var area = model
    press(.character("1"), on: &area)
    row("a key on tree and detail, and its frame") { press(.down, on: &area) }
    for (letter, name) in [("l", "the law"), ("i", "the indicators"), ("t", "the year wheel")] {
      var screen = model
      press(.character("v"), on: &screen)
      press(.character(Character(letter)), on: &screen)
      row("a key on \(name), and its frame") { press(.down, on: &screen) }
    }
  }

  private func press(_ key: Key, on model: inout Model) {
    _ = model.update(.input(.key(key)))
    _ = model.view()
  }

  private var model: Model {
    Model(
      state: state,
      setting: Setting(
        today: today, size: Size(columns: 80, rows: 24), workspaceTitle: "Mätning",
        author: "samordnare"))
  }

  var today: CalendarDate { state.history.last?.recordedAt.date ?? .distantDay }

  private static func open(
    _ path: String, _ workspace: Workspace, _ journal: JournalReading? = nil
  ) throws -> PlanStore {
    try PlanStore(
      opening: path, id: workspace.manifest.id, plan: workspace.plan,
      stateFolder: "/nonexistent", program: "measure-parts", readOnly: true,
      journal: journal)
  }

  func row(_ name: String, _ body: () throws -> Void) rethrows {
    let timing = try Timing.measure(times: 15, body)
    print("| \(name) | \(Self.worded(timing.median)) | \(Self.worded(timing.percentile(95))) |")
  }

  private static func worded(_ microseconds: Double) -> String {
    microseconds < 1_000
      ? String(format: "%.0f µs", microseconds) : String(format: "%.1f ms", microseconds / 1_000)
  }
}

extension CalendarDate {
  /// A day for a journal without entries.
  fileprivate static var distantDay: CalendarDate { CalendarDate(dayNumber: 20_000) }
}

/// Why nothing was measured.
enum PartsError: Error {
  /// There is no workspace at the path, or none without errors.
  case noWorkspace(String)
}
