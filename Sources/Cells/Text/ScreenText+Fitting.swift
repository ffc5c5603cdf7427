extension ScreenText {
  /// Returns the text cut to a number of columns; a cut text ends with `…`.
  public func truncated(to columns: Int) -> ScreenText {
    guard self.columns > columns else { return self }
    guard columns > 0 else { return "" }
    var kept: [Character] = []
    var used = 0
    for character in characters {
      used += isNarrow ? 1 : CharacterWidth.columns(of: character)
      guard used < columns else { break }
      kept.append(character)
    }
    kept.append("…")
    return ScreenText(kept, isNarrow: isNarrow)
  }

  /// Returns the text cut or filled with spaces to a number of columns.
  public func padded(to columns: Int) -> ScreenText {
    let cut = truncated(to: columns)
    let missing = max(0, columns - cut.columns)
    return ScreenText(characters: cut.characters + Array(repeating: " ", count: missing))
  }

  /// Returns the text with spaces before it, so that it ends at a column; a longer text is cut.
  public func aligned(toEndAt columns: Int) -> ScreenText {
    let cut = truncated(to: columns)
    let missing = max(0, columns - cut.columns)
    return ScreenText(characters: Array(repeating: " ", count: missing) + cut.characters)
  }

  /// Returns the text in lines of at most a number of columns; there is always at least one line.
  ///
  /// Lines end at a newline, after a space, or after a hyphen; a longer word is divided where the
  /// line is full. Spaces where a line ends are left out. The fewest columns are 2, so that a wide
  /// character always has room.
  public func wrapped(to columns: Int) -> [ScreenText] {
    let columns = max(2, columns)
    return LineBreaker(characters, columns: columns).lines.map { line in
      var shown = self[line.shown]
      while line.isBroken || shown.columns > columns, shown.characters.last == " " {
        shown = shown[0..<shown.characters.count - 1]
      }
      return shown
    }
  }
}
