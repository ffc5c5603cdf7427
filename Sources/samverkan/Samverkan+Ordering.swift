import ArgumentParser

extension Samverkan {
  /// Puts arguments in the order, and commands in the language, that the parser knows.
  ///
  /// `samverkan -w MAPP visa A07` is `samverkan show -w MAPP A07`: people set out with what they work on, and
  /// ask in the language that the screen speaks. What is not understood is left as it was, so that the parser
  /// says what is wrong with it.
  ///
  /// - Parameter arguments: What the program was given, without its own name.
  /// - Returns: The arguments for the parser.
  static func ordered(_ arguments: [String]) -> [String] {
    var rest = arguments[...]
    var leading: [String] = []
    while let option = rest.first, option.hasPrefix("-") {
      guard let takesValue = movable[option.prefix { $0 != "=" }.description] else {
        return arguments
      }
      leading.append(rest.removeFirst())
      if takesValue, !option.contains("=") {
        guard let value = rest.popFirst() else { return arguments }
        leading.append(value)
      }
    }
    var names: [String] = []
    var named: any ParsableCommand.Type = Samverkan.self
    while let name = rest.first, let command = named.subcommand(named: name) {
      names.append(command._commandName)
      named = command
      rest.removeFirst()
    }
    return names.isEmpty ? arguments : names + leading + rest
  }

  /// The options that every command has, and whether a value follows them.
  private static let movable = [
    "-w": true, "--workspace": true, "--today": true, "--language": true, "--read-only": false,
    "--linear": false, "--no-pager": false,
  ]
}

extension ParsableCommand {
  /// The command below this one that a word names, in English or in Swedish.
  fileprivate static func subcommand(named word: String) -> (any ParsableCommand.Type)? {
    let commands = configuration.subcommands
    let names = [word] + (CommandName.swedish[word.lowercased()] ?? [])
    return names.lazy.compactMap { name in commands.first { $0._commandName == name } }.first
  }
}

/// What commands are called by those who speak Swedish, or name what they have in their hand.
enum CommandName {
  /// The commands that a word may stand for; which one it is depends on where it stands.
  static let swedish: [String: [String]] = [
    "visa": ["show"], "lista": ["list"], "logg": ["log"], "öppna": ["open"], "prova": ["demo"],
    "genomförande": ["progress"], "bedöm": ["assess"], "anteckna": ["note"],
    "avvikelse": ["deviation"], "indikator": ["indicator"], "mät": ["measure"],
    "lägesbild": ["situation"], "åtagande": ["commitment"], "rätta": ["correct"],
    "ångra": ["undo"], "gör-om": ["redo"], "avgör": ["settle"], "kontrollera": ["check"],
    "verifiera": ["verify"], "laga": ["repair"], "maskera": ["mask"], "beslut": ["decision"],
    "förslag": ["proposal"], "möte": ["meeting"], "plats": ["seat"], "aktivitet": ["activity"],
    "delmål": ["subgoal"], "rapport": ["report"], "exportera": ["export"], "importera": ["import"],
    "blankett": ["form"], "börja": ["init"], "undersök": ["doctor"], "rundtur": ["tour"],
    "hjälp": ["help"], "xlsx": ["csv"], "ods": ["csv"],
    "synka": ["sync"], "dela": ["share"], "läge": ["status"], "anslut": ["join"],
    "delår2": ["delar2"], "helår": ["helar"], "sedan": ["since"], "för": ["for"],
    "dagordning": ["agenda"],
    "minnesanteckningar": ["minutes"], "fatta": ["take"], "verkställ": ["carry-out"],
    "förbered": ["prepare"], "håll": ["hold"], "avsluta": ["close"], "stäng": ["close"],
    "godkänn": ["approve"],
    "granska": ["review"], "lyft": ["escalate"], "ändra": ["edit", "change"], "lägg-till": ["add"],
    "jämför": ["compare"], "lämna": ["leave"], "närvaro": ["attend"],
  ]
}
