import Glibc
import PlanDomain

/// A question on the command line that is answered with yes or no.
enum Question {
  /// Asks, where there is somebody to ask.
  ///
  /// - Parameter word: The question.
  /// - Returns: Whether the answer was yes; `false` where nobody is at a terminal.
  static func yes(_ word: RunWord) -> Bool {
    guard isatty(STDIN_FILENO) == 1, Output.standardError.isTerminal else { return false }
    Output.standardError.write("\(word.worded) [j/N] ")
    guard let answer = readLine(strippingNewline: true)?.lowercased() else { return false }
    return ["j", "ja", "y", "yes"].contains(answer)
  }
}
