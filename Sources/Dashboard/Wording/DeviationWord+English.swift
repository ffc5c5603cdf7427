import PlanDomain

extension DeviationWord: Worded {
  var english: String {
    switch self {
    case .counts(let total, let open, let unreviewed):
      "Deviations (\(total)), \(open) open, \(unreviewed) not reviewed"
    case .shown(let count, let total): "Deviations \(count) of \(total)"
    case .noDeviations:
      "No deviations are recorded. a adds one; d on an activity opens one there."
    case .noneShown: "No deviation fits the filter. Esc shows all."
    case .pictures: "Pictures"
    case .openPerMonth: "Open"
    case .ages: "Open since (days)"
    case .filter(.open, _): "open"
    case .filter(.unreviewed, let month): "not reviewed in \(month.english)"
    case .filter(.overdue, _): "remedy overdue"
    case .filter(.function, _): "responsible function"
    case .filter(.party, _): "party"
    case .filter(.level, _): "level"
    case .filter(.everything, _): "show all"
    case .filter: ""
    case .chooseFilter: "Show only"
    case .gone: "The deviation is no more: it has been undone."
    case .missing: "missing"
    case .standing: "Standing"
    case .unreviewed: "not reviewed"
    case .latestReview: "Last"
    case .since(let date, 0): "since \(date), today"
    case .since(let date, let days): "since \(date), \(days) \(days == 1 ? "day" : "days")"
    case .overdue(let days): "overdue \(days) \(days == 1 ? "day" : "days")"
    case .reviews: "Reviews"
    case .closing: "Closing"
    case .closed: "Closed"
    case .month(let month): month.english
    case .mark(let count): count == 1 ? "deviation" : "\(count) deviations"
    case .openCount(let count, isShort: true): "\(count) dev."
    case .openCount(let count, isShort: false):
      "\(count) \(count == 1 ? "deviation" : "deviations")"
    case .overdueShort(let count): "\(count) late"
    case .attention(let open, let unreviewed, isShort: true):
      "\(open) dev., \(unreviewed) unreviewed"
    case .attention(let open, let unreviewed, isShort: false):
      "\(open) open \(open == 1 ? "deviation" : "deviations"), \(unreviewed) not reviewed"
    case .offer(let name): "Open a deviation now? \(name)"
    case .offerYes: "yes, open a deviation"
    case .offerNo: "no, not now (d does it later)"
    case .whyEscalate(let code, let level):
      "\(code) is lifted to \(level): why? (optional)"
    case .whyReopen(let code): "\(code) is opened again: why?"
    case .opensDeviation: "d opens a deviation"
    case .newlyOverdue(let codes): "Overdue from today: \(codes). d opens a deviation."
    case .review(let month): "Monthly review \(month.english)"
    case .answered: "dealt with already; n goes on"
    case .placeOf(let place, let count): "\(place) of \(count)"
    case .before: "Earlier reviews"
    case .neverReviewed: "Not reviewed before."
    case .noneLeft(let month): "No deviation is left to review for \(month.english)."
    case .someLeft(let count): "\(count) \(count == 1 ? "deviation" : "deviations") left to review."
    case .reviewedCount: "Reviewed"
    case .escalatedCount: "Escalated"
    case .closedCount: "Closed"
    case .leftCount: "Left"
    case .resume(let count): "Enter brings back \(count == 1 ? "the one" : "the \(count)") skipped."
    case .otherMonths: "p chooses another month. Esc goes back."
    case .chooseMonth: "Which month is to be reviewed?"
    case .left(let count): "\(count) left"
    case .chooseVerdict(let code): "\(code): review with a note"
    case .nothingToReview: "No deviation is left to review."
    case .noDeviationSelected: "No deviation is selected."
    }
  }
}
