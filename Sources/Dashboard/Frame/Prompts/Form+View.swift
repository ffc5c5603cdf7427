import Cells
import PlanDomain

extension Form {
  /// Draws the fields that have room, the one being answered always among them.
  func draw(into frame: inout Frame, in area: Rectangle, _ language: Language) {
    let blocks = blocks(columns: area.columns, language)
    let notes = self.notes(columns: area.columns, language)
    var (starts, end) = ([Int](), notes.count)
    for block in blocks {
      starts.append(end)
      end += block.lines.count
    }
    var window = ScrollWindow()
    window.reveal(row: starts[place] + blocks[place].lines.count - 1, of: end, in: area.rows)
    window.reveal(row: place == 0 ? 0 : starts[place], of: end, in: area.rows)
    let shown = window.rows(of: end, in: area.rows)
    let lines = notes + blocks.flatMap(\.lines)
    for (offset, row) in shown.enumerated() {
      let point = Point(column: area.column, row: area.row + offset)
      frame.write(lines[row], at: point, limit: area.columns)
    }
    frame.writeScrollMarks(in: area, shown: shown, of: end)
    drawFocus(blocks[place], at: starts[place] - shown.lowerBound, into: &frame, in: area)
  }

  private func drawFocus(
    _ block: FormBlock, at row: Int, into frame: inout Frame, in area: Rectangle
  ) {
    let origin = Point(column: area.column, row: area.row + max(0, row))
    frame.cursor = area.isEmpty ? nil : origin
    if let typed = block.typed {
      let room = Rectangle(
        origin: Point(column: origin.column + FormBlock.labelColumns, row: origin.row),
        size: Size(columns: typed.columns, rows: typed.rows)
      ).intersection(area)
      typed.field.draw(into: &frame, in: room, style: .plain.underlined)
    } else if let cursor = block.cursor {
      let point = Point(column: origin.column + cursor.column, row: origin.row + cursor.row)
      if area.contains(point) { frame.cursor = point }
    }
  }

  private func blocks(columns: Int, _ language: Language) -> [FormBlock] {
    let ofFields = fields.enumerated().map { place, field in
      FormBlock(field, in: self, columns: columns, isFocused: place == self.place, language)
    }
    return ofFields + [saveBlock(language)]
  }

  private func saveBlock(_ language: Language) -> FormBlock {
    let marker = isAtEnd ? Symbols.unicode.selected + " " : "  "
    let name = " \(FormWord.save.worded(in: language)) "
    var line = StyledLine(marker, .accent.bold)
    line += StyledLine(name, isAtEnd ? .accent.bold.reversed : .accent.bold)
    if isAtEnd { line += StyledLine("  " + FormWord.saveWhole.worded(in: language), .quiet) }
    return FormBlock(lines: [line])
  }

  /// What stands above the fields: why it was not saved, else that it was begun earlier.
  private func notes(columns: Int, _ language: Language) -> [StyledLine] {
    if let trouble {
      return ScreenText("! \(trouble)").wrapped(to: columns).map { StyledLine($0, .bad.bold) }
    }
    return hasDraft ? [StyledLine(FormWord.draftFound.worded(in: language), .accent)] : []
  }
}
