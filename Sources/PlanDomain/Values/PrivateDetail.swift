/// Something in a text that looks like it belongs to a person (design rule 10).
public enum PrivateDetail: CaseIterable, Hashable, Sendable {
  /// Swedish personal identity number, with its check digit.
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
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "," || $0 == ";" || $0 == "(" }
    let runs = runsOfDigits(in: text)
    return [
      (PrivateDetail.identityNumber, runs.contains(where: isIdentityNumber)),
      (.phoneNumber, runs.contains { !isIdentityNumber($0) && isPhoneNumber($0) }),
      (.email, words.contains(where: isEmail)),
    ].filter(\.1).map(\.0)
  }

  private static func isEmail(_ word: Substring) -> Bool {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].dropLast().contains(".")
  }

  /// Digits with single blanks, hyphens and plus signs between them.
  private static func runsOfDigits(in text: String) -> [String] {
    var runs: [String] = []
    var run = ""
    for character in text + "." {
      if character.isASCII, character.isNumber || character == "-" || character == "+" {
        run.append(character)
      } else if character == " ", run.last?.isNumber == true {
        run.append(character)
      } else {
        if !run.isEmpty { runs.append(run) }
        run = ""
      }
    }
    return runs.flatMap { [$0] + $0.split(separator: " ").map(String.init) }
  }

  /// Ten or twelve digits whose month and day exist and whose last digit checks.
  ///
  /// > Source: SKV 704, the check digit by the Luhn algorithm; coordination numbers add 60 to the day.
  private static func isIdentityNumber(_ run: String) -> Bool {
    guard !run.contains(" ") else { return false }
    var digits = run.compactMap(\.wholeNumberValue)
    if digits.count == 12 { digits.removeFirst(2) }
    guard digits.count == 10 else { return false }
    let month = digits[2] * 10 + digits[3]
    let day = (digits[4] * 10 + digits[5]) % 60
    guard (1...12).contains(month), (1...31).contains(day) else { return false }
    let sum = digits.enumerated().reduce(0) { sum, next in
      let doubled = next.element * (next.offset.isMultiple(of: 2) ? 2 : 1)
      return sum + doubled / 10 + doubled % 10
    }
    return sum.isMultiple(of: 10)
  }

  /// A number from 0 or the country's code, eight to twelve digits, other than a date.
  private static func isPhoneNumber(_ run: String) -> Bool {
    let digits = run.filter(\.isNumber)
    if run.hasPrefix("+46") { return (9...12).contains(digits.count) }
    return run.hasPrefix("0") && (8...11).contains(digits.count)
  }
}
