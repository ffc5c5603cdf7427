import Cells

extension Screen {
  mutating func move(to point: Point) {
    cursor = Point(
      column: max(0, min(size.columns - 1, point.column)),
      row: max(0, min(size.rows - 1, point.row)))
    wrapsNext = false
  }

  mutating func show(_ scalar: Unicode.Scalar) {
    if isMark(scalar) { return join(scalar) }
    put(drawsLines[shift] ? Self.lineCharacters[scalar] ?? Character(scalar) : Character(scalar))
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
      || scalar.properties.generalCategory == .enclosingMark
  }

  private mutating func join(_ mark: Unicode.Scalar) {
    var column = wrapsNext ? cursor.column : cursor.column - 1
    guard column >= 0 else { return unknown.append("a mark without a base") }
    if places[cursor.row][column].isCovered { column -= 1 }
    let text = String(places[cursor.row][column].character) + String(Character(mark))
    places[cursor.row][column].character = Character(text)
  }

  mutating func put(_ character: Character) {
    let width = ScreenText(String(character)).columns
    if wrapsNext || cursor.column + width > size.columns {
      move(to: Point(column: 0, row: cursor.row))
      lineFeed()
    }
    place(character, width: width)
    last = character
    let next = cursor.column + width
    cursor.column = min(next, size.columns - 1)
    wrapsNext = next >= size.columns && modes.contains(7)
  }

  private mutating func place(_ character: Character, width: Int) {
    let row = cursor.row
    for column in cursor.column..<cursor.column + width { free(column, row) }
    places[row][cursor.column] = Place(character: character, look: look)
    if width == 2 {
      places[row][cursor.column + 1] = Place(character: " ", look: look, isCovered: true)
    }
  }

  /// Blanks the other half of a wide character.
  private mutating func free(_ column: Int, _ row: Int) {
    if places[row][column].isCovered { places[row][column - 1].character = " " }
    places[row][column].isCovered = false
    if column + 1 < size.columns { places[row][column + 1].isCovered = false }
  }

  /// An erased place has the background of now and no other look.
  private var blank: Place {
    Place(look: Look(background: look.background))
  }

  mutating func erase(row: Int, _ columns: Range<Int>) {
    guard !columns.isEmpty else { return }
    free(columns.lowerBound, row)
    for column in columns { places[row][column] = blank }
    if columns.upperBound < size.columns { places[row][columns.upperBound].isCovered = false }
  }

  mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: erase(row: cursor.row, cursor.column..<size.columns)
    case 1: erase(row: cursor.row, 0..<cursor.column + 1)
    default: erase(row: cursor.row, 0..<size.columns)
    }
  }

  mutating func eraseScreen(_ part: Int) {
    let rows =
      switch part {
      case 0: cursor.row + 1..<size.rows
      case 1: 0..<cursor.row
      default: 0..<size.rows
      }
    if part < 2 { eraseLine(part) }
    for row in rows { erase(row: row, 0..<size.columns) }
  }

  mutating func deleteCharacters(_ count: Int) {
    let count = min(count, size.columns - cursor.column)
    places[cursor.row].removeSubrange(cursor.column..<cursor.column + count)
    places[cursor.row] += Array(repeating: blank, count: count)
  }

  mutating func insertCharacters(_ count: Int) {
    let count = min(count, size.columns - cursor.column)
    places[cursor.row].insert(
      contentsOf: Array(repeating: blank, count: count), at: cursor.column)
    places[cursor.row].removeLast(count)
  }

  mutating func lineFeed() {
    if cursor.row == region.upperBound - 1 {
      scrollUp(in: region, 1)
    } else {
      move(to: Point(column: cursor.column, row: cursor.row + 1))
    }
  }

  mutating func reverseLineFeed() {
    if cursor.row == region.lowerBound {
      scrollDown(in: region, 1)
    } else {
      move(to: Point(column: cursor.column, row: cursor.row - 1))
    }
  }

  mutating func scrollUp(in rows: Range<Int>, _ count: Int) {
    for _ in 0..<min(count, rows.count) {
      places.remove(at: rows.lowerBound)
      places.insert(Array(repeating: blank, count: size.columns), at: rows.upperBound - 1)
    }
  }

  mutating func scrollDown(in rows: Range<Int>, _ count: Int) {
    for _ in 0..<min(count, rows.count) {
      places.remove(at: rows.upperBound - 1)
      places.insert(Array(repeating: blank, count: size.columns), at: rows.lowerBound)
    }
  }

  /// The line drawing set of the VT100.
  private static let lineCharacters: [Unicode.Scalar: Character] = [
    "q": "─", "x": "│", "l": "┌", "k": "┐", "m": "└", "j": "┘", "t": "├", "u": "┤", "w": "┬",
    "v": "┴", "n": "┼", "~": "·", "a": "▒", "f": "°", "g": "±", "`": "◆", "y": "≤", "z": "≥",
  ]
}
