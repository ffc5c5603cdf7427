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
    basis.page(of: Sheet(meeting, from: basis, in: language), chain, in: language)
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the titles in the chain.
  /// - Returns: The meeting as `docs/json.md` describes it, with its chain.
  public func json(in language: Language) -> JSONValue {
    basis.json(of: meeting).adding(["chain": chain.json(in: language)])
  }

  private var chain: Chain { Chain(.meeting(meeting.id), from: basis) }
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
