import Cells
import PlanDomain

extension Detail {
  /// Adds what the plan and the reports say about an activity, what matters most first.
  mutating func add(activity id: ActivityID, withLatestNotes hasNotes: Bool) {
    guard let picture = context.picture.activity(id) else { return }
    add("\(id) \(picture.activity.title)", .plain.bold)
    addConflicts(picture.conflicts)
    for proposal in picture.proposals { add(proposal) }
    addStatus(picture)
    addSchedule(picture)
    addContributions(picture)
    addDecisions(concerning: .activity(id))
    if hasNotes { addLatestNotes(of: id) }
    add(heading: .planHeading)
    add(plan: picture.activity)
  }

  /// Adds a new activity that waits for a decision.
  mutating func add(proposed proposal: Proposal) {
    guard let activity = proposal.added else { return add(proposal) }
    add("\(activity.id) \(activity.title)", .plain.bold)
    add(proposal)
    add(heading: .planHeading)
    for one in activity.responsible {
      add(.responsibleLabel, "\(one.function) (\(partyName(one.party)))")
    }
    add(.scheduleLabel, activity.schedule.map { "\($0.period)" })
    for one in activity.contributions {
      add(.contributionLabel(partyName(one.party)), one.text)
    }
    add(plan: activity)
  }

  private mutating func addStatus(_ picture: ActivityPicture) {
    add(.progressLabel, StatusMark(picture.progress, in: language).line)
    add(.assessmentLabel, StatusMark(picture.assessment, in: language).line)
    addDeviations(of: picture.id)
    let responsible = picture.activity.responsible.map { responsible in
      "\(responsible.function) (\(partyName(responsible.party)))"
    }
    let style: Style = responsible.count == 1 ? .plain : .warning
    let text = responsible.joined(separator: "; ")
    add(.responsibleLabel, text.isEmpty ? context.worded(.noResponsible) : text, style)
    if picture.isStale {
      add(.reportedLabel, context.worded(.lastReport(picture.lastReport)), .warning)
    }
  }

  private mutating func addSchedule(_ picture: ActivityPicture) {
    guard let schedule = picture.activity.schedule else {
      add(.scheduleLabel, context.worded(.noSchedule), .quiet)
      return
    }
    let end = picture.progress.isEnded ? nil : picture.daysLeft
    let left = end.map { ", " + context.worded(.daysLeft($0)) } ?? ""
    if let lateness = picture.lateness {
      add(.lateLabel, StatusMark(lateness, in: language).line)
    }
    let style: Style = picture.isOverdue ? .bad : .plain
    let isUntold = picture.isOverdue && picture.openDeviations.isEmpty
    let hint = isUntold ? ", " + context.worded(DeviationWord.opensDeviation) : ""
    add(.scheduleLabel, "\(schedule.period)\(left)\(hint)", style)
    let moved = picture.postponement
    if moved.count > 0, let original = moved.original {
      let words = context.worded(.postponed(moved.count, days: moved.days, from: original))
      add(.postponedLabel, words, .warning)
    }
    let days = schedule.checkpoints.map { day in
      day < context.picture.date ? "\(day) (\(context.worded(.passed)))" : "\(day)"
    }
    add(.checkpointsLabel, days.joined(separator: ", "))
  }

  private mutating func addContributions(_ picture: ActivityPicture) {
    for contribution in picture.contributions {
      let party = contribution.contribution.party
      let mark = StatusMark(contribution.progress, in: language).line
      add(
        .contributionLabel(partyName(party)), mark, rest: contribution.contribution.text,
        party: party)
    }
  }

  private mutating func add(plan activity: Activity) {
    let plan = context.state.plan
    add(AgreementWord.planOf, plan.ownerName(of: activity))
    add(AgreementWord.edition, plan.edition(of: activity.id, in: language))
    add(.howLabel, activity.how)
    add(.whatLabel, activity.what)
    add(.placesLabel, activity.places.joined(separator: ", "))
    add(.followUpLabel, activity.followUp)
    let perspectives = activity.perspectives.map { id in
      plan.perspective(id)?.title ?? id.rawValue
    }
    add(.perspectivesLabel, perspectives.joined(separator: ", "))
    add(.coordinationLabel, activity.coordination)
    let goals = activity.serves.map { Item.goal($0).name(in: context.state) }
    add(.servesLabel, goals.joined(separator: "\n"))
    add(.sourceLabel, activity.source, .quiet)
  }

  func partyName(_ id: PartyID) -> String { context.state.plan.party(id)?.shortName ?? id.rawValue }
}
