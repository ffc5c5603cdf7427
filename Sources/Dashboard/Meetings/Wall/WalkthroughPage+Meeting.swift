import Cells
import PlanDomain

extension WalkthroughPage {
  /// The council, the day, the goal, and what the meeting will go through.
  mutating func addOpening() {
    let agreement = context.state.plan.agreement
    let body = agreement.bodies.first { $0.shortName == context.meetingBody }
    name(body?.name ?? context.meetingBody ?? agreement.shortTitle)
    addMeetingActs()
    add(context.counts(context.picture.tally))
    addGlance()
    add("\(agreement.title)", .plain.bold)
    add(agreement.goal)
    if let meeting = context.meeting { return addAgenda(of: meeting) }
    let agenda =
      context.picture.areas.map(\.area.title)
      + [WalkthroughWord.deviations, .toDecide, .due].map(context.worded)
    add(context.worded(WalkthroughWord.agenda), .accent.bold)
    continueBlock(
      agenda.enumerated().flatMap { place, title in
        ScreenText("\(place + 1)  \(title)").wrapped(to: columns).map { StyledLine($0) }
      })
  }

  /// The plan at a glance.
  mutating func addGlance() {
    add(block: GlanceTable(context, columns: columns).lines)
  }

  /// The open deviations, the most urgent first, and how many the month's review still lacks.
  mutating func addDeviations() {
    name(orElse: WalkthroughWord.deviations)
    let own = context.meeting.map(\.body).flatMap(ownDeviations)
    let open = (own ?? context.picture.deviations).filter(\.deviation.isOpen)
    guard !open.isEmpty else { return add(context.worded(WalkthroughWord.noDeviations), .good) }
    let left = context.picture.unreviewedCount(of: context.picture.date.month)
    add(context.worded(WalkthroughWord.openDeviations(open.count, unreviewed: left)))
    if context.body.rows >= 20 {
      add(
        block: DeviationTurnover(of: own ?? context.picture.deviations, context, columns: columns)
          .lines)
    }
    for picture in open { addDeviation(picture) }
  }

  /// The deviations of a group that coordinates; `nil` for one that goes through them all.
  private func ownDeviations(of body: String) -> [DeviationPicture]? {
    let role = context.state.plan.agreement.body(named: body)?.role
    guard role == .coordination || role == .operative else { return nil }
    return context.picture.deviations.filter {
      context.state.isCoordinated($0.deviation.activity, by: body)
    }
  }

  private mutating func addDeviation(_ picture: DeviationPicture) {
    let deviation = picture.deviation
    var states = [
      context.worded(deviation.standing), context.worded(WalkthroughWord.age(picture.age)),
    ]
    if let verdict = picture.latestReview?.verdict { states.append(context.worded(verdict)) }
    let standing = lines(states.joined(separator: " \(Symbols.unicode.dot.string) "))
    let due = deviation.due.map { context.worded(WalkthroughWord.until($0)) }
    let answer = [deviation.responsible?.function, due].compactMap(\.self).joined(separator: ", ")
    add(
      "\(deviation.code)  \(deviation.title ?? context.title(of: deviation.activity))", .plain.bold,
      marks: standing + lines(answer, picture.isRemedyOverdue ? .bad.bold : .plain), indent: 2,
      target: .deviation(deviation.id))
  }

  /// Proposals that wait for the council.
  mutating func addProposals() {
    name(orElse: WalkthroughWord.toDecide)
    let proposals = context.state.waitingProposals
    addProposals(proposals)
  }

  /// Proposals, each with what it asks for and who has prepared it.
  mutating func addProposals(_ proposals: [Proposal]) {
    guard !proposals.isEmpty else {
      return add(context.worded(WalkthroughWord.nothingToDecide), .good)
    }
    for proposal in proposals { addProposal(proposal) }
    let counts = ProposalField.Answer.allCases.map { answer in
      answers.values.count { $0 == answer }
    }
    guard counts.contains(where: { $0 > 0 }) else {
      return add(context.worded(WallWord.howToDecide), .quiet)
    }
    add(context.worded(WallWord.decideOn(counts[0], counts[1])), .accent.bold)
  }

  private mutating func addProposal(_ proposal: Proposal) {
    guard let entry = context.state.entry(proposal.id.entry) else { return }
    let title = "\(proposal.activity)  \(context.title(of: proposal.activity))"
    let summary = context.state.summaries(of: entry)[proposal.id.index]
    var marks = lines(summary.decided.worded(in: context.language))
    let who = entry.attribution.worded(in: context.language)
    marks += lines(
      [summary.note.map { "\u{201D}\($0)\u{201D}" }, who].compactMap(\.self).joined(separator: " "),
      .quiet)
    if proposal.isOutdated { marks += lines(context.worded(.considerAnew), .warning.bold) }
    for one in proposal.preparations {
      marks += lines(one.worded(in: context.language), .accent)
    }
    // A line of its own with and without an answer: to answer one moves no other.
    let answer = answers[proposal.id]
    let style: Style =
      switch answer {
      case .adopts: .good.bold
      case .rejects: .bad.bold
      case nil: .quiet
      }
    let mark = answer?.rawValue ?? Symbols.unicode.dash.string
    marks.append(
      StyledLine("\(mark) " + FormWord.answer(answer).worded(in: context.language), style))
    add(
      title, .plain.bold, marks: marks, indent: 2, target: .proposal(proposal.id, proposal.activity)
    )
  }

  /// What the agreement and the plan ask for next.
  mutating func addOccasions() {
    name(orElse: WalkthroughWord.due)
    let occasions = context.picture.isEnded ? [] : context.picture.occasions.prefix(8)
    guard !occasions.isEmpty else { return add(context.worded(.nothingComing)) }
    for occasion in occasions {
      let days = context.worded(.inDays(context.picture.date.days(until: occasion.date)))
      let matter = occasion.matter.worded(in: context.language)
      let (body, item) = about(occasion.matter)
      add(
        "\(occasion.date)  \(matter)  \(body)", .plain.bold, marks: [StyledLine(days)], indent: 2,
        target: item.map(WalkthroughTarget.item))
    }
  }

  private func about(_ matter: Occasion.Due) -> (text: String, item: Item?) {
    switch matter {
    case .cadence(let cadence): (cadence.body.map { "(\($0))" } ?? "", nil)
    case .checkpoint(let id), .end(let id):
      ("\(id) \(context.title(of: id))", .activity(id))
    case .measurement(let id): (context.title(of: id), nil)
    case .remedy, .meeting, .decision, .duty, .report: ("", nil)
    }
  }

  /// How the plan stands when the council leaves the room.
  mutating func addClosing() {
    name(context.worded(WalkthroughWord.closing))
    add(context.counts(context.picture.tally), .plain.bold)
    addGlance()
    add(context.worded(WalkthroughWord.attentionLeft(context.picture.attention.count)))
    addReadback()
    addEnding()
  }
}
