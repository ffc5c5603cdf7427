import Foundation
import TestSupport
import Testing

/// The program installed below a folder of the test's own, by the script that users run.
struct Installation {
  /// What runs scripts.
  let program: Program
  /// The folder that stands for the root of a machine.
  let root: String
  /// The folder that the program is installed in.
  var prefix: String { "\(root)/opt/samverkan" }

  /// Installs it; the handbook is left as text, so that nothing more than the toolchain is needed.
  init() throws {
    program = try Program()
    root = try program.home.folder("root")
    let done = try run("install", "--binary \"$SAMVERKAN\" --plain")
    try #require(done.ending == .status(0), "\(done)")
  }

  /// Runs one of the two scripts on this installation.
  ///
  /// - Parameters:
  ///   - script: Its name.
  ///   - arguments: What more stands on its command line, as a shell reads it.
  /// - Throws: An error when it cannot be started.
  /// - Returns: How it ended and what it wrote.
  func run(_ script: String, _ arguments: String = "") throws -> Outcome {
    try program.shell(
      "'\(Checkout.path)/script/\(script)' --prefix /opt/samverkan --destdir '\(root)' \(arguments)",
      deadline: 240)
  }

  /// The paths of all files below the prefix.
  func files() throws -> [String] {
    try program.shell("cd '\(prefix)' && find . -type f -printf '%P\n'").output
      .split(separator: "\n").map(String.init).sorted()
  }

  /// The text of a file below the prefix.
  func text(of path: String) throws -> String {
    try String(contentsOfFile: "\(prefix)/\(path)", encoding: .utf8)
  }
}
