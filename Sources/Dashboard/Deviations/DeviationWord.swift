import PlanDomain

/// What the screens about deviations say beside data.
enum DeviationWord: Hashable, Sendable {
  // The register.
  /// How long a deviation has been open.
  case age(Int)
  case openedPerMonth, closedPerMonth
  case counts(total: Int, open: Int, unreviewed: Int)
  case noDeviations
  case pictures, openPerMonth, ages
  case open, unreviewedIn(CalendarMonth), remedyOverdue, function, party, level

  // A deviation.
  case gone
  case missing
  case standing, unreviewed
  case overdue(Int)
  case month(CalendarMonth)
  /// Among the activities: how many of them are open.
  case mark(Int)
  /// In the overview.
  case openCount(Int, isShort: Bool)
  case overdueShort(Int)
  case attention(open: Int, unreviewed: Int, isShort: Bool), toReview(Int)
  case offer(String), offerYes, offerNo
  case whyEscalate(String, String), whyReopen(String)
  case newlyOverdue(String)

  // The monthly review.
  case review(CalendarMonth)
  case placeOf(Int, Int)
  /// Another has reviewed or closed the one in front meanwhile.
  case answered
  case before, neverReviewed
  case noneLeft(CalendarMonth), someLeft(Int)
  case reviewedCount, escalatedCount, closedCount, leftCount
  case resume(Int), otherMonths
  case chooseMonth, left(Int)
  case chooseVerdict(String)
  case nothingToReview, noDeviationSelected
}

extension DeviationWord: Worded {
  var words: Words {
    switch self {
    case .age(1): Words("1 dag", "1 day")
    case .age(let days): Words("\(days) dagar", "\(days) days")
    case .openedPerMonth: Words("öppnade", "opened")
    case .closedPerMonth: Words("stängda", "closed")
    case .counts(let total, let open, let unreviewed):
      Words(
        "Avvikelser (\(total)), \(open) \(open == 1 ? "öppen" : "öppna"), \(unreviewed) ej granskade",
        "Deviations (\(total)), \(open) open, \(unreviewed) not reviewed")
    case .noDeviations:
      Words(
        "Inga avvikelser är registrerade. a lägger till en; d på en aktivitet öppnar en där.",
        "No deviations are recorded. a adds one; d on an activity opens one there.")
    case .pictures: Words("Diagram", "Charts")
    case .openPerMonth: Words("Öppna", "Open")
    case .ages: Words("Öppna sedan (dagar)", "Open since (days)")
    case .open: Words("öppna", "open")
    case .unreviewedIn(let month):
      Words(
        "ej granskade i \(month.swedish)",
        "not reviewed in \(month.english)")
    case .remedyOverdue: Words("försenad åtgärd", "remedy overdue")
    case .function: Words("ansvarig funktion", "responsible function")
    case .party: Words("part", "party")
    case .level: Words("nivå", "level")
    case .gone:
      Words(
        "Avvikelsen finns inte längre: den har ångrats.",
        "The deviation is no more: it has been undone.")
    case .missing: Words("saknas", "missing")
    case .standing: Label.standing.words
    case .unreviewed: Words("ej granskad", "not reviewed")
    case .overdue(let days):
      Words(
        "försenad \(days) \(days == 1 ? "dag" : "dagar")",
        "overdue \(days) \(days == 1 ? "day" : "days")")
    case .month(let month): Words(month.swedish, month.english)
    case .mark(let count):
      Words(
        count == 1 ? "avvikelse" : "\(count) avvikelser",
        count == 1 ? "deviation" : "\(count) deviations")
    case .openCount(let count, isShort: true): Words("\(count) avv.", "\(count) dev.")
    case .openCount(let count, isShort: false):
      Words(
        "\(count) \(count == 1 ? "avvikelse" : "avvikelser")",
        "\(count) \(count == 1 ? "deviation" : "deviations")")
    case .overdueShort(let count): Words("\(count) förs.", "\(count) late")
    case .attention(let open, let unreviewed, isShort: true):
      Words(
        "\(open) avvikelser, \(unreviewed) ej granskade",
        "\(open) deviations, \(unreviewed) not reviewed")
    case .toReview(let count): Words("\(count) ej granskade", "\(count) not reviewed")
    case .attention(let open, let unreviewed, isShort: false):
      Words(
        "\(open) \(open == 1 ? "öppen avvikelse" : "öppna avvikelser"), \(unreviewed) ej granskade",
        "\(open) open \(open == 1 ? "deviation" : "deviations"), \(unreviewed) not reviewed")
    case .offer(let name): Words("Öppna en avvikelse nu? \(name)", "Open a deviation now? \(name)")
    case .offerYes: Words("ja, öppna en avvikelse", "yes, open a deviation")
    case .offerNo: Words("nej, inte nu (d gör det senare)", "no, not now (d does it later)")
    case .whyEscalate(let code, let level):
      Words(
        "\(code) lyfts till \(level): varför? (frivilligt)",
        "\(code) is lifted to \(level): why? (optional)")
    case .whyReopen(let code):
      Words(
        "\(code) öppnas igen: varför?",
        "\(code) is opened again: why?")
    case .newlyOverdue(let codes):
      Words(
        "Försenad från i dag: \(codes). d öppnar en avvikelse.",
        "Overdue from today: \(codes). d opens a deviation.")
    case .review(let month):
      Words(
        "Månadsgranskning \(month.swedish)",
        "Monthly review \(month.english)")
    case .answered: Words("redan hanterad; n går vidare", "dealt with already; n goes on")
    case .placeOf(let place, let count): Words("\(place) av \(count)", "\(place) of \(count)")
    case .before: Words("Tidigare granskningar", "Earlier reviews")
    case .neverReviewed: Words("Inte granskad tidigare.", "Not reviewed before.")
    case .noneLeft(let month):
      Words(
        "Ingen avvikelse är kvar att granska för \(month.swedish).",
        "No deviation is left to review for \(month.english).")
    case .someLeft(let count):
      Words(
        "\(count) \(count == 1 ? "avvikelse" : "avvikelser") kvar att granska.",
        "\(count) \(count == 1 ? "deviation" : "deviations") left to review.")
    case .reviewedCount: Words("Granskade", "Reviewed")
    case .escalatedCount: Words("Lyfta till nästa nivå", "Lifted a level")
    case .closedCount: Words("Stängda", "Closed")
    case .leftCount: Words("Kvar", "Left")
    case .resume(let count):
      Words(
        "Enter tar fram \(count == 1 ? "den överhoppade" : "de \(count) överhoppade").",
        "Enter brings back \(count == 1 ? "the one" : "the \(count)") skipped.")
    case .otherMonths:
      Words(
        "p väljer en annan månad. Esc går tillbaka.",
        "p chooses another month. Esc goes back.")
    case .chooseMonth: Words("Vilken månad ska granskas?", "Which month is to be reviewed?")
    case .left(let count): Words("\(count) kvar", "\(count) left")
    case .chooseVerdict(let code):
      Words(
        "\(code): granskning med kommentar",
        "\(code): review with a note")
    case .nothingToReview:
      Words(
        "Ingen avvikelse är kvar att granska.",
        "No deviation is left to review.")
    case .noDeviationSelected: Words("Ingen avvikelse är markerad.", "No deviation is selected.")
    }
  }
}
