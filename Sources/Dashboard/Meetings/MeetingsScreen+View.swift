import Cells
import PlanDomain

extension MeetingsScreen {
  func draw(into frame: inout Frame, _ context: Context) {
    let layout = DecisionsLayout(context)
    let rows = rows(context)
    frame.writeHeading(heading(context), in: layout.heading, hasFocus: true)
    if rows.isEmpty { drawEmpty(into: &frame, layout, context) }
    cursor.draw(rows.count, into: &frame, layout.list) { place in
      MeetingLine(columns: layout.list.columns - 3, context: context).line(rows[place])
    }
    drawPreview(into: &frame, layout, context)
  }

  /// The title, how many there are, and the text that hides some of them.
  private func heading(_ context: Context) -> String {
    let meetings = context.state.meetings
    guard let query else {
      let planned = meetings.count { $0.stage == .planned }
      return context.worded(MeetingWord.counts(total: meetings.count, planned: planned))
    }
    return [
      context.worded(MeetingWord.shown(rowCount, of: meetings.count)), "\u{201D}\(query)\u{201D}",
    ].joined(separator: " \(Symbols.unicode.dot.string) ")
  }

  private func drawEmpty(into frame: inout Frame, _ layout: DecisionsLayout, _ context: Context) {
    let word: MeetingWord = context.state.meetings.isEmpty ? .noMeetings : .noneShown
    var detail = Detail(context, columns: layout.list.columns - 3)
    detail.add(context.worded(word), .quiet)
    LineCursor().draw(detail.lines, into: &frame, layout.list, hasFocus: false)
  }

  private func drawPreview(
    into frame: inout Frame, _ layout: DecisionsLayout, _ context: Context
  ) {
    guard !layout.preview.isEmpty else { return }
    let meeting = selection.flatMap { context.state.meeting($0) }
    let title = meeting.map(\.code) ?? context.worded(Phrase.nothingSelectedHeading)
    frame.writeHeading(title, in: layout.previewHeading, hasFocus: false)
    guard let meeting else { return }
    var detail = Detail(context, columns: layout.preview.columns - 3)
    detail.add(essentialsOf: meeting)
    for decision in meeting.decisions.compactMap(context.state.decision) {
      detail.add(inShort: decision)
    }
    if meeting.decisions.isEmpty { detail.addAgenda(of: meeting) }
    LineCursor().draw(detail.lines, into: &frame, layout.preview, hasFocus: false)
  }
}
