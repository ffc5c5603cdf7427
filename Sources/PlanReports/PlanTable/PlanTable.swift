public import PlanDomain
public import TableFiles

/// What tables of somebody's own, from a spreadsheet or a document, are as an edition of the plan.
///
/// Nothing is guessed in silence: each row says what it became, and what was not understood stands with its
/// row and column. What a plan cannot hold is kept beside the activity in the words of the table.
public struct PlanTable: Hashable, Sendable {
  /// What somebody has said of a table beforehand.
  public struct Choices: Hashable, Sendable {
    /// What headings mean, by how they are compared.
    private(set) var columns: [String: PlanColumn] = [:]
    /// What names of goals mean, by how they are compared.
    private(set) var goals: [String: GoalID] = [:]
    /// The version that the edition is to have, whose year is meant where a table names none.
    public var version: String

    /// Creates choices in which nothing is said.
    ///
    /// - Parameter version: The version that the edition is to have.
    public init(version: String) { self.version = version }

    /// Says what a heading means.
    public mutating func set(_ heading: String, to column: PlanColumn) {
      columns[heading.compared] = column
    }

    /// Says which goal a name means.
    public mutating func setGoal(_ name: String, to goal: GoalID) { goals[name.compared] = goal }

    /// Whether it is said what a heading means.
    public func hasColumn(_ heading: String) -> Bool { columns[heading.compared] != nil }

    /// The year that is meant where a table names none.
    var year: Int? {
      Int(version.prefix(4)).flatMap { (1950...2100).contains($0) ? $0 : nil }
    }
  }

  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// Its letter in a spreadsheet.
    public let letter: String
    /// Its heading.
    public let heading: String
    /// What it holds; `nil` where nobody has said.
    public let meaning: PlanColumn?
  }

  /// A table that has been looked at.
  public struct Part: Hashable, Sendable {
    /// What it is called: its sheet, or what stands before it.
    public let name: String?
    /// The row of its headings; `nil` where it has none that are known, and is not read.
    public let headingRow: Int?
    /// Its columns with headings.
    public let columns: [Column]
    /// What became of each row below the headings.
    public internal(set) var rows: [Row] = []
  }

  /// A row of a table.
  public struct Row: Hashable, Sendable {
    /// Its number.
    public let number: Int
    /// What became of it.
    public internal(set) var outcome: Outcome
  }

  /// What may become of a row.
  public enum Outcome: Hashable, Sendable {
    /// An activity; the place among ``activities``.
    case activity(Int)
    /// The same activity as that of an earlier row, which serves one more goal.
    case again(ActivityID, row: Int)
    /// A heading over those that follow, and the goal that it names.
    case section(String, GoalID?)
    /// It sums up others.
    case sum(String)
    /// The headings once more.
    case headings
    /// Text that is about no activity.
    case aside(String)
    /// It is about something else than an activity.
    case otherKind(String)
    /// It cannot be read; the remarks say why.
    case refused
  }

  /// An activity that a row became.
  public struct Draft: Hashable, Sendable {
    /// The activity.
    public internal(set) var activity: Activity
    /// What it is called in the table and cannot be told in a plan file, by heading.
    public internal(set) var kept: [Kept]
    /// The table that it comes from.
    public let part: Int
    /// The row that it comes from.
    public let row: Int

    /// What stands in a cell, with its heading.
    public struct Kept: Hashable, Sendable {
      /// The heading.
      public let heading: String
      /// What stands there.
      public let text: String

      /// Creates what stands in a cell.
      ///
      /// - Parameters:
      ///   - heading: The heading.
      ///   - text: What stands there.
      public init(heading: String, text: String) {
        self.heading = heading
        self.text = text
      }
    }
  }

  /// The tables.
  public private(set) var parts: [Part] = []
  /// The activities, in the order of the tables.
  public private(set) var activities: [Draft] = []
  /// What was not understood, or was taken for granted, in the order of the tables.
  public private(set) var remarks: [PlanTableRemark] = []

  /// Whether something is wrong that keeps the edition from being one.
  public var isRefused: Bool { remarks.contains { $0.reason.isFault } || activities.isEmpty }

  private let vocabulary: PlanVocabulary
  private let choices: Choices
  private var taken: Set<String> = []
  private var nextNumber = 1
  private var known: [String: ActivityID] = [:]
  private var first: [String: (place: Int, row: Int)] = [:]

  /// Reads tables.
  ///
  /// - Parameters:
  ///   - tables: The tables.
  ///   - plan: The agreement that the edition is of, with the editions that there are: an activity with the
  ///     same title goes on with its identifier, and no other identifier is used again.
  ///   - choices: What somebody has said of them beforehand.
  public init(_ tables: [CellTable], into plan: ActionPlan, _ choices: Choices) {
    vocabulary = PlanVocabulary(plan)
    self.choices = choices
    let goals = plan.agreement.areas.flatMap { [$0.id] + $0.subGoals.map(\.id) }
    let earlier = plan.listed.flatMap(\.activities)
    taken = Set(
      goals.map(\.rawValue) + plan.agreement.commitments.map(\.id.rawValue)
        + plan.listed.flatMap(\.indicators).map(\.id.rawValue) + earlier.map(\.id.rawValue))
    for activity in earlier { known[activity.title.compared] = activity.id }
    for table in tables { read(table) }
    if activities.isEmpty, !parts.contains(where: { $0.headingRow != nil }) {
      remarks.insert(PlanTableRemark(part: nil, row: nil, column: nil, .noHeadings), at: 0)
    }
  }

  private mutating func read(_ table: CellTable) {
    let place = parts.count
    guard let headings = PlanHeadings(of: table, vocabulary, chosen: choices.columns) else {
      parts.append(Part(name: table.name ?? table.caption, headingRow: nil, columns: []))
      return
    }
    let columns = zip(headings.texts, headings.columns).enumerated().map { place, column in
      Column(letter: place.columnLetter, heading: column.0, meaning: column.1)
    }
    parts.append(
      Part(
        name: table.name ?? table.caption, headingRow: table.rows[headings.rows.lowerBound].number,
        columns: columns.filter { !$0.heading.isEmpty }))
    var reading = PlanRowReading(vocabulary, columns, choices, part: place)
    reading.isBelow(table.caption)
    let titles = table.rows[headings.rows].map { row in row.cells.map(\.text.compared) }
    let title = headings.columns.firstIndex(of: .title) ?? 0
    for row in table.rows[headings.rows.upperBound...] {
      let outcome: Outcome
      if titles.contains(row.cells.map(\.text.compared)) {
        outcome = .headings
      } else {
        let read = reading.read(row, &remarks)
        let isSame = row.cells.indices.contains(title) && row.cells[title].origin == .above
        outcome = isSame ? goOn(read) : take(read, row.number, place)
      }
      parts[place].rows.append(Row(number: row.number, outcome: outcome))
    }
  }

  /// Adds a row to the activity above, with which its title is merged.
  private mutating func goOn(_ read: PlanRowReading.Reading) -> Outcome {
    guard case .activity(let written) = read, let place = activities.indices.last else {
      if case .other(let outcome) = read { return outcome }
      return .refused
    }
    var draft = activities[place]
    draft.activity.serves = (draft.activity.serves + written.serves).eachOnce
    draft.activity.responsible = (draft.activity.responsible + written.responsible).eachOnce
    draft.activity.places = (draft.activity.places + written.places).eachOnce
    draft.activity.indicators = (draft.activity.indicators + written.indicators).eachOnce
    draft.activity.perspectives = (draft.activity.perspectives + written.perspectives).eachOnce
    draft.activity.schedule = draft.activity.schedule ?? written.schedule
    var said: [Draft.Kept] = []
    for text in ActivityText.allCases {
      guard let new = written.texts[text], new != draft.activity[text] else { continue }
      if draft.activity[text] == nil {
        draft.activity[text] = new
      } else {
        said.append(Draft.Kept(heading: text.label.swedish, text: new))
      }
    }
    for new in written.contributions where !draft.activity.contributions.contains(new) {
      if draft.activity.contributions.contains(where: { $0.party == new.party }) {
        said.append(Draft.Kept(heading: "\(new.party)", text: new.text))
      } else {
        draft.activity.contributions.append(new)
      }
    }
    if let days = written.schedule?.period, days != draft.activity.schedule?.period {
      said.append(Draft.Kept(heading: Label.schedule.swedish, text: "\(days)"))
    }
    draft.kept += (said + written.kept).filter { !draft.kept.contains($0) }
    activities[place] = draft
    return .again(draft.activity.id, row: draft.row)
  }

  /// Gives what a row became a place among the activities.
  private mutating func take(_ read: PlanRowReading.Reading, _ row: Int, _ part: Int) -> Outcome {
    let written: PlanRowReading.Written
    switch read {
    case .other(let outcome): return outcome
    case .activity(let found): written = found
    }
    // Plans list an activity under each goal that it serves.
    let name = written.title.compared
    if let earlier = first[name], merge(written, into: earlier.place) {
      return .again(activities[earlier.place].activity.id, row: earlier.row)
    }
    guard let id = identifier(of: written, row, part) else { return .refused }
    var activity = Activity(id: id, serves: written.serves, title: written.title)
    written.fill(&activity)
    first[name] = first[name] ?? (activities.count, row)
    activities.append(Draft(activity: activity, kept: written.kept, part: part, row: row))
    return .activity(activities.count - 1)
  }

  /// Adds a goal to an activity that is the same in everything that a row tells; `false` where it is not.
  private mutating func merge(_ written: PlanRowReading.Written, into place: Int) -> Bool {
    let before = activities[place].activity
    guard written.name == nil || identifierText(written.name) == before.id.rawValue else {
      return false
    }
    var same = Activity(id: before.id, serves: before.serves, title: before.title)
    written.fill(&same)
    let isBare = same == Activity(id: before.id, serves: before.serves, title: before.title)
    guard isBare || same == before else { return false }
    let new = written.serves.filter { !before.serves.contains($0) }
    guard !new.isEmpty || written.name != nil else { return false }
    activities[place].activity.serves += new
    activities[place].kept += written.kept.filter { !activities[place].kept.contains($0) }
    return true
  }

  /// The identifier of an activity: its own, that of the same activity in an earlier edition, or a new one.
  private mutating func identifier(
    of written: PlanRowReading.Written, _ row: Int, _ part: Int
  ) -> ActivityID? {
    let isKnown = known[written.title.compared]
    guard let name = written.name else {
      if let isKnown, !activities.contains(where: { $0.activity.id == isKnown }) { return isKnown }
      return newIdentifier()
    }
    guard let text = identifierText(name), let id = ActivityID(text) else {
      let made = newIdentifier()
      remarks.append(
        PlanTableRemark(
          part: part, row: row, column: written.nameHeading, .otherIdentifier(name, made)))
      return made
    }
    if let earlier = activities.first(where: { $0.activity.id == id }) {
      remarks.append(
        PlanTableRemark(
          part: part, row: row, column: written.nameHeading,
          .repeatedIdentifier(id, row: earlier.row)))
      return nil
    }
    let isEarlier = vocabulary.plan.listed.contains { edition in
      edition.activities.contains { $0.id == id }
    }
    // What a goal or something that is measured is called cannot be an activity's.
    guard isEarlier || !taken.contains(text) || isKnown == id else {
      let made = newIdentifier()
      remarks.append(
        PlanTableRemark(
          part: part, row: row, column: written.nameHeading, .otherIdentifier(name, made)))
      return made
    }
    taken.insert(text)
    return id
  }

  /// What is written, as an identifier: `7` as `A07`.
  private func identifierText(_ name: String?) -> String? {
    guard let name else { return nil }
    let text = name.filter { !$0.isWhitespace }.uppercased()
    let plain = text.hasSuffix(".") ? String(text.dropLast()) : text
    guard plain.allSatisfy(\.isASCII), let first = plain.first else { return nil }
    if ActivityID(plain) != nil { return plain }
    guard first.isNumber else { return nil }
    let number = plain.allSatisfy(\.isNumber) && plain.count < 2 ? "0\(plain)" : plain
    return ActivityID("A\(number)") == nil ? nil : "A\(number)"
  }

  private mutating func newIdentifier() -> ActivityID {
    while true {
      let text = nextNumber < 10 ? "A0\(nextNumber)" : "A\(nextNumber)"
      nextNumber += 1
      guard taken.insert(text).inserted, let id = ActivityID(text) else { continue }
      return id
    }
  }
}

extension Int {
  /// The letter of a column in a spreadsheet, counted from 0.
  fileprivate var columnLetter: String {
    let last = String(Character(Unicode.Scalar(UInt8(0x41 + self % 26))))
    return self < 26 ? last : (self / 26 - 1).columnLetter + last
  }
}

extension PlanTable {
  /// The headings that nobody has said the meaning of, each once.
  public var unknownHeadings: [String] {
    var seen: Set<String> = []
    return parts.flatMap(\.columns).filter { $0.meaning == nil }.map(\.heading)
      .filter { seen.insert($0.compared).inserted }
  }

  /// The names of goals that the agreement does not have, each once.
  public var unknownGoals: [String] {
    var seen: Set<String> = []
    return remarks.compactMap { remark in
      if case .unknownGoal(let text) = remark.reason { text } else { nil }
    }.filter { seen.insert($0.compared).inserted }
  }

  /// Compares two values by what is told of them.
  public static func == (lhs: PlanTable, rhs: PlanTable) -> Bool {
    lhs.parts == rhs.parts && lhs.activities == rhs.activities && lhs.remarks == rhs.remarks
  }

  /// Hashes what is told.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(activities)
    hasher.combine(remarks)
  }
}
