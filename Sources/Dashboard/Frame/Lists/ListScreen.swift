import Cells
import PlanDomain
import PlanReports

/// A screen that lists things of one kind, and below them tells more about the marked one.
///
/// It answers which rows there are, how one is drawn, what is told about it, and what Enter opens. Moving,
/// filtering, marking by identity, the heading, what an empty list says and coming back after a restart
/// are the same for all lists; what differs in one has an answer of its own.
protocol ListScreen: Restorable {
  associatedtype Row: Identifiable where Row.ID: Traceable & Sendable
  associatedtype Rows: RandomAccessCollection<Row> = [Row]
  associatedtype Condition: ListCondition<Row> = Unconditional<Row>

  init()

  var list: ListState<Row.ID, Condition> { get set }

  /// Everything that may be shown, in order.
  func rows(_ context: Context) -> Rows
  /// How a row is drawn.
  func line(columns: Int, _ context: Context) -> (Row) -> StyledLine
  /// Tells about the marked row.
  func describe(_ row: Row, _ detail: inout Detail)
  /// What Enter on a row opens.
  func opened(_ row: Row, _ context: Context) -> Screen?

  /// The texts that a search looks in.
  func texts(of row: Row, _ context: Context) -> [String?]
  /// What finds the rows that are searched for.
  func finder(_ query: Query, _ context: Context) -> (Row) -> Bool
  /// What the list is called, as in the view menu.
  func name(_ context: Context) -> String
  /// What stands above what is told about a row.
  func title(of row: Row, _ context: Context) -> String
  /// What stands above the rows while all are shown.
  func heading(_ rows: Rows, _ context: Context) -> String
  /// What is to be known of the list beside what it holds, as how it is sorted.
  func remarks(_ context: Context) -> [String]
  /// How many rows there are, shown or not.
  func total(_ rows: Rows, _ context: Context) -> Int
  /// Says that there are none.
  func describeNothing(_ detail: inout Detail)
  /// That no row is marked, in words.
  func nothingSelected(_ context: Context) -> String
  /// What the menu of its filter offers.
  func offers(_ context: Context) -> [FilterOffer<Condition>]
  /// What the rows can be sorted by beside the list's own order.
  func orders(_ context: Context) -> [ListOrder<Row>]
  /// Rows as a table, to be copied, saved and sorted; `nil` where they are none.
  func report(of rows: [Row], _ context: Context) -> (any TabularReport)?
  func layout(_ context: Context) -> ListLayout
  /// Makes what the rows are made of, where that takes long and is kept.
  mutating func prepare(_ context: Context)
  /// The place of a row among all.
  func place(of id: Row.ID, in rows: Rows) -> Int?
}

extension ListScreen {
  static var isList: Bool { true }
  static var isSearched: Bool { true }

  func texts(of row: Row, _ context: Context) -> [String?] { [] }
  func finder(_ query: Query, _ context: Context) -> (Row) -> Bool {
    { row in query.matches(texts(of: row, context)) }
  }
  func name(_ context: Context) -> String {
    let name = Self.kind.destination.map { context.worded($0) } ?? ""
    return name.prefix(1).uppercased() + name.dropFirst()
  }
  func heading(_ rows: Rows, _ context: Context) -> String {
    context.worded(ListWord.counted(name(context), total(rows, context)))
  }
  func remarks(_ context: Context) -> [String] { [] }
  func total(_ rows: Rows, _ context: Context) -> Int { rows.count }
  func describeNothing(_ detail: inout Detail) {
    detail.add(detail.context.worded(ListWord.nothing), .quiet)
  }
  func nothingSelected(_ context: Context) -> String { context.worded(.nothingSelected) }
  func offers(_ context: Context) -> [FilterOffer<Condition>] { [] }
  func orders(_ context: Context) -> [ListOrder<Row>] {
    let titles = report(of: [], context)?.table(in: context.language).columns.map(\.title) ?? []
    return ListOrder.columns(
      of: { report(of: $0, context)?.table(in: context.language) }, in: titles)
  }
  func report(of rows: [Row], _ context: Context) -> (any TabularReport)? { nil }
  func layout(_ context: Context) -> ListLayout { ListLayout(context.body) }
  mutating func prepare(_ context: Context) {}
  func place(of id: Row.ID, in rows: Rows) -> Int? {
    rows.firstIndex { $0.id == id }.map { rows.distance(from: rows.startIndex, to: $0) }
  }
}

extension ListScreen {
  var selection: Row.ID? { list.selection }
  var query: String? { list.filter.query }
  func matchCount(in language: Language) -> Int { list.count }

  mutating func filter(by query: String?) { list.change { $0.query = query } }

  mutating func filter(on condition: String?) {
    list.change { filter in
      guard let condition else { return filter = Filter() }
      if let known = Condition(condition) { filter.toggle(known) }
    }
  }

  mutating func sort(by order: String?) { list.sort(by: order) }

  mutating func forgetMatches() { list.forgetMatches() }

  /// The rows that are shown, as they leave the program.
  func report(_ context: Context) -> (any Report)? {
    let all = rows(context)
    let shown = (0..<list.shown(of: all.count)).compactMap { row(at: $0, in: all) }
    return report(of: shown, context)
  }

  /// What is told of the marked row on a screen of its own.
  func selectedReport(_ context: Context) -> (any Report)? {
    selected(context).flatMap { opened($0, context) }?.content.report(context)
  }

  /// One of the rows that are shown.
  func row(at place: Int, in rows: Rows) -> Row? {
    guard let place = list.place(ofShown: place), place < rows.count else { return nil }
    return rows[rows.index(rows.startIndex, offsetBy: place)]
  }

  /// The marked row.
  func selected(_ context: Context) -> Row? {
    list.cursor.markedPlace.flatMap { row(at: $0, in: rows(context)) }
  }

  func usualMeaning(of action: Action, _ context: Context) -> Meaning? {
    switch action {
    case .open, .unfold:
      guard selection != nil else { return .notNow(nothingSelected(context)) }
      return .does { selected(context).flatMap { opened($0, context) }.map { .open($0) } ?? .none }
    case .filterRows:
      let isEmpty = list.count == 0 && list.filter.isEmpty
      return isEmpty ? .notNow(nothingSelected(context)) : .choose(filterMenu(context))
    case .sortRows:
      if orders(context).isEmpty { return .notNow(context.worded(ListWord.noOrders)) }
      let isEmpty = list.count == 0 && list.filter.isEmpty
      return isEmpty ? .notNow(nothingSelected(context)) : .choose(orderMenu(context))
    default: return nil
    }
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    move(action, context)
  }

  mutating func move(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    // What hides something is taken away first.
    case .back where !list.filter.isEmpty: list.change { $0 = Filter() }
    case .back, .fold: return .back
    default: list.cursor.move(action, page: max(1, layout(context).list.rows))
    }
    return .none
  }

  mutating func settle(_ context: Context) {
    prepare(context)
    let rows = rows(context)
    let all = { (place: Int) in rows[rows.index(rows.startIndex, offsetBy: place)] }
    var list = list
    let finds = list.filter.query.flatMap { Query($0) }.map { finder($0, context) }
    let conditions = list.filter.conditions
    let wanted = list.order
    let sort = {
      let order = orders(context).first { $0.id == wanted }
      return order?.places(Array(rows)) ?? Array(0..<rows.count)
    }
    list.apply(to: rows.count, sort: sort) { place in
      let row = all(place)
      guard conditions.allSatisfy({ $0.lets(row, context) }) else { return false }
      return finds?(row) ?? true
    }
    list.settle(
      of: rows.count, in: layout(context).list.rows, id: { all($0).id },
      place: { place(of: $0, in: rows) })
    self.list = list
  }

  func draw(into frame: inout Frame, _ context: Context) {
    drawList(into: &frame, layout(context), hasFocus: true, context)
  }

  /// Draws the rows and what is told about the marked one.
  func drawList(
    into frame: inout Frame, _ layout: ListLayout, hasFocus: Bool, _ context: Context
  ) {
    let rows = rows(context)
    let count = list.shown(of: rows.count)
    frame.writeHeading(shownHeading(rows, context), in: layout.heading, hasFocus: hasFocus)
    if count == 0 { drawNothing(into: &frame, layout.list, isFiltered: !rows.isEmpty, context) }
    let line = line(columns: layout.list.columns - 3, context)
    let sought = query.flatMap { Query($0) }?.words ?? []
    list.cursor.draw(
      count, into: &frame, layout.list, hasFocus: hasFocus || !layout.list.isEmpty
    ) { place in
      row(at: place, in: rows).map { line($0).marking(sought) } ?? StyledLine()
    }
    guard !layout.preview.isEmpty else { return }
    let marked = list.cursor.markedPlace.flatMap { row(at: $0, in: rows) }
    let title = marked.map { self.title(of: $0, context) }
    frame.writeHeading(
      title ?? context.worded(.nothingSelectedHeading), in: layout.previewHeading, hasFocus: false)
    guard let marked else { return }
    var detail = Detail(context, columns: layout.preview.columns - 3)
    describe(marked, &detail)
    LineCursor().draw(detail.lines, into: &frame, layout.preview, hasFocus: false)
  }

  /// The heading; where some are hidden, how many are shown, and by what.
  private func shownHeading(_ rows: Rows, _ context: Context) -> String {
    let dot = " \(Symbols.unicode.dot.string) "
    let order = list.order.flatMap { id in orders(context).first { $0.id == id }?.name }
    let remarks =
      [order.map { context.worded(ListWord.sortedBy($0)) }].compactMap(\.self) + remarks(context)
    guard !list.filter.isEmpty else {
      return ([heading(rows, context)] + remarks).joined(separator: dot)
    }
    let count = ListWord.shown(
      name(context), list.shown(of: rows.count), of: total(rows, context))
    let parts =
      [context.worded(count)] + list.filter.conditions.map { $0.name(context) }
      + [query].compactMap { $0.map { "\u{201D}\($0)\u{201D}" } } + remarks
    return parts.joined(separator: dot)
  }

  private func drawNothing(
    into frame: inout Frame, _ area: Rectangle, isFiltered: Bool, _ context: Context
  ) {
    var detail = Detail(context, columns: area.columns - 3)
    if isFiltered {
      detail.add(context.worded(.noMatches), .quiet)
    } else {
      describeNothing(&detail)
    }
    LineCursor().draw(detail.lines, into: &frame, area, hasFocus: false)
  }
}

extension ListScreen {
  func leave(_ trace: inout Trace) { leaveList(&trace) }

  init?(_ trace: Trace, _ context: Context) {
    self.init()
    restoreList(trace, context)
  }

  func leaveList(_ trace: inout Trace) {
    trace[.row] = selection?.traced
    trace.set(list.cursor)
    trace[.query] = query
    let conditions = list.filter.conditions.map { $0.description }
    trace[.order] = list.order
    trace[.filter] = conditions.isEmpty ? nil : conditions.joined(separator: "\n")
  }

  mutating func restoreList(_ trace: Trace, _ context: Context) {
    let conditions = (trace[.filter] ?? "").split(separator: "\n").compactMap {
      Condition(String($0))
    }
    list.change { filter in
      for condition in conditions { filter.toggle(condition) }
      filter.query = trace[.query]
    }
    if let order = trace[.order] { list.sort(by: order) }
    list.cursor = trace.cursor(marking: trace.find(.row, context))
  }
}

extension ListScreen {
  /// Whether it has conditions to filter by.
  static var hasConditions: Bool { Condition.self != Unconditional<Row>.self }

  /// The conditions of the filter; those that are set are marked.
  func filterMenu(_ context: Context) -> Menu {
    let options = offers(context).map { offer in
      switch offer {
      case .one(let condition): option(condition, context)
      case .several(let name, let conditions):
        Menu.Option(
          name, isSet: conditions.contains(where: list.filter.has),
          conditions.isEmpty
            ? .none
            : .ask(
              .menu(
                Menu(ListWord.chooseFilter, conditions.map { option($0, context) }, context))))
      case .other(let name, let menu): Menu.Option(name, isSet: false, .ask(.menu(menu)))
      }
    }
    let everything = Menu.Option(
      context.worded(ListWord.everything), isSet: false, .filter(on: nil))
    return Menu(ListWord.chooseFilter, options + [everything], context)
  }

  /// What the rows can be sorted by; what they are sorted by now is marked.
  func orderMenu(_ context: Context) -> Menu {
    let all = orders(context)
    let usual = Menu.Option(context.worded(ListWord.usualOrder), .sort(by: nil))
    return Menu(
      ListWord.sortBy, [usual] + all.map { Menu.Option($0.name, .sort(by: $0.id)) },
      current: (all.firstIndex { $0.id == list.order } ?? -1) + 1, context)
  }

  private func option(_ condition: Condition, _ context: Context) -> Menu.Option {
    Menu.Option(
      condition.name(context), isSet: list.filter.has(condition),
      .filter(on: condition.description))
  }
}
