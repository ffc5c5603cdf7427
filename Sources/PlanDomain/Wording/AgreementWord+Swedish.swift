extension AgreementWord {
  /// The words in Swedish.
  public var swedish: String {
    switch self {
    case .agreement: "Överenskommelsen"
    case .kind: "Slag"
    case .record: "Diarienummer"
    case .decided: "Antagen"
    case .period: "Gäller"
    case .goal: "Övergripande mål"
    case .shortName: "Kallas"
    case .signed: "Undertecknad"
    case .signingUnknown: "underskrifternas funktioner; om och när framgår inte"
    case .country: "Land"
    case .transcribed: "Avskrift av"
    case .stated(let text, let days): "\(text) (räknat \(days))"
    case .source(let text): "Källa: \(text)"
    case .item(let item): item.hasPrefix("§") ? item : "punkt \(item)"
    case .purposes: "Syfte"
    case .definitions: "Definitioner"
    case .parties(let count): "Parter (\(count))"
    case .ledBy: "Leder arbetet"
    case .reportsTo: "Rapporterar till"
    case .coordinator: "Samordnar"
    case .contact: "Kontakt"
    case .otherWording: "Annan lydelse"
    case .aim: "Syfte"
    case .decidesOnPlan: "Beslutar om åtgärdsplanen."
    case .form: "Form"
    case .appointedBy: "Tillsätts av"
    case .heldSince(let date): "sedan \(date)"
    case .ended(let date): "\(date) (gruppen har upphört)"
    case .until: "Till och med"
    case .purposesOfGroup: "Gruppens syfte"
    case .commitments(let count): "Gemensamma åtaganden (\(count))"
    case .cadence: "Årshjul"
    case .forums: "Forum"
    case .sources: "Underlag till lägesbilden"
    case .targetGroups: "Målgrupper"
    case .methods: "Metoder"
    case .steps: "Arbetssätt, steg för steg"
    case .perspectives: "Perspektiv"
    case .planPerspectives(let isExample):
      "Åtgärdsplanens perspektiv" + (isExample ? " (exempel)" : "")
    case .editions(let count): count == 1 ? "Åtgärdsplan" : "Åtgärdsplaner (\(count))"
    case .owner(let name): "plan för \(name)"
    case .ownersPlan(let name): "Planen för \(name)"
    case .planOf: "Plan för"
    case .edition: "Utgåva"
    case .everybodysPlan: "Allas planer"
    case .holds(let start, let end): "Gäller \(start)–\(end)"
    case .holdsWhenAdopted: "Gäller när den har antagits"
    case .adopted(let date, let decision):
      "Antagen \(date)\(decision.map { " (\($0))" } ?? "")"
    case .toAdopt(let held, let beside):
      "Inte antagen. Beslutade ändringar som står i den: \(held). Beslutade ändringar som ligger kvar "
        + "ovanpå: \(beside)."
    case .next(let date): "nästa \(date)"
    case .ours(.day): "Dagen står inte i överenskommelsen; den är ett exempel."
    case .ours(.body): "Överenskommelsen säger inte vem; gruppen är ett exempel."
    case .within(let text): "Inom \(text)"
    case .rhythm(.continuous): "löpande"
    case .rhythm(.monthly): "varje månad"
    case .rhythm(.tertial): "varje tertial"
    case .rhythm(.yearly(let month, let day)): "varje år den \(day)/\(month)"
    case .rhythm(.everySecondYear): "vartannat år"
    case .rhythm(.during(let year)): "under \(year)"
    }
  }
}

extension CadenceOrigin {
  /// The mark in Swedish.
  public var swedish: String {
    switch (ours.contains(.day), ours.contains(.body)) {
    case (true, true): " (exempel)"
    case (true, false): " (dagen: exempel)"
    case (false, true): " (gruppen: exempel)"
    case (false, false): ""
    }
  }
}
