public import PlanDomain

/// What goes out before a meeting: its agenda, what is to be followed up, what waits.
public struct AgendaReport: Report, Hashable {
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
        basis.title(CouncilPhrase.agendaOf(meeting.code).worded(in: language), in: language),
        .fields(
          basis.head(of: meeting, in: language) + roles(in: language) + group(in: language)),
      ] + called(in: language) + [
        .heading(CouncilPhrase.agenda.worded(in: language)), .table(items(in: language)),
      ] + followUp(in: language) + putOff(in: language) + ownMatters(in: language))
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the words; there are none.
  /// - Returns: The meeting, and the numbers of the decisions to follow up.
  public func json(in language: Language) -> JSONValue {
    basis.json(of: meeting).adding([
      "follows_up": .array(carried.decisions.map { basis.json(of: $0) }),
      "put_off": .texts(carried.items.map(\.planned.title)),
      "waiting": .array(proposals.map { basis.json(of: $0, in: language) }),
      "activities": .texts(isCoordinating ? activities.map(\.id) : []),
      "deviations": .texts(isCoordinating ? deviations.map(\.deviation.code) : []),
      "report": .optional(isPolitical ? basis.state.frozenReports.last?.number : nil),
      "brief": .optional(isPolitical ? brief?.number : nil),
    ])
  }

  /// What a temporary group is for and when it ends, which its meetings are to be held against.
  private func group(in language: Language) -> [Page.Field] {
    guard let body = basis.agreement.body(named: meeting.body), let ends = body.ends else {
      return []
    }
    let purposes = body.purposes.joined(separator: "\n")
    let rows: [(AgreementWord, String)] = [
      (.purposesOfGroup, purposes), (.until, ends.description),
    ]
    return rows.filter { !$0.1.isEmpty }.map { Page.Field($0.0.worded(in: language), $0.1) }
  }

  /// Who is to lead the meeting and keep the record, as far as that is known.
  private func roles(in language: Language) -> [Page.Field] {
    let chair = meeting.statedChair?.function ?? seats.first { $0.role == .chair }?.function
    let rows: [(MinutesPhrase, String?)] = [
      (.time, meeting.start.map { MinutesPhrase.from($0).worded(in: language) }),
      (.chair, chair), (.secretary, meeting.statedSecretary),
    ]
    return rows.compactMap { label, text in text.map { .init(label.worded(in: language), $0) } }
  }

  private var seats: [BodyMember] { basis.state.seats(of: meeting.id) }

  /// The group's seats, each with its party and what has been said of its coming.
  private func called(in language: Language) -> [Page.Block] {
    let others = meeting.attendance.map(\.attendee).filter {
      !seats.map(Attendee.init).contains($0)
    }
    let all = seats.map(Attendee.init) + others
    guard !all.isEmpty else { return [] }
    let titles: [MinutesPhrase] = [.function, .party, .presence]
    return [
      .heading(CouncilPhrase.called.worded(in: language)),
      .table(
        Table(
          columns: titles.map { .init($0.worded(in: language), isFlexible: $0 == .function) },
          rows: all.map { attendee in
            let party = attendee.party.map {
              basis.state.plan.party($0)?.shortName ?? $0.rawValue
            }
            let presence = meeting.presence(of: attendee)?.worded(in: language)
            return [.text(attendee.function), .text(party ?? ""), .text(presence ?? "")]
          })),
    ]
  }

  private var carried: CarriedOver { basis.state.carriedOver(to: meeting.id) }

  private func items(in language: Language) -> Table {
    Table(
      columns: [.init(""), .init("", isFlexible: true), .init("")],
      rows: meeting.items.map { item in
        let time = item.planned.minutes.map { CouncilPhrase.plannedTime($0) }
        return [
          .text("\(item.number)."), .text(item.title),
          .text(time?.worded(in: language) ?? ""),
        ]
      }, showsHeadings: false)
  }

  private func followUp(in language: Language) -> [Page.Block] {
    guard !carried.decisions.isEmpty else { return [] }
    let list = DecisionList(carried.decisions, from: basis)
    return [
      .heading(CouncilPhrase.toFollowUp.worded(in: language)),
      .records(list.shortTable(in: language)),
    ]
  }

  private func putOff(in language: Language) -> [Page.Block] {
    guard !carried.items.isEmpty else { return [] }
    let lines = carried.items.map { item in
      let from = basis.state.code(of: .meeting(item.meeting))
      let untouched = CouncilPhrase.untouched.worded(in: language)
      let reason = (item.note ?? (item.isUntouched ? untouched : nil)).map { ": \($0)" } ?? ""
      return Page.Block.paragraph("\(item.planned.title) (\(from)\(reason))")
    }
    return [.heading(CouncilPhrase.putOff.worded(in: language))] + lines
  }

  func waiting(in language: Language) -> [Page.Block] {
    guard !proposals.isEmpty else { return [] }
    let lines = proposals.compactMap { proposal -> Page.Block? in
      basis.words(of: proposal, in: language).map { .paragraph($0) }
    }
    return [.heading(CouncilPhrase.waiting.worded(in: language))] + lines
  }
}
