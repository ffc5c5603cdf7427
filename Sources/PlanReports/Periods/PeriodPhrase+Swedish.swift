import PlanDomain

extension PeriodPhrase {
  /// The words in Swedish.
  var swedish: String {
    switch self {
    case .title(let kind, let period, let year): title(kind, period, year: year)
    case .reportOn(let period): "Rapport \(period)"
    case .interim(let year): "Delårsrapport, \(year)"
    case .draft(let date): "utkast \(date)"
    case .frozen(let number): "\(number), fryst, ej fastställd"
    case .approved(let number, let date): "\(number), fastställd \(date)"
    case .covers: "Avser"
    case .cutOff: "Brytdag"
    case .record: "Diarienummer"
    case .made: "Upprättad"
    case .plan: "Plan"
    case .parties: "Parter"
    case .summary: "Sammanfattning"
    case .doneOf(let done, let total): "\(done) av \(total) aktiviteter är genomförda."
    case .troubles(let tally):
      "\(tally.deviating) avviker, \(tally.atRisk) har risk för avvikelse, \(tally.overdue) är "
        + "försenade. Öppna avvikelser: \(tally.openDeviations)."
    case .untold(let tally): untold(tally)
    case .untoldWork: "Ingen uppgift om genomförande"
    case .begins(let day): "börjar \(day)"
    case .latestReport(let text): "Senaste rapport \(text)"
    case .assessmentNote(let text): "Bedömningens kommentar: \(text)"
    case .notCompared: "Det finns ingen tidigare fryst rapport att jämföra med."
    case .comparedWith(let name): "Jämförelsen är med den frysta rapporten \(name)."
    case .goals(let label, let counts):
      "\(label): \(counts[0]) uppnås, \(counts[1]) uppnås delvis, \(counts[2]) uppnås inte, "
        + "\(counts[3]) är ej bedömda."
    case .measure: "Mått"
    case .whole: "Alla"
    case .progressByArea(let level): "Aktiviteternas genomförande: \(level)"
    case .comment: "Kommentar"
    case .noComment: "Kommentar saknas."
    case .activity: "Aktivitet"
    case .activities: "Aktiviteter"
    case .standing: "Läge"
    case .responsibleAndTime: "Ansvarig och tid"
    case .contributions: "Parternas bidrag"
    case .result: "Vad som har sagts"
    case .noReport: "Ingen rapport."
    case .party: "Part"
    case .late: "Sent"
    case .lateOn(let party): "Sent: \(party)"
    case .partiesExplained:
      "Parternas bidrag till aktiviteter som inte är avförda. Sent är ett bidrag som inte är "
        + "genomfört till en aktivitet som är försenad."
    case .place: "Plats"
    case .places: "Per plats"
    case .deviations: "Avvikelser"
    case .deviationCount(let opened, let closed, let open):
      "Nya under perioden: \(opened). Stängda under perioden: \(closed). Öppna på brytdagen: \(open)."
    case .missing: "saknas"
    case .opened: "Upptäckt"
    case .closed: "Stängd"
    case .kind: "Typ"
    case .cause: "Orsak"
    case .consequence: "Konsekvens"
    case .remedy: "Åtgärd"
    case .responsible: "Ansvarig"
    case .due: "Klar senast"
    case .latestReview: "Senaste granskning"
    case .closingNote: "Varför stängd"
    case .decisions: "Beslut under perioden"
    case .situation: "Läget"
    case .sources(let text): "Källor: \(text)"
    case .noSituation: "Ingen lägesbild är registrerad."
    case .outlook: "Prognos och närmaste tiden"
    case .day: "Dag"
    case .matter: "Vad"
    case .undoneWork: "Det som inte blev gjort"
    case .why: "Varför"
    case .allActivities: "Bilaga: alla aktiviteter"
    case .legend: "Teckenförklaring"
    case .addedLater: "Tillkommit efter brytdatum"
    case .addedLaterExplained:
      "Uppgifter om dagar till och med brytdagen som har kommit in sedan rapporten frystes. De är inte "
        + "inräknade."
    case .said(let about, let on, let author): "avser \(about), inkom \(on) från \(author)"
    case .gaps(let count): "Att komplettera (\(count))"
    case .changed: "Förändring sedan förra frysta rapporten"
    case .change: "Ändring"
    case .comparison(let one, let other): "Jämförelse: \(one) och \(other)"
    case .changedGoals: "Ändrad måluppfyllelse"
    case .changedActivities: "Ändrade aktiviteter"
    case .notInPlan: "inte i planen"
    case .goalsReached: "Uppnås"
    case .doneShare: "Genomförda"
    case .deviatingOrAtRisk: "Avviker eller risk"
    case .month: "Månad"
    case .openedCount: "Nya"
    case .closedCount: "Stängda"
    case .reports: "Frysta rapporter"
    case .reportKind: "Rapport"
    case .frozenOn: "Fryst"
    case .approvedOn: "Fastställd"
    case .deliveredTo: "Överlämnad"
    case .answer: "Svar"
    case .lateCount: "Tillkommit"
    case .file: "Fil"
    case .digest: "SHA-256"
    case .reviewedCount: "Granskade"
    case .openCount: "Öppna"
    case .openByMonth: "Öppna avvikelser per månad"
    case .yearByYear: "Måluppfyllelse år för år"
    }
  }

  private func untold(_ tally: Tally) -> String {
    [
      tally.notStated > 0 ? "Om \(tally.notStated) av dem finns ingen uppgift." : nil,
      tally.reportsMissing > 0 ? "För \(tally.reportsMissing) saknas en rapport." : nil,
    ].compactMap(\.self).joined(separator: " ")
  }

  private func title(_ kind: ReportKind, _ period: Period, year: String) -> String {
    switch kind {
    case .delar2: "Delårsrapport 2, \(year)"
    case .tertial: "Tertialrapport \((period.end.parts.month + 3) / 4), \(period.end.parts.year)"
    case .helar: "Helårsrapport \(year)"
    case .brief: "Läget i korthet \(period.end)"
    case .deviations: "Avvikelser \(period.start)\u{2013}\(period.end)"
    case .evaluation: "Utvärdering \(period.start.parts.year)\u{2013}\(period.end.parts.year)"
    default: capitalised(kind.swedish)
    }
  }
}

extension Measure {
  /// The name of the number in Swedish.
  var swedish: String {
    switch self {
    case .total: "Aktiviteter"
    case .done: "Genomförda"
    case .ongoing: "Pågår"
    case .notStarted: "Ej påbörjade"
    case .paused: "Pausade"
    case .dropped: "Avförda"
    case .notStated: "Ingen uppgift"
    case .onPlan: "Enligt plan"
    case .atRisk: "Risk för avvikelse"
    case .deviating: "Avviker"
    case .notAssessed: "Ej bedömda"
    case .overdue: "Försenade"
    case .reportsMissing: "Rapport saknas"
    case .stale: "Inaktuella"
    case .openDeviations: "Öppna avvikelser"
    }
  }
}

extension Meaning {
  /// The meaning in Swedish.
  var swedish: String {
    switch self {
    case .progress(.notStated):
      "Ingen har sagt hur långt arbetet har kommit. Det är inte detsamma som ej påbörjad."
    case .progress(.notStarted): "Arbetet har inte börjat."
    case .progress(.ongoing): "Arbetet har börjat och är inte klart."
    case .progress(.paused): "Arbetet har stannat upp; skälet finns angivet."
    case .progress(.done): "Aktiviteten är klar."
    case .progress(.dropped): "Aktiviteten ska inte genomföras; rådet har beslutat det."
    case .assessment(.onPlan): "Aktiviteten väntas bli klar i tid och med avsett innehåll."
    case .assessment(.atRisk): "Något kan hindra aktiviteten, om inget görs."
    case .assessment(.deviating):
      "Aktiviteten följer inte planen i tid, omfattning, resurs eller kvalitet."
    case .assessment(.notAssessed):
      "Ingen har bedömt aktiviteten. Det är inte detsamma som enligt plan."
    case .overdue: "Slutdagen har passerat utan att aktiviteten är klar."
    case .reportMissing:
      "En avstämning har passerat utan rapport, eller slutdagen utan att någon har sagt hur det gick."
    case .stale: "Det som senast sades om aktiviteten är äldre än 60 dagar."
    case .attainment(.achieved): "Rådet bedömer att delmålet uppnås."
    case .attainment(.partlyAchieved): "Rådet bedömer att delmålet uppnås i vissa delar."
    case .attainment(.notAchieved): "Rådet bedömer att delmålet inte uppnås."
    case .attainment(.notAssessed): "Rådet har inte bedömt delmålet."
    case .trend(.up): "Läget förbättras jämfört med förra bedömningen."
    case .trend(.level): "Läget är i stort sett detsamma."
    case .trend(.down): "Läget försämras jämfört med förra bedömningen."
    }
  }
}

extension Gap {
  /// What is missing, in Swedish.
  var swedish: String {
    switch self {
    case .goalNotAssessed(let goal): "\(goal): bedömning av måluppfyllelse saknas."
    case .goalWithoutComment(let goal): "\(goal): bedömningen saknar kommentar."
    case .goalJudgedEarlier(let goal, let date): "\(goal): bedömdes senast \(date), före perioden."
    case .activityNotAssessed(let activity, let who): "\(activity): ej bedömd\(from(who))."
    case .progressNotStated(let activity, let who):
      "\(activity): ingen uppgift om genomförande\(from(who))."
    case .activityNotReported(let activity, let who):
      "\(activity): ingen rapport under perioden\(from(who))."
    case .deviationLacks(let code, let kinds):
      "\(code): saknar \(kinds.map(\.swedish).joined(separator: ", "))."
    case .commitmentNotReported(let commitment): "\(commitment): ingen rapport under perioden."
    case .noSituation: "Ingen lägesbild är registrerad."
    case .noRecord: "Diarienummer saknas."
    }
  }

  private func from(_ who: String) -> String { who.isEmpty ? "" : ", ansvarig \(who)" }
}
