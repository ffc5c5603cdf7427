/// A time as people write one in a plan: a day, a month, a quarter, a half-year, a year, from one to
/// another, only a start, only an end, or all the time.
public struct LooseTime: Hashable, Sendable {
  /// The first day; `nil` where none is told.
  public let start: CalendarDate?
  /// The last day; `nil` where none is told.
  public let end: CalendarDate?
  /// Whether it is told that it goes on: *löpande*, *tills vidare*.
  public let isContinuous: Bool

  /// Reads a time.
  ///
  /// - Parameters:
  ///   - text: The words: `2026-Q2`, `mars–juni 2026`, `klart 1/6 2026`, `löpande`.
  ///   - year: The year that is meant where the words name none; `nil` where that is not known. `nil` comes
  ///     back when the words are no time, or need a year that is not known.
  public init?(_ text: String, year: Int? = nil) {
    let words = text.looseWords
    guard !words.isEmpty else { return nil }
    self.init(words, year)
  }

  private init(_ start: CalendarDate?, _ end: CalendarDate?, isContinuous: Bool = false) {
    (self.start, self.end, self.isContinuous) = (start, end, isContinuous)
  }

  private init?(_ words: [String], _ year: Int?) {
    guard !words.isEmpty else { return nil }
    if let time = LooseTime(continuous: words, year) ?? LooseTime(open: words, year) {
      self = time
      return
    }
    if let days = LooseUnit(words).days(year) {
      self.init(days.start, days.end)
      return
    }
    for place in words.indices where LooseTime.between.contains(words[place]) {
      let left = LooseUnit(Array(words[..<place]))
      let right = LooseUnit(Array(words[(place + 1)...]))
      // A stroke parts a day from its month too.
      guard words[place] != "/" || left.year != nil, let last = right.days(year),
        let first = left.days(right.year ?? year), first.start <= last.end
      else { continue }
      self.init(first.start, last.end)
      return
    }
    return nil
  }

  /// Words for what goes on, before or after a time or alone.
  private init?(continuous words: [String], _ year: Int?) {
    let opening = LooseTime.continuous.first { words.starts(with: $0) }
    let closing = LooseTime.continuous.first { words.reversed().starts(with: $0.reversed()) }
    guard let count = (opening ?? closing)?.count else { return nil }
    let rest = opening == nil ? words.dropLast(count) : words.dropFirst(count)
    let time = LooseTime(Array(rest.drop { LooseTime.fillers.contains($0) }), year)
    guard rest.isEmpty || time != nil else { return nil }
    self.init(time?.start, time?.end, isContinuous: true)
  }

  /// A start or an end alone.
  private init?(open words: [String], _ year: Int?) {
    var words = words[...]
    let isEnd: Bool
    if let count = LooseTime.opening(LooseTime.ends, of: words) {
      (isEnd, words) = (true, words.dropFirst(count))
    } else if let count = LooseTime.opening(LooseTime.starts, of: words) {
      (isEnd, words) = (false, words.dropFirst(count))
    } else if words.last == "-", words.count > 1 {
      (isEnd, words) = (false, words.dropLast())
    } else if words.first == "-", words.count > 1 {
      (isEnd, words) = (true, words.dropFirst())
    } else {
      guard let first = words.first, LooseTime.fillers.contains(first), words.count > 1 else {
        return nil
      }
      self.init(Array(words.dropFirst()), year)
      return
    }
    words = words.drop { LooseTime.fillers.contains($0) }
    guard let days = LooseUnit(Array(words)).days(year) else {
      guard let time = LooseTime(Array(words), year), time.start != nil, time.end != nil else {
        return nil
      }
      self = time
      return
    }
    self.init(isEnd ? nil : days.start, isEnd ? days.end : nil)
  }

  private static func opening(_ phrases: [[String]], of words: ArraySlice<String>) -> Int? {
    phrases.first { words.count > $0.count && words.starts(with: $0) }?.count
  }

  private static let between: Set<String> = ["-", "/", "till", "tom", "to", "til", "och", "samt"]
  private static let continuous: [[String]] = [
    ["löpande"], ["kontinuerligt"], ["kontinuerlig"], ["tills", "vidare"], ["hela", "perioden"],
    ["hela", "avtalsperioden"], ["hela", "tiden"], ["ständigt"], ["permanent"], ["årligen"],
    ["varje", "år"], ["återkommande"], ["fortlöpande"], ["løbende"], ["løpende"], ["ongoing"],
    ["continuous"], ["continuously"], ["yearly"], ["annually"],
  ]
  private static let starts: [[String]] = [
    ["fr", "o", "m"], ["från", "och", "med"], ["fom"], ["från"], ["start"], ["startar"],
    ["börjar"], ["påbörjas"], ["uppstart"], ["inleds"], ["fra"], ["from"], ["starts"],
  ]
  private static let ends: [[String]] = [
    ["t", "o", "m"], ["till", "och", "med"], ["tom"], ["klart", "senast"], ["klar", "senast"],
    ["senast"], ["klart"], ["klar"], ["färdigt"], ["färdig"], ["till"], ["före"], ["innan"],
    ["slut"], ["slutförs"], ["slutfört"], ["avslutas"], ["deadline"], ["until"], ["by"],
  ]
  private static let fillers: Set<String> = [
    "under", "i", "ca", "cirka", "omkring", "prel", "preliminärt", "den", "senast", "in", "during",
    "om",
    "av", "hela",
  ]
}

/// One of the times that a calendar has: a day, a month, a part of a year, a year.
private struct LooseUnit {
  /// The year that it names, if any.
  let year: Int?
  private let words: [String]
  /// The place of the year among the words.
  private let place: Int?

  init(_ words: [String]) {
    place = words.firstIndex { $0.count == 4 && (1950...2100).contains(Int($0) ?? 0) }
    year = place.flatMap { Int(words[$0]) }
    self.words = words
  }

  /// Its first and last day; `nil` where it is none, or names no year and none is known.
  func days(_ known: Int?) -> Period? {
    if words.count == 1, let day = written(words[0]) { return Period(from: day, to: day) }
    guard let year = year ?? known else { return nil }
    guard let place else { return part(of: year, words, isAfterYear: false) }
    let before = Array(words[..<place])
    let after = Array(words[(place + 1)...])
    guard !before.isEmpty else {
      let isParted = after.first.map { ["-", "/"].contains($0) } ?? false
      return part(of: year, isParted ? Array(after.dropFirst()) : after, isAfterYear: true)
    }
    guard after.isEmpty else { return nil }
    let isParted = before.last.map { ["-", "/"].contains($0) } ?? false
    return part(of: year, isParted ? before.dropLast() : before, isAfterYear: false)
  }

  /// A day in eight digits, or six.
  private func written(_ word: String) -> CalendarDate? {
    guard let number = Int(word), number > 0 else { return nil }
    switch word.count {
    case 8: return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    case 6:
      return CalendarDate(
        year: 2000 + number / 10_000, month: number / 100 % 100, day: number % 100)
    default: return nil
    }
  }

  private func part(of year: Int, _ words: [String], isAfterYear: Bool) -> Period? {
    // A part that is named by its number, before or after what it is called, or as an ordinal.
    let words = words.filter { !["a", "e", ":", "."].contains($0) }
    let numbers = words.compactMap { Int($0) ?? LooseUnit.ordinals[$0] }
    let names = words.filter {
      Int($0) == nil && LooseUnit.ordinals[$0] == nil && $0 != "-" && $0 != "/"
    }
    let month = names.count == 1 ? LooseUnit.months[String(names[0].prefix(3))] : nil
    switch (names.count, numbers.count) {
    case (0, 0): return months(1...12, of: year)
    case (0, 1) where isAfterYear: return months(numbers[0]...numbers[0], of: year)
    case (0, 2) where isAfterYear && words.count == 3: return day(year, numbers[0], numbers[1])
    case (0, 2) where words.count == 3: return day(year, numbers[1], numbers[0])
    case (1, 0):
      if let months = LooseUnit.seasons[names[0]] { return self.months(months, of: year) }
      guard let month, LooseUnit.isMonth(names[0]) else { return nil }
      return months(month...month, of: year)
    case (1, 1):
      if let month, LooseUnit.isMonth(names[0]) { return day(year, month, numbers[0]) }
      guard let length = LooseUnit.lengths[names[0]] else { return nil }
      guard length > 0 else { return week(numbers[0], of: year) }
      guard (1...(12 / length)).contains(numbers[0]) else { return nil }
      return months((numbers[0] - 1) * length + 1...numbers[0] * length, of: year)
    default: return nil
    }
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Period? {
    CalendarDate(year: year, month: month, day: day).flatMap { Period(from: $0, to: $0) }
  }

  private func months(_ months: ClosedRange<Int>, of year: Int) -> Period? {
    guard (1...12).contains(months.lowerBound), (1...12).contains(months.upperBound),
      let first = CalendarDate(year: year, month: months.lowerBound, day: 1),
      let last = CalendarDate(year: year, month: months.upperBound, day: 1)
    else { return nil }
    return Period(from: first, to: last.month.lastDay)
  }

  /// The week in which a year's 4 January lies is its first.
  ///
  /// > Source: ISO 8601, 3.1.1.23.
  private func week(_ number: Int, of year: Int) -> Period? {
    guard (1...53).contains(number), let fourth = CalendarDate(year: year, month: 1, day: 4) else {
      return nil
    }
    let monday = fourth.adding(days: 1 - fourth.weekday + 7 * (number - 1))
    return Period(from: monday, to: monday.adding(days: 6))
  }

  private static func isMonth(_ name: String) -> Bool {
    name.count == 3 || monthNames.contains(name)
  }

  private static let months: [String: Int] = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "maj": 5, "mai": 5, "may": 5, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12, "des": 12,
  ]
  private static let monthNames: Set<String> = [
    "januari", "februari", "mars", "april", "juni", "juli", "augusti", "sept", "september",
    "oktober", "november", "december", "january", "february", "march", "june", "july", "august",
    "october", "januar", "februar", "marts", "desember",
  ]
  /// How many months each has; none for a week.
  private static let lengths: [String: Int] = [
    "q": 3, "k": 3, "kv": 3, "kvartal": 3, "kvartalet": 3, "quarter": 3, "h": 6, "halvår": 6,
    "halvåret": 6, "half": 6, "t": 4, "tertial": 4, "tertialet": 4, "v": 0, "vecka": 0, "week": 0,
    "uge": 0, "uke": 0, "v.": 0,
  ]
  private static let ordinals: [String: Int] = [
    "första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "first": 1, "second": 2, "third": 3,
    "fourth": 4,
  ]
  private static let seasons: [String: ClosedRange<Int>] = [
    "vt": 1...6, "våren": 1...6, "vår": 1...6, "vårterminen": 1...6, "ht": 7...12,
    "hösten": 7...12, "höst": 7...12, "höstterminen": 7...12, "sommaren": 6...8, "sommar": 6...8,
    "året": 1...12, "helåret": 1...12, "helår": 1...12,
  ]
}

extension String {
  /// Runs of letters, runs of digits, and the signs between them that tell something.
  fileprivate var looseWords: [String] {
    var words: [String] = []
    var run = ""
    var isNumber = false
    for scalar in lowercased().unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      guard isDigit || scalar.properties.isAlphabetic else {
        if !run.isEmpty { words.append(run) }
        run = ""
        switch scalar {
        case "-", "\u{2010}"..."\u{2015}", "\u{2212}": words.append("-")
        case "/": words.append("/")
        case ".": if isNumber { words.append("/") }
        case ",", "(", ")", ":": continue
        default:
          guard scalar.properties.isWhitespace else { return [] }
          isNumber = false
        }
        continue
      }
      if !run.isEmpty, isDigit != isNumber {
        words.append(run)
        run = ""
      }
      run.unicodeScalars.append(scalar)
      isNumber = isDigit
    }
    if !run.isEmpty { words.append(run) }
    // The full stop of an abbreviation or a sentence parts nothing.
    while words.last == "/" { words.removeLast() }
    return words
  }
}
