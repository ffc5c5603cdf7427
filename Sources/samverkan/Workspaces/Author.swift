import PlanDomain

/// The function that the user records as, and where it is remembered.
struct Author {
  private let file: String
  private let asked: String?
  private let surroundings: Surroundings
  private let isDemo: Bool
  /// What was chosen on the screen in this run, which holds even where nothing can be remembered.
  private var chosen: String?

  /// Creates the way to find out.
  ///
  /// - Parameters:
  ///   - asked: What the command line says.
  ///   - choice: Whether it is the demo.
  ///   - surroundings: Know the environment and the folders.
  init(asked: String?, _ choice: WorkspaceChoice, _ surroundings: Surroundings) {
    self.asked = asked.flatMap(Self.cleaned)
    self.surroundings = surroundings
    isDemo = choice.isDemo
    file = "\(surroundings.stateFolder)/function"
  }

  /// The function: as asked, from the environment, the demo's own, or as remembered.
  var function: String? {
    chosen ?? asked ?? surroundings.variable("SAMVERKAN_FUNCTION")
      ?? (isDemo ? "samordnare" : remembered)
  }

  /// The function in one line, free from control characters; nothing where nothing is left.
  private static func cleaned(_ text: String) -> String? {
    let words = text.unicodeScalars.split { scalar in
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }
    return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
  }

  private var remembered: String? {
    let text = Files.bytes(of: file).flatMap { String(validating: $0, as: UTF8.self) }
    return text?.split(whereSeparator: \.isNewline).first.map(String.init)
  }

  /// Remembers the function for the next time; a failure only means that it is asked again.
  mutating func remember(_ function: String) {
    chosen = function
    try? Files.makePrivateFolders(surroundings.stateFolder)
    try? Files.replace(file, with: Array("\(function)\n".utf8))
  }
}
