extension ParserWords {
  /// Each phrase of the parser with its Swedish form; longer ones stand before their parts.
  static let swedish: [(english: String, swedish: String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "ANVÄNDNING: "),
    ("ARGUMENTS:", "ARGUMENT:"),
    ("OPTIONS:", "VÄXLAR:"),
    ("SUBCOMMANDS:", "KOMMANDON:"),
    (" (default) ", " (förval)  "),
    ("(default: ", "(förval: "),
    ("Show the version.", "Visa versionen."),
    ("Show help information.", "Visa den här hjälpen."),
    ("Show subcommand help information.", "Visa hjälp om ett kommando."),
    ("Usage: ", "Användning: "),
    ("Help:  ", "Hjälp:  "),
    ("Error: ", "Fel: "),
    ("' for more information.", "' för mer hjälp."),
    ("' for detailed help.", "' för mer hjälp."),
    ("  See '", "  Se '"),
    ("Unknown option '", "Okänd växel '"),
    ("'. Did you mean '", "'. Menade du '"),
    ("Missing value for '", "Värde saknas för '"),
    ("Missing expected argument '", "Argument saknas: '"),
    ("Missing one of: '", "Något av dessa saknas: '"),
    (" unexpected arguments: '", " oväntade argument: '"),
    ("Unexpected argument '", "Oväntat argument '"),
    ("The value '", "Värdet '"),
    ("' is invalid for '", "' går inte att använda för '"),
    ("The option '", "Växeln '"),
    ("' does not take any value, but '", "' tar inget värde, men '"),
    ("' was specified.", "' angavs."),
    ("Missing required subcommand.", "Kommando saknas."),
    ("Invalid option: ", "Ogiltig växel: "),
  ]

  /// The names of arguments, with what they are called in Swedish.
  static let swedishNames: [(english: String, swedish: String)] = [
    ("subcommand", "kommando"), ("subcommands", "kommandon"), ("options", "växlar"),
    ("agreement", "avtal"), ("path", "mapp"), ("activity", "aktivitet"), ("item", "id"),
    ("value", "värde"), ("date", "dag"), ("function", "funktion"), ("party", "part"),
    ("party:function", "part:funktion"), ("decision", "beslut"), ("entry", "post"),
    ("file", "fil"), ("count", "antal"), ("what", "vad"), ("deviation", "avvikelse"),
    ("meeting", "möte"), ("number", "nummer"), ("kind", "slag"), ("level", "nivå"),
  ]
}
