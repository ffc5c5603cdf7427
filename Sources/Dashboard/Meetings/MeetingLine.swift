import Cells
import PlanDomain

/// A meeting in one row of the list: how far it has come, its number, its day, its decisions.
struct MeetingLine {
  let columns: Int
  let context: Context

  private var hasBody: Bool { columns >= 90 }
  private var hasPlace: Bool { columns >= 96 }

  func line(_ meeting: Meeting) -> StyledLine {
    var line = StatusMark(meeting.stage, in: context.language).line.truncated(to: 12).padded(to: 13)
    line += code(of: meeting).padded(to: 12)
    line += StyledLine("\(meeting.date)").padded(to: 12)
    let count = context.worded(MeetingWord.decisions(meeting.decisions.count))
    line += StyledLine(meeting.decisions.isEmpty ? "" : count).truncated(to: 11).padded(to: 12)
    if hasBody { line += StyledLine(meeting.body, .quiet).truncated(to: 11).padded(to: 12) }
    if hasPlace {
      line += StyledLine(meeting.place ?? "", .quiet).truncated(to: 23).padded(to: 24)
    }
    return (line + StyledLine(meeting.kind.worded(in: context.language))).truncated(to: columns)
  }

  /// The number, marked where people disagree and where another has just changed something.
  private func code(of meeting: Meeting) -> StyledLine {
    let isFresh = context.fresh.contains(.meeting(meeting.id))
    let style: Style = isFresh ? .accent.bold : .plain.bold
    let code = StyledLine(meeting.code + (isFresh ? "*" : ""), style)
    guard !meeting.conflicts.isEmpty else { return code }
    return code + StyledLine(Symbols.unicode.different, .bad.bold)
  }
}
