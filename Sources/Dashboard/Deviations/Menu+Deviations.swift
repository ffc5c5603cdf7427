import Cells
import PlanDomain

extension Menu {
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
