import Foundation
import PlanDomain
import PlanStorage

/// Reading and replaying a journal as the program does, with the most memory that the process has used.
enum Replaying {
  static func measure(_ path: String) throws {
    guard let workspace = try Workspace.read(at: path).workspace else {
      throw PartsError.noWorkspace(path)
    }
    var store: PlanStore?
    let time = try ContinuousClock().measure {
      store = try PlanStore(
        opening: path, id: workspace.manifest.id, plan: workspace.plan,
        stateFolder: "/nonexistent", program: "measure-parts", readOnly: true,
        journal: JournalReading(at: path, stateFolder: ""))
    }
    guard let store, !store.state.history.isEmpty else { throw PartsError.noWorkspace(path) }
    print(time / .seconds(1), Double(mostMemory) / 1_048_576)
  }

  /// Bytes.
  private static var mostMemory: Int {
    var usage = rusage()
    unsafe getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss * 1024
  }
}
