import PlanDomain
import SystemPackage

/// The editor that the user has chosen, or one that is there.
struct TextEditor {
  /// How an editor left a text.
  enum Visit: Equatable {
    case ended
    /// It ended at once: most often a window of its own in which the text is still open.
    case endedAtOnce
    /// It says that it failed, or was ended.
    case failed(String)
  }

  /// The time that nobody needs to open a text and close it.
  private static let moment = Duration.milliseconds(1_500)

  /// The commands to try, the first that exists.
  private let commands: [[String]]
  private let environment: [String: String]

  /// Finds the editor.
  ///
  /// - Parameter surroundings: Know `VISUAL` and `EDITOR`; without them Debian's editor, nano and vi are
  ///   tried in that order.
  /// - Throws: `Failure.unreadableEditor` where the variable cannot be parted into words.
  init(_ surroundings: Surroundings) throws(Failure) {
    environment = surroundings.environment
    let chosen = surroundings.variable("VISUAL") ?? surroundings.variable("EDITOR")
    guard let chosen, chosen.contains(where: { !$0.isWhitespace }) else {
      commands = [["editor"], ["nano"], ["vi"]]
      return
    }
    guard let words = CommandWords.parted(chosen), words.first?.isEmpty == false else {
      throw .unreadableEditor(chosen)
    }
    commands = [words]
  }

  /// Lets the user write.
  ///
  /// - Parameters:
  ///   - text: Where the text stands.
  ///   - isAskedToEnd: Whether we have been asked to end meanwhile.
  /// - Throws: `Failure` where no editor can be started.
  /// - Returns: How it was left.
  func edit(
    _ text: WrittenText, until isAskedToEnd: () -> Bool = { false }
  ) throws(Failure) -> Visit {
    for words in commands {
      let begun = ContinuousClock.now
      do throws(Errno) {
        let status = try OtherProgram(words: words + [text.path])
          .run(environment, until: isAskedToEnd)
        let name = words[0].split(separator: "/").last.map(String.init) ?? words[0]
        guard status == 0 else { return .failed(name) }
        return .now - begun < Self.moment ? .endedAtOnce : .ended
      } catch {
        guard commands.count == 1 else { continue }
        throw error == .noSuchFileOrDirectory
          ? .programMissing(words[0], package: words[0]) : .programNotStarted(words[0], error)
      }
    }
    throw .noEditor
  }
}
