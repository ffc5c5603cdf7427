import Glibc
import PlanStorage
import WorkspaceMaking

/// Makes a workspace: `make-workspace FOLDER ACTIVITIES ENTRIES [WRITERS [SEED]]`.
@main
struct MakeWorkspace {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let numbers = arguments.dropFirst().compactMap { Int($0) }
    guard let path = arguments.first, numbers.count == arguments.count - 1,
      (2...4).contains(numbers.count), numbers.allSatisfy({ $0 > 0 })
    else {
      print("usage: make-workspace FOLDER ACTIVITIES ENTRIES [WRITERS [SEED]]")
      exit(64)
    }
    let shape = WorkspaceShape(
      activities: numbers[0], entries: numbers[1], writers: numbers.count > 2 ? numbers[2] : 4,
      seed: numbers.count > 3 ? UInt64(numbers[3]) : 1)
    try Workspace.make(shape, at: path)
  }
}
