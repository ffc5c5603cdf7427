import Foundation
import Testing

/// A tmux server of its own, with one window that runs the program.
final class Tmux {
  private let program: Program
  private let socket: String
  /// What was shown before the keys whose effect nobody has waited for yet.
  private var unanswered: [String]?

  /// Where tmux lies, if it is there.
  static let path: String? = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  init(
    _ program: Program, name: String = "first", columns: Int, rows: Int,
    running arguments: [String]
  ) throws {
    self.program = program
    socket = "\(program.home.path)/\(name)"
    let tmux = try command(
      ["-u", "-f", "/dev/null", "new-session", "-d"]
        + ["-x", "\(columns)", "-y", "\(rows)", program.path] + arguments)
    try #require(tmux.ending == .status(0), "\(tmux)")
    _ = try command(["set", "-sg", "escape-time", "0"])
  }

  deinit { _ = try? command(["kill-server"]) }

  /// Closes what else was inherited: the server would keep it open after tmux itself has ended.
  private static let closing = """
    for file in /proc/self/fd/*; do
      number=${file##*/}
      [ "$number" -gt 2 ] && eval "exec $number>&-"
    done
    exec "$0" "$@"
    """

  /// What the window shows.
  var rows: [String] {
    get throws {
      try command(["capture-pane", "-p"]).output
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Presses keys by tmux' names.
  func press(_ keys: String...) throws {
    unanswered = try unanswered ?? rows
    _ = try command(["send-keys"] + keys)
  }

  /// Waits until a row contains a text.
  func see(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try see(text, sourceLocation: sourceLocation) { $0.contains { $0.contains(text) } }
  }

  /// Waits until the rows are as described.
  func see(
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation,
    where condition: ([String]) -> Bool
  ) throws {
    if let unanswered, condition(unanswered) {
      Issue.record("\(what) was there before the key", sourceLocation: sourceLocation)
    }
    unanswered = nil
    let deadline = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < deadline {
      if condition(try rows) { return }
    }
    Issue.record(
      "Not seen: \(what)\n\(try rows.joined(separator: "\n"))", sourceLocation: sourceLocation)
    throw NotSeen()
  }

  private func command(_ arguments: [String]) throws -> Outcome {
    let tmux = [try #require(Self.path), "-S", socket] + arguments
    let job = try Job(
      ["/bin/bash", "-c", Self.closing] + tmux, environment: program.environment,
      folder: program.home)
    return try job.outcome(deadline: 10)
  }
}
