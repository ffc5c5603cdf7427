extension LawSection: Worded {
  /// The sections and what they are about, in English.
  public var english: String {
    switch self {
    case .situation: "§ 4 Picture of the situation"
    case .plan: "§ 5 Action plan"
    case .renewal: "§ 6 At least every second year"
    case .integration: "§ 7 Planning as a whole"
    case .coordination: "§ 8 Answering for coordination"
    case .agreements: "§ 9 Written agreements"
    case .council: "§ 10 Strategic council"
    case .coordinator: "§ 11 Coordinating function"
    case .contact: "§ 12 Coordination, contact and information"
    case .reporting: "§ 13 Leadership and reporting"
    }
  }
}

extension LawSummary: Worded {
  /// What the section asks for, in English.
  public var english: String {
    switch section {
    case .situation:
      "The municipality makes a picture of crime in its area: a survey, whatever else matters, and an analysis."
    case .plan: "With that picture as its basis the municipality decides a plan for its measures."
    case .renewal:
      "The picture is brought up to date and the plan followed up at least every second year."
    case .integration:
      "The work is joined with analysis and planning under other statutes where that is suitable."
    case .coordination:
      "The municipality answers for the coordination of crime prevention in its geographic area, as §§ 9 and 10 say how."
    case .agreements:
      "The municipality works for written agreements that state at least purposes and areas."
    case .council:
      "The municipality works for a council on strategic questions that it leads, with people in leading positions."
    case .coordinator:
      "The municipality has a coordinating function."
    case .contact:
      "That function coordinates and supports the work under the law, can be reached by others, and helps information spread to residents and others."
    case .reporting:
      "The municipal executive board, or a committee chosen instead, leads the work and reports to the municipal assembly."
    }
  }
}

extension LawPicture.Finding.Standing: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .shown: "something to show"
    case .partly: "in part"
    case .missing: "nothing to show"
    case .notMeasured: "not yet in force"
    }
  }
}

extension LawEvidence: Worded {
  /// What there is to show, in English.
  public var english: String { matter.english + (isTranscribed ? " (transcript)" : "") }
}

extension LawEvidence.Matter: Worded {
  /// What there is to show, in English.
  public var english: String {
    switch self {
    case .situation(let picture):
      "\(picture.number) \(picture.title), \(picture.day)" + sources(picture.sources.count)
    case .edition(let edition):
      "Action plan \(edition.version), \(edition.status.english.lowercased())"
        + (edition.decision.map { ", \(decided($0))" } ?? "")
    case .adoption(let adoption): "Edition \(adoption.version) adopted on \(adoption.date)"
    case .followUp(let code, let date): "The plan was followed up in \(code), \(date)"
    case .reported(let count, let all, let date):
      "The plan's own follow-up: \(count) of \(all) activities reported on, since \(date)"
    case .planning(let title, let within): "\(title), within \(within)"
    case .section(let section, let standing): "\(section.english): \(standing.english)"
    case .agreement(let parties, let period):
      "Written agreement between \(parties) parties, \(period)"
    case .signed(let count, let all, nil): "Signatures named for \(count) of \(all) parties"
    case .signed(let count, let all, let date?): "Signed for \(count) of \(all) parties, \(date)"
    case .purpose(let areas):
      "It states its purpose and \(areas) \(areas == 1 ? "area" : "areas")"
    case .body(let name, let chair, let party):
      name + (chair.map { ", led by \($0)" } ?? "") + (party.map { " (\($0))" } ?? "")
    case .represented(let party, let functions):
      "\(party) represented by \(functions.joined(separator: ", "))"
    case .meetings(let count, let code, let date):
      "\(count) \(count == 1 ? "meeting" : "meetings") held, the latest \(code) on \(date)"
    case .coordinator(let function, let party): "Coordinating function in \(party): \(function)"
    case .contact(let text, let party): "Contact point in \(party): \(text)"
    case .commitment(let title, let count, let date):
      "Commitment: \(title)" + (count == 0 ? "" : ", \(count) \(count == 1 ? "report" : "reports")")
        + (date.map { ", the latest on \($0)" } ?? "")
    case .leader(let body, let party): "Leads the work in \(party): \(body)"
    case .delivered(let number, let receiver, let date):
      "\(number) handed over to \(receiver) on \(date)"
    }
  }

  private func decided(_ decision: AdoptionDecision) -> String {
    "decided by \(decision.body)" + (decision.date.map { " \($0)" } ?? "")
  }

  private func sources(_ count: Int) -> String {
    count == 0 ? "" : ", \(count) \(count == 1 ? "source" : "sources")"
  }
}

extension LawGap: Worded {
  /// What is missing, in English.
  public var english: String {
    switch self {
    case .noSituation: "No picture of the situation is registered."
    case .noSources: "The latest picture of the situation names no sources."
    case .situationOverdue: "More than two years have passed since the latest picture."
    case .noPlan: "There is no action plan with activities here."
    case .planUndecided: "No edition of the action plan is decided."
    case .deciderUnknown: "Nothing says who decided the action plan."
    case .noFollowUp:
      "No report and no meeting has followed the action plan up, and not all activities are reported on."
    case .followUpOverdue:
      "More than two years have passed since the action plan was decided or followed up."
    case .noIntegration: "Nothing says which other planning the work is part of."
    case .agreementsLack: "See what is missing under § 9."
    case .councilLacks: "See what is missing under § 10."
    case .noPurpose: "The agreement does not state both purpose and areas."
    case .notSigned: "Nothing says who has signed; only those who have signed are parties."
    case .signingUndated: "Nothing says whether and when the agreement was signed."
    case .partyUnsigned: "Not all parties have signed."
    case .noCouncil: "No strategic council is named."
    case .councilUnnamed: "The document does not call the group a strategic council."
    case .noChair: "Nothing says who leads the council."
    case .chairElsewhere:
      "The chair is of another party; the council is to be led by the municipality."
    case .chairUnknown: "Nothing says whether the chair is of the municipality."
    case .noOtherActor: "Nobody but the municipality is named as a member."
    case .noMeeting: "No meeting is recorded as held."
    case .noCoordinator: "No coordinating function is named."
    case .coordinatorOfSome: "Not all municipalities name a coordinating function."
    case .noContact: "Nothing says how the function is reached."
    case .noInformation: "No commitment is about communication."
    case .informationNotReported: "Nobody has reported on the commitment to communicate."
    case .noLeader: "Nothing says which board or committee leads the work."
    case .noReportToAssembly: "No report to the municipal assembly is recorded."
    }
  }
}

extension LawPicture.Remark: Worded {
  /// The remark in English.
  public var english: String {
    switch self {
    case .inForce(let law, let plan):
      "The law holds from \(law); an action plan is required from \(plan). Nothing before is measured."
    case .ended(let date):
      "The agreement ended on \(date). What there is to show is read on that day; nothing after it is measured."
    case .transcribed(let source):
      "What is marked (transcript) is written from a document and not recorded in the course of the work: \(source)."
    case .camera:
      "§ 14, from 2025-04-01, gives a right to camera surveillance, asks for nothing and is left out."
    }
  }
}

extension LawDuty: Worded {
  /// What is due, in English.
  public var english: String {
    switch self {
    case .situation: "last day to update the picture of the situation (Act 2023:196, § 6)"
    case .followUp: "last day to follow up the action plan (Act 2023:196, § 6)"
    }
  }
}

extension IndicatorPicture.Standing: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .unmeasured: "not measured"
    case .reached: "target met"
    case .nearing: "nearing"
    case .level: "unchanged"
    case .receding: "wrong way"
    case .undirected: "measured"
    }
  }
}
