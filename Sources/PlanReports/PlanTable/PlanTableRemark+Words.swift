public import PlanDomain

extension PlanTableRemark: Worded {
  /// The sentence: where, and what.
  public var words: Words {
    let place = [
      row.map { Words("rad \($0)", "row \($0)") },
      column.map { Words("kolumn ", "column ") + Words(everywhere: $0.shortened(to: 40)) },
    ].compactMap(\.self).joined(separator: Words(everywhere: ", "))
    guard !place.swedish.isEmpty else { return reason.words }
    return place.map { $0.prefix(1).uppercased() + $0.dropFirst() } + Words(everywhere: ": ")
      + reason.words
  }
}

extension PlanTableRemark.Reason: Worded {
  /// What there is to say.
  public var words: Words {
    switch self {
    case .noHeadings:
      Words(
        "Ingen rad har rubriker som känns igen. En kolumn måste vara aktiviteterna: "
          + "ge den rubriken Aktivitet, eller --column \"RUBRIK=aktivitet\".",
        "No row has headings that are known. One column has to be the activities: "
          + "give it the heading Activity, or --column \"HEADING=activity\".")
    case .noTitle:
      Words(
        "cellen är tom, så raden har ingen aktivitet. Skriv vad den heter, eller töm raden.",
        "the cell is empty, so the row has no activity. Write what it is called, or empty the row.")
    case .noGoal:
      Words(
        "raden säger inte vilket mål aktiviteten bidrar till. Lägg till en kolumn Område eller Delmål.",
        "the row does not say which goal the activity serves. Add a column Area or Goal.")
    case .unknownGoal(let text):
      Words(
        "överenskommelsen har inget mål «\(text.shortened(to: 60))». "
          + "Säg vilket det är med --goal \"\(text.shortened(to: 60))=ID\".",
        "the agreement has no goal “\(text.shortened(to: 60))”. "
          + "Say which one it is with --goal \"\(text.shortened(to: 60))=ID\".")
    case .repeatedIdentifier(let id, let row):
      Words(
        "\(id) står redan på rad \(row). Ge den ena en annan beteckning.",
        "\(id) stands in row \(row) already. Give one of them another identifier.")
    case .goalUnder(let text, let goal):
      Words(
        "«\(text.shortened(to: 60))» är inget mål i överenskommelsen; aktiviteten lades under \(goal).",
        "“\(text.shortened(to: 60))” is no goal of the agreement; the activity was put under \(goal)."
      )
    case .otherIdentifier(let text, let id):
      Words(
        "«\(text.shortened(to: 40))» kan inte vara beteckning; aktiviteten fick \(id).",
        "“\(text.shortened(to: 40))” cannot be an identifier; the activity got \(id).")
    case .unknownTime(let text):
      Words(
        "«\(text.shortened(to: 60))» är ingen tid. Står kvar som kommentar.",
        "“\(text.shortened(to: 60))” is no time. Kept as a comment.")
    case .wholePeriod(let period):
      Words(
        "ingen dag anges; tiden sattes till överenskommelsens, \(period).",
        "no day is given; the time was set to the agreement's, \(period).")
    case .withoutStart(let date):
      Words(
        "ingen start anges; den sattes till överenskommelsens första dag, \(date).",
        "no start is given; it was set to the agreement's first day, \(date).")
    case .withoutEnd(let date):
      Words(
        "inget slut anges; det sattes till överenskommelsens sista dag, \(date).",
        "no end is given; it was set to the agreement's last day, \(date).")
    case .reversed(let start, let end):
      Words(
        "slutet, \(end), ligger före starten, \(start). Tiden lämnades ute.",
        "the end, \(end), lies before the start, \(start). The time was left out.")
    case .outsideAgreement(let period, let whole):
      Words(
        "\(period) ligger utanför överenskommelsens tid, \(whole). Tiden lämnades ute.",
        "\(period) lies outside of the agreement's time, \(whole). The time was left out.")
    case .cutToAgreement(let period, let within):
      Words(
        "\(period) går utanför överenskommelsens tid; \(within) skrevs.",
        "\(period) goes beyond the agreement's time; \(within) was written.")
    case .assumedParty(let responsible):
      Words(
        "part anges inte; \(responsible.function) antogs höra till \(responsible.party).",
        "no party is given; \(responsible.function) was taken to belong to \(responsible.party).")
    case .noFunction(let party):
      Words(
        "\(party) anges utan funktion, och ansvarig lämnades ute. Skriv vilken funktion hos parten det är.",
        "\(party) is named without a function, and was left out. Write which function of the party it is."
      )
    case .unknownOwner(let text):
      Words(
        "«\(text.shortened(to: 60))» hör inte till någon part i överenskommelsen. Står kvar som kommentar.",
        "“\(text.shortened(to: 60))” belongs to none of the agreement's parties. Kept as a comment."
      )
    case .unknownParty(let text):
      Words(
        "«\(text.shortened(to: 60))» är ingen part i överenskommelsen. Står kvar som kommentar.",
        "“\(text.shortened(to: 60))” is none of the agreement's parties. Kept as a comment.")
    case .unknownPerspective(let text):
      Words(
        "«\(text.shortened(to: 60))» är inget perspektiv i planen. Står kvar som kommentar.",
        "“\(text.shortened(to: 60))” is no perspective of the plan. Kept as a comment.")
    case .unknownGroup(let text):
      Words(
        "«\(text.shortened(to: 60))» är ingen grupp i överenskommelsen. Står kvar som kommentar.",
        "“\(text.shortened(to: 60))” is no group of the agreement. Kept as a comment.")
    case .undeclaredIndicator(let text):
      Words(
        "indikatorn \(text) är inte beskriven i filen. Står kvar som kommentar.",
        "the indicator \(text) is not declared in the file. Kept as a comment.")
    }
  }
}
