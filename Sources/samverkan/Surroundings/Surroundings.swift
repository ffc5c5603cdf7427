import Foundation
import PlanDomain

/// What the program finds around it: everything that a test must be able to choose.
struct Surroundings {
  /// The environment's variables.
  let environment: [String: String]
  /// The folder that the program was started in.
  let workingFolder: String
  /// The path of the program's own file.
  let executable: String
  /// Seconds since 1970.
  let now: @Sendable () -> Int64

  /// Those of this process.
  static var real: Surroundings {
    let manager = FileManager.default
    let own = try? manager.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return Surroundings(
      environment: ProcessInfo.processInfo.environment,
      workingFolder: manager.currentDirectoryPath,
      executable: own ?? CommandLine.arguments.first ?? "",
      now: {
        Int64(Date().timeIntervalSince1970.rounded(.down)) + Rehearsal.aheadOfClock
      })
  }

  /// A variable's value; an empty one counts as none.
  func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Where the program keeps what it remembers: writers, drafts, the user's function.
  var stateFolder: String { folder("XDG_STATE_HOME", else: ".local/state") }

  /// Where the program keeps what belongs to the user: the demo's copy.
  var dataFolder: String { folder("XDG_DATA_HOME", else: ".local/share") }

  /// A relative path in these variables counts as none.
  ///
  /// > Source: XDG Base Directory Specification 0.8.
  private func folder(_ name: String, else fallback: String) -> String {
    if let root = variable(name), root.hasPrefix("/") { return root + "/samverkan" }
    let home = variable("HOME") ?? NSHomeDirectory()
    return "\(home)/\(fallback)/samverkan"
  }
}
