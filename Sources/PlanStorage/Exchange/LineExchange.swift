import PlanDomain

/// What one writer's lines are in two copies: which are missing here, and what the other is to hold.
///
/// The set of whole lines is what counts; files only carry it. Nothing is ever taken away: what one
/// copy lacks it gets, and where the copies contradict each other both are left as they are.
struct LineExchange {
  typealias Line = FoundLines.Line

  /// Lines that go on where those here end, in order.
  private(set) var missing: [Line] = []
  /// What a person ought to know.
  private(set) var remarks: [ExchangeRemark] = []
  /// How many lines the other copy lacks.
  private(set) var unsent = 0
  /// The last number that the other copy holds once it holds what it is to hold.
  private(set) var head = 0

  private let here: [Int: Line]
  private let there: [Int: Line]
  private let theirs: FoundLines
  /// The lines that the other copy is to hold; `nil` where it is left as it is.
  private var wanted: [Int]?

  /// Compares.
  ///
  /// - Parameters:
  ///   - writer: The writer.
  ///   - ours: Its lines here.
  ///   - theirs: Its lines in the other copy.
  ///   - limit: The last number that is taken in; `nil` for any. What goes beyond one's own last line
  ///     is nothing that one has written.
  ///   - known: How far the writer had come in the other copy when it was last seen.
  init(of writer: WriterID, ours: FoundLines, theirs: FoundLines, limit: Int?, known: Int) {
    self.theirs = theirs
    let (here, there) = (ours.byNumber, theirs.byNumber)
    (self.here, self.there) = (here ?? [:], there ?? [:])
    head = self.there.keys.max() ?? 0
    guard !ours.hasNewer, !theirs.hasNewer else {
      remarks = [.newerFormat(writer)]
      return
    }
    if theirs.unreadable > 0 { remarks.append(.damagedThere(writer, count: theirs.unreadable)) }
    guard let here, let there else {
      remarks.append(.forked(writer, number: (here == nil ? ours : theirs).forkedNumber ?? 0))
      return
    }
    let differing = here.keys.filter { number in
      there[number].map { $0.header.hash != here[number]?.header.hash } ?? false
    }
    if let number = differing.min() {
      remarks.append(.forked(writer, number: number))
      return
    }
    takeIn(writer, limit)
    guard !remarks.contains(where: { if case .forked = $0 { true } else { false } }) else { return }
    settle(writer, known)
  }

  private mutating func takeIn(_ writer: WriterID, _ limit: Int?) {
    let end = here.keys.max() ?? 0
    var last = here[end]
    while let line = there[(last?.header.number ?? 0) + 1] {
      guard line.header.previous == last?.header.hash ?? .none else {
        remarks.append(.forked(writer, number: line.header.number))
        missing = []
        return
      }
      // A line never stands in an earlier month than the one before it.
      guard last.map({ $0.month <= line.month }) ?? true else { break }
      if let limit, line.header.number > limit { break }
      missing.append(line)
      last = line
    }
    let reached = last?.header.number ?? 0
    let beyond = there.keys.count { $0 > reached }
    let damaged = there.keys.count { $0 <= end && here[$0] == nil }
    if damaged > 0 { remarks.append(.damagedHere(writer, count: damaged)) }
    guard beyond > 0 else { return }
    let isNext = there[reached + 1] != nil
    remarks.append(
      isNext && limit != nil
        ? .notWrittenHere(writer, count: beyond)
        : .gap(writer, after: reached, count: beyond))
  }

  /// Decides what the other copy is to hold: all that it holds, and what goes on from the first line
  /// without a gap.
  private mutating func settle(_ writer: WriterID, _ known: Int) {
    var numbers = Set(there.keys)
    var last: Line?
    while let line = either((last?.header.number ?? 0) + 1),
      line.header.previous == last?.header.hash ?? .none
    {
      numbers.insert(line.header.number)
      last = line
    }
    wanted = numbers.sorted()
    unsent = numbers.count - there.count
    head = last?.header.number ?? head
    let restored = numbers.count { $0 <= known && there[$0] == nil }
    if restored > 0 { remarks.append(.restoredThere(writer, count: restored)) }
  }

  private func either(_ number: Int) -> Line? { here[number] ?? there[number] }

  /// Returns the files that the other copy is to hold and does not.
  ///
  /// Lines are added at the end of what is there wherever that is enough; only what has been taken away
  /// or altered there, and what is masked, makes a file be written anew.
  ///
  /// - Parameter isMasked: Whether a line from which something has been taken away is one that is masked.
  /// - Returns: The files, by their months.
  func publication(_ isMasked: (Line) -> Bool) -> [CalendarMonth: [UInt8]] {
    guard let wanted else { return [:] }
    var months: [CalendarMonth: [[UInt8]]] = [:]
    for number in wanted {
      guard let month = either(number)?.month, let bytes = chosen(number, isMasked)?.bytes else {
        continue
      }
      months[month, default: []].append(bytes)
    }
    let theirMonths = Dictionary(grouping: theirs.lines, by: \.month)
    var files: [CalendarMonth: [UInt8]] = [:]
    for (month, lines) in months {
      let held = (theirMonths[month] ?? []).map(\.bytes)
      guard held != lines else { continue }
      guard let bytes = theirs.files[month], lines.starts(with: held) else {
        files[month] = Array(lines.joined())
        continue
      }
      let seal: [UInt8] = bytes.isEmpty || bytes.last == 0x0A ? [] : [0x0A]
      files[month] = bytes + seal + lines.dropFirst(held.count).joined()
    }
    return files
  }

  /// The line with a number as the other copy is to hold it: masked where it is masked by decision, and
  /// else whole.
  private func chosen(_ number: Int, _ isMasked: (Line) -> Bool) -> Line? {
    guard let ours = here[number], let theirs = there[number], ours.bytes != theirs.bytes else {
      return either(number)
    }
    return weight(ours, isMasked) > weight(theirs, isMasked) ? ours : theirs
  }

  /// How much has been taken out of a line by decision; less than nothing where it was without one.
  private func weight(_ line: Line, _ isMasked: (Line) -> Bool) -> Int {
    let count = (line.entry.facts.isEmpty ? 1 : 0) + (line.lacksAuthor ? 1 : 0)
    return count == 0 ? 0 : isMasked(line) ? count : -count
  }
}

extension FoundLines {
  /// The lines by their numbers; `nil` where two different ones have the same.
  fileprivate var byNumber: [Int: Line]? {
    guard forkedNumber == nil else { return nil }
    return Dictionary(lines.map { ($0.header.number, $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// The first number that two different lines have.
  fileprivate var forkedNumber: Int? {
    var known: [Int: ChainHash] = [:]
    var forked: Int?
    for line in lines {
      let number = line.header.number
      if let hash = known[number], hash != line.header.hash {
        forked = min(forked ?? number, number)
      }
      known[number] = line.header.hash
    }
    return forked
  }
}
