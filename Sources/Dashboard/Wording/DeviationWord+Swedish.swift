import PlanDomain

extension DeviationWord {
  var swedish: String {
    switch self {
    case .counts(let total, let open, let unreviewed):
      "Avvikelser (\(total)), \(open) \(open == 1 ? "öppen" : "öppna"), \(unreviewed) ej granskade"
    case .shown(let count, let total): "Avvikelser \(count) av \(total)"
    case .noDeviations:
      "Inga avvikelser är registrerade. a lägger till en; d på en aktivitet öppnar en där."
    case .noneShown: "Ingen avvikelse passar filtret. Esc visar alla."
    case .pictures: "Bilder"
    case .openPerMonth: "Öppna"
    case .ages: "Öppna sedan (dagar)"
    case .filter(.open, _): "öppna"
    case .filter(.unreviewed, let month): "ej granskade i \(month.swedish)"
    case .filter(.overdue, _): "försenad åtgärd"
    case .filter(.function, _): "ansvarig funktion"
    case .filter(.party, _): "part"
    case .filter(.level, _): "nivå"
    case .filter(.everything, _): "visa alla"
    case .filter: ""
    case .chooseFilter: "Visa bara"
    case .gone: "Avvikelsen finns inte längre: den har ångrats."
    case .missing: "saknas"
    case .standing: "Läge"
    case .unreviewed: "ej granskad"
    case .latestReview: "Förra"
    case .since(let date, 0): "sedan \(date), i dag"
    case .since(let date, let days): "sedan \(date), \(days) \(days == 1 ? "dag" : "dagar")"
    case .overdue(let days): "försenad \(days) \(days == 1 ? "dag" : "dagar")"
    case .reviews: "Granskningar"
    case .closing: "Avslut"
    case .closed: "Stängd"
    case .month(let month): month.swedish
    case .mark(let count): count == 1 ? "avvikelse" : "\(count) avvikelser"
    case .openCount(let count, isShort: true): "\(count) avv."
    case .openCount(let count, isShort: false):
      "\(count) \(count == 1 ? "avvikelse" : "avvikelser")"
    case .overdueShort(let count): "\(count) förs."
    case .attention(let open, let unreviewed, isShort: true):
      "\(open) avv., \(unreviewed) ogranskade"
    case .attention(let open, let unreviewed, isShort: false):
      "\(open) \(open == 1 ? "öppen avvikelse" : "öppna avvikelser"), \(unreviewed) ej granskade"
    case .offer(let name): "Öppna en avvikelse nu? \(name)"
    case .offerYes: "ja, öppna en avvikelse"
    case .offerNo: "nej, inte nu (d gör det senare)"
    case .whyEscalate(let code, let level):
      "\(code) lyfts till \(level): varför? (frivilligt)"
    case .whyReopen(let code): "\(code) öppnas igen: varför?"
    case .opensDeviation: "d öppnar en avvikelse"
    case .newlyOverdue(let codes): "Försenad från i dag: \(codes). d öppnar en avvikelse."
    case .review(let month): "Månadsgranskning \(month.swedish)"
    case .answered: "redan hanterad; n går vidare"
    case .placeOf(let place, let count): "\(place) av \(count)"
    case .before: "Tidigare granskningar"
    case .neverReviewed: "Inte granskad tidigare."
    case .noneLeft(let month): "Ingen avvikelse är kvar att granska för \(month.swedish)."
    case .someLeft(let count):
      "\(count) \(count == 1 ? "avvikelse" : "avvikelser") kvar att granska."
    case .reviewedCount: "Granskade"
    case .escalatedCount: "Eskalerade"
    case .closedCount: "Stängda"
    case .leftCount: "Kvar"
    case .resume(let count):
      "Enter tar fram \(count == 1 ? "den överhoppade" : "de \(count) överhoppade")."
    case .otherMonths: "p väljer en annan månad. Esc går tillbaka."
    case .chooseMonth: "Vilken månad ska granskas?"
    case .left(let count): "\(count) kvar"
    case .chooseVerdict(let code): "\(code): granskning med kommentar"
    case .nothingToReview: "Ingen avvikelse är kvar att granska."
    case .noDeviationSelected: "Ingen avvikelse är markerad."
    }
  }
}
