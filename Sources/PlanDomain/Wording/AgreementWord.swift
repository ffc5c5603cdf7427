/// The words that are put around an agreement's own.
public enum AgreementWord: Hashable, Sendable {
  case agreement
  case kind, record, decided, period, goal, shortName, signed, signingUnknown, country, transcribed
  case stated(String, days: String)
  case source(String)
  case item(String)
  case purposes, definitions
  case parties(Int)
  case ledBy, reportsTo, coordinator, contact
  case otherWording, aim
  case heldSince(CalendarDate)
  /// That a temporary group has ended, after its last day.
  case ended(CalendarDate)
  case form, appointedBy, until, purposesOfGroup, decidesOnPlan
  case commitments(Int)
  case cadence, forums, sources, targetGroups, methods, steps, perspectives
  /// The perspectives of the plan; whether they are an example.
  case planPerspectives(Bool)
  case editions(Int)
  /// Whose plan a file is.
  case owner(String)
  /// That only one party's plan is shown; everybody's.
  case ownersPlan(String), everybodysPlan
  /// The labels before whose plan an activity is in, and which edition.
  case planOf, edition
  /// When an edition holds.
  case holds(CalendarDate, CalendarDate), holdsWhenAdopted
  /// When an edition was adopted, and the number of the decision.
  case adopted(CalendarDate, String?)
  /// How many decided changes adopting an edition ends, and how many go on lying on top of it.
  case toAdopt(held: Int, beside: Int)
  case next(CalendarDate)
  case ours(Cadence.Part)
  case within(String)
  case rhythm(Cadence.Rhythm)
}

extension AgreementWord: Worded {
  /// The words.
  public var words: Words {
    switch self {
    case .agreement: Words("Överenskommelsen", "The agreement")
    case .kind: Words("Slag", "Kind")
    case .record: Words("Diarienummer", "Record number")
    case .decided: Words("Antagen", "Adopted")
    case .period: Words("Gäller", "Holds")
    case .goal: Words("Övergripande mål", "Overall goal")
    case .shortName: Words("Kallas", "Known as")
    case .signed: Words("Undertecknad", "Signed")
    case .signingUnknown:
      Words(
        "underskrifternas funktioner; om och när framgår inte",
        "the functions of the signatures; whether and when is not said")
    case .country: Words("Land", "Country")
    case .transcribed: Words("Avskrift av", "Transcript of")
    case .stated(let text, let days):
      Words(
        "\(text) (räknat \(days))",
        "\(text) (counted \(days))")
    case .source(let text): Words("Källa: \(text)", "Source: \(text)")
    case .item(let item): Words(item.hasPrefix("§") ? item : "punkt \(item)", "item \(item)")
    case .purposes: Words("Syfte", "Purpose")
    case .definitions: Words("Definitioner", "Definitions")
    case .parties(let count): Words("Parter (\(count))", "Parties (\(count))")
    case .ledBy: Words("Leder arbetet", "Leads the work")
    case .reportsTo: Words("Rapporterar till", "Reports to")
    case .coordinator: Words("Samordnar", "Coordinates")
    case .contact: Words("Kontakt", "Contact")
    case .otherWording: Words("Annan lydelse", "Other wording")
    case .aim: Label.aim.words
    case .decidesOnPlan: Words("Beslutar om åtgärdsplanen.", "Decides on the action plan.")
    case .form: Words("Form", "Form")
    case .appointedBy: Words("Tillsätts av", "Appointed by")
    case .heldSince(let date): Words("sedan \(date)", "since \(date)")
    case .ended(let date): Words("\(date) (gruppen har upphört)", "\(date) (the group has ended)")
    case .until: Words("Till och med", "Until")
    case .purposesOfGroup: Words("Gruppens syfte", "What the group is for")
    case .commitments(let count):
      Words(
        "Gemensamma åtaganden (\(count))",
        "Shared commitments (\(count))")
    case .cadence: Words("Årshjul", "Year wheel")
    case .forums: Words("Forum", "Forums")
    case .sources: Words("Underlag till lägesbilden", "Sources of the situation picture")
    case .targetGroups: Words("Målgrupper", "Target groups")
    case .methods: Words("Metoder", "Methods")
    case .steps: Words("Arbetssätt, steg för steg", "Way of working, step by step")
    case .perspectives: Label.perspectives.words
    case .planPerspectives(let isExample):
      Words(
        "Åtgärdsplanens perspektiv" + (isExample ? " (exempel)" : ""),
        "Perspectives of the action plan" + (isExample ? " (example)" : ""))
    case .editions(let count):
      Words(
        count == 1 ? "Åtgärdsplan" : "Åtgärdsplaner (\(count))",
        count == 1 ? "Action plan" : "Action plans (\(count))")
    case .owner(let name): Words("plan för \(name)", "the plan of \(name)")
    case .ownersPlan(let name): Words("Planen för \(name)", "The plan of \(name)")
    case .planOf: Label.planOf.words
    case .edition: Label.edition.words
    case .everybodysPlan: Words("Allas planer", "Everybody's plans")
    case .holds(let start, let end):
      Words(
        "Gäller \(start)–\(end)",
        "Holds \(start)–\(end)")
    case .holdsWhenAdopted: Words("Gäller när den har antagits", "Holds once it is adopted")
    case .adopted(let date, let decision):
      Words(
        "Antagen \(date)\(decision.map { " (\($0))" } ?? "")",
        "Adopted \(date)\(decision.map { " (\($0))" } ?? "")")
    case .toAdopt(let held, let beside):
      Words(
        "Inte antagen. Beslutade ändringar som står i den: \(held). Beslutade ändringar som ligger kvar "
          + "ovanpå: \(beside).",
        "Not adopted. Decided changes that it holds: \(held). Decided changes that stay on top of it: "
          + "\(beside).")
    case .next(let date): Words("nästa \(date)", "next \(date)")
    case .ours(.day):
      Words(
        "Dagen står inte i överenskommelsen; den är ett exempel.",
        "The agreement does not name the day; it is an example.")
    case .ours(.body):
      Words(
        "Överenskommelsen säger inte vem; gruppen är ett exempel.",
        "The agreement does not say who; the group is an example.")
    case .within(let text): Words("Inom \(text)", "Within \(text)")
    case .rhythm(.continuous): Words("löpande", "continuously")
    case .rhythm(.monthly): Words("varje månad", "every month")
    case .rhythm(.tertial): Words("varje tertial", "every four months")
    case .rhythm(.yearly(let month, let day)):
      Words(
        "varje år den \(day)/\(month)",
        "every year on \(day)/\(month)")
    case .rhythm(.everySecondYear): Words("vartannat år", "every second year")
    case .rhythm(.during(let year)): Words("under \(year)", "during \(year)")
    }
  }
}

extension CadenceOrigin: Worded {
  /// The mark.
  public var words: Words {
    switch (ours.contains(.day), ours.contains(.body)) {
    case (true, true): Words(" (exempel)", " (example)")
    case (true, false): Words(" (dagen: exempel)", " (day: example)")
    case (false, true): Words(" (gruppen: exempel)", " (group: example)")
    case (false, false): Words("", "")
    }
  }
}
