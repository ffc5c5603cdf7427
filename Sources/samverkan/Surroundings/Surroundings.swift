import Glibc
import PlanStorage

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
    let own = try? RealSystem().realPath(of: "/proc/self/exe")
    let folder = try? RealSystem().realPath(of: ".")
    return Surroundings(
      environment: variables, workingFolder: folder ?? "/",
      executable: own ?? CommandLine.arguments.first ?? "",
      now: { Int64(time(nil)) + Rehearsal.aheadOfClock })
  }

  /// The environment of this process; of a variable that is there twice the first counts, as for `getenv`.
  private static var variables: [String: String] {
    var variables: [String: String] = [:]
    var next = unsafe environ
    while let text = unsafe next.pointee {
      let parts = unsafe String(cString: text).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, variables[String(parts[0])] == nil {
        variables[String(parts[0])] = String(parts[1])
      }
      unsafe next = next.successor()
    }
    return variables
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
    let home = variable("HOME") ?? SystemUser.own?.home ?? "/"
    return "\(home)/\(fallback)/samverkan"
  }
}
