import Foundation

/// A process that runs, its output going to files so that no pipe can fill.
final class Job {
  private let process = Process()
  private let ended = DispatchSemaphore(value: 0)
  private let output: URL
  private let complaint: URL

  /// Starts a process.
  ///
  /// - Parameters:
  ///   - command: The path of the program, and its arguments.
  ///   - environment: Its whole environment.
  ///   - folder: Where its output is kept, and where it runs.
  /// - Throws: An error when it cannot be started.
  init(_ command: [String], environment: [String: String], folder: TemporaryFolder) throws {
    let name = "\(folder.path)/job-\(UUID().uuidString)"
    (output, complaint) = (URL(filePath: name + ".out"), URL(filePath: name + ".err"))
    for file in [output, complaint] { try Data().write(to: file) }
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = environment
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardInput = FileHandle.nullDevice
    let handles = try [output, complaint].map { try FileHandle(forWritingTo: $0) }
    (process.standardOutput, process.standardError) = (handles[0], handles[1])
    process.terminationHandler = { [ended] _ in ended.signal() }
    try process.run()
    // The process has its own; those that stay open here would end a long run.
    for handle in handles { try handle.close() }
  }

  /// The process's number.
  var identifier: Int32 { process.processIdentifier }

  /// Sends the process a signal, unless it has ended.
  func send(_ signal: Int32) {
    guard process.isRunning else { return }
    kill(process.processIdentifier, signal)
  }

  /// Waits for the process to end, but not beyond a moment.
  func waitForEnd(until moment: DispatchTime) {
    // The end is announced once, and others wait for it too.
    if ended.wait(timeout: moment) == .success { ended.signal() }
  }

  /// Waits for the process to end.
  ///
  /// - Parameter deadline: When it is killed, in seconds from now.
  /// - Throws: An error when what it wrote cannot be read.
  /// - Returns: How it ended and what it wrote.
  func outcome(deadline: Double) throws -> Outcome {
    var isLate = false
    if ended.wait(timeout: .now() + deadline) == .timedOut {
      isLate = true
      kill(process.processIdentifier, SIGKILL)
      guard ended.wait(timeout: .now() + 5) == .success else { throw StillRunning() }
    }
    return Outcome(
      ending: isLate ? .deadline : ending, output: try text(of: output),
      complaint: try text(of: complaint))
  }

  /// Not even a kill ended it: a child of its own has outlived it.
  struct StillRunning: Error {}

  private var ending: Outcome.Ending {
    process.terminationReason == .exit
      ? .status(process.terminationStatus) : .signal(process.terminationStatus)
  }

  private func text(of file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
