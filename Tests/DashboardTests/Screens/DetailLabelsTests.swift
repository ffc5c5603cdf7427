import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// A label of a detail names one thing.
struct DetailLabelsTests {
  @Test(arguments: Language.allCases)
  func noLabelStandsTwiceInADetail(language: Language) throws {
    let context = Context(model: Session(try .deviating(), language: language).model)
    let picture = context.picture
    let items =
      picture.activities.map { Item.activity($0.id) }
      + picture.areas.flatMap(\.goals).map { Item.goal($0.id) }
    var needsAttention = false
    for item in items {
      let labels = Detail.lines(of: item, context, columns: 60).filter(isLabelled)
        .map { $0.text.spans[0].text.string }
      #expect(Set(labels).count == labels.count, "\(item): \(labels)")
      needsAttention = needsAttention || labels.contains(Label.attention.worded(in: language))
    }
    #expect(needsAttention, "none needs attention, so that nothing was tried")
  }

  /// Whether a line begins with a label of its own, and not one of several like it.
  private func isLabelled(_ line: DetailLine) -> Bool {
    guard line.party == nil, line.target == nil, line.fact == nil, !line.isHeading else {
      return false
    }
    let spans = line.text.spans
    return spans.count > 1 && spans[0].style == .quiet
      && spans[0].text.string.contains { $0 != " " }
  }
}
