import PlanDomain

/// What the walkthrough says beside data.
enum WalkthroughWord: Hashable, Sendable {
  case heading(String?, Int, of: Int)
  case agenda, judgement, noActivities
  case until(CalendarDate)
  case deviating(Int), atRisk(Int)
  case toDecide, nothingToDecide, due, closing
  case deviations, noDeviations
  case openDeviations(Int, unreviewed: Int)
  case age(Int)
  case attentionLeft(Int)
  case chooseStep
  case opening
}

extension WalkthroughWord: Worded {
  var words: Words {
    switch self {
    case .heading(let meeting, let place, let count):
      Words(
        ["Genomgång", meeting, "\(place) av \(count)"].compactMap(\.self).joined(separator: " · "),
        ["Walkthrough", meeting, "\(place) of \(count)"].compactMap(\.self)
          .joined(separator: " \u{B7} "))
    case .agenda: Label.agenda.words
    case .judgement: Words("Rådets bedömning", "The council\u{2019}s judgement")
    case .noActivities: Words("Ingen aktivitet svarar mot målet.", "No activity serves the goal.")
    case .until(let date): Words("till \(date)", "until \(date)")
    case .deviating(let count): Words("\(count) avviker", "\(count) deviating")
    case .atRisk(let count): Words("\(count) med risk", "\(count) at risk")
    case .toDecide: Words("Att besluta", "To decide")
    case .nothingToDecide:
      Words(
        "Inget förslag väntar på beslut.",
        "No proposal waits for a decision.")
    case .due: Words("På gång", "Coming up")
    case .closing: Words("Avslutning", "Closing")
    case .deviations: Label.deviations.words
    case .noDeviations: Words("Inga öppna avvikelser.", "No open deviations.")
    case .openDeviations(let count, let left):
      Words(
        "\(count) öppna, \(left) ej granskade den här månaden",
        "\(count) open, \(left) not reviewed this month")
    case .age(1): Words("öppen 1 dag", "open 1 day")
    case .age(let days): Words("öppen \(days) dagar", "open \(days) days")
    case .attentionLeft(0): Words("Inget kräver uppmärksamhet.", "Nothing needs attention.")
    case .attentionLeft(let count):
      Words(
        "\(count) saker kräver uppmärksamhet före nästa möte.",
        "\(count) things need attention before the next meeting.")
    case .chooseStep: Words("Gå till", "Go to")
    case .opening: Words("Inledning", "Opening")
    }
  }
}
