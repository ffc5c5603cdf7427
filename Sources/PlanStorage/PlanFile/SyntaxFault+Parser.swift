extension SyntaxFault {
  /// Tells what the parser's own words mean.
  ///
  /// - Parameters:
  ///   - problem: What the parser stopped at, in libyaml's words.
  ///   - context: What it was doing, in libyaml's words.
  init(_ problem: String, while context: String) {
    self =
      switch problem {
      case "mapping values are not allowed in this context", "could not find expected ':'":
        .misplacedColon
      case "found character that cannot start any token",
        "did not find expected alphabetic or numeric character",
        "did not find expected node content":
        .badStart
      case "found unexpected end of stream", "found unexpected document indicator": .quotation
      case "did not find expected ',' or '}'", "did not find expected ',' or ']'": .bracket
      case "found unknown escape character", "found invalid Unicode character escape code",
        "did not find expected hexdecimal number":
        .escape
      case "did not find expected key", "did not find expected '-' indicator",
        "block sequence entries are not allowed in this context",
        "mapping keys are not allowed in this context":
        .indentation
      default: context.contains("quoted") ? .quotation : .other
      }
  }
}
