import ArgumentParser
import PlanDomain
import PlanStorage

/// Plans a meeting with its standard agenda and items of one's own.
struct PrepareMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare", abstract: CouncilWord.prepare.worded)

  @Argument(help: .init(CouncilWord.meetingDate.worded, valueName: "date"))
  var on: String

  @Option(help: .init(CouncilWord.bodyOption.worded, valueName: "group"))
  var body: String?

  @Option(help: .init(CouncilWord.placeOption.worded, valueName: "text"))
  var place: String?

  @Option(help: .init(CouncilWord.kindOption.worded, valueName: "kind"))
  var kind: String?

  @Option(help: .init(CouncilWord.agendaItemOption.worded, valueName: "title:minutes"))
  var item: [String] = []

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    guard let date = try CalendarDate(typed: on) else { throw Failure.notADate(on) }
    let kind = try kind.map { text throws(Failure) in
      try Choice(among: MeetingKind.allCases).value(of: text)
    }
    let body = try state.plan.agreement.typedBody(body)
    var agenda = state.standardAgenda(kind ?? .monthly, of: body, in: plan.language)
    for text in item { agenda.insertOwn(text, keyed: state.ownKey(for: body, besides: agenda)) }
    let new = NewMeeting(
      of: body, on: date, place: place, kind: kind ?? .monthly, agenda: agenda)
    try plan.record(.planMeeting(new), recording)
  }
}

extension Agreement {
  /// The short name of a group that the user named, else of the council.
  func typedBody(_ text: String?) throws(Failure) -> String {
    guard let text else {
      return (bodies.first(where: \.leads) ?? bodies.first)?.shortName ?? shortTitle
    }
    guard !bodies.isEmpty else { return text }
    return try Choice(names: bodies.map { ($0.shortName, [$0.shortName, $0.name]) })
      .value(of: text)
  }
}

extension [AgendaItem] {
  /// Puts an item of one's own before the closing ones; minutes stand after a colon.
  fileprivate mutating func insertOwn(_ text: String, keyed key: AgendaKey?) {
    guard let key else { return }
    let colon = text.lastIndex(of: ":")
    let minutes = colon.flatMap { Int(text[text.index(after: $0)...]) }
    let title = minutes == nil ? text : String(text[..<(colon ?? text.endIndex)])
    let place = firstIndex { $0.key == StandardItem.other.key } ?? count
    insert(AgendaItem(key, title: title, minutes: minutes), at: place)
  }
}
