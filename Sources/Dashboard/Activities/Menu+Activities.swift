import Cells
import PlanDomain

extension Menu {
  static func progress(of item: Item, _ context: Context) -> Menu? {
    let current: Progress
    let intent: (Progress) -> Intent
    switch item {
    case .activity(let id):
      (current, intent) = (context.state.progress(of: id), { .progress(id, $0) })
    case .contribution(let id, let party):
      current = context.state.progress(of: party, in: id)
      intent = { .contribution(id, party, $0) }
    case .area, .goal: return nil
    }
    let values = Progress.reportable
    let options = values.map { value in
      let remark =
        value == .dropped
        ? StyledLine("  " + context.worded(Phrase.becomesProposal), .quiet) : StyledLine()
      return Option(StatusMark(value, in: context.language).line + remark, .begin(intent(value)))
    }
    return Menu(
      Phrase.chooseProgress(item.name(in: context.state)), options,
      current: values.firstIndex(of: current), context)
  }

  static func assessment(of id: ActivityID, _ context: Context) -> Menu {
    let values = Assessment.allCases
    let options = values.map {
      Option(StatusMark($0, in: context.language).line, .begin(.assess(id, $0)))
    }
    return Menu(
      Phrase.chooseAssessment(Item.activity(id).name(in: context.state)), options,
      current: values.firstIndex(of: context.state.assessment(of: id)), context)
  }
}
