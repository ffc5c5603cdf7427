import Cells
import PlanDomain

/// Which activities are wanted, by a name instead of by what one would type: each is a term of the search.
enum Selection: Hashable, Sendable {
  case condition(QueryCondition)
  case assessment(Assessment)
  case progress(Progress)
  case party(PartyID)
  case function(String)
  case area(GoalID)
  case place(String)

  /// The term, as one would type it.
  func term(_ context: Context) -> String {
    let language = context.language
    func term(_ field: QueryField, _ value: String) -> String {
      Query.term(field, value, in: language)
    }
    return switch self {
    case .condition(let condition): term(.condition, condition.worded(in: language))
    case .assessment(let value): term(.assessment, value.worded(in: language))
    case .progress(let value): term(.progress, value.worded(in: language))
    case .party(let id): term(.party, context.state.plan.party(id)?.shortName ?? id.rawValue)
    case .function(let function): term(.responsible, function)
    case .area(let id): term(.area, context.state.plan.area(of: id)?.title ?? id.rawValue)
    case .place(let place): term(.place, place)
    }
  }

  /// What it is called.
  func name(_ context: Context) -> String {
    switch self {
    case .condition(let condition): context.worded(SelectionWord.condition(condition))
    case .assessment(let value): context.worded(value).capitalisedFirst
    case .progress(let value): context.worded(value).capitalisedFirst
    case .party(let id): context.state.plan.party(id)?.name ?? id.rawValue
    case .function(let function): function
    case .area(let id): context.state.plan.area(of: id)?.title ?? id.rawValue
    case .place(let place): place
    }
  }

  /// Those that are asked for most, in that order.
  static let usual: [Selection] = [
    .condition(.overdue), .condition(.dueSoon), .condition(.unreported), .assessment(.deviating),
    .assessment(.atRisk), .condition(.departing), .condition(.waiting), .condition(.disputed),
    .condition(.unowned),
  ]
}

extension Model {
  /// Filters the activities in front, else opens the list of them all, filtered.
  mutating func select(_ query: String?) {
    if !navigation.current.kind.searchesActivities { navigation.open(ActivitiesScreen()) }
    navigation.filter(by: query)
  }
}

extension Menu {
  /// What the activities can be filtered by: the usual selections, then more kinds in menus of their own.
  ///
  /// Those that are set are marked, and choosing one of them takes it away.
  static func selections(_ context: Context) -> Menu {
    let query = context.current.content.query
    func option(_ selection: Selection, named name: String? = nil) -> Option {
      let term = selection.term(context)
      return Option(
        name ?? selection.name(context), isSet: Query.has(term, in: query),
        .select(Query.toggling(term, in: query)))
    }
    func more(_ word: SelectionWord, _ selections: [Selection]) -> [Option] {
      guard selections.count > 1 else { return [] }
      let isSet = selections.contains { Query.has($0.term(context), in: query) }
      return [
        Option(
          context.worded(word), isSet: isSet,
          .ask(.menu(Menu(word, selections.map { option($0) }, context))))
      ]
    }
    let (plan, activities) = (context.state.plan, context.state.activities)
    let mine = context.author.map {
      option(.function($0), named: context.worded(SelectionWord.mine($0)))
    }
    let functions = Set(activities.flatMap(\.responsible).map(\.function)).sorted()
    let places = Set(activities.flatMap(\.places)).sorted()
    let areas = context.picture.areas.map { Selection.area($0.area.id) }
    var options = Selection.usual.map { option($0) } + [mine].compactMap(\.self)
    options += more(.party, plan.agreement.parties.map { .party($0.id) })
    options += more(.function, functions.map(Selection.function))
    options += more(.progress, Progress.allCases.map(Selection.progress))
    options += more(.area, areas)
    options += more(.place, places.map(Selection.place))
    if plan.owners.count > 1 {
      options.append(
        Option(
          context.worded(SelectionWord.owner), letter: "v", .ask(.menu(.owners(context)))))
    }
    options += kept(query, context)
    options.append(Option(context.worded(ListWord.everything), isSet: false, .select(nil)))
    return Menu(SelectionWord.choose, options, context)
  }

  /// The searches that the user keeps, each with a letter; then what is searched for now, to be kept or no
  /// longer kept.
  private static func kept(_ query: String?, _ context: Context) -> [Option] {
    let preferences = context.preferences
    var options = zip("abcdefgh", preferences.views).map { letter, view in
      let mark = StyledLine(view == query ? Symbols.unicode.tick + " " : "  ", .good.bold)
      return Option(
        mark + StyledLine(view), letter: letter, .select(view == query ? nil : view))
    }
    guard let query, !query.isEmpty else { return options }
    var wanted = preferences
    if preferences.views.contains(query) {
      wanted.views.removeAll { $0 == query }
      options.append(
        Option(context.worded(SelectionWord.forget(query)), isSet: false, .prefer(wanted)))
    } else if preferences.views.count < Preferences.mostViews {
      wanted.views.append(query)
      options.append(
        Option(context.worded(SelectionWord.keep(query)), isSet: false, .prefer(wanted)))
    }
    return options
  }
}

/// What the selections are called.
enum SelectionWord: Hashable, Sendable, Worded {
  case choose
  case condition(QueryCondition)
  case mine(String)
  case party, function, progress, area, place, owner
  case keep(String), forget(String)

  var words: Words {
    switch self {
    case .choose: Words("Vilka aktiviteter?", "Which activities?")
    case .condition(.overdue): Words("Försenade", "Overdue")
    case .condition(.dueSoon): Words("Slutar inom 30 dagar", "Ending within 30 days")
    case .condition(.unreported):
      Words("Ingen rapport på länge", "No report for long")
    case .condition(.waiting): Words("Väntar på beslut", "Waiting for a decision")
    case .condition(.disputed): Words("Oenighet", "Disagreement")
    case .condition(.departing): Words("Öppen avvikelse", "Open deviation")
    case .condition(.unowned): Words("Ansvarig saknas", "Nobody answers for it")
    case .mine(let function): Words("Mina (\(function))", "Mine (\(function))")
    case .party: Words("Part …", "Party …")
    case .function: Words("Ansvarig …", "Responsible …")
    case .progress: Words("Genomförande …", "Progress …")
    case .area: Words("Fokusområde …", "Focus area …")
    case .place: Words("Plats …", "Place …")
    case .owner: Words("Vems plan …", "Whose plan …")
    case .keep(let query): Words("Spara urvalet ”\(query)”", "Keep the search ”\(query)”")
    case .forget(let query):
      Words("Ta bort det sparade urvalet ”\(query)”", "Forget the kept search ”\(query)”")
    }
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
