extension LawSection {
  /// The sections and what they are about, in Swedish.
  public var swedish: String {
    switch self {
    case .situation: "4 § Lägesbild"
    case .plan: "5 § Åtgärdsplan"
    case .renewal: "6 § Minst vartannat år"
    case .integration: "7 § Samordnad planering"
    case .coordination: "8 § Ansvar för samordning"
    case .agreements: "9 § Skriftliga överenskommelser"
    case .council: "10 § Strategiskt råd"
    case .coordinator: "11 § Samordningsfunktion"
    case .contact: "12 § Kontakt och information"
    case .reporting: "13 § Ledning och rapportering"
    }
  }
}

extension LawSummary {
  /// What the section asks for, in Swedish.
  public var swedish: String {
    switch section {
    case .situation:
      "Kommunen tar fram en lägesbild av brottsligheten: kartläggning, annat som har betydelse, och en analys."
    case .plan: "Med lägesbilden som underlag beslutar kommunen en plan för sina åtgärder."
    case .renewal:
      "Lägesbilden uppdateras och åtgärdsplanen följs upp minst vartannat år."
    case .integration:
      "Arbetet förs ihop med analys och planering enligt andra lagar där det passar."
    case .coordination:
      "Kommunen ansvarar för att det brottsförebyggande arbetet samordnas inom kommunen."
    case .agreements:
      "Kommunen verkar för skriftliga överenskommelser med berörda aktörer, som anger åtminstone syfte och områden."
    case .council:
      "Strategiska frågor hanteras i ett särskilt råd som kommunen leder, med företrädare i ledande ställning."
    case .coordinator:
      "En funktion samordnar och stöder arbetet enligt lagen."
    case .contact:
      "Funktionen är kontakt för andra aktörer och bidrar till att information sprids till invånare och andra."
    case .reporting:
      "Kommunstyrelsen, eller den nämnd som fullmäktige utser, leder arbetet och rapporterar löpande till fullmäktige."
    }
  }
}

extension LawPicture.Finding.Standing {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .met: "uppfyllt"
    case .nearing: "snart dags igen"
    case .partly: "delvis uppfyllt"
    case .overdue: "tiden har gått ut"
    case .missing: "underlag saknas"
    }
  }
}

extension LawEvidence {
  /// What shows that a section is met, in Swedish.
  public var swedish: String {
    switch self {
    case .situation(let picture):
      "\(picture.number) \(picture.title), \(picture.date)" + sources(picture.sources.count)
    case .edition(let edition):
      "Åtgärdsplan \(edition.version), \(edition.status.swedish.lowercased())"
        + (edition.decision.map { ", \(decided($0))" } ?? "")
    case .adoption(let adoption): "Utgåva \(adoption.version) antagen \(adoption.date)"
    case .followUp(let code, let date): "Planen följd upp i \(code), \(date)"
    case .cadence(let cadence): cadence.title
    case .agreement(let parties, let period, let decision):
      "Överenskommelse mellan \(parties) parter, \(period)"
        + (decision.map { ", \(decided($0))" } ?? "")
    case .coordinated(let count, let all):
      "\(count) av \(all) aktiviteter anger vilken grupp som samordnar dem"
    case .purpose(let areas):
      "Den anger syfte och \(areas) \(areas == 1 ? "område" : "områden") för samverkan"
    case .commitment(let title, let count, let date):
      "Åtagande: \(title)"
        + (count == 0 ? "" : ", \(count) \(count == 1 ? "rapport" : "rapporter")")
        + (date.map { ", senast \($0)" } ?? "")
    case .body(let name, let chair, let members):
      name + (chair.map { ", leds av \($0)" } ?? "")
        + (members > 0 ? ", \(members) \(members == 1 ? "plats" : "platser")" : "")
    case .meetings(let count, let code, let date):
      "\(count) \(count == 1 ? "möte hållet" : "möten hållna"), senast \(code) \(date)"
    case .function(let name, let date):
      name + (date.map { ", senast inskrivet \($0)" } ?? "")
    case .report(let report):
      "\(report.number) \(report.kind.swedish) per \(report.cutOff), "
        + (report.approved.map { "fastställd \($0)" } ?? "utkast \(report.date)")
    }
  }

  private func decided(_ decision: AdoptionDecision) -> String {
    "beslutad av \(decision.body)" + (decision.date.map { " \($0)" } ?? "")
  }

  private func sources(_ count: Int) -> String {
    count == 0 ? "" : ", \(count) \(count == 1 ? "källa" : "källor")"
  }
}

extension LawGap {
  /// What is missing, in Swedish.
  public var swedish: String {
    switch self {
    case .noSituation: "Ingen lägesbild är registrerad."
    case .noSources: "Den senaste lägesbilden anger inga källor."
    case .noPlan: "Ingen åtgärdsplan finns."
    case .planUndecided: "Ingen utgåva av åtgärdsplanen är beslutad."
    case .noFollowUp: "Ingen rapport och inget möte har följt upp åtgärdsplanen."
    case .noCadence: "Inget i årshjulet återkommer en bestämd dag."
    case .noGroup: "Ingen samordnande grupp är angiven."
    case .noPurpose: "Överenskommelsen anger inte både syfte och områden."
    case .agreementUndecided: "Överenskommelsen anger inte vem som har beslutat den."
    case .agreementEnded: "Överenskommelsens tid har gått ut."
    case .noCouncil: "Inget strategiskt råd är angivet."
    case .noChair: "Ingen är angiven som rådets ordförande."
    case .noMeeting: "Inget möte är registrerat som hållet."
    case .noCoordinator: "Ingen samordnande funktion är angiven."
    case .noInformation: "Inget åtagande gäller kommunikation."
    case .informationNotReported: "Ingen har rapporterat om åtagandet att kommunicera."
    case .noReceiver: "Inget politiskt organ är angivet som mottagare."
    case .noReport: "Ingen rapport är fryst."
    }
  }
}

extension LawDuty {
  /// What is due, in Swedish.
  public var swedish: String {
    switch self {
    case .situation: "senaste dag att uppdatera lägesbilden (lag 2023:196, 6 §)"
    case .followUp: "senaste dag att följa upp åtgärdsplanen (lag 2023:196, 6 §)"
    }
  }
}

extension IndicatorPicture.Standing {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .unmeasured: "ej mätt"
    case .reached: "målet nått"
    case .nearing: "närmar sig"
    case .level: "oförändrad"
    case .receding: "fel riktning"
    case .undirected: "mätt"
    }
  }
}
