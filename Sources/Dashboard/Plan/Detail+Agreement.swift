import Cells
import PlanDomain

extension Detail {
  /// Adds the whole agreement, under the headings that it has something to say under.
  mutating func addAgreement() {
    let outline = AgreementOutline(of: context.state, context.picture, in: language)
    for section in outline.sections {
      if let heading = section.heading { add(headingText: heading) }
      for row in section.rows { add(row) }
    }
  }

  private mutating func add(_ row: AgreementOutline.Row) {
    switch row {
    case .field(let label, let text):
      add(label: label, StyledLine(), rest: text, .plain, party: nil)
    case .name(let text, let mark):
      add(marked(text, mark), .plain.bold, hanging: mark.isEmpty ? 0 : mark.count + 2)
    case .text(let text, let depth): add(text, indent: 3 * depth)
    case .remark(let text, let depth): add(text, .quiet, indent: 3 * depth)
    case .item(let text, "", let depth):
      add("\(Symbols.unicode.dot.string) \(text)", indent: 3 * depth, hanging: 2)
    case .item(let text, let mark, let depth):
      add(marked(text, mark), indent: 3 * depth, hanging: mark.count + 2)
    }
  }

  private func marked(_ text: String, _ mark: String) -> String {
    mark.isEmpty ? text : "\(mark)  \(text)"
  }
}
