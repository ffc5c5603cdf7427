import Cells

extension Screen {
  mutating func obey(_ token: SequenceParser.Token) {
    switch token {
    case .scalar(let scalar): show(scalar)
    case .control(let byte): control(byte)
    case .escape(let text): escape(text)
    case .sequence("", [], "c"): answers += "\u{1B}[?64;1;2c".utf8
    case .sequence("", let parameters, let final): sequence(parameters, final)
    case .sequence("?", let parameters, "h"): for mode in parameters { set(mode, true) }
    case .sequence("?", let parameters, "l"): for mode in parameters { set(mode, false) }
    case .sequence("?", _, "c"): break  // The Linux console's cursor shape.
    // How keys with modifiers are told of: as from the beginning, or plainly.
    case .sequence(">", let parameters, "m"):
      modifiesKeys = parameters.count > 1 && parameters[1] > 0
    case .sequence("=", let parameters, "u"): keyboardFlags = parameters.first ?? 0
    case .sequence(let marker, let parameters, let final):
      unknown.append("CSI \(marker)\(parameters)\(final)")
    case .text("11;?\u{7}"):
      if let background { answers += "\u{1B}]11;\(background)\u{7}".utf8 }
    case .text("104\u{7}"): break  // The palette as it was; ours never changes.
    case .text(let text): unknown.append("OSC or DCS \(text)")
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0: break  // Padding.
    case 7: bells += 1
    case 8: move(to: Point(column: cursor.column - 1, row: cursor.row))
    case 9: move(to: Point(column: (cursor.column / 8 + 1) * 8, row: cursor.row))
    case 10: lineFeed()
    case 13: move(to: Point(column: 0, row: cursor.row))
    case 14: shift = 1
    case 15: shift = 0
    default: unknown.append("control \(byte)")
    }
  }

  private mutating func escape(_ text: String) {
    switch text {
    case "(0": drawsLines[0] = true
    case "(B": drawsLines[0] = false
    case ")0": drawsLines[1] = true
    case ")B": drawsLines[1] = false
    case "7": savedCursor = cursor
    case "8": move(to: savedCursor)
    case "=", ">": isKeypadApplication = text == "="
    case "M": reverseLineFeed()
    case "D": lineFeed()
    default: unknown.append("ESC \(text)")
    }
  }

  private mutating func sequence(_ parameters: [Int], _ final: String) {
    let first = parameters.first ?? 0
    let count = max(1, first)
    switch final {
    case "m": restyle(parameters)
    case "H", "f":
      let column = parameters.count > 1 ? parameters[1] : 1
      move(to: Point(column: max(1, column) - 1, row: count - 1))
    case "A": move(to: Point(column: cursor.column, row: cursor.row - count))
    case "B": move(to: Point(column: cursor.column, row: cursor.row + count))
    case "C": move(to: Point(column: cursor.column + count, row: cursor.row))
    case "D": move(to: Point(column: cursor.column - count, row: cursor.row))
    case "G": move(to: Point(column: count - 1, row: cursor.row))
    case "d": move(to: Point(column: cursor.column, row: count - 1))
    case "r": setRegion(parameters)
    case "t" where [22, 23].contains(first): break  // The window's title, kept and put back.
    case "h", "l": unknown += parameters.filter { ![4, 34].contains($0) }.map { "mode \($0)" }
    default: edit(first, count, final)
    }
  }

  private mutating func edit(_ first: Int, _ count: Int, _ final: String) {
    switch final {
    case "J": eraseScreen(first)
    case "K": eraseLine(first)
    case "X": erase(row: cursor.row, cursor.column..<min(size.columns, cursor.column + count))
    case "P": deleteCharacters(count)
    case "@": insertCharacters(count)
    case "L" where region.contains(cursor.row):
      scrollDown(in: cursor.row..<region.upperBound, count)
    case "M" where region.contains(cursor.row):
      scrollUp(in: cursor.row..<region.upperBound, count)
    case "S": scrollUp(in: region, count)
    case "T": scrollDown(in: region, count)
    case "b": for _ in 0..<count { put(last) }
    default: unknown.append("CSI \(first) \(final)")
    }
  }

  private mutating func setRegion(_ parameters: [Int]) {
    let top = max(1, parameters.first ?? 1)
    let bottom = parameters.count > 1 && parameters[1] > 0 ? parameters[1] : size.rows
    region = (top - 1)..<max(top, min(bottom, size.rows))
    move(to: Point(column: 0, row: 0))
  }

  private mutating func set(_ mode: Int, _ isOn: Bool) {
    if isOn { modes.insert(mode) } else { modes.remove(mode) }
    switch mode {
    case 2026: if !isOn { framesEnded += 1 }
    case 1, 7, 9, 12, 25, 1000...1006, 1015, 1016, 2004, 2031, 2048, 9001: break
    case 1049 where isOn != isAlternate: switchScreen(isOn)
    case 1049: break
    default: unknown.append("mode ?\(mode)")
    }
  }

  private mutating func switchScreen(_ toAlternate: Bool) {
    isAlternate = toAlternate
    if toAlternate {
      mainPlaces = places
      savedCursor = cursor
      places = Self.empty(size)
    } else {
      places = mainPlaces
      move(to: savedCursor)
    }
  }

  private mutating func restyle(_ parameters: [Int]) {
    var rest = (parameters.isEmpty ? [0] : parameters)[...]
    while let code = rest.popFirst() {
      switch code {
      case 0: look = Look()
      case 1: look.isBold = true
      case 4: look.isUnderlined = true
      case 7: look.isReversed = true
      case 22: look.isBold = false
      case 24: look.isUnderlined = false
      case 27: look.isReversed = false
      case 10: shift = 0
      case 11: shift = 1
      case 30...37: look.foreground = code - 30
      case 90...97: look.foreground = code - 82
      case 39: look.foreground = nil
      case 40...47: look.background = code - 40
      case 49: look.background = nil
      case 38 where rest.first == 5:
        look.foreground = rest.dropFirst().first
        rest = rest.dropFirst(2)
      case 48 where rest.first == 5:
        look.background = rest.dropFirst().first
        rest = rest.dropFirst(2)
      default: unknown.append("SGR \(code)")
      }
    }
  }
}
