import PlanDomain
import PlanReports
import PlanStorage
import TableFiles

/// What a workspace of one's own begins with.
struct Beginning {
  /// The language of questions, comments and `README.txt`.
  let language: Language
  /// The municipality.
  var municipality: String
  /// The police that sign.
  var police: String
  /// Others who sign.
  var others: [String] = []
  /// The first and the last day of the agreement.
  var period: Period
  /// The group that leads the work.
  var council: String
  /// What the areas are called, and the goals below them.
  var levels: LevelNames
  /// The areas.
  var areas: [AgreementDraft.Area]
  /// The tables that the plan is made of, and the name of their file.
  private var tables: (tables: [CellTable], name: String)?
  /// The day that it is begun.
  private let today: CalendarDate
  /// What became of the tables, once the agreement was known.
  private let outcome = Outcome()

  /// What became of the tables.
  private final class Outcome {
    var read: PlanTable?
  }

  /// Begins with what can be put right afterwards.
  ///
  /// - Parameter language: The language of questions, comments and `README.txt`.
  /// - Throws: `Failure.unknownTimeZone`.
  init(in language: Language) throws(Failure) {
    self.language = language
    // No workspace says yet where it is; that of Sweden is what they have by default.
    let manifest = WorkspaceManifest(id: "ny", title: "", agreement: "")
    today = try WorkspaceClock(of: manifest, asked: nil, .real).today
    func word(_ word: BeginningWord) -> String { word.worded(in: language) }
    (municipality, police) = (word(.municipality), word(.police))
    council = word(.council)
    period = try Self.period(of: Self.years(from: today))
    levels = LevelNames(area: .init(one: word(.area), many: word(.areas)), subGoal: nil)
    areas = [.init(word(.firstArea))]
  }

  /// Four years, as agreements hold.
  static func years(from today: CalendarDate) -> String {
    "\(today.parts.year)-\(today.parts.year + 3)"
  }

  /// The years that are suggested.
  var years: String { Self.years(from: today) }

  /// Reads the days of an agreement.
  ///
  /// - Parameter text: Years or days, `2026-2029`.
  /// - Throws: `Failure.notAPeriod`.
  /// - Returns: The first and the last day.
  static func period(of text: String) throws(Failure) -> Period {
    guard let time = LooseTime(text), let start = time.start, let end = time.end,
      let period = Period(from: start, to: end)
    else { throw .notAPeriod(text) }
    return period
  }

  /// Takes the plan from a file with tables, and the areas that it names.
  ///
  /// - Parameter path: The file.
  /// - Throws: `Failure` where it cannot be read, or names no areas.
  mutating func take(_ path: String) throws(Failure) {
    let found = try ImportPlan.tables(of: path)
    let outline = PlanOutline(of: found, within: period)
    guard !outline.areas.isEmpty else { throw .beginningNeeds(.areasInTable) }
    tables = (found, path.split(separator: "/").last.map(String.init) ?? path)
    areas = outline.areas.map { .init($0.title, subGoals: $0.goals) }
    let hasGoals = outline.areas.contains { !$0.goals.isEmpty }
    let heading = outline.areaHeading?.onlyFirstWord
    let goalHeading =
      outline.goalHeading?.onlyFirstWord ?? BeginningWord.subGoal.worded(in: language)
    levels = LevelNames(
      area: heading.map { .init(one: $0, many: $0.inPlural) } ?? levels.area,
      subGoal: hasGoals ? .init(one: goalHeading, many: goalHeading.inPlural) : nil)
  }

  /// The workspace.
  ///
  /// - Throws: `Failure.plan`, `Failure.notAPlan`.
  func workspace() throws(Failure) -> NewWorkspace {
    var draft = AgreementDraft(
      municipality: municipality, police: police, period: period, council: council, levels: levels,
      areas: areas)
    draft.others = others
    let year = max(period.start.parts.year, min(today.parts.year, period.end.parts.year))
    let version = "\(year):1"
    var generator = SystemRandomNumberGenerator()
    let new: NewWorkspace
    do throws(PlanFilesFault) {
      new = try NewWorkspace(beginning: draft, version: version, in: language, using: &generator) {
        plan in
        guard let tables else { return nil }
        let read = PlanTable(tables.tables, into: plan, .init(version: version))
        outcome.read = read
        guard !read.isRefused else { return nil }
        return read.draft(version, nil, of: tables.name, on: today, in: plan, language)
      }
    } catch {
      throw .plan(error.diagnostics.filter { $0.severity == .error })
    }
    if let read = outcome.read, let tables, read.isRefused {
      Output.standardOutput.write(read.page(of: tables.name, in: language).text(width: 80))
      throw .notAPlan
    }
    return new
  }

  /// Says what became of the tables, where there were any.
  func tell() {
    guard let read = outcome.read else { return }
    Output.standardOutput.write(read.summary(in: language) + "\n")
    for remark in read.remarks {
      Output.standardOutput.write("  \(remark.worded(in: language))\n")
    }
  }
}
