public import PlanDomain

/// The minutes (*minnesanteckningar*) of a meeting: who was there, what was said and decided.
///
/// Each item's text is what has been noted under it; note again to change it before the approval. Those
/// of an approved meeting draw on what was recorded when it was approved, and on nothing later.
public struct MinutesReport: Report, Hashable {
  let basis: Basis
  /// The code that copies of approved minutes have.
  private let code: CheckCode?
  /// The meeting.
  public let meeting: Meeting
  /// When the minutes were approved, and by whom; `nil` for a draft.
  let approval: Approval?

  /// An approval of minutes.
  public struct Approval: Hashable, Sendable {
    /// The day.
    public let date: CalendarDate
    /// The function of the person who approved them.
    public let function: String

    /// Creates an approval.
    ///
    /// - Parameters:
    ///   - date: The day.
    ///   - function: The function of the person who approved them.
    public init(on date: CalendarDate, by function: String) {
      self.date = date
      self.function = function
    }
  }

  /// Creates the report.
  ///
  /// - Parameters:
  ///   - id: The meeting; `nil` comes back when none such is in effect.
  ///   - basis: What to draw from.
  ///   - approval: The approval that the minutes are made for; `nil` for a draft, or for minutes that
  ///     are already approved.
  public init?(_ id: MeetingID, from basis: Basis, approving approval: Approval? = nil) {
    guard let known = basis.state.meeting(id) else { return nil }
    guard let document = known.minutes?.document, let given = basis.state.approval(of: id) else {
      // What is filed is read by everybody, and a draft is what will be filed.
      let open = basis.openly
      guard let meeting = open.state.meeting(id) else { return nil }
      (self.basis, self.meeting, self.approval, code) = (open, meeting, approval, nil)
      return
    }
    self.basis = Basis(
      openly: basis.state.upTo(document.heads), on: given.date, workspace: basis.workspace)
    guard let then = self.basis.state.meeting(id) else { return nil }
    (self.meeting, self.approval) = (then, given)
    code = CheckCode(known.code, of: document)
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    Page(
      [title(in: language), .fields(head(in: language))] + attendance(in: language)
        + items(in: language) + otherDecisions(in: language) + followedUp(in: language)
        + changes(in: language)
        + parked(in: language) + next(in: language) + signing(in: language))
  }

  private func title(in language: Language) -> Page.Block {
    let state: MinutesPhrase = approval.map { .approved($0) } ?? .draft(basis.picture.date)
    let marks =
      [basis.agreement.shortTitle, state.worded(in: language)]
      + basis.leavingOut(in: language)
      + (basis.state.plan.isExample ? [ReportPhrase.example.worded(in: language)] : [])
    return .title(
      MinutesPhrase.minutesOf(meeting.code).worded(in: language),
      [marks.joined(separator: " \u{B7} ")])
  }

  private func head(in language: Language) -> [Page.Field] {
    let rows: [(MinutesPhrase, String?)] = [
      (.body, body?.name ?? meeting.body), (.day, meeting.date.description),
      (.time, time(in: language)), (.place, meeting.place),
      (.kind, meeting.kind.worded(in: language)), (.chair, chair(in: language)),
      (.secretary, secretary),
      (.checkCode, code?.text),
    ]
    return rows.compactMap { label, text in text.map { .init(label.worded(in: language), $0) } }
  }

  private var body: Body? {
    basis.agreement.bodies.first { $0.shortName == meeting.body }
  }

  /// The seats of the group on the day of the meeting.
  private var seats: [BodyMember] { basis.state.seats(of: meeting.id) }

  /// Who led the meeting.
  var chair: Attendee? { meeting.chair(among: seats) }

  /// Who led the meeting, and who took over; where nobody who was there is known to have, that and why.
  private func chair(in language: Language) -> String? {
    if let chair {
      let last = meeting.lastItem(ofChairAmong: seats)?.number
      guard last != nil || meeting.deputy != nil else { return chair.function }
      return MinutesPhrase.chairUntil(chair.function, last, then: meeting.deputy?.function)
        .worded(in: language)
    }
    guard let named = seats.first(where: { $0.role == .chair }) else { return nil }
    let isAbsent = meeting.presence(of: Attendee(named)) == .absent
    return MinutesPhrase.noChair(named.function, isAbsent: isAbsent).worded(in: language)
  }

  /// Who kept the record: as was said, else whoever opened the meeting.
  var secretary: String? {
    meeting.statedSecretary ?? meeting.opened.flatMap { basis.state.entry($0.entry) }?.author
  }

  /// From when to when: as was said, else by the clock of the day itself.
  private func time(in language: Language) -> String? {
    switch (meeting.start, meeting.end) {
    case (nil, nil): nil
    case (let start?, nil): MinutesPhrase.from(start).worded(in: language)
    case (nil, let end?): MinutesPhrase.until(end).worded(in: language)
    case (let start?, let end?): start == end ? nil : "\(start)\u{2013}\(end)"
    }
  }

  /// Room for whoever kept the record and whoever led the meeting to sign on paper.
  private func signing(in language: Language) -> [Page.Block] {
    let line = String(repeating: ".", count: 40)
    let rows: [(MinutesPhrase, String?)] = [(.recordedBy, secretary), (.signedBy, chair?.function)]
    return [
      .heading(MinutesPhrase.signing.worded(in: language)),
      .fields(
        rows.map { label, function in
          .init(label.worded(in: language), line + (function.map { " \($0)" } ?? ""))
        }),
    ]
  }

  private func attendance(in language: Language) -> [Page.Block] {
    let seats = seats.map(Attendee.init)
    let noted = meeting.attendance.map(\.attendee)
    let rows = (seats + noted.filter { !seats.contains($0) }).map { row(of: $0, in: language) }
    guard !rows.isEmpty else { return [] }
    let titles: [MinutesPhrase] = [.function, .party, .presence]
    return [
      .heading(CouncilPhrase.attendance.worded(in: language)),
      .table(
        Table(
          columns: titles.map { .init($0.worded(in: language), isFlexible: $0 == .function) },
          rows: rows)),
    ]
  }

  private func row(of attendee: Attendee, in language: Language) -> [Table.Cell] {
    let noted = meeting.attendance.first { $0.attendee == attendee }?.attendance
    let presence = noted?.presence.worded(in: language)
    let from = noted?.from.flatMap(meeting.item).map {
      MinutesPhrase.fromItem($0.number).worded(in: language)
    }
    let until = noted?.until.flatMap(meeting.item).map {
      MinutesPhrase.untilItem($0.number).worded(in: language)
    }
    let words = [presence ?? MinutesPhrase.notNoted.worded(in: language), from, until]
    return [
      .text(attendee.function), .text(name(of: attendee.party)),
      .text(words.compactMap(\.self).joined(separator: ", ")),
    ]
  }

  /// The seats that nothing has been said about.
  var unnotedSeats: [BodyMember] {
    let named = Set(meeting.attendance.map(\.attendee))
    return seats.filter { !named.contains(Attendee($0)) }
  }

  private func name(of party: PartyID?) -> String {
    party.map { basis.state.plan.party($0)?.shortName ?? $0.rawValue } ?? ""
  }
}

extension PlanState {
  /// When the minutes of a meeting were approved, and by whom.
  fileprivate func approval(of id: MeetingID) -> MinutesReport.Approval? {
    let entry = history.last { entry in
      entry.facts.contains { fact in
        if case .minutesApproved(let event) = fact.event { event.meeting == id } else { false }
      }
    }
    return entry.map { MinutesReport.Approval(on: $0.recordedAt.date, by: $0.author) }
  }
}
