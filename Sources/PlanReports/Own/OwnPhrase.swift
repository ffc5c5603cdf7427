import PlanDomain

/// The words that a report on what waits for somebody puts around the data.
enum OwnPhrase: Hashable, Sendable {
  case title(String)
  case late, coming(until: CalendarDate), toReport(before: CalendarDate), decisions, deviations
  case nothing(until: CalendarDate), answer
  case lastReported(CalendarDate?), by(CalendarDate), remedy(String), noRemedy, nobodyAnswers
  case summary(late: Int, toReport: Int, decisions: Int, deviations: Int)
  case part, what, when
}

extension OwnPhrase: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .title(let name): Words("Att göra: \(name)", "To do: \(name)")
    case .late: Words("Försenat", "Late")
    case .coming(let day): Words("På gång till och med \(day)", "Coming up to \(day)")
    case .toReport(let day):
      Words("Att rapportera före brytdagen \(day)", "To report before the cut-off \(day)")
    case .decisions: Words("Beslut att verkställa", "Decisions to carry out")
    case .deviations: Words("Avvikelser att åtgärda", "Deviations to mend")
    case .nothing(let day):
      Words("Inget väntar till och med \(day).", "Nothing waits up to \(day).")
    case .answer:
      Words(
        "Svara samordnaren med aktivitetens id, hur långt arbetet har kommit "
          + "(\(Self.list(Progress.reportable.map(\.swedish)))), bedömningen "
          + "(\(Self.list(Assessment.allCases.map(\.swedish)))) och en mening om varför.",
        "Answer the coordinator with the identifier of the activity, how far the work has come "
          + "(\(Self.list(Progress.reportable.map(\.english)))), the assessment "
          + "(\(Self.list(Assessment.allCases.map(\.english)))) and a sentence saying why.")
    case .lastReported(let day?):
      Words("senast rapporterad \(day)", "last reported \(day)")
    case .lastReported(nil): Words("aldrig rapporterad", "never reported")
    case .by(let day): Words("senast \(day)", "by \(day)")
    case .remedy(let text): Words("åtgärd: \(text)", "remedy: \(text)")
    case .noRemedy: Words("åtgärd saknas", "no remedy")
    case .nobodyAnswers: Words("ingen ansvarig angiven", "nobody answers for it")
    case .summary(let late, let toReport, let decisions, let deviations):
      Words(
        Self.list([
          "\(late) \(late == 1 ? "försenad sak" : "försenade saker")",
          "\(toReport) \(toReport == 1 ? "aktivitet" : "aktiviteter") att rapportera",
          "\(decisions) beslut att verkställa",
          "\(deviations) \(deviations == 1 ? "avvikelse" : "avvikelser") att åtgärda",
        ]) + ".",
        Self.list([
          "\(late) late", "\(toReport) \(toReport == 1 ? "activity" : "activities") to report on",
          "\(decisions) \(decisions == 1 ? "decision" : "decisions") to carry out",
          "\(deviations) \(deviations == 1 ? "deviation" : "deviations") to mend",
        ]) + ".")
    case .part: Words("Del", "Part")
    case .what: Words("Vad", "What")
    case .when: Words("När", "When")
    }
  }

  private static func list(_ texts: [String]) -> String { texts.joined(separator: ", ") }
}
