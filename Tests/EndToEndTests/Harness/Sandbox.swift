import Cells
import Foundation
import TestSupport

/// A user's folders for one test, and the program run in them.
final class Sandbox {
  /// How a command ended, and what it said.
  struct Outcome: Equatable {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The folder that everything lies in.
  let root: String

  init() throws {
    root = NSTemporaryDirectory() + "samverkan-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// The program, which the build puts beside the tests.
  static let program: String = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let beside = URL(fileURLWithPath: own).deletingLastPathComponent().path + "/samverkan"
    let isBeside = FileManager.default.isExecutableFile(atPath: beside)
    return isBeside ? beside : Checkout.path + "/.build/debug/samverkan"
  }()

  /// The user's copy of the example.
  var demo: String { "\(root)/data/samverkan/demo/eskilstuna-2024-2027" }

  /// Everything that the program could take from its surroundings, fixed.
  func environment(_ more: [String: String] = [:]) -> [String: String] {
    let fixed = [
      "XDG_DATA_HOME": "\(root)/data", "XDG_STATE_HOME": "\(root)/state", "HOME": root,
      "SAMVERKAN_DATA": Checkout.path + "/Data", "LC_ALL": "C.UTF-8", "TZ": "UTC",
      "PATH": "/usr/bin:/bin", "TERM": "xterm-256color",
    ]
    return fixed.merging(more) { $1 }
  }

  /// Starts a command without waiting for it.
  func start(
    _ arguments: [String], environment more: [String: String] = [:], in folder: String? = nil,
    output: Pipe, errors: Pipe
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = arguments
    process.environment = environment(more)
    process.currentDirectoryURL = URL(fileURLWithPath: folder ?? root)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    return process
  }

  /// Runs a command to its end.
  @discardableResult
  func run(
    _ arguments: String..., environment: [String: String] = [:], in folder: String? = nil
  ) throws -> Outcome {
    let (output, errors) = (Pipe(), Pipe())
    let process = try start(
      arguments, environment: environment, in: folder, output: output, errors: errors)
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }

  /// Opens the dashboard in a terminal.
  func open(
    _ arguments: String..., environment more: [String: String] = [:],
    term: String = "xterm-256color", size: Size = Size(columns: 80, rows: 24)
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      running: Self.program, arguments.isEmpty ? ["demo"] : arguments,
      environment: environment().merging(["TERM": term]) { $1 }.merging(more) { $1 }, in: root,
      term: term, size: size)
  }

  /// Makes a copy of the example that the test may change, and returns its folder.
  ///
  /// The small one has two activities and no journal, so that a command takes a few milliseconds.
  func copyOfExample(isSmall: Bool = false) throws -> String {
    let copy = "\(root)/copy"
    try FileManager.default.copyItem(
      atPath: Checkout.path + "/Data/eskilstuna-2024-2027", toPath: copy)
    guard isSmall else { return copy }
    let file = URL(fileURLWithPath: copy + "/plan/activities.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let end = text.range(of: "  - id: A03")?.lowerBound ?? text.endIndex
    try Data(text[..<end].utf8).write(to: file)
    try FileManager.default.removeItem(atPath: copy + "/journal")
    return copy
  }
}
