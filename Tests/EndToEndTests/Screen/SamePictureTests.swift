import Cells
import Dashboard
import Foundation
import PlanDomain
import PlanStorage
import TestSupport
import Testing

/// The same keys, pressed in a terminal and given to the model, end in the same picture.
@Suite struct SamePictureTests {
  static let scripts = [
    "", "2", "jjj<Enter>", "<Tab>jj<Enter>", "1jjl", "3jj<Enter>", "4<PgDn><End>", "1j<Right>jjh",
    "?", "1?jj", "1/polis<Enter>n", "1/polis<Esc>", "1jjs", "1jjb", "1jjb3", "1jjtPå plats<Esc>",
    "1js4", "1js4u", "1js4u<C-r>", "1jb3Sen leverans<Enter>", "1js5Ersätts<Enter>o",
    "3q1jjj<Tab>jj",
    "u", "x", "9", "<C-s>", "<C-c>",
  ]
  /// Every script on the usual size, and every third on a larger one: what differs by size, the model draws.
  static let cases =
    scripts.map { ($0, Size(columns: 80, rows: 24)) }
    + stride(from: 0, to: scripts.count, by: 3).map {
      (scripts[$0], Size(columns: 120, rows: 40))
    }

  @Test(arguments: cases)
  func theTerminalShowsWhatTheModelDraws(script: String, size: Size) throws {
    let program = try Program()
    let (copy, twin) = (try WorkspaceCopy(), try WorkspaceCopy())
    var rehearsal = try Rehearsal(of: twin, in: program, size: size)
    try rehearsal.press(script)
    let expected = rehearsal.rows
    let session = try Session(copy.path, program, size: size)
    try session.see("Behöver uppmärksamhet")
    let changesNothing = session.screen.lines.map(\.timeless) == expected
    try session.press(script)
    if changesNothing { try session.settle() }
    try session.see(expected.joined(separator: "\n")) { $0.lines.map(\.timeless) == expected }
    session.terminal.signal(SIGTERM)
    #expect(session.terminal.waitForEnd() != nil)
  }
}

/// The program without its shell: a model, and a store that records what it asks for.
private struct Rehearsal {
  private var model: Model
  private let store: PlanStore
  private let clock: Timestamp

  init(of copy: WorkspaceCopy, in program: Program, size: Size) throws {
    let workspace = try #require(try Workspace.read(at: copy.path).workspace)
    store = try PlanStore(
      opening: copy.path, id: workspace.manifest.id, plan: workspace.plan,
      stateFolder: try program.home.folder("rehearsal"), program: "prov")
    let today = try #require(workspace.manifest.exampleToday)
    clock = try #require(Timestamp("\(today)T12:00:00+01:00"))
    model = Model(
      state: store.state,
      setting: Setting(
        today: today, size: size, workspaceTitle: workspace.manifest.title, author: "samordnare"))
  }

  var rows: [String] {
    let frame = model.view()
    return (0..<frame.size.rows).map { frame.text(row: $0).timeless }
  }

  mutating func press(_ script: String) throws {
    for key in try KeyScript(script).keys { send(.input(.key(key))) }
  }

  private mutating func send(_ message: Message) {
    for case .record(let change) in model.update(message) { record(change) }
  }

  private mutating func record(_ change: Change) {
    do throws(RecordingError) {
      let entry = try store.record(change, by: "samordnare", at: clock)
      if let writer = store.writer { send(.recorded(store.state, entry, writer: writer)) }
    } catch .refused(let refusal) {
      send(.refused(refusal, store.state))
    } catch {
      send(.failed(error.swedish))
    }
  }
}

extension String {
  /// The text without the clock, which the two look at a moment apart.
  fileprivate var timeless: String { replacing(/\d\d:\d\d/, with: "hh:mm") }
}
