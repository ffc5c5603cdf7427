import Cells
import PlanDomain

/// A line of a detail.
struct DetailLine: Equatable, Sendable {
  var text: StyledLine
  /// The party whose contribution the line is about.
  var party: PartyID?
  /// Whether it is a heading, where Tab stops.
  var isHeading = false
  /// What Enter on the line opens.
  var target: Subject?
  /// The item of an agenda that the line is about.
  var item: AgendaKey?
  /// The fact that the line tells of.
  var fact: FactID?
  /// What can be done about what the line tells of in the files.
  var ways: [FileWay] = []
}

extension DetailLine {
  /// What a line is, so that a mark stays on it when lines come and go elsewhere.
  ///
  /// A line about something is known by that; any other by what stands nearest above it, for what it
  /// says changes while it is the same line.
  struct ID: Hashable, Sendable {
    fileprivate var anchor: Numbered<Anchor>
    /// Whether the line is itself about the anchor.
    fileprivate var isOwn: Bool
    fileprivate var number: Int

    /// Whether both are lines about one thing, which may take fewer lines than it did.
    func isSameThing(as other: ID) -> Bool { isOwn && other.isOwn && anchor == other.anchor }
  }

  fileprivate enum Anchor: Hashable, Sendable {
    case top
    /// A heading, without the numbers in it, which count what stands under it.
    case heading(String)
    case thing(Subject?, AgendaKey?, PartyID?, FactID?)
  }

  private var anchor: Anchor? {
    guard target == nil, item == nil, party == nil, fact == nil else {
      return .thing(target, item, party, fact)
    }
    return isHeading
      ? .heading(text.spans.map(\.text.string).joined().filter { !$0.isNumber }) : nil
  }

  /// What the lines are, in order; no two are the same.
  static func ids(of lines: [DetailLine]) -> [ID] {
    var counts: [Anchor: Int] = [:]
    var anchor = Numbered(id: Anchor.top, number: 0)
    var (own, others) = (0, 0)
    var isContinued = true
    return lines.map { line in
      guard let new = line.anchor else {
        defer { others += 1 }
        isContinued = false
        return ID(anchor: anchor, isOwn: false, number: others)
      }
      if !isContinued || new != anchor.id {
        anchor = Numbered(id: new, number: counts[new, default: 0])
        counts[new, default: 0] += 1
        (own, others) = (0, 0)
      }
      isContinued = true
      defer { own += 1 }
      return ID(anchor: anchor, isOwn: true, number: own)
    }
  }
}
