extension Open {
  /// Creates the command as it is given nearly always: options in their ordinary form, each once, and at
  /// most one folder; `nil` for anything else, which the parser then takes.
  ///
  /// To set up a parser would take longer than to draw the screen (`docs/performance.md`).
  ///
  /// - Parameter arguments: What the program was given, without its own name.
  init?(ordinary arguments: [String]) {
    guard let given = OrdinaryArguments(arguments) else { return nil }
    self.init()
    paths = given.path.map { [$0] } ?? []
    var screen = ScreenOptions()
    screen.ascii = given.has("--ascii")
    screen.noColor = given.has("--no-color")
    screen.background = given["--background"]
    screen.by = given["--by"]
    screen.speaker = given.has("--speaker")
    screen.restricted = given.has("--restricted")
    screen.asOf = given["--as-of"]
    screen.owner = given["--owner"]
    self.screen = screen
    var common = CommonOptions()
    common.workspace = given["--workspace"]
    common.today = given["--today"]
    common.readOnly = given.has("--read-only")
    common.linear = given.has("--linear")
    common.noPager = given.has("--no-pager")
    common.speech = LanguageOptions()
    common.speech.language = nil
    self.common = common
  }
}

/// The arguments of a start that is not unusual in any way.
private struct OrdinaryArguments {
  private(set) var path: String?
  private var values: [(option: String, text: String)] = []
  private var flags: [String] = []

  private static let options = [
    "--workspace", "--today", "--background", "--by", "--as-of", "--owner",
  ]
  private static let flags = [
    "--ascii", "--no-color", "--speaker", "--read-only", "--linear", "--no-pager",
    "--restricted",
  ]

  init?(_ arguments: [String]) {
    let isNamed = arguments.first == "open"
    var rest = arguments.dropFirst(isNamed ? 1 : 0)
    while let argument = rest.popFirst() {
      let option = argument == "-w" ? "--workspace" : argument
      if Self.flags.contains(option), !has(option) {
        flags.append(option)
      } else if Self.options.contains(option), self[option] == nil, let text = rest.popFirst(),
        Self.isPlain(text)
      {
        values.append((option, text))
      } else if path == nil, Self.isPlain(argument), isNamed || argument.contains("/") {
        // A word without a slash may be a command.
        path = argument
      } else {
        return nil
      }
    }
  }

  private static func isPlain(_ text: String) -> Bool { !text.isEmpty && !text.hasPrefix("-") }

  subscript(option: String) -> String? { values.first { $0.option == option }?.text }

  func has(_ flag: String) -> Bool { flags.contains(flag) }
}
