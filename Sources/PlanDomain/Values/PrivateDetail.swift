/// Something in a text that looks like it belongs to a person (design rule 10).
public enum PrivateDetail: CaseIterable, Hashable, Sendable {
  /// Swedish personal identity number, or coordination number, with its check digit.
  case identityNumber
  /// A telephone number.
  case phoneNumber
  /// An e-mail address.
  case email

  /// Returns every kind of such thing in a text.
  ///
  /// - Parameter text: What someone is about to save.
  /// - Returns: What it looks like, each kind once; nothing when nothing does.
  public static func all(in text: String) -> [PrivateDetail] {
    var found: Set<PrivateDetail> = isEmailAddress(in: text) ? [.email] : []
    for run in DigitRun.all(in: text) {
      if run.holdsIdentityNumber {
        found.insert(.identityNumber)
      } else if run.holdsPhoneNumber {
        found.insert(.phoneNumber)
      }
    }
    return allCases.filter(found.contains)
  }

  /// Returns every kind of such thing in several texts.
  ///
  /// - Parameter texts: What someone is about to save.
  /// - Returns: What they look like, each kind once.
  public static func all(in texts: [String]) -> [PrivateDetail] {
    let found = Set(texts.flatMap { all(in: $0) })
    return allCases.filter(found.contains)
  }

  /// Whether a text has something at something with a full stop, however the sign is written.
  private static func isEmailAddress(in text: String) -> Bool {
    var plain = text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    for (written, sign) in [
      ("(at)", "@"), ("[at]", "@"), ("(a)", "@"), ("[a]", "@"), ("\u{FF20}", "@"),
      ("(snabel-a)", "@"), ("(punkt)", "."), ("(dot)", "."), ("[dot]", "."), ("[punkt]", "."),
    ] {
      plain = plain.replacing(" \(written) ", with: sign).replacing(written, with: sign)
    }
    plain = plain.replacing(" @ ", with: "@").replacing(" @", with: "@").replacing("@ ", with: "@")
    return plain.split { " ,;()<>[]".contains($0) }.contains { word in
      let parts = word.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[0].isEmpty && parts[1].dropLast().contains(".")
    }
  }
}

/// Digits with what people write between those of one number: blanks, dashes, plus signs, parentheses.
private struct DigitRun {
  /// The digits, in groups as they were written.
  private var groups: [[Int]] = [[]]
  /// What stands between the groups, one before each; nothing before the first unless it is a plus.
  private var marks: [String] = [""]

  /// Every run in a text.
  static func all(in text: String) -> [DigitRun] {
    var runs: [DigitRun] = []
    var run = DigitRun()
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        run.groups[run.groups.count - 1].append(digit)
      } else if let mark = mark(scalar) {
        run.add(mark)
      } else {
        runs.append(run)
        run = DigitRun()
      }
    }
    return (runs + [run]).filter { !$0.groups.joined().isEmpty }
  }

  /// Whether groups next to each other are an identity number, in one of the ways that it is written.
  var holdsIdentityNumber: Bool {
    groups.indices.contains { start in
      DigitRun.identityForms.contains { form in
        let part = groups.dropFirst(start).prefix(form.count)
        return part.map(\.count) == form && DigitRun.isIdentityNumber(part.flatMap(\.self))
      }
    }
  }

  /// How many digits stand together in an identity number.
  private static let identityForms = [
    [10], [12], [6, 4], [8, 4], [2, 2, 2, 4], [4, 2, 2, 4], [2, 6, 4],
  ]

  /// Whether it is a telephone number: from a nought or the country's code, in groups.
  var holdsPhoneNumber: Bool {
    var start = 0
    while start < groups.count {
      guard !isDate(from: start) else {
        start += 3
        continue
      }
      let end = (start..<groups.count).first(where: isDate) ?? groups.count
      if (start..<end).contains(where: { holdsPhoneNumber(from: $0, to: end) }) { return true }
      start = end
    }
    return false
  }

  /// Whether a number begins at one place and ends before another.
  private func holdsPhoneNumber(from start: Int, to end: Int) -> Bool {
    var (digits, written) = ([Int](), "")
    for place in start..<end where digits.count <= 13 {
      digits += groups[place]
      written += marks[place]
      if DigitRun.isPhoneNumber(digits, written: written) { return true }
    }
    return false
  }

  /// Whether a day begins at a group: `2026-11-20`.
  private func isDate(from start: Int) -> Bool {
    groups.dropFirst(start).prefix(3).map(\.count) == [4, 2, 2]
  }

  private mutating func add(_ mark: String) {
    if groups[groups.count - 1].isEmpty {
      marks[marks.count - 1] += mark
    } else {
      groups.append([])
      marks.append(mark)
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  /// What may stand between the digits of one number, as it is read.
  private static func mark(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "+": "+"
    case "(", ")", "/": String(scalar)
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}": "-"
    default: scalar.properties.generalCategory == .spaceSeparator ? " " : nil
    }
  }

  /// Ten or twelve digits whose month and day exist and whose last digit checks.
  ///
  /// > Source: SKV 704, the check digit by the Luhn algorithm; SKV 707, coordination numbers add 60
  /// > to the day.
  private static func isIdentityNumber(_ all: [Int]) -> Bool {
    var digits = all
    if digits.count == 12 {
      guard [16, 18, 19, 20].contains(digits[0] * 10 + digits[1]) else { return false }
      digits.removeFirst(2)
    }
    guard digits.count == 10 else { return false }
    let month = digits[2] * 10 + digits[3]
    let day = digits[4] * 10 + digits[5]
    guard (1...12).contains(month), (1...31).contains(day) || (61...91).contains(day) else {
      return false
    }
    let sum = digits.enumerated().reduce(0) { sum, next in
      let doubled = next.element * (next.offset.isMultiple(of: 2) ? 2 : 1)
      return sum + doubled / 10 + doubled % 10
    }
    return sum.isMultiple(of: 10)
  }

  private static func isPhoneNumber(_ digits: [Int], written: String) -> Bool {
    if written.contains("+") || digits.starts(with: [0, 0]) {
      let number = digits.starts(with: [0, 0]) ? Array(digits.dropFirst(2)) : digits
      return number.starts(with: [4, 6]) && (9...13).contains(number.count)
    }
    return digits.first == 0 && (8...11).contains(digits.count)
  }
}
