import Cells
import PlanDomain
import PlanReports

extension WalkthroughPage {
  /// All goals as rows to be judged one after another, each with how it was judged before.
  mutating func addJudgements() {
    add(context.worded(WallWord.howToJudge), .quiet)
    for area in context.picture.areas {
      addHeading(area.area.title)
      for goal in area.goals {
        var lines = marks(of: goal)
        if let note = context.state.reason(for: .attainment(goal.id))?.note {
          lines += self.lines("\u{201D}\(note)\u{201D}", .quiet)
        }
        add(
          "\(goal.number) \(goal.title)", .plain.bold, marks: lines, indent: 2,
          target: .item(.goal(goal.id)))
      }
    }
  }

  /// What the report of the period lacks, each where it is filled, and that it can be frozen.
  mutating func addReport(_ request: ReportRequest) {
    let state = context.state
    if let frozen = request.frozen(in: state) {
      addReport(frozen)
      return
    }
    let kind = request.kind(in: state).worded(in: context.language)
    let cutOff = request.cutOff(in: state).map { " \($0)" } ?? ""
    add(kind + cutOff, .plain.bold)
    guard let gaps else { return }
    guard !gaps.isEmpty else {
      return add(context.worded(WallWord.reportIsWhole), .good)
    }
    add(context.worded(ReportWord.gaps(gaps.count)), .warning)
    for gap in gaps {
      add("! " + gap.words, indent: 2, target: gap.subject.flatMap(target))
      tighten()
    }
    add(context.worded(WallWord.howToFreeze), .quiet)
  }

  private func target(_ subject: Subject) -> WalkthroughTarget? {
    switch subject {
    case .goal(let id): .item(.goal(id))
    case .activity(let id): .item(.activity(id))
    case .deviation(let id): .deviation(id)
    default: nil
    }
  }

  /// What is read back before the meeting ends: what was decided, and what nobody has said.
  mutating func addReadback() {
    guard let meeting = context.meeting, let back = context.state.readback(of: meeting.id) else {
      return
    }
    if !back.decisions.isEmpty {
      addHeading(context.worded(WallWord.decided))
      for decision in back.decisions { addDecision(decision) }
    }
    if !back.untouched.isEmpty {
      addHeading(context.worded(WallWord.untouched))
      for item in back.untouched {
        add("\(item.number). \(item.title)", indent: 3, target: .agendaItem(item.key))
        tighten()
      }
      blocks[blocks.count - 1].isTight = false
    }
    if !back.unnoted.isEmpty {
      add(
        context.worded(WallWord.unnoted(back.unnoted.count)), .warning,
        marks: lines(back.unnoted.map(\.function).joined(separator: ", ")), indent: 2,
        target: .theRest)
    }
    add(
      back.chair.map { context.worded(WallWord.ledBy($0.function)) }
        ?? context.worded(WallWord.noChair), back.chair == nil ? .warning : .plain)
    if let item = back.unledAfter {
      add(context.worded(WallWord.unledAfter(item.number)), .warning)
    }
    guard let next = back.next else {
      return add(
        context.worded(WallWord.noNext), .warning,
        marks: [StyledLine(context.worded(WallWord.planNext))], indent: 2,
        target: .begin(.planNext))
    }
    add(
      context.worded(WallWord.next(next.code, next.date)), target: .meeting(next.id))
  }
}

extension Context {
  /// The words of a decision on proposals that have been answered, to be changed before it is taken.
  func wording(of answers: [FactID: ProposalField.Answer]) -> String {
    let told = state.waitingProposals.compactMap { proposal -> String? in
      guard let answer = answers[proposal.id], let entry = state.entry(proposal.id.entry) else {
        return nil
      }
      let words = state.summaries(of: entry)[proposal.id.index].decided.worded(in: language)
      switch answer {
      case .adopts: return worded(WallWord.adopts(words))
      case .rejects: return worded(WallWord.rejects(words))
      }
    }
    return told.joined(separator: " ")
  }

  /// Why the group that meets cannot decide on the plan; `nil` where it can.
  var obstacleToDeciding: String? {
    let deciding = state.plan.agreement.bodies(deciding: .plan).map(\.shortName)
    guard let meeting else { return worded(WallWord.noMeeting) }
    guard deciding.isEmpty || deciding.contains(meeting.body) else {
      return Refusal.notTheirDecision(nil, of: meeting.body, deciding: deciding)
        .worded(in: language)
    }
    return nil
  }
}

extension WalkthroughStep {
  /// The report that the step is about: that of the meeting's kind, up to its cut-off.
  func report(_ context: Context) -> ReportRequest? {
    guard case .item(let key) = self else { return nil }
    let kind: ReportKind
    switch StandardItem(rawValue: key.rawValue) {
    case .interimReport: kind = .delar2
    case .annualReport: kind = .helar
    default: return nil
    }
    let calendar = ReportCalendar(context.state.plan.agreement)
    return .period(kind, cutOff: calendar.cutOff(of: kind, on: context.today))
  }

  /// Whether goals are judged on it, one after another.
  var judgesGoals: Bool { self == .item(StandardItem.goals.key) }
}
