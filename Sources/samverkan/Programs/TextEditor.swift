import PlanDomain
import SystemPackage

/// The editor that the user has chosen, with a text to be written in it.
struct TextEditor {
  private let words: [String]
  private let environment: [String: String]

  /// Finds the editor.
  ///
  /// - Parameter surroundings: Know `VISUAL` and `EDITOR`; blanks part a program from its arguments.
  /// - Throws: `Failure.noEditor`.
  init(_ surroundings: Surroundings) throws(Failure) {
    let chosen = surroundings.variable("VISUAL") ?? surroundings.variable("EDITOR")
    words = (chosen ?? "").split(separator: " ").map(String.init)
    environment = surroundings.environment
    guard !words.isEmpty else { throw .noEditor }
  }

  /// Lets the user write.
  ///
  /// - Parameter text: What stands there from the beginning.
  /// - Throws: `Failure` where the editor is missing, or says that it failed.
  /// - Returns: The text, without blank lines at its end.
  func edit(_ text: String) throws(Failure) -> String {
    let file = try PrivateFile("samverkan.txt", holding: text + "\n")
    let status: Int32
    do throws(Errno) {
      status = try OtherProgram(words: words + [file.path]).run(environment)
    } catch {
      throw .programMissing(words[0], package: words[0])
    }
    guard status == 0, var edited = file.text else { throw .programFailed(words[0]) }
    while edited.last?.isWhitespace ?? false { edited.removeLast() }
    return edited
  }
}
