public import PlanDomain

/// One meeting: head, attendance, agenda with what was said and decided, and its whole chain.
public struct MeetingReport: Report, Hashable {
  let basis: Basis
  let meeting: Meeting

  /// Creates the report.
  ///
  /// - Parameters:
  ///   - id: The meeting; `nil` comes back when none such is in effect.
  ///   - basis: What to draw from.
  public init?(_ id: MeetingID, from basis: Basis) {
    guard let meeting = basis.state.meeting(id) else { return nil }
    self.meeting = meeting
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    Page(
      [
        basis.title("\(meeting.code)  \(meeting.body) \(meeting.date)", in: language),
        .fields(basis.head(of: meeting, in: language)),
      ] + attendance(in: language) + agenda(in: language) + chain.blocks(in: language))
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the titles in the chain.
  /// - Returns: The meeting as `docs/json.md` describes it, with its chain.
  public func json(in language: Language) -> JSONValue {
    basis.json(of: meeting).adding(["chain": chain.json(in: language)])
  }

  private var chain: Chain { Chain(.meeting(meeting.id), from: basis) }

  private func attendance(in language: Language) -> [Page.Block] {
    guard !meeting.attendance.isEmpty else { return [] }
    let rows = meeting.attendance.map { one -> [Table.Cell] in
      let until = one.attendance.until.flatMap(meeting.item).map {
        CouncilPhrase.until($0.title).worded(in: language)
      }
      let presence = one.attendance.presence.worded(in: language)
      return [
        .text(one.attendee.function),
        .text([presence, until].compactMap(\.self).joined(separator: ", ")),
      ]
    }
    let table = Table(
      columns: [.init("", isFlexible: true), .init("")], rows: rows, showsHeadings: false)
    return [.heading(CouncilPhrase.attendance.worded(in: language)), .table(table)]
  }

  private func agenda(in language: Language) -> [Page.Block] {
    let decided = Dictionary(grouping: decisions, by: \.item)
    let items = meeting.items.flatMap { item -> [Page.Block] in
      [.heading("\(item.number). \(item.title)")] + parking(of: item, in: language)
        + [item.note].compactMap(\.self).map(Page.Block.paragraph)
        + blocks(of: decided[item.key] ?? [])
    }
    let keys = Set(meeting.items.map(\.key))
    let others = decisions.filter { $0.item.map { !keys.contains($0) } ?? true }
    guard !others.isEmpty else { return items }
    return items + [.heading(CouncilPhrase.decisions.worded(in: language))] + blocks(of: others)
  }

  private var decisions: [Decision] { meeting.decisions.compactMap { basis.state.decision($0) } }

  private func blocks(of decisions: [Decision]) -> [Page.Block] {
    decisions.map { decision in
      let who = decision.responsible.map { basis.names(of: [$0]) }
      let terms = [who, decision.due?.description].compactMap(\.self).joined(separator: ", ")
      return .paragraph(
        "\(decision.code)  \(decision.text)" + (terms.isEmpty ? "" : " (\(terms))"))
    }
  }

  private func parking(of item: Meeting.Item, in language: Language) -> [Page.Block] {
    guard item.isParked else { return [] }
    let phrase = item.parkedBecause.map(CouncilPhrase.because) ?? .parked
    return [.paragraph("(\(phrase.worded(in: language)))")]
  }
}

extension Basis {
  /// A meeting's head: kind, stage, place, minutes, and what people disagree on.
  func head(of meeting: Meeting, in language: Language) -> [Page.Field] {
    let rows: [(CouncilPhrase, String?)] = [
      (.body, meeting.body), (.day, meeting.date.description), (.place, meeting.place),
      (.kind, meeting.kind.worded(in: language)), (.stage, meeting.stage.worded(in: language)),
      (.minutes, meeting.minutes?.document.file),
    ]
    return rows.compactMap { label, text in
      text.map { Page.Field(label.worded(in: language), $0) }
    }
      + conflicts(meeting.conflicts, in: language).map {
        Page.Field(ReportPhrase.conflict.worded(in: language), $0)
      }
  }
}
