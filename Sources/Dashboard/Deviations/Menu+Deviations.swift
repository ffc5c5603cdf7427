import Cells
import PlanDomain

extension Menu {
  /// The months with something left to review, the latest first, and this month.
  static func months(_ context: Context) -> Menu {
    let first = context.picture.deviations.map(\.deviation.opened.month).min() ?? context.month
    let months = (first.index...max(first.index, context.month.index)).reversed()
      .map(CalendarMonth.init(index:))
    let counts = months.map { ($0, context.picture.unreviewedCount(of: $0)) }
    let options = counts.filter { $0.1 > 0 || $0.0 == context.month }.map { month, left in
      Option(
        StyledLine(context.worded(month))
          + StyledLine("  " + context.worded(DeviationWord.left(left)), .quiet),
        .replace(Screen(ReviewScreen(month: month))))
    }
    return Menu(DeviationWord.chooseMonth, options, context)
  }

  static func verdicts(_ id: DeviationID, _ month: CalendarMonth, _ context: Context) -> Menu {
    let options = Verdict.allCases.map { verdict in
      Option(
        StatusMark(verdict, in: context.language).line,
        .begin(.review(id, month, verdict, asksWhy: true)))
    }
    return Menu(
      DeviationWord.chooseVerdict(context.state.code(of: .deviation(id))), options, context)
  }

  /// Whether to open a deviation of an activity.
  static func offer(_ id: ActivityID, _ context: Context) -> Menu {
    Menu(
      DeviationWord.offer(Item.activity(id).name(in: context.state)),
      [
        Option(context.worded(DeviationWord.offerYes), .begin(.openForm(.newDeviation(id)))),
        Option(context.worded(DeviationWord.offerNo), .none),
      ], context)
  }
}
