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
    case .contact: "§ 12 Contact and information"
    case .reporting: "§ 13 Leadership and reporting"
    }
  }
}

extension LawSummary: Worded {
  /// What the section asks for, in English.
  public var english: String {
    switch section {
    case .situation:
      "The municipality makes a picture of crime: a survey, whatever else matters, and an analysis."
    case .plan: "With that picture as its basis the municipality decides a plan for its measures."
    case .renewal:
      "The picture is brought up to date and the plan followed up at least every second year."
    case .integration:
      "The work is joined with analysis and planning under other laws where that is suitable."
    case .coordination:
      "The municipality answers for the coordination of crime prevention within its borders."
    case .agreements:
      "The municipality works for written agreements that state at least purposes and areas."
    case .council:
      "Strategic questions are handled in a council that the municipality leads, with people in leading positions."
    case .coordinator:
      "A function coordinates and supports the work under the law."
    case .contact:
      "That function can be reached by others, and helps information spread to residents and others."
    case .reporting:
      "The municipal executive board, or a committee chosen instead, leads the work and reports to the council."
    }
  }
}

extension LawPicture.Finding.Standing: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .met: "met"
    case .nearing: "soon due again"
    case .partly: "met in part"
    case .overdue: "past its time"
    case .missing: "nothing shows it"
    }
  }
}

extension LawEvidence: Worded {
  /// What shows that a section is met, in English.
  public var english: String {
    switch self {
    case .situation(let picture):
      "\(picture.number) \(picture.title), \(picture.date)" + sources(picture.sources.count)
    case .edition(let edition):
      "Action plan \(edition.version), \(edition.status.english.lowercased())"
        + (edition.decision.map { ", \(decided($0))" } ?? "")
    case .adoption(let adoption): "Edition \(adoption.version) adopted on \(adoption.date)"
    case .followUp(let code, let date): "The plan was followed up in \(code), \(date)"
    case .cadence(let cadence): cadence.title
    case .agreement(let parties, let period, let decision):
      "Agreement between \(parties) parties, \(period)"
        + (decision.map { ", \(decided($0))" } ?? "")
    case .coordinated(let count, let all):
      "\(count) of \(all) activities name the group that coordinates them"
    case .purpose(let areas):
      "It states its purpose and \(areas) \(areas == 1 ? "area" : "areas")"
    case .commitment(let title, let count, let date):
      "Commitment: \(title)" + (count == 0 ? "" : ", \(count) \(count == 1 ? "report" : "reports")")
        + (date.map { ", the latest on \($0)" } ?? "")
    case .body(let name, let chair, let members):
      name + (chair.map { ", led by \($0)" } ?? "")
        + (members > 0 ? ", \(members) \(members == 1 ? "seat" : "seats")" : "")
    case .meetings(let count, let code, let date):
      "\(count) \(count == 1 ? "meeting" : "meetings") held, the latest \(code) on \(date)"
    case .function(let name, let date):
      name + (date.map { ", latest entry \($0)" } ?? "")
    case .report(let report):
      "\(report.number) \(report.kind.english) up to \(report.cutOff), "
        + (report.approved.map { "approved \($0)" } ?? "draft \(report.date)")
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
    case .noPlan: "There is no action plan."
    case .planUndecided: "No edition of the action plan is decided."
    case .noFollowUp: "No report and no meeting has followed the action plan up."
    case .noCadence: "Nothing in the year wheel recurs on a given day."
    case .noGroup: "No coordinating group is named."
    case .noPurpose: "The agreement does not state both purpose and areas."
    case .agreementUndecided: "The agreement does not say who decided it."
    case .agreementEnded: "The agreement's period has ended."
    case .noCouncil: "No strategic council is named."
    case .noChair: "Nobody is named to lead the council."
    case .noMeeting: "No meeting is recorded as held."
    case .noCoordinator: "No coordinating function is named."
    case .noInformation: "No commitment is about communication."
    case .informationNotReported: "Nobody has reported on the commitment to communicate."
    case .noReceiver: "No political body is named to receive reports."
    case .noReport: "No report is frozen."
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
