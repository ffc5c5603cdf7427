extension SyntaxFault {
  /// The fault as the end of a sentence.
  public var english: String {
    switch self {
    case .misplacedColon: "a colon stands where no key can stand"
    case .badStart: "no value can begin like this"
    case .quotation: "a quotation mark is missing or one too many"
    case .bracket: "a bracket or a comma is missing"
    case .indentation: "the line is not indented like the others"
    case .escape: "the character after the backslash is not allowed"
    case .other: "the text makes no sense"
    }
  }
}
