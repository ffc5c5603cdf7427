import Cells

/// A control sequence as far as it has come: what stands after Escape and `[` or `O`.
///
/// > Source: ECMA-48, 5.4; Xterm Control Sequences; the kitty keyboard protocol.
struct ControlSequence: Equatable {
  /// What a whole sequence means.
  enum Meaning: Equatable {
    case key(Key)
    case pasteBegin
    case pasteEnd
    case focus(Bool)
    case mouse(MouseEvent)
    /// A report of the mouse; so many characters of coordinates follow.
    case coordinates(Int)
    /// An answer, a report, or a key that the program has no use for.
    case other
  }

  /// The most bytes that are kept; a key has far fewer.
  private static let limit = 128

  /// The bytes before the final one.
  private(set) var bytes: [UInt8] = []
  /// How many have come, those that are not kept among them.
  private(set) var count = 0

  mutating func append(_ byte: UInt8) {
    count += 1
    if bytes.count < Self.limit { bytes.append(byte) }
  }

  /// Whether a `$` that stands last may be the end: a key of rxvt with Shift.
  var mayBeShifted: Bool {
    bytes.last == UInt8(ascii: "$") && bytes.dropLast().allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// What the sequence means after Escape and `[`.
  func meaning(_ final: UInt8) -> Meaning {
    if bytes.first == UInt8(ascii: "<") { return mouse(final) ?? .other }
    guard let parameters else { return .other }
    let (first, mode) = (parameters.first?.first ?? nil, Modifiers(parameters))
    let isPlain = parameters.count <= 2 && (first ?? 1) == 1
    switch UnicodeScalar(final) {
    case "I" where bytes.isEmpty: return .focus(true)
    case "O" where bytes.isEmpty: return .focus(false)
    case "M" where bytes.isEmpty: return .coordinates(3)
    case "t" where bytes.isEmpty: return .coordinates(2)
    case "T" where bytes.isEmpty: return .coordinates(6)
    case "Z": return mode.isRelease ? .other : .key(.backTab)
    // Where the cursor stands is told with the same final character, and always with numbers.
    case "R" where bytes.isEmpty: return .key(.function(3))
    case "R": return .other
    case "~" where first == 200: return .pasteBegin
    case "~" where first == 201: return .pasteEnd
    case "~" where first == 27 && parameters.count == 3:
      return mode.key(of: parameters[2].first ?? nil, shifted: nil)
    case "~":
      return Self.numbered[first ?? 0].map { mode.applied(to: $0) } ?? .other
    case "u" where parameters.count <= 3:
      let shifted = parameters.first.flatMap { $0.count > 1 ? $0[1] : nil }
      return mode.key(of: first, shifted: shifted)
    default:
      guard isPlain, let key = Self.lettered[final] else { return .other }
      return mode.applied(to: key)
    }
  }

  /// What was done with the mouse; `nil` for what the program has no use for: a button that is let go, the
  /// other buttons, and what is held down beside.
  ///
  /// > Source: Xterm Control Sequences, mouse tracking, extended coordinates (1006).
  private func mouse(_ final: UInt8) -> Meaning? {
    let numbers = bytes.dropFirst().split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
    ).map { $0.count > 8 ? nil : Int(String(decoding: $0, as: UTF8.self)) }
    guard final == UInt8(ascii: "M"), numbers.count == 3, let button = numbers[0],
      let column = numbers[1], let row = numbers[2], column > 0, row > 0
    else { return nil }
    let kinds: [Int: MouseEvent.Kind] = [0: .press, 64: .wheelUp, 65: .wheelDown]
    return kinds[button].map { .mouse(MouseEvent($0, at: Point(column: column - 1, row: row - 1))) }
  }

  /// The key that the sequence is after Escape and `O`, where the keypad is in its application mode.
  func keypad(_ final: UInt8) -> Key? {
    guard bytes.isEmpty else {
      // Some terminals put the modifiers there: Escape, `O`, `5`, `P`.
      return bytes.allSatisfy { 0x30...0x3B ~= $0 } ? Self.lettered[final] : nil
    }
    return Self.lettered[final] ?? Self.keypad[final]
  }

  /// The parameters with their parts; nil where there are markers or intermediates.
  private var parameters: [[Int?]]? {
    guard bytes.allSatisfy({ 0x30...0x3B ~= $0 }) else { return nil }
    return bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
      part.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { digits in
        // No number that means something has more digits.
        digits.isEmpty || digits.count > 8 ? nil : Int(String(decoding: digits, as: UTF8.self))
      }
    }
  }

  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  private static let lettered: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  private static let keypad: [UInt8: Key] = {
    var keys: [UInt8: Key] = [
      UInt8(ascii: "M"): .enter, UInt8(ascii: "I"): .tab, UInt8(ascii: " "): .character(" "),
      UInt8(ascii: "X"): .character("="), UInt8(ascii: "j"): .character("*"),
      UInt8(ascii: "k"): .character("+"), UInt8(ascii: "l"): .character(","),
      UInt8(ascii: "m"): .character("-"), UInt8(ascii: "n"): .character("."),
      UInt8(ascii: "o"): .character("/"),
    ]
    for digit in UInt8(0)...9 {
      keys[UInt8(ascii: "p") + digit] = .character(Character(UnicodeScalar(0x30 + digit)))
    }
    return keys
  }()

  /// The keys of Linux' own console after Escape and two `[`.
  static func console(_ final: UInt8) -> Key? {
    guard UInt8(ascii: "A")...UInt8(ascii: "E") ~= final else { return nil }
    return .function(Int(final - UInt8(ascii: "A")) + 1)
  }
}

/// What was held down with a key, and whether it was pressed or let go.
private struct Modifiers {
  private let held: Int
  let isRelease: Bool

  /// From the second parameter: one more than the sum of those held, and what happened.
  init(_ parameters: [[Int?]]) {
    let part = parameters.count > 1 ? parameters[1] : []
    // Caps Lock and Num Lock change nothing.
    held = max(0, (part.first.flatMap(\.self) ?? 1) - 1) & 0b11_1111
    isRelease = part.count > 1 && part[1] == 3
  }

  private var isShiftAtMost: Bool { held & ~1 == 0 }
  private var isShift: Bool { held & 1 != 0 }
  private var isAlt: Bool { held & 2 != 0 }
  private var isControl: Bool { held & 4 != 0 }

  /// A key that moves or has a name.
  func applied(to key: Key) -> ControlSequence.Meaning {
    guard !isRelease else { return .other }
    if isShiftAtMost { return .key(key) }
    guard isAlt || isControl else { return .other }
    switch key {
    case .left: return .key(.alt("b"))
    case .right: return .key(.alt("f"))
    default: return .other
    }
  }

  /// A key that is told of by the number of its character.
  func key(of number: Int?, shifted: Int?) -> ControlSequence.Meaning {
    guard !isRelease, let number else { return .other }
    if let key = Self.named[number] { return named(key) }
    guard let scalar = Unicode.Scalar(UInt32(clamping: number)), scalar.value >= 0x20,
      !(0x7F..<0xA0 ~= scalar.value), !(0xE000...0xF8FF ~= scalar.value)
    else { return .other }
    let character = Character(scalar)
    guard isShiftAtMost else {
      if isControl, !isAlt, scalar.isASCII {
        return .key(.control(character.lowercased().first ?? character))
      }
      return isAlt && !isControl ? .key(.alt(character)) : .other
    }
    if isShift, let shifted, let scalar = Unicode.Scalar(UInt32(clamping: shifted)),
      scalar.value >= 0x20
    {
      return .key(.character(Character(scalar)))
    }
    return .key(.character(isShift ? character.uppercased().first ?? character : character))
  }

  private func named(_ key: Key) -> ControlSequence.Meaning {
    switch key {
    case .enter where isAlt && !isControl: .key(.altEnter)
    case .tab where isShift: .key(.backTab)
    case .enter, .tab, .escape, .backspace: isShiftAtMost ? .key(key) : .other
    default: applied(to: key)
    }
  }

  private static let named: [Int: Key] = {
    var keys: [Int: Key] = [
      8: .backspace, 9: .tab, 13: .enter, 27: .escape, 127: .backspace, 57_409: .character("."),
      57_410: .character("/"), 57_411: .character("*"), 57_412: .character("-"),
      57_413: .character("+"), 57_414: .enter, 57_415: .character("="), 57_417: .left,
      57_418: .right, 57_419: .up, 57_420: .down, 57_421: .pageUp, 57_422: .pageDown,
      57_423: .home, 57_424: .end, 57_425: .insert, 57_426: .delete,
    ]
    for digit in 0...9 { keys[57_399 + digit] = .character(Character("\(digit)")) }
    return keys
  }()
}
