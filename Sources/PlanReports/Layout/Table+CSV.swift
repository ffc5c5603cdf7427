extension Table {
  /// The table as a file that spreadsheets open as it is.
  ///
  /// UTF-8 with a byte order mark, semicolons, CRLF, every cell quoted. A text that a spreadsheet
  /// would take for a formula gets an apostrophe before it; numbers and days come from values of
  /// their own and are left alone.
  ///
  /// What controls a terminal, or hides or reorders text, is spelled out: the file may be looked at in a
  /// terminal as well.
  ///
  /// > Source: OWASP ASVS 1.2.10; CWE-1236.
  public var csv: String {
    let lines =
      [columns.map { Self.quoted(Self.harmless($0.title).spelled) }] + rows.map { $0.map(Self.csv) }
    return "\u{FEFF}" + lines.map { $0.joined(separator: ";") + "\r\n" }.joined()
  }

  /// The table as what spreadsheets and documents take when it is pasted.
  ///
  /// Tabulators stand between columns and line breaks after rows; no cell holds any. A text that would be taken for a formula gets an apostrophe.
  public var tabSeparated: String {
    func cell(_ text: String, isText: Bool) -> String {
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return isText ? Self.harmless(words).spelled : words
    }
    let lines =
      [columns.map { cell($0.title, isText: true) }]
      + rows.map { row in
        row.map { if case .text(let text) = $0 { cell(text, isText: true) } else { $0.text } }
      }
    return lines.map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  private static func csv(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): quoted(harmless(text).spelled)
    case .number, .date, .empty: quoted(cell.text)
    }
  }

  /// The text with an apostrophe before it when its beginning could start a formula.
  private static func harmless(_ text: String) -> String {
    startsFormula(text) ? "'" + text : text
  }

  /// Whether a spreadsheet could take a text for a formula.
  static func startsFormula(_ text: String) -> Bool {
    let dangerous: Set<Unicode.Scalar> = [
      "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
    return text.unicodeScalars.first.map(dangerous.contains) ?? false
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.escaping { $0 == "\"" ? "\"\"" : nil } + "\""
  }
}
