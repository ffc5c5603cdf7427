import Cells
import PlanDomain
import PlanReports

extension ActivityPicture: Identifiable {}

/// All activities in one list: filtered, sorted, and changed many at once.
struct ActivitiesScreen: ListScreen {
  static let kind = Screen.Kind.activities
  // Its filter is a search: the menu writes the terms.
  static let hasConditions = true

  var list = ListState<ActivityID, Unconditional<ActivityPicture>>()
  /// Those that the next change is made to, in place of the one that the cursor stands on.
  private(set) var chosen: Set<ActivityID> = []

  init() {}

  mutating func prepare(_ context: Context) {
    if !chosen.isEmpty { chosen.formIntersection(context.picture.activities.map(\.id)) }
  }

  func rows(_ context: Context) -> [ActivityPicture] { context.picture.activities }

  var item: Item? { selection.map(Item.activity) }

  func line(columns: Int, _ context: Context) -> (ActivityPicture) -> StyledLine {
    ActivityLine(columns: columns, chosen: chosen, context: context).line
  }

  func report(of rows: [ActivityPicture], _ context: Context) -> (any TabularReport)? {
    ActivityList(rows, from: context.basis)
  }

  func describe(_ row: ActivityPicture, _ detail: inout Detail) {
    guard let sheet = detail.context.sheet(of: .activity(row.id)) else { return }
    detail.addSheet(sheet)
  }

  func opened(_ row: ActivityPicture, _ context: Context) -> Screen? {
    .showing(Subject.activity(row.id), context)
  }

  func title(of row: ActivityPicture, _ context: Context) -> String {
    "\(row.id) \(row.activity.title)"
  }

  /// How many are chosen.
  func remarks(_ context: Context) -> [String] {
    chosen.isEmpty ? [] : [context.worded(ActivityListWord.chosen(chosen.count))]
  }

  func orders(_ context: Context) -> [ListOrder<ActivityPicture>] {
    ActivityOrder.allCases.map { $0.order(in: context.language) }
  }

  func finder(_ query: Query, _ context: Context) -> (ActivityPicture) -> Bool {
    let search = ActivitySearch(context.picture, in: context.state, context.language)
    return { search.matches(query, $0) }
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .choose:
      if let selection { chosen.formSymmetricDifference([selection]) }
      list.cursor.move(.moveDown, page: 1)
    case .chooseAll:
      let shown = Set(
        (0..<list.count).compactMap { row(at: $0, in: rows(context))?.id })
      chosen = shown.isSubset(of: chosen) ? chosen.subtracting(shown) : chosen.union(shown)
    case .back where !chosen.isEmpty: chosen = []
    default: return move(action, context)
    }
    return .none
  }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    switch action {
    case .filterRows: return .choose(.selections(context))
    case .choose, .chooseAll:
      return .moves.unless(list.count == 0 ? nothingSelected(context) : nil)
    default: break
    }
    let many = context.picture.activities.map(\.id).filter(chosen.contains)
    guard !many.isEmpty else { return context.meaning(of: action, ofActivity: selection) }
    return switch action {
    case .setProgress: .choose(.progress(ofAll: many, context))
    case .assess: .choose(.assessment(ofAll: many, context))
    case .report: .begin(.many(many.map(Intent.report)))
    case .openDeviation, .edit, .prepareProposal:
      .notNow(context.worded(ActivityListWord.oneAtATime))
    default: context.meaning(of: action, ofActivity: selection)
    }
  }
}

/// What the activities are sorted by.
enum ActivityOrder: String, CaseIterable, Sendable, Worded {
  case end, assessment, progress, responsible, report

  var words: Words {
    switch self {
    case .end: Words("slutdag", "last day")
    case .assessment: Words("bedömning, den värsta först", "assessment, the worst first")
    case .progress: Words("genomförande", "progress")
    case .responsible: Words("ansvarig", "responsible")
    case .report: Words("senaste rapport, den äldsta först", "latest report, the oldest first")
    }
  }

  func order(in language: Language) -> ListOrder<ActivityPicture> {
    let name = words(in: language)
    return switch self {
    case .end:
      ListOrder(id: rawValue, name: name) { $0.activity.schedule.map { "\($0.period.end)" } ?? "~" }
    case .assessment: ListOrder(id: rawValue, name: name) { -$0.assessment.severity }
    case .progress:
      ListOrder(id: rawValue, name: name) { Progress.allCases.firstIndex(of: $0.progress) ?? 0 }
    case .responsible:
      ListOrder(id: rawValue, name: name) {
        $0.activity.responsible.first?.function.lowercased() ?? "\u{FFFF}"
      }
    // What nobody has ever reported on comes before everything.
    case .report: ListOrder(id: rawValue, name: name) { $0.lastReport.map { "\($0)" } ?? "" }
    }
  }
}

extension Context {
  /// Why a rule refuses a change, in words, whatever would be said with it; `nil` where none does.
  fileprivate func refusal(of intent: Intent) -> String? {
    var change = Change()
    change.wishes = intent.wishes("\u{2026}")
    do throws(Refusal) {
      _ = try state.facts(for: change, by: writer, on: today)
      return nil
    } catch {
      return error.worded(in: language)
    }
  }

  /// Whether people disagree on a value: what is set for many at once does not settle it unseen.
  fileprivate func isDisputed(_ key: RegisterKey) -> Bool { state.register(key).isConflict }
}

extension Screen.Kind {
  /// Whether a search of the screen is one among activities.
  var searchesActivities: Bool { self == .activities || self == .area || self == .found }
}

extension Menu {
  /// What many activities are set to; above the values stands what each is now.
  static func progress(ofAll ids: [ActivityID], _ context: Context) -> Menu {
    let options = Progress.reportable.filter { $0 != .dropped }.map { value in
      let changed = ids.filter {
        !context.isDisputed(.progress($0)) && context.state.progress(of: $0) != value
      }
      return many(
        StatusMark(value, in: context.language).line, changed, of: ids, context
      ) { .progress($0, value) }
    }
    return many(ids, options, context) { id in
      context.isDisputed(.progress(id))
        ? context.worded(ActivityListWord.disputed) : context.worded(context.state.progress(of: id))
    }
  }

  static func assessment(ofAll ids: [ActivityID], _ context: Context) -> Menu {
    let options = Assessment.allCases.map { value in
      let changed = ids.filter {
        !context.isDisputed(.assessment($0)) && context.state.assessment(of: $0) != value
      }
      return many(
        StatusMark(value, in: context.language).line, changed, of: ids, context
      ) { .assess($0, value) }
    }
    return many(ids, options, context) { id in
      context.isDisputed(.assessment(id))
        ? context.worded(ActivityListWord.disputed)
        : context.worded(context.state.assessment(of: id))
    }
  }

  /// A value for many: where a rule refuses it for some, each is named before the others are changed.
  private static func many(
    _ line: StyledLine, _ changed: [ActivityID], of ids: [ActivityID], _ context: Context,
    _ intent: (ActivityID) -> Intent
  ) -> Option {
    let refusals = changed.map { id in (id: id, reason: context.refusal(of: intent(id))) }
    let allowed = refusals.filter { $0.reason == nil }.map { intent($0.id) }
    let words = context.worded(ActivityListWord.changes(allowed.count, of: ids.count))
    let reasons = refusals.compactMap(\.reason)
    let change: Effect = allowed.isEmpty ? .leaveOff : .begin(.many(allowed))
    guard !reasons.isEmpty else {
      return Option(line + StyledLine("  " + words, .quiet), change)
    }
    var menu = Menu(
      ActivityListWord.refused(reasons.count),
      [Option(context.worded(ActivityListWord.leaveAll), .leaveOff)]
        + (allowed.isEmpty
          ? [] : [Option(context.worded(ActivityListWord.changeOthers(allowed.count)), change)]),
      context)
    menu.notes = reasons
    return Option(line + StyledLine("  " + words, .quiet), .ask(.menu(menu)))
  }

  private static func many(
    _ ids: [ActivityID], _ options: [Option], _ context: Context, now: (ActivityID) -> String
  ) -> Menu {
    var menu = Menu(ActivityListWord.many(ids.count), options, context)
    menu.notes = ids.map { id in
      let note = ScreenText("\(id) \(now(id))  \(context.title(of: id))")
      return note.truncated(to: max(20, context.body.columns - 6)).string
    }
    return menu
  }
}

/// What the list of activities says.
enum ActivityListWord: Hashable, Sendable, Worded {
  case chosen(Int)
  case many(Int)
  case activities(Int)
  case changes(Int, of: Int)
  case oneAtATime
  case disputed
  case refused(Int)
  case leaveAll
  case changeOthers(Int)

  var words: Words {
    switch self {
    case .chosen(let count): Words("\(count) markerade", "\(count) marked")
    case .many(1): Words("1 aktivitet är nu", "1 activity is now")
    case .many(let count): Words("\(count) aktiviteter är nu", "\(count) activities are now")
    case .activities(let count): Words("\(count) aktiviteter", "\(count) activities")
    case .changes(0, of: _): Words("(inget ändras)", "(nothing changes)")
    case .changes(let count, let all):
      Words("(\(count) av \(all) ändras)", "(\(count) of \(all) change)")
    case .refused(1): Words("1 kan inte ändras", "1 cannot be changed")
    case .refused(let count): Words("\(count) kan inte ändras", "\(count) cannot be changed")
    case .leaveAll: Words("ändra inget", "change nothing")
    case .changeOthers(1): Words("ändra den andra", "change the other one")
    case .changeOthers(let count):
      Words("ändra de andra \(count)", "change the other \(count)")
    case .disputed: Words("oenighet, avgörs för sig", "disagreement, settled by itself")
    case .oneAtATime:
      Words(
        "Det görs för en aktivitet i taget; Esc tar bort markeringen.",
        "That is done for one activity at a time; Esc takes the marks away.")
    }
  }
}

/// A row of the list of activities.
struct ActivityLine {
  let columns: Int
  let chosen: Set<ActivityID>
  let context: Context

  func line(_ picture: ActivityPicture) -> StyledLine {
    let symbols = Symbols.unicode
    let isChosen = chosen.contains(picture.id)
    let mark = StyledLine(isChosen ? symbols.tick + " " : "  ", .good.bold)
    let code = StyledLine(picture.id.rawValue, .plain.bold).padded(to: 5)
    let progress = StatusMark(picture.progress, in: context.language)
    let standing =
      picture.lateness.map { StatusMark($0, in: context.language, isShort: true).line }
      ?? StatusMark(picture.assessment, in: context.language, isShort: true).line
    let end = picture.activity.schedule.map { "\($0.period.end)" } ?? ""
    let isWide = columns >= 100
    let right = StyledLine(end, picture.isOverdue ? .bad : .quiet).padded(to: 12)
    let who =
      isWide
      ? StyledLine(picture.activity.responsible.first?.function ?? "", .quiet).truncated(to: 27)
        .padded(to: 28) : StyledLine()
    let left =
      mark + code + StyledLine(progress.glyph + " ", progress.style) + standing.padded(to: 17)
    let room = max(8, columns - left.columns - right.columns - who.columns)
    return left
      + StyledLine(picture.activity.title).truncated(to: room - 1).padded(to: room) + right + who
  }
}
