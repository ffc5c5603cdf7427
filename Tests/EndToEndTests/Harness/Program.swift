import Foundation
import TestSupport
import Testing

/// The built program, run as a process in surroundings that are the same on every machine.
struct Program {
  /// The folder that holds the home folder and the program's own files.
  let home: TemporaryFolder
  /// The whole environment; nothing is inherited but what the loader needs.
  var environment: [String: String]
  /// The path of the program's file.
  let path: String
  /// What stands before the program on the command line: a tool that takes privileges from it.
  var wrapper: [String] = []

  /// When every test begins, whatever the machine's clock says: noon in Stockholm on the shipped example's day.
  ///
  /// A test that read the machine's day passed for as long as the month was the one it was written in.
  private static let beginning: Int64 = 1_795_172_400

  /// Makes surroundings without a trace of earlier runs.
  init() throws {
    home = try TemporaryFolder()
    path = try Self.built()
    environment = [
      "HOME": try home.folder("home"), "XDG_STATE_HOME": try home.folder("state"),
      "XDG_DATA_HOME": try home.folder("share"), "XDG_CONFIG_HOME": try home.folder("config"),
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "Europe/Stockholm",
      "PATH": "/usr/bin:/bin", "SAMVERKAN_DATA": "\(Checkout.path)/Data",
      "SAMVERKAN_REHEARSE_CLOCK": "\(home.path)/clock",
    ]
    environment["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
    try setClock(daysAhead: 0)
  }

  /// Sets the clock that every process of these surroundings reads, also one that runs already.
  ///
  /// - Parameter daysAhead: How many days after the beginning it is.
  /// - Throws: An error when the file cannot be written.
  func setClock(daysAhead: Int) throws {
    let now = Self.beginning + Int64(daysAhead) * 86_400
    let ahead = now - Int64(Date.now.timeIntervalSince1970)
    try Data("\(ahead)".utf8).write(to: URL(filePath: "\(home.path)/clock"))
  }

  /// Finds the program: it lies beside the bundle of tests.
  private static func built() throws -> String {
    let products = Bundle.main.bundleURL
    let file = products.appending(path: "samverkan").path(percentEncoded: false)
    try #require(FileManager.default.isExecutableFile(atPath: file), "no program in \(file)")
    return file
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: What follows its name on the command line.
  ///   - deadline: How long it may take, in seconds.
  /// - Throws: An error when it cannot be started.
  /// - Returns: How it ended and what it wrote.
  func run(_ arguments: String..., deadline: Double = 30) throws -> Outcome {
    try run(arguments, deadline: deadline)
  }

  /// Runs the program to its end.
  func run(_ arguments: [String], deadline: Double = 30) throws -> Outcome {
    let job = try start(arguments)
    return try job.outcome(deadline: deadline)
  }

  /// Starts the program and does not wait for it.
  func start(_ arguments: [String]) throws -> Job {
    let command = wrapper + [path] + arguments
    return try Job(command, environment: environment, folder: home)
  }

  /// Runs a line of shell in the same surroundings; `$SAMVERKAN` is the program's path.
  func shell(_ line: String, deadline: Double = 30) throws -> Outcome {
    var environment = environment
    environment["SAMVERKAN"] = path
    let job = try Job(["/bin/bash", "-c", line], environment: environment, folder: home)
    return try job.outcome(deadline: deadline)
  }
}
