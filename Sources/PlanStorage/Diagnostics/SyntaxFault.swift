/// Why a text is no YAML, as far as the parser can tell.
public enum SyntaxFault: String, CaseIterable, Sendable {
  /// A colon where no key can stand, most often an unquoted text with a colon in it.
  case misplacedColon = "misplaced_colon"
  /// A character that no value can begin with, such as `@` or a backquote.
  case badStart = "bad_start"
  /// A quotation mark that is never closed, or text after one that is.
  case quotation
  /// A bracket or brace that is never closed, or a comma that is missing.
  case bracket
  /// Lines that are not indented alike.
  case indentation
  /// A backslash before a character that cannot follow it.
  case escape
  /// Anything else.
  case other
}
