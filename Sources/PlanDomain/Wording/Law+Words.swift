extension LawSection: Worded {
  /// The sections and what they are about.
  public var words: Words {
    switch self {
    case .situation: Words("4 § Lägesbild", "§ 4 Picture of the situation")
    case .plan: Words("5 § Åtgärdsplan", "§ 5 Action plan")
    case .renewal: Words("6 § Minst vartannat år", "§ 6 At least every second year")
    case .integration: Words("7 § Samordnad planering", "§ 7 Planning as a whole")
    case .coordination: Words("8 § Ansvar för samordning", "§ 8 Answering for coordination")
    case .agreements: Words("9 § Skriftliga överenskommelser", "§ 9 Written agreements")
    case .council: Words("10 § Strategiskt råd", "§ 10 Strategic council")
    case .coordinator: Words("11 § Samordningsfunktion", "§ 11 Coordinating function")
    case .contact:
      Words(
        "12 § Samordning, kontakt och information",
        "§ 12 Coordination, contact and information")
    case .reporting: Words("13 § Ledning och rapportering", "§ 13 Leadership and reporting")
    }
  }
}

extension LawSummary: Worded {
  /// What the section asks for.
  public var words: Words {
    switch section {
    case .situation:
      Words(
        "Kommunen tar fram en lägesbild av brottsligheten i sitt område: kartläggning, annat som har betydelse, och en analys.",
        "The municipality makes a picture of crime in its area: a survey, whatever else matters, and an analysis."
      )
    case .plan:
      Words(
        "Med lägesbilden som underlag beslutar kommunen en plan för sina åtgärder.",
        "With that picture as its basis the municipality decides a plan for its measures.")
    case .renewal:
      Words(
        "Lägesbilden uppdateras och åtgärdsplanen följs upp minst vartannat år.",
        "The picture is brought up to date and the plan followed up at least every second year.")
    case .integration:
      Words(
        "Arbetet samordnas med analys och planering enligt andra författningar där det passar.",
        "The work is joined with analysis and planning under other statutes where that is suitable."
      )
    case .coordination:
      Words(
        "Kommunen ansvarar för att det brottsförebyggande arbetet samordnas inom kommunens geografiska område, så som 9 och 10 §§ säger.",
        "The municipality answers for the coordination of crime prevention in its geographic area, as §§ 9 and 10 say how."
      )
    case .agreements:
      Words(
        "Kommunen verkar för skriftliga överenskommelser med berörda aktörer, som anger åtminstone syfte och områden.",
        "The municipality works for written agreements that state at least purposes and areas.")
    case .council:
      Words(
        "Kommunen verkar för att strategiska frågor hanteras i ett särskilt råd som kommunen leder, med företrädare i ledande ställning.",
        "The municipality works for a council on strategic questions that it leads, with people in leading positions."
      )
    case .coordinator:
      Words(
        "I kommunen finns en samordningsfunktion.",
        "The municipality has a coordinating function.")
    case .contact:
      Words(
        "Funktionen samordnar och stöder arbetet enligt lagen, är kontaktpunkt för andra aktörer och bidrar till att information sprids till invånare och andra.",
        "That function coordinates and supports the work under the law, can be reached by others, and helps information spread to residents and others."
      )
    case .reporting:
      Words(
        "Kommunstyrelsen, eller den nämnd som fullmäktige utser, leder arbetet och rapporterar löpande till kommunfullmäktige.",
        "The municipal executive board, or a committee chosen instead, leads the work and reports to the municipal assembly."
      )
    }
  }
}

extension LawPicture.Finding.Standing: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .shown: Words("underlag finns", "something to show")
    case .partly: Words("delvis", "in part")
    case .missing: Words("saknas", "nothing to show")
    case .notMeasured: Words("gäller inte ännu", "not yet in force")
    }
  }
}

extension LawEvidence: Worded {
  /// What there is to show.
  public var words: Words {
    Words(
      matter.swedish + (isTranscribed ? " (avskrift)" : ""),
      matter.english + (isTranscribed ? " (transcript)" : ""))
  }
}

extension LawEvidence.Ground: Worded {
  /// What there is to show.
  public var words: Words {
    switch self {
    case .situation(let picture):
      Words(
        "\(picture.number) \(picture.title), \(picture.day)"
          + swedishSources(picture.sources.count),
        "\(picture.number) \(picture.title), \(picture.day)" + englishSources(picture.sources.count)
      )
    case .edition(let edition):
      Words(
        "Åtgärdsplan \(edition.version), \(edition.status.swedish.lowercased())"
          + (edition.decision.map { ", \(swedishDecided($0))" } ?? ""),
        "Action plan \(edition.version), \(edition.status.english.lowercased())"
          + (edition.decision.map { ", \(englishDecided($0))" } ?? ""))
    case .adoption(let adoption):
      Words(
        "Utgåva \(adoption.version) antagen \(adoption.date)",
        "Edition \(adoption.version) adopted on \(adoption.date)")
    case .followUp(let code, let date):
      Words(
        "Planen följd upp i \(code), \(date)",
        "The plan was followed up in \(code), \(date)")
    case .reported(let count, let all, let date):
      Words(
        "Planens egen uppföljning: \(count) av \(all) aktiviteter har rapporterats, sedan \(date)",
        "The plan's own follow-up: \(count) of \(all) activities reported on, since \(date)")
    case .planning(let title, let within):
      Words(
        "\(title), inom \(within)",
        "\(title), within \(within)")
    case .section(let section, let standing):
      Words(
        "\(section.swedish): \(standing.swedish)",
        "\(section.english): \(standing.english)")
    case .agreement(let parties, let period):
      Words(
        "Skriftlig överenskommelse mellan \(parties) parter, \(period)",
        "Written agreement between \(parties) parties, \(period)")
    case .signed(let count, let all, nil):
      Words(
        "Underskrifter angivna för \(count) av \(all) parter",
        "Signatures named for \(count) of \(all) parties")
    case .signed(let count, let all, let date?):
      Words(
        "Undertecknad för \(count) av \(all) parter, \(date)",
        "Signed for \(count) of \(all) parties, \(date)")
    case .purpose(let areas):
      Words(
        "Den anger syfte och \(areas) \(areas == 1 ? "område" : "områden") för samverkan",
        "It states its purpose and \(areas) \(areas == 1 ? "area" : "areas")")
    case .body(let name, let chair, let party):
      Words(
        name + (chair.map { ", leds av \($0)" } ?? "") + (party.map { " (\($0))" } ?? ""),
        name + (chair.map { ", led by \($0)" } ?? "") + (party.map { " (\($0))" } ?? ""))
    case .represented(let party, let functions):
      Words(
        "\(party) företräds av \(functions.joined(separator: ", "))",
        "\(party) represented by \(functions.joined(separator: ", "))")
    case .meetings(let count, let code, let date):
      Words(
        "\(count) \(count == 1 ? "möte hållet" : "möten hållna"), senast \(code) \(date)",
        "\(count) \(count == 1 ? "meeting" : "meetings") held, the latest \(code) on \(date)")
    case .coordinator(let function, let party):
      Words(
        "Samordningsfunktion i \(party): \(function)",
        "Coordinating function in \(party): \(function)")
    case .contact(let text, let party):
      Words(
        "Kontaktpunkt i \(party): \(text)",
        "Contact point in \(party): \(text)")
    case .commitment(let title, let count, let date):
      Words(
        "Åtagande: \(title)"
          + (count == 0 ? "" : ", \(count) \(count == 1 ? "rapport" : "rapporter")")
          + (date.map { ", senast \($0)" } ?? ""),
        "Commitment: \(title)"
          + (count == 0 ? "" : ", \(count) \(count == 1 ? "report" : "reports")")
          + (date.map { ", the latest on \($0)" } ?? ""))
    case .leader(let body, let party):
      Words(
        "Leder arbetet i \(party): \(body)",
        "Leads the work in \(party): \(body)")
    case .delivered(let number, let receiver, let date):
      Words(
        "\(number) överlämnad till \(receiver) \(date)",
        "\(number) handed over to \(receiver) on \(date)")
    }
  }

  private func swedishDecided(_ decision: AdoptionDecision) -> String {
    "beslutad av \(decision.body)" + (decision.date.map { " \($0)" } ?? "")
  }

  private func swedishSources(_ count: Int) -> String {
    count == 0 ? "" : ", \(count) \(count == 1 ? "källa" : "källor")"
  }

  private func englishDecided(_ decision: AdoptionDecision) -> String {
    "decided by \(decision.body)" + (decision.date.map { " \($0)" } ?? "")
  }

  private func englishSources(_ count: Int) -> String {
    count == 0 ? "" : ", \(count) \(count == 1 ? "source" : "sources")"
  }
}

extension LawGap: Worded {
  /// What is missing.
  public var words: Words {
    switch self {
    case .noSituation:
      Words(
        "Ingen lägesbild är registrerad.",
        "No picture of the situation is registered.")
    case .noSources:
      Words(
        "Den senaste lägesbilden anger inga källor.",
        "The latest picture of the situation names no sources.")
    case .situationOverdue:
      Words(
        "Mer än två år har gått sedan den senaste lägesbilden.",
        "More than two years have passed since the latest picture.")
    case .noPlan:
      Words(
        "Ingen åtgärdsplan med aktiviteter finns här.",
        "There is no action plan with activities here.")
    case .planUndecided:
      Words(
        "Ingen utgåva av åtgärdsplanen är beslutad.",
        "No edition of the action plan is decided.")
    case .deciderUnknown:
      Words(
        "Det framgår inte vem som har beslutat åtgärdsplanen.",
        "Nothing says who decided the action plan.")
    case .noFollowUp:
      Words(
        "Ingen rapport och inget möte har följt upp åtgärdsplanen, och inte alla aktiviteter har rapporterats.",
        "No report and no meeting has followed the action plan up, and not all activities are reported on."
      )
    case .followUpOverdue:
      Words(
        "Mer än två år har gått sedan åtgärdsplanen beslutades eller följdes upp.",
        "More than two years have passed since the action plan was decided or followed up.")
    case .noIntegration:
      Words(
        "Det framgår inte vilken annan planering arbetet är en del av.",
        "Nothing says which other planning the work is part of.")
    case .agreementsLack: Words("Se vad som saknas under 9 §.", "See what is missing under § 9.")
    case .councilLacks: Words("Se vad som saknas under 10 §.", "See what is missing under § 10.")
    case .noPurpose:
      Words(
        "Överenskommelsen anger inte både syfte och områden.",
        "The agreement does not state both purpose and areas.")
    case .notSigned:
      Words(
        "Det framgår inte vem som har undertecknat; bara de som har undertecknat är parter.",
        "Nothing says who has signed; only those who have signed are parties.")
    case .signingUndated:
      Words(
        "Det framgår inte om och när överenskommelsen undertecknades.",
        "Nothing says whether and when the agreement was signed.")
    case .partyUnsigned:
      Words(
        "Inte alla parter har undertecknat.",
        "Not all parties have signed.")
    case .noCouncil: Words("Inget strategiskt råd är angivet.", "No strategic council is named.")
    case .councilUnnamed:
      Words(
        "Dokumentet kallar inte gruppen strategiskt råd.",
        "The document does not call the group a strategic council.")
    case .noChair:
      Words(
        "Det framgår inte vem som leder rådet.",
        "Nothing says who leads the council.")
    case .chairElsewhere:
      Words(
        "Ordföranden är från en annan part än kommunen; rådet ska ledas av kommunen.",
        "The chair is of another party; the council is to be led by the municipality.")
    case .chairUnknown:
      Words(
        "Det framgår inte om ordföranden är från kommunen.",
        "Nothing says whether the chair is of the municipality.")
    case .noOtherActor:
      Words(
        "Ingen annan aktör än kommunen är angiven som ledamot.",
        "Nobody but the municipality is named as a member.")
    case .noMeeting:
      Words(
        "Inget möte är registrerat som hållet.",
        "No meeting is recorded as held.")
    case .noCoordinator:
      Words(
        "Ingen samordningsfunktion är angiven.",
        "No coordinating function is named.")
    case .coordinatorOfSome:
      Words(
        "Samordningsfunktion är inte angiven för alla kommunerna.",
        "Not all municipalities name a coordinating function.")
    case .noContact:
      Words(
        "Det framgår inte hur funktionen nås.",
        "Nothing says how the function is reached.")
    case .noInformation:
      Words(
        "Inget åtagande gäller kommunikation.",
        "No commitment is about communication.")
    case .informationNotReported:
      Words(
        "Ingen har rapporterat om åtagandet att kommunicera.",
        "Nobody has reported on the commitment to communicate.")
    case .noLeader:
      Words(
        "Det framgår inte vilken nämnd som leder arbetet.",
        "Nothing says which board or committee leads the work.")
    case .noReportToAssembly:
      Words(
        "Ingen rapport till kommunfullmäktige är registrerad.",
        "No report to the municipal assembly is recorded.")
    }
  }
}

extension LawPicture.Remark: Worded {
  /// The remark.
  public var words: Words {
    switch self {
    case .inForce(let law, let plan):
      Words(
        "Lagen gäller från \(law); åtgärdsplan krävs från \(plan). Inget dessförinnan mäts.",
        "The law holds from \(law); an action plan is required from \(plan). Nothing before is measured."
      )
    case .ended(let date):
      Words(
        "Överenskommelsen upphörde \(date). Underlaget läses per den dagen, och inget därefter mäts.",
        "The agreement ended on \(date). What there is to show is read on that day; nothing after it is measured."
      )
    case .transcribed(let source):
      Words(
        "Det som är märkt (avskrift) är skrivet av ur ett dokument och har inte registrerats i arbetet: \(source).",
        "What is marked (transcript) is written from a document and not recorded in the course of the work: \(source)."
      )
    case .camera:
      Words(
        "14 §, från 2025-04-01, ger en rätt till kamerabevakning, ställer inga krav och är därför inte med.",
        "§ 14, from 2025-04-01, gives a right to camera surveillance, asks for nothing and is left out."
      )
    }
  }
}

extension LawDuty: Worded {
  /// What is due.
  public var words: Words {
    switch self {
    case .situation:
      Words(
        "senaste dag att uppdatera lägesbilden (lag 2023:196, 6 §)",
        "last day to update the picture of the situation (Act 2023:196, § 6)")
    case .followUp:
      Words(
        "senaste dag att följa upp åtgärdsplanen (lag 2023:196, 6 §)",
        "last day to follow up the action plan (Act 2023:196, § 6)")
    }
  }
}

extension IndicatorPicture.Standing: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .unmeasured: Words("ej mätt", "not measured")
    case .reached: Words("målet nått", "target met")
    case .nearing: Words("närmar sig", "nearing")
    case .level: Words("oförändrad", "unchanged")
    case .receding: Words("fel riktning", "wrong way")
    case .undirected: Words("mätt", "measured")
    }
  }
}
