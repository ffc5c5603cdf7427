import Cells
import PlanDomain

extension Menu {
  func title(in language: Language) -> String {
    if case .approval(let id) = purpose {
      return MeetingWord.askApproval(shown.code(of: .meeting(id))).worded(in: language)
    }
    if case .filing(let intent, let record) = purpose,
      let word = Menu.filingTitle(intent, record, in: shown)
    {
      return word.worded(in: language)
    }
    if let speaker = reportedFor {
      var own = self
      own.reportedFor = nil
      let whom = Phrase.onBehalfOf(speaker.function).worded(in: language)
      return "\(own.title(in: language)) \(Symbols.unicode.dot.string) \(whom)"
    }
    if let word = verificationTitle { return word.worded(in: language) }
    if let word = deviationTitle { return word.worded(in: language) }
    if purpose == .decisionFilter { return DecisionWord.chooseFilter.worded(in: language) }
    if case .attendance(_, let attendee) = purpose {
      return WallWord.chooseAttendance(attendee.function).worded(in: language)
    }
    if purpose == .owner { return FormLabel.owner.worded(in: language) }
    if case .meeting = purpose { return WallWord.whichMeeting.worded(in: language) }
    if purpose == .step { return WalkthroughWord.chooseStep.worded(in: language) }
    let phrase: Phrase =
      switch purpose {
      case .progress(let item): .chooseProgress(item.name(in: shown))
      case .assessment(let id): .chooseAssessment(Item.activity(id).name(in: shown))
      case .attainment(let id): .chooseAttainment(Item.goal(id).name(in: shown))
      case .trend(let id, _): .chooseTrend(Item.goal(id).name(in: shown))
      case .settling(let key): .chooseValue(shown.code(of: key.subject), key)
      case .author: .whoAreYou
      case .speaker: .forWhom
      case .view: .chooseView
      case .step, .meeting, .filter, .decisionFilter, .owner, .attendance, .month, .verdict, .offer,
        .approval, .filing, .oddDay, .ways, .mending:
        .none
      }
    return phrase.worded(in: language)
  }

  private var verificationTitle: VerificationWord? {
    switch purpose {
    case .oddDay(let day, _, _, _): .askOddDay(day)
    case .ways: .chooseWay
    case .mending(let way): .ask(way)
    default: nil
    }
  }

  private var deviationTitle: DeviationWord? {
    switch purpose {
    case .filter: .chooseFilter
    case .month: .chooseMonth
    case .verdict(let id, _): .chooseVerdict(shown.code(of: .deviation(id)))
    case .offer(let id): .offer(Item.activity(id).name(in: shown))
    default: nil
    }
  }
}

extension Menu.Choice {
  /// How it is drawn in a menu.
  func line(of purpose: Menu.Purpose, in language: Language) -> StyledLine {
    if case .filing(let intent, _) = purpose {
      let isApproval = if case .approveReport = intent { true } else { false }
      let yes: ReportWord = isApproval ? .approveYes : .freezeYes
      return StyledLine((self == .accept ? yes : .no).worded(in: language))
    }
    let isYes = self == .accept
    switch (purpose, self) {
    case (.approval, _):
      let word: MeetingWord = isYes ? .approveYes : .approveNo
      return StyledLine(word.worded(in: language))
    case (.oddDay, _):
      let word: VerificationWord = isYes ? .saveAnyway : .saveNot
      return StyledLine(word.worded(in: language))
    case (.ways, .decline), (.mending, .accept), (.mending, .decline):
      let word: VerificationWord = isYes ? .doIt : .doNothing
      return StyledLine(word.worded(in: language))
    default: return line(in: language)
    }
  }

  private func line(in language: Language) -> StyledLine {
    switch self {
    case .progress(.dropped):
      StatusMark(.dropped, in: language).line
        + StyledLine("  " + Phrase.becomesProposal.worded(in: language), .quiet)
    case .progress(let value): StatusMark(value, in: language).line
    case .assessment(let value): StatusMark(value, in: language).line
    case .attainment(let value): StatusMark(value, nil, in: language).line
    case .trend(nil):
      StyledLine(Symbols.unicode.dash + " " + ScreenText(Phrase.noTrend.worded(in: language)))
    case .trend(let value?): StyledLine(value.glyph + " " + ScreenText(value.worded(in: language)))
    case .claim(let value, let origin):
      StyledLine(value.worded(in: language), .plain.bold) + StyledLine("  \(origin)", .quiet)
    case .function(let name): StyledLine(name)
    case .speaker(nil, let name): StyledLine(Phrase.ownWord(name).worded(in: language))
    case .speaker(_, let name): StyledLine(name)
    case .destination(let value): StyledLine(value.worded(in: language))
    case .step(_, let title): StyledLine(title)
    case .condition(_, let name, let isSet):
      StyledLine(isSet ? Symbols.unicode.tick + " " : "  ", .good.bold) + StyledLine(name)
    case .decisionCondition(let condition, let isSet):
      StyledLine(isSet ? Symbols.unicode.tick + " " : "  ", .good.bold)
        + StyledLine(DecisionWord.condition(condition).worded(in: language))
    case .month(let month, let left):
      StyledLine(month.worded(in: language))
        + StyledLine("  " + DeviationWord.left(left).worded(in: language), .quiet)
    case .verdict(let value): StatusMark(value, in: language).line
    case .presence(let value): StyledLine(value.presence.worded(in: language))
    case .presentUntil: StyledLine(WallWord.presentUntil.worded(in: language))
    case .until(_, let title), .meeting(_, let title), .owner(_, let title): StyledLine(title)
    case .everybodyElse: StyledLine(WallWord.everybodyElse.worded(in: language))
    case .way(let way):
      StyledLine(VerificationWord.way(way).worded(in: language))
    case .decision(_, let text): StyledLine(text)
    case .accept: StyledLine(DeviationWord.offerYes.worded(in: language))
    case .decline: StyledLine(DeviationWord.offerNo.worded(in: language))
    case .otherFunction: StyledLine(Phrase.otherFunction.worded(in: language))
    }
  }
}
