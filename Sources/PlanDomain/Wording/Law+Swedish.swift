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
    case .contact: "12 § Samordning, kontakt och information"
    case .reporting: "13 § Ledning och rapportering"
    }
  }
}

extension LawSummary {
  /// What the section asks for, in Swedish.
  public var swedish: String {
    switch section {
    case .situation:
      "Kommunen tar fram en lägesbild av brottsligheten i sitt område: kartläggning, annat som har betydelse, och en analys."
    case .plan: "Med lägesbilden som underlag beslutar kommunen en plan för sina åtgärder."
    case .renewal:
      "Lägesbilden uppdateras och åtgärdsplanen följs upp minst vartannat år."
    case .integration:
      "Arbetet förs ihop med analys och planering enligt andra författningar där det passar."
    case .coordination:
      "Kommunen ansvarar för att det brottsförebyggande arbetet samordnas inom kommunens geografiska område, så som 9 och 10 §§ säger."
    case .agreements:
      "Kommunen verkar för skriftliga överenskommelser med berörda aktörer, som anger åtminstone syfte och områden."
    case .council:
      "Kommunen verkar för att strategiska frågor hanteras i ett särskilt råd som kommunen leder, med företrädare i ledande ställning."
    case .coordinator:
      "I kommunen finns en samordningsfunktion."
    case .contact:
      "Funktionen samordnar och stöder arbetet enligt lagen, är kontaktpunkt för andra aktörer och bidrar till att information sprids till invånare och andra."
    case .reporting:
      "Kommunstyrelsen, eller den nämnd som fullmäktige utser, leder arbetet och rapporterar löpande till kommunfullmäktige."
    }
  }
}

extension LawPicture.Finding.Standing {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .shown: "underlag finns"
    case .partly: "delvis"
    case .missing: "saknas"
    case .notMeasured: "gäller inte ännu"
    }
  }
}

extension LawEvidence {
  /// What there is to show, in Swedish.
  public var swedish: String { matter.swedish + (isTranscribed ? " (avskrift)" : "") }
}

extension LawEvidence.Matter {
  /// What there is to show, in Swedish.
  public var swedish: String {
    switch self {
    case .situation(let picture):
      "\(picture.number) \(picture.title), \(picture.day)" + sources(picture.sources.count)
    case .edition(let edition):
      "Åtgärdsplan \(edition.version), \(edition.status.swedish.lowercased())"
        + (edition.decision.map { ", \(decided($0))" } ?? "")
    case .adoption(let adoption): "Utgåva \(adoption.version) antagen \(adoption.date)"
    case .followUp(let code, let date): "Planen följd upp i \(code), \(date)"
    case .reported(let count, let all, let date):
      "Planens egen uppföljning: \(count) av \(all) aktiviteter har rapporterats, sedan \(date)"
    case .planning(let title, let within): "\(title), inom \(within)"
    case .section(let section, let standing): "\(section.swedish): \(standing.swedish)"
    case .agreement(let parties, let period):
      "Skriftlig överenskommelse mellan \(parties) parter, \(period)"
    case .signed(let count, let all, nil): "Underskrifter angivna för \(count) av \(all) parter"
    case .signed(let count, let all, let date?):
      "Undertecknad för \(count) av \(all) parter, \(date)"
    case .purpose(let areas):
      "Den anger syfte och \(areas) \(areas == 1 ? "område" : "områden") för samverkan"
    case .body(let name, let chair, let party):
      name + (chair.map { ", leds av \($0)" } ?? "") + (party.map { " (\($0))" } ?? "")
    case .represented(let party, let functions):
      "\(party) företräds av \(functions.joined(separator: ", "))"
    case .meetings(let count, let code, let date):
      "\(count) \(count == 1 ? "möte hållet" : "möten hållna"), senast \(code) \(date)"
    case .coordinator(let function, let party): "Samordningsfunktion i \(party): \(function)"
    case .contact(let text, let party): "Kontaktpunkt i \(party): \(text)"
    case .commitment(let title, let count, let date):
      "Åtagande: \(title)"
        + (count == 0 ? "" : ", \(count) \(count == 1 ? "rapport" : "rapporter")")
        + (date.map { ", senast \($0)" } ?? "")
    case .leader(let body, let party): "Leder arbetet i \(party): \(body)"
    case .delivered(let number, let receiver, let date):
      "\(number) överlämnad till \(receiver) \(date)"
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
    case .situationOverdue: "Mer än två år har gått sedan den senaste lägesbilden."
    case .noPlan: "Ingen åtgärdsplan med aktiviteter finns här."
    case .planUndecided: "Ingen utgåva av åtgärdsplanen är beslutad."
    case .deciderUnknown: "Det framgår inte vem som har beslutat åtgärdsplanen."
    case .noFollowUp:
      "Ingen rapport och inget möte har följt upp åtgärdsplanen, och inte alla aktiviteter har rapporterats."
    case .followUpOverdue:
      "Mer än två år har gått sedan åtgärdsplanen beslutades eller följdes upp."
    case .noIntegration: "Det framgår inte vilken annan planering arbetet är en del av."
    case .agreementsLack: "Se vad som saknas under 9 §."
    case .councilLacks: "Se vad som saknas under 10 §."
    case .noPurpose: "Överenskommelsen anger inte både syfte och områden."
    case .notSigned:
      "Det framgår inte vem som har undertecknat; bara de som har undertecknat är parter."
    case .signingUndated: "Det framgår inte om och när överenskommelsen undertecknades."
    case .partyUnsigned: "Inte alla parter har undertecknat."
    case .noCouncil: "Inget strategiskt råd är angivet."
    case .councilUnnamed: "Dokumentet kallar inte gruppen strategiskt råd."
    case .noChair: "Det framgår inte vem som leder rådet."
    case .chairElsewhere:
      "Ordföranden är från en annan part än kommunen; rådet ska ledas av kommunen."
    case .chairUnknown: "Det framgår inte om ordföranden är från kommunen."
    case .noOtherActor: "Ingen annan aktör än kommunen är angiven som ledamot."
    case .noMeeting: "Inget möte är registrerat som hållet."
    case .noCoordinator: "Ingen samordningsfunktion är angiven."
    case .coordinatorOfSome: "Samordningsfunktion är inte angiven för alla kommunerna."
    case .noContact: "Det framgår inte hur funktionen nås."
    case .noInformation: "Inget åtagande gäller kommunikation."
    case .informationNotReported: "Ingen har rapporterat om åtagandet att kommunicera."
    case .noLeader: "Det framgår inte vilken nämnd som leder arbetet."
    case .noReportToAssembly: "Ingen rapport till kommunfullmäktige är registrerad."
    }
  }
}

extension LawPicture.Remark {
  /// The remark in Swedish.
  public var swedish: String {
    switch self {
    case .inForce(let law, let plan):
      "Lagen gäller från \(law); åtgärdsplan krävs från \(plan). Inget dessförinnan mäts."
    case .ended(let date):
      "Överenskommelsen upphörde \(date). Underlaget läses per den dagen, och inget därefter mäts."
    case .transcribed(let source):
      "Det som är märkt (avskrift) är skrivet av ur ett dokument och har inte registrerats i arbetet: \(source)."
    case .camera:
      "14 §, från 2025-04-01, ger en rätt till kamerabevakning, ställer inga krav och är därför inte med."
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
