import Foundation
import PlanDomain
import PlanStorage

/// One of many writers: `record-entries WORKSPACE STATE COUNT` records so many reports.
///
/// It says when it is ready, begins at a line of input, and prints the microseconds of each save.
@main
struct RecordEntries {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let count = Int(arguments[3]),
      let workspace = try Workspace.read(at: arguments[1]).workspace
    else {
      print("usage: record-entries WORKSPACE STATE COUNT")
      exit(64)
    }
    let store = try PlanStore(
      opening: arguments[1], id: workspace.manifest.id, plan: workspace.plan,
      stateFolder: arguments[2], program: "record-entries")
    FileHandle.standardOutput.write(Data("ready\n".utf8))
    _ = readLine()
    for time in try record(count, in: store) { print(time / .microseconds(1)) }
  }

  private static func record(_ count: Int, in store: PlanStore) throws -> [Duration] {
    let clock = ContinuousClock()
    let ids = store.state.plan.activities.map(\.id)
    return try (0..<count).map { number in
      let now = Timestamp(seconds: Int64(Date().timeIntervalSince1970), offset: 3600)
      let change = Change(.report(ids[number % ids.count], "Mätning \(number)"))
      return try clock.measure { try store.record(change, by: "samordnare", at: now) }
    }
  }
}
