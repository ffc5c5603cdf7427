import Cells
import PlanDomain

extension Detail {
  /// Adds everything about a deviation: the chain from its activity to its closing.
  mutating func add(_ picture: DeviationPicture) {
    let deviation = picture.deviation
    add("\(deviation.code) \(context.title(of: deviation.activity))", .plain.bold)
    addConflicts(deviation.conflicts)
    add(essentialsOf: picture)
    addMore(about: deviation)
    addReviews(of: picture)
    addClosing(of: deviation)
    addDecisions(concerning: .deviation(deviation.id))
    addHistory(of: .deviation(deviation.id))
  }

  /// Adds what the council needs to know at a glance.
  mutating func add(essentialsOf picture: DeviationPicture, withLatestReview: Bool = true) {
    let deviation = picture.deviation
    let standing = StatusMark(deviation.standing, in: language).line
    let age = context.worded(DeviationWord.since(deviation.opened, days: picture.age))
    let hasRoom = Detail.labelColumns + standing.columns + 2 + ScreenText(age).columns <= columns
    let beside = hasRoom ? StyledLine("  " + age, .quiet) : StyledLine()
    add(
      label: context.worded(DeviationWord.standing), standing + beside, rest: hasRoom ? "" : age,
      .quiet, party: nil)
    add(FormLabel.cause, deviation.cause, missing: deviation.isOpen)
    add(FormLabel.remedy, deviation.remedy, missing: deviation.isOpen)
    let responsible = deviation.responsible.map { "\($0.function) (\(partyName($0.party)))" }
    add(FormLabel.responsible, responsible, missing: deviation.isOpen)
    addDue(of: picture)
    let latest = deviation.reviews.last { $0.month < context.month }
    if withLatestReview, let latest { add(latest, label: DeviationWord.latestReview) }
  }

  private mutating func addDue(of picture: DeviationPicture) {
    guard let due = picture.deviation.due else {
      if picture.deviation.isOpen { add(FormLabel.due, nil, missing: true) }
      return
    }
    let late = picture.daysOverdue.map { ", " + context.worded(DeviationWord.overdue($0)) } ?? ""
    add(FormLabel.due, "\(due)\(late)", picture.isRemedyOverdue ? .bad.bold : .plain)
  }

  private mutating func addMore(about deviation: Deviation) {
    add(FormLabel.kind, deviation.kind?.worded(in: language))
    add(FormLabel.description, deviation.description)
    add(FormLabel.consequence, deviation.consequence)
    add(FormLabel.place, deviation.place)
    if context.state.plan.agreement.hasLevels {
      add(FormLabel.level, deviation.level.name(in: context.state.plan, language))
    }
    add(FormLabel.activity, "\(deviation.activity) \(context.title(of: deviation.activity))")
    let goals = context.picture.activity(deviation.activity)?.activity.serves ?? []
    let names = goals.map { Item.goal($0).name(in: context.state) }
    add(Phrase.servesLabel, names.joined(separator: "\n"))
  }

  /// Adds the reviews month by month, and the months that lack one.
  private mutating func addReviews(of picture: DeviationPicture) {
    let deviation = picture.deviation
    add(heading: DeviationWord.reviews)
    let end = (deviation.closed ?? context.picture.date).month
    let start = deviation.opened.month
    guard start <= end else { return }
    for index in (start.index...end.index).reversed() {
      let month = CalendarMonth(index: index)
      if let review = deviation.review(of: month) {
        add(review, label: DeviationWord.month(month))
      } else if picture.isUnreviewed(in: month) {
        add(DeviationWord.month(month), StatusMark(unreviewedIn: language).line)
      }
    }
  }

  mutating func add(_ review: Review, label: DeviationWord) {
    let mark = StatusMark(review.verdict, in: language).line
    let who = StyledLine("  \(review.author.worded(in: language)) \(review.date)", .quiet)
    add(label: context.worded(label), mark + who, rest: review.note ?? "", .plain, party: nil)
  }

  private mutating func addClosing(of deviation: Deviation) {
    guard let closed = deviation.closed else { return }
    add(heading: DeviationWord.closing)
    add(DeviationWord.closed, "\(closed)")
    add(Phrase.reasonLabel, deviation.closingNote)
  }

  /// Adds a label and a text; where it is missing, that it is.
  private mutating func add(_ label: FormLabel, _ text: String?, missing: Bool) {
    if let text {
      add(label, text)
    } else if missing {
      add(label, context.worded(DeviationWord.missing), .warning)
    }
  }

  mutating func add(_ label: some Worded, _ mark: StyledLine) {
    add(label: context.worded(label), mark, rest: "", .plain, party: nil)
  }

  /// Adds the deviations of an activity: each open one with what it is about, and the closed ones.
  mutating func addDeviations(of activity: ActivityID) {
    for deviation in context.picture.activity(activity)?.deviations.map(\.deviation) ?? [] {
      let first = lines.count
      let mark = StatusMark(deviation.standing, in: language).line
      let about = deviation.isOpen ? deviation.title ?? "" : ""
      add(label: deviation.code, mark, rest: about, .plain, party: nil)
      link(from: first, to: .deviation(deviation.id))
    }
  }
}
