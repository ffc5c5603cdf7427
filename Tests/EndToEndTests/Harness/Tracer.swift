/// A tool that stops a program at its system calls.
enum Tracer {
  static let works: Bool = {
    guard let program = try? Program() else { return false }
    return (try? program.shell("strace -o /dev/null true"))?.ending == .status(0)
  }()

  /// Kills the program just before it makes a call for the n-th time.
  static func killing(before call: String, number: Int) -> [String] {
    tracing(call, to: "/dev/null") + ["-e", "inject=\(call):signal=KILL:when=\(number)"]
  }

  /// Lets a call fail the n-th time, and notes in a file that it did.
  static func failing(
    _ call: String, _ error: String, number: Int, notingIn record: String
  ) -> [String] {
    tracing(call, to: record) + ["-e", "inject=\(call):error=\(error):when=\(number)"]
  }

  private static func tracing(_ call: String, to record: String) -> [String] {
    ["/usr/bin/strace", "-f", "-qq", "-o", record, "-e", "trace=\(call)"]
  }
}
