extension Table {
  /// How many percent of the width each column gets, so that no word breaks while there is room for it.
  ///
  /// Every column has room for its longest word; what is left is shared out by how much there is to read.
  var shares: [Int] {
    let needs = columns.indices.map { column -> (least: Int, full: Int) in
      let texts = rows.compactMap { $0.indices.contains(column) ? $0[column].text : nil }
      // Headings and the first column are bold, which is wider.
      let title = columns[column].title
      let bold = (column == 0 ? texts : []) + [title]
      let words = texts.map(\.longestWord).max() ?? 0
      let boldWords = bold.map(\.longestWord).max() ?? 0
      let lines = texts.flatMap { $0.split(whereSeparator: \.isNewline) }.map(\.count)
      let least = Swift.max(words, boldWords + (boldWords + 7) / 8) + Self.padding
      return (least, Swift.max(least, (lines.max() ?? 0) + Self.padding))
    }
    let least = needs.map(\.least).reduce(0, +)
    let full = needs.map(\.full).reduce(0, +)
    let room = Self.letters - least
    let widths: [Int]
    if full <= Self.letters || room <= 0 {
      widths = needs.map { room <= 0 ? $0.least : $0.full }
    } else {
      let wishes = needs.map { Swift.min($0.full - $0.least, 4 * Self.letters) }
      let wish = Swift.max(1, wishes.reduce(0, +))
      widths = zip(needs, wishes).map { $0.least + room * $1 / wish }
    }
    return widths.sharedOut
  }

  /// How many of the widest usual letters of a table's size there is room for across a sheet of A4: Kommunen in a
  /// column of ten percent was seen to break.
  private static let letters = 92
  /// What the air on both sides of a cell takes, in letters.
  private static let padding = 4
}

extension [Int] {
  /// The same in percent, which come to a hundred.
  fileprivate var sharedOut: [Int] {
    let sum = Swift.max(1, reduce(0, +))
    var shares = map { $0 * 100 / sum }
    let widest = shares.indices.max { shares[$0] < shares[$1] }
    if let widest { shares[widest] += 100 - shares.reduce(0, +) }
    return shares
  }
}

extension String {
  /// How many characters its longest word has; a line may be broken after a dash.
  fileprivate var longestWord: Int {
    split { $0.isWhitespace || $0 == "\u{2013}" || $0 == "/" }.map(\.count).max() ?? 0
  }
}
