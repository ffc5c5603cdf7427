import PlanDomain

/// The words that reports on a period put around the data.
enum PeriodPhrase: Hashable, Sendable {
  case checkCode, edition, editionOf(Int, corrects: String), correctedBy
  case title(ReportKind, Period, year: String), reportOn(Period), interim(String), draft(
    CalendarDate), frozen(String), approved(
      String, CalendarDate)
  case covers, cutOff, record, made, plan, parties
  case summary, doneOf(Int, Int), troubles(Tally), goals(String, [Int]), measure, whole,
    progressByArea(String)
  case comment, noComment, activity, activities, standing, responsibleAndTime, contributions, result
  case noReport, party, late, lateOn(String), partiesExplained, place, places, deviations
  case deviationCount(opened: Int, closed: Int, open: Int), missing
  case opened, closed, kind, cause, consequence, remedy, responsible, due, latestReview, closingNote
  case decisions, situation, sources(String), noSituation, outlook, day, matter, undoneWork, why
  case allActivities, legend, addedLater, addedLaterExplained
  case said(about: CalendarDate, on: CalendarDate, by: String)
  case latestReport(String), assessmentNote(String), untold(Tally), untoldWork, begins(
    CalendarDate), comparedWith(String), notCompared
  case gaps(Int), changed, change, comparison(String, String), changedGoals, changedActivities
  case notInPlan, goalsReached, doneShare, deviatingOrAtRisk, month, openedCount, closedCount
  case reports, reportKind, frozenOn, approvedOn, deliveredTo, answer, lateCount, file, digest
  case reviewedCount, openCount, openByMonth, yearByYear
}

/// What a word for a status means, as the legend says it.
enum Meaning: Hashable, Sendable {
  case progress(Progress), assessment(Assessment), attainment(Attainment), trend(Trend)
  case overdue, reportMissing, stale
}

extension PeriodPhrase: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .title(let kind, let period, let year):
      Words(
        swedishTitle(kind, period, year: year),
        englishTitle(kind, period, year: year))
    case .reportOn(let period): Words("Rapport \(period)", "Report \(period)")
    case .interim(let year): Words("Delårsrapport, \(year)", "Interim report \(year)")
    case .draft(let date): Words("utkast \(date)", "draft \(date)")
    case .checkCode: DocumentPhrase.checkCode.words
    case .edition: Words("Utgåva", "Edition")
    case .editionOf(let edition, let corrected):
      Words("utgåva \(edition), rättar \(corrected)", "edition \(edition), corrects \(corrected)")
    case .correctedBy: Words("Rättad av", "Corrected by")
    case .frozen(let number):
      Words(
        "\(number), fryst, ej fastställd",
        "\(number), frozen, not approved")
    case .approved(let number, let date):
      Words(
        "\(number), fastställd \(date)",
        "\(number), approved \(date)")
    case .covers: Words("Avser", "Covers")
    case .cutOff: Words("Brytdag", "Cut-off")
    case .record: Words("Diarienummer", "Record number")
    case .made: Words("Upprättad", "Made")
    case .plan: Words("Plan", "Plan")
    case .parties: Words("Parter", "Parties")
    case .summary: Words("Sammanfattning", "Summary")
    case .doneOf(let done, let total):
      Words(
        "\(done) av \(total) aktiviteter är genomförda.",
        "\(done) of \(total) activities are done.")
    case .troubles(let tally):
      Words(
        "\(tally.deviating) avviker, \(tally.atRisk) har risk för avvikelse, \(tally.overdue) är "
          + "försenade. Öppna avvikelser: \(tally.openDeviations).",
        "\(tally.deviating) are deviating, \(tally.atRisk) are at risk, \(tally.overdue) are overdue. "
          + "Open deviations: \(tally.openDeviations).")
    case .untold(let tally): Words(swedishUntold(tally), englishUntold(tally))
    case .untoldWork: Words("Ingen uppgift om genomförande", "Progress not stated")
    case .begins(let day): Words("börjar \(day)", "begins \(day)")
    case .latestReport(let text): Words("Senaste rapport \(text)", "Latest report \(text)")
    case .assessmentNote(let text):
      Words(
        "Bedömningens kommentar: \(text)",
        "Note of the assessment: \(text)")
    case .notCompared:
      Words(
        "Det finns ingen tidigare fryst rapport att jämföra med.",
        "There is no earlier frozen report to compare with.")
    case .comparedWith(let name):
      Words(
        "Jämförelsen är med den frysta rapporten \(name).",
        "Compared with the frozen report \(name).")
    case .goals(let label, let counts):
      Words(
        "\(label): \(counts[0]) uppnås, \(counts[1]) uppnås delvis, \(counts[2]) uppnås inte, "
          + "\(counts[3]) är ej bedömda.",
        "\(label): \(counts[0]) achieved, \(counts[1]) partly achieved, \(counts[2]) not achieved, "
          + "\(counts[3]) not assessed.")
    case .measure: Words("Mått", "Measure")
    case .whole: Words("Alla", "All")
    case .progressByArea(let level):
      Words(
        "Aktiviteternas genomförande: \(level)",
        "Progress of the activities: \(level)")
    case .comment: Words("Kommentar", "Comment")
    case .noComment: Words("Kommentar saknas.", "No comment.")
    case .activity: Label.activity.words
    case .activities: Label.activities.words
    case .standing: Label.standing.words
    case .responsibleAndTime: Words("Ansvarig och tid", "Responsible and time")
    case .contributions: Label.contributions.words
    case .result: Words("Vad som har sagts", "What was said")
    case .noReport: Words("Ingen rapport.", "No report.")
    case .party: Label.party.words
    case .late: Words("Sent", "Late")
    case .lateOn(let party): Words("Sent: \(party)", "Late: \(party)")
    case .partiesExplained:
      Words(
        "Parternas bidrag till aktiviteter som inte är avförda. Sent är ett bidrag som inte är "
          + "genomfört till en aktivitet som är försenad.",
        "The parties' contributions to activities that are not dropped. A contribution is late when it "
          + "is not done and its activity is overdue.")
    case .place: Label.place.words
    case .places: Words("Per plats", "By place")
    case .deviations: Label.deviations.words
    case .deviationCount(let opened, let closed, let open):
      Words(
        "Nya under perioden: \(opened). Stängda under perioden: \(closed). Öppna på brytdagen: \(open).",
        "New in the period: \(opened). Closed in the period: \(closed). Open on the cut-off: \(open)."
      )
    case .missing: Words("saknas", "missing")
    case .opened: Label.opened.words
    case .closed: Label.closed.words
    case .kind: Label.kind.words
    case .cause: Label.cause.words
    case .consequence: Label.consequence.words
    case .remedy: Label.remedy.words
    case .responsible: Label.responsible.words
    case .due: Label.remedyDue.words
    case .latestReview: Words("Senaste granskning", "Latest review")
    case .closingNote: Label.closingReason.words
    case .decisions: Words("Beslut under perioden", "Decisions in the period")
    case .situation: Words("Läget", "The situation")
    case .sources(let text): Words("Källor: \(text)", "Sources: \(text)")
    case .noSituation:
      Words(
        "Ingen lägesbild är registrerad.",
        "No picture of the situation is registered.")
    case .outlook: Words("Prognos och närmaste tiden", "Outlook")
    case .day: Label.day.words
    case .matter: Words("Vad", "What")
    case .undoneWork: Words("Det som inte blev gjort", "What was not done")
    case .why: Words("Varför", "Why")
    case .allActivities: Words("Bilaga: alla aktiviteter", "Appendix: all activities")
    case .legend: Words("Teckenförklaring", "Legend")
    case .addedLater: Words("Tillkommit efter brytdatum", "Added after the cut-off")
    case .addedLaterExplained:
      Words(
        "Uppgifter om dagar till och med brytdagen som har kommit in sedan rapporten frystes. De är inte "
          + "inräknade.",
        "What has been said about days up to the cut-off since the report was frozen. It is not counted."
      )
    case .said(let about, let on, let author):
      Words(
        "avser \(about), inkom \(on) från \(author)",
        "about \(about), received \(on) from \(author)")
    case .gaps(let count): Words("Att komplettera (\(count))", "Still missing (\(count))")
    case .changed:
      Words(
        "Förändring sedan förra frysta rapporten",
        "Changes since the last frozen report")
    case .change: Words("Ändring", "Change")
    case .comparison(let one, let other):
      Words(
        "Jämförelse: \(one) och \(other)",
        "Comparison: \(one) and \(other)")
    case .changedGoals: Words("Ändrad måluppfyllelse", "Changed attainment")
    case .changedActivities: Words("Ändrade aktiviteter", "Changed activities")
    case .notInPlan: Words("inte i planen", "not in the plan")
    case .goalsReached: Words("Uppnås", "Achieved")
    case .doneShare: Words("Genomförda", "Done")
    case .deviatingOrAtRisk: Words("Avviker eller risk", "Deviating or at risk")
    case .month: Words("Månad", "Month")
    case .openedCount: Words("Nya", "New")
    case .closedCount: Words("Stängda", "Closed")
    case .reports: Words("Frysta rapporter", "Frozen reports")
    case .reportKind: Words("Rapport", "Report")
    case .frozenOn: Words("Fryst", "Frozen")
    case .approvedOn: Words("Fastställd", "Approved")
    case .deliveredTo: Words("Överlämnad", "Handed over")
    case .answer: Words("Svar", "Answer")
    case .lateCount: Words("Tillkommit", "Added since")
    case .file: Words("Fil", "File")
    case .digest: Words("SHA-256", "SHA-256")
    case .reviewedCount: Words("Granskade", "Reviewed")
    case .openCount: Words("Öppna", "Open")
    case .openByMonth: Words("Öppna avvikelser per månad", "Open deviations by month")
    case .yearByYear: Words("Måluppfyllelse år för år", "Attainment year by year")
    }
  }

  private func swedishUntold(_ tally: Tally) -> String {
    [
      tally.notStated > 0 ? "Om \(tally.notStated) av dem finns ingen uppgift." : nil,
      tally.reportsMissing > 0 ? "För \(tally.reportsMissing) saknas en rapport." : nil,
    ].compactMap(\.self).joined(separator: " ")
  }

  private func swedishTitle(_ kind: ReportKind, _ period: Period, year: String) -> String {
    switch kind {
    case .delar2: "Delårsrapport 2, \(year)"
    case .tertial: "Tertialrapport \((period.end.parts.month + 3) / 4), \(period.end.parts.year)"
    case .helar: "Helårsrapport \(year)"
    case .brief: "Läget i korthet \(period.end)"
    case .deviations: "Avvikelser \(period.start)–\(period.end)"
    case .evaluation: "Utvärdering \(period.start.parts.year)–\(period.end.parts.year)"
    case .agenda, .minutes, .since: capitalised(kind.swedish)
    }
  }

  private func englishUntold(_ tally: Tally) -> String {
    [
      tally.notStated > 0 ? "Of \(tally.notStated) of them nothing is stated." : nil,
      tally.reportsMissing > 0 ? "A report is missing for \(tally.reportsMissing)." : nil,
    ].compactMap(\.self).joined(separator: " ")
  }

  private func englishTitle(_ kind: ReportKind, _ period: Period, year: String) -> String {
    switch kind {
    case .delar2: "Second interim report \(year)"
    case .tertial:
      "Tertial report \((period.end.parts.month + 3) / 4), \(period.end.parts.year)"
    case .helar: "Annual report \(year)"
    case .brief: "The situation in brief \(period.end)"
    case .deviations: "Deviations \(period.start)–\(period.end)"
    case .evaluation: "Evaluation \(period.start.parts.year)–\(period.end.parts.year)"
    case .agenda, .minutes, .since: capitalised(kind.english)
    }
  }
}

extension Measure: Worded {
  /// The name of the number.
  var words: Words {
    switch self {
    case .total: Label.activities.words
    case .progress(let progress): progress.wordsOfMany.map(capitalised)
    case .assessment(let assessment): assessment.wordsOfMany.map(capitalised)
    case .overdue: Words("Försenade", "Overdue")
    case .reportsMissing: Words("Rapport saknas", "Report missing")
    case .stale: Words("Inaktuella", "Stale")
    case .openDeviations: Words("Öppna avvikelser", "Open deviations")
    }
  }
}

extension Meaning: Worded {
  /// The meaning.
  var words: Words {
    switch self {
    case .progress(let progress): progress.meaning
    case .assessment(.onPlan):
      Words(
        "Aktiviteten väntas bli klar i tid och med avsett innehåll.",
        "The activity is expected to be finished in time and as intended.")
    case .assessment(.atRisk):
      Words(
        "Något kan hindra aktiviteten, om inget görs.",
        "Something may hinder the activity unless something is done.")
    case .assessment(.deviating):
      Words(
        "Aktiviteten följer inte planen i tid, omfattning, resurs eller kvalitet.",
        "The activity departs from the plan in time, extent, resources or quality.")
    case .assessment(.notAssessed):
      Words(
        "Ingen har bedömt aktiviteten. Det är inte detsamma som enligt plan.",
        "Nobody has assessed the activity. That is not the same as on plan.")
    case .overdue:
      Words(
        "Slutdagen har passerat utan att aktiviteten är klar.",
        "The last day has passed without the activity being done.")
    case .reportMissing:
      Words(
        "En avstämning har passerat utan rapport, eller slutdagen utan att någon har sagt hur det gick.",
        "A checkpoint has passed without a report, or the last day without anyone saying how it went."
      )
    case .stale:
      Words(
        "Det som senast sades om aktiviteten är äldre än 60 dagar.",
        "What was last said of the activity is older than 60 days.")
    case .attainment(.achieved):
      Words(
        "Rådet bedömer att delmålet uppnås.",
        "The council judges that the sub-goal is achieved.")
    case .attainment(.partlyAchieved):
      Words(
        "Rådet bedömer att delmålet uppnås i vissa delar.",
        "The council judges that the sub-goal is achieved in parts.")
    case .attainment(.notAchieved):
      Words(
        "Rådet bedömer att delmålet inte uppnås.",
        "The council judges that the sub-goal is not achieved.")
    case .attainment(.notAssessed):
      Words(
        "Rådet har inte bedömt delmålet.",
        "The council has not judged the sub-goal.")
    case .trend(.up):
      Words(
        "Läget förbättras jämfört med förra bedömningen.",
        "Better than at the last judgement.")
    case .trend(.level): Words("Läget är i stort sett detsamma.", "Much the same.")
    case .trend(.down):
      Words(
        "Läget försämras jämfört med förra bedömningen.",
        "Worse than at the last judgement.")
    }
  }
}

extension Gap: Worded {
  /// What is missing.
  var words: Words {
    switch self {
    case .goalNotAssessed(let goal):
      Words(
        "\(goal): bedömning av måluppfyllelse saknas.",
        "\(goal): the attainment is not assessed.")
    case .goalWithoutComment(let goal):
      Words(
        "\(goal): bedömningen saknar kommentar.",
        "\(goal): the judgement has no comment.")
    case .goalJudgedEarlier(let goal, let date):
      Words(
        "\(goal): bedömdes senast \(date), före perioden.",
        "\(goal): last judged \(date), before the period.")
    case .activityNotAssessed(let activity, let who):
      Words(
        "\(activity): ej bedömd\(swedishFrom(who)).",
        "\(activity): not assessed\(englishFrom(who)).")
    case .progressNotStated(let activity, let who):
      Words(
        "\(activity): ingen uppgift om genomförande\(swedishFrom(who)).",
        "\(activity): progress not stated\(englishFrom(who)).")
    case .activityNotReported(let activity, let who):
      Words(
        "\(activity): ingen rapport under perioden\(swedishFrom(who)).",
        "\(activity): no report in the period\(englishFrom(who)).")
    case .deviationLacks(let code, let kinds):
      Words(
        "\(code): saknar \(kinds.map(\.swedish).joined(separator: ", ")).",
        "\(code): lacks \(kinds.map(\.english).joined(separator: ", ")).")
    case .commitmentNotReported(let commitment):
      Words(
        "\(commitment): ingen rapport under perioden.",
        "\(commitment): no report in the period.")
    case .noSituation:
      Words(
        "Ingen lägesbild är registrerad.",
        "No picture of the situation is registered.")
    case .noRecord: Words("Diarienummer saknas.", "There is no record number.")
    }
  }

  private func swedishFrom(_ who: String) -> String { who.isEmpty ? "" : ", ansvarig \(who)" }

  private func englishFrom(_ who: String) -> String { who.isEmpty ? "" : ", responsible \(who)" }
}
