import Cells
import Curses
import PlanDomain
import PlanReports

/// How answers to commands are laid out, and whether long ones are shown in a pager.
struct Answering {
  /// Whether nothing is to stand in columns.
  let isLinear: Bool
  /// The pager and its arguments; `nil` where there is to be none.
  let pager: [String]?
  /// The variables that it is given.
  let environment: [String: String]

  /// Finds out.
  ///
  /// - Parameters:
  ///   - options: What was asked for.
  ///   - surroundings: Know `PAGER`.
  init(_ options: CommonOptions, _ surroundings: Surroundings) {
    isLinear = options.linear
    environment = surroundings.environment
    // A pager needs a cursor that it can place.
    let canPage = surroundings.variable("TERM").map { $0 != "dumb" } ?? false
    let isWanted = canPage && !options.noPager && !options.linear
    pager = isWanted ? Self.pager(surroundings.environment["PAGER"]) : nil
  }

  /// The pager that a variable asks for: less where it is not there, none where it is empty or `cat`.
  static func pager(_ variable: String?) -> [String]? {
    guard let variable else { return ["less", "-FRX"] }
    let words = CommandWords.parted(variable) ?? []
    return words.isEmpty || words == ["cat"] ? nil : words
  }

  /// Lays a page out, without a word being broken where the width has room for it.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - width: The columns of the terminal; `nil` for a file or a pipe.
  /// - Returns: The lines, each ended by a line break.
  func text(of page: Page, width: Int?) -> String {
    guard !isLinear else { return page.linear }
    let width = width ?? 80
    return page.keepingWords(within: width).text(width: width)
  }

  /// Prints a page as wide as the terminal; where it is longer than that, in the pager.
  func show(_ page: Page) {
    let output = Output.standardOutput
    let size = output.isTerminal ? TerminalKind.size(of: output.descriptor) : nil
    let text = text(of: page, width: size?.columns)
    if let size, let pager, text.count(where: \.isNewline) >= size.rows, show(text, in: pager) {
      return
    }
    output.write(text)
  }

  /// Shows a text in a pager; `false` where that could not be started.
  private func show(_ text: String, in pager: [String]) -> Bool {
    // What is sanitised for a terminal is so for a pager, which may pass controls on.
    let safe = ScreenText(text).string
    guard let file = try? PrivateFile("answer.txt", holding: safe, environment) else {
      return false
    }
    let variables = environment.merging(["LESSCHARSET": "utf-8"]) { own, _ in own }
    let program = OtherProgram(words: pager, input: file.path)
    return (try? program.run(variables)) != nil
  }
}
