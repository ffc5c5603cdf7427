/// What numbers in sheets stand for: days, shares, or themselves.
struct ExcelFormats {
  private enum Kind { case number, day, share }

  private let kinds: [Kind]
  private let countsFrom1904: Bool

  /// Reads the formats that cells can have.
  ///
  /// - Parameters:
  ///   - styles: What the file says of styles.
  ///   - countsFrom1904: Whether its days are counted from 1904.
  init(_ styles: XMLElement?, countsFrom1904: Bool) {
    self.countsFrom1904 = countsFrom1904
    var codes: [Int: String] = [:]
    for format in styles?.element("numFmts")?.elements("numFmt") ?? [] {
      guard let id = format.number("numFmtId") else { continue }
      codes[id] = format.attributes["formatCode"]
    }
    kinds = (styles?.element("cellXfs")?.elements("xf") ?? []).map { style in
      let id = style.number("numFmtId") ?? 0
      return codes[id].map(Self.kind) ?? Self.builtIn(id)
    }
  }

  /// Makes a cell of a number.
  ///
  /// - Parameters:
  ///   - value: The number as the file has it.
  ///   - style: The place of its style.
  /// - Returns: The cell: with a day, with per cent, or with the number.
  func cell(_ value: String, style: Int?) -> CellTable.Cell {
    guard let number = Double(value), number.isFinite, abs(number) < 1e15 else {
      return CellTable.Cell(value)
    }
    let kind = style.flatMap { kinds.indices.contains($0) ? kinds[$0] : nil } ?? .number
    switch kind {
    case .number: return CellTable.Cell(Self.text(of: number, written: value))
    case .share:
      let share = number * 100
      return CellTable.Cell("\(Self.text(of: share.rounded(), written: "\(share)")) %")
    case .day:
      guard (1...2_958_465).contains(number) else { return CellTable.Cell(value) }
      let days = Int(number)
      // In Excel's count from 1900 that year has a 29 February.
      let start = countsFrom1904 ? -24_107 : days < 60 ? -25_568 : -25_569
      return CellTable.Cell("", day: days + start)
    }
  }

  private static func text(of number: Double, written: String) -> String {
    number == number.rounded() ? "\(Int(number))" : written
  }

  /// > Source: ECMA-376, part 1, 18.8.30.
  private static func builtIn(_ id: Int) -> Kind {
    switch id {
    case 9, 10: .share
    case 14...17, 22, 27...36, 50...58: .day
    default: .number
    }
  }

  private static func kind(_ code: String) -> Kind {
    var isQuoted = false
    var isBracketed = false
    for character in code.lowercased() {
      switch character {
      case "\"": isQuoted.toggle()
      case "[": isBracketed = true
      case "]": isBracketed = false
      case "y" where !isQuoted && !isBracketed, "å" where !isQuoted && !isBracketed: return .day
      case "d" where !isQuoted && !isBracketed: return .day
      case "%" where !isQuoted && !isBracketed: return .share
      case ";" where !isQuoted: return .number
      default: continue
      }
    }
    return .number
  }
}
