import PlanDomain

extension JSONReader {
  /// Takes the 26 characters of an entry's identifier.
  mutating func entryID() throws(LineProblem) -> EntryID {
    guard position + 26 <= end, next <= 0x37, let id = crockfordID else { throw malformed }
    position += 26
    return id
  }

  private var crockfordID: EntryID? {
    var bits: (high: UInt64, low: UInt64) = (0, 0)
    let values = JSONReader.crockford
    let bytes = bytes.span
    for place in position..<position + 26 {
      let value = values[Int(bytes[place])]
      guard value < 32 else { return nil }
      bits = (bits.high << 5 | bits.low >> 59, bits.low << 5 | UInt64(value))
    }
    return EntryID(high: bits.high, low: bits.low)
  }

  /// The value of each character of Crockford's base 32; 255 for all others.
  private static let crockford: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, character) in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8.enumerated() {
      values[Int(character)] = UInt8(value)
    }
    return values
  }()

  /// Takes a fact's identifier in quotation marks: `"<entry id>#0"`.
  mutating func factID() throws(LineProblem) -> FactID {
    try expect("\"")
    let entry = try entryID()
    try expect("#")
    let index = try number()
    guard index < LineLimits.facts else { throw malformed }
    try expect("\"")
    return FactID(entry: entry, index: index)
  }

  /// Takes an array of facts' identifiers.
  mutating func factIDs() throws(LineProblem) -> [FactID] {
    var facts: [FactID] = []
    try items { (reader) throws(LineProblem) in facts.append(try reader.factID()) }
    return facts
  }

  /// Takes an instant in quotation marks, `"2026-03-12T09:14:33+01:00"`, after a name.
  mutating func timestamp(after name: StaticString) throws(LineProblem) -> Timestamp {
    try expect(name)
    let start = position
    let day = try dayDigits()
    try expect("T")
    let hour = try digits(2, below: 24)
    try expect(":")
    let minute = try digits(2, below: 60)
    try expect(":")
    let second = try digits(2, below: 60)
    let isWest = next == 0x2D
    guard isWest || next == 0x2B else { throw malformed }
    position += 1
    let hours = try digits(2, below: 24)
    try expect(":")
    let distance = (hours * 60 + (try digits(2, below: 60))) * 60
    guard !isWest || distance > 0 else { throw .malformed(at: start) }
    try expect("\"")
    let offset = isWest ? -distance : distance
    let local = Int64(day.dayNumber) * 86_400 + Int64((hour * 60 + minute) * 60 + second)
    return Timestamp(seconds: local - Int64(offset), offset: offset)
  }

  /// Takes a day in quotation marks: `"2026-03-12"`.
  mutating func date() throws(LineProblem) -> CalendarDate {
    try expect("\"")
    let day = try dayDigits()
    try expect("\"")
    return day
  }

  /// Takes a month in quotation marks: `"2026-03"`.
  mutating func month() throws(LineProblem) -> CalendarMonth {
    try expect("\"")
    let start = position
    let year = try digits(4, below: 10_000)
    try expect("-")
    let number = try digits(2, below: 13)
    guard let first = CalendarDate(year: year, month: number, day: 1) else {
      throw .malformed(at: start)
    }
    try expect("\"")
    return first.month
  }

  private mutating func dayDigits() throws(LineProblem) -> CalendarDate {
    let start = position
    let year = try digits(4, below: 10_000)
    try expect("-")
    let month = try digits(2, below: 13)
    try expect("-")
    let day = try digits(2, below: 32)
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw .malformed(at: start)
    }
    return date
  }

  private mutating func digits(_ count: Int, below limit: Int) throws(LineProblem) -> Int {
    var sum = 0
    for _ in 0..<count {
      guard case 0x30...0x39 = next else { throw malformed }
      sum = sum * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    guard sum < limit else { throw malformed }
    return sum
  }
}
