import Cells
import PlanDomain

/// The fields of the forms about meetings.
struct MeetingFields {
  let context: Context

  init(_ context: Context) {
    self.context = context
  }

  /// The groups that may meet; the council first.
  private var bodies: [String] {
    let agreement = context.state.plan.agreement
    let groups = agreement.bodies.filter { body in body.ends.map { context.today <= $0 } ?? true }
    let all = (groups.filter(\.leads) + groups.filter { !$0.leads }).map(\.shortName)
    return all.isEmpty ? [agreement.shortTitle] : all
  }

  var planning: [FormField] {
    let kinds = MeetingKind.allCases.map {
      FormOption(value: $0.rawValue, text: $0.worded(in: context.language))
    }
    let bodies = self.bodies
    // From the wall the group that meets plans its next meeting.
    let body =
      context.meeting.flatMap { meeting in bodies.first { $0 == meeting.body } } ?? bodies[0]
    let agenda = agendas[MeetingFields.name(body, .monthly)] ?? ""
    return [
      FormField(.day, .date(TextField(limit: 40, takesLines: false)), isRequired: true),
      FormField(
        .kind, .choice(ChoiceField(kinds, chosen: MeetingKind.monthly.rawValue)), isRequired: true),
      FormField(
        .body,
        .pick(PickField(bodies.map { FormOption(value: $0, text: $0) }, chosen: body)),
        isRequired: true),
      FormField(.place, .text(TextField(limit: 200, takesLines: false))),
      FormField(.agenda, .text(TextField(agenda)), isRequired: true),
    ]
  }

  /// What may be changed in a meeting, filled with what stands there.
  func editing(_ meeting: Meeting?) -> [FormField] {
    let day = meeting.map { "\($0.date)" } ?? ""
    let agenda = AgendaText.text(of: meeting?.items.map(\.planned) ?? [])
    guard meeting?.stage != .closed else { return hours(of: meeting) }
    let begun = meeting?.stage == .open ? Array(hours(of: meeting).prefix(1)) : []
    return [
      FormField(.day, .date(TextField(day, limit: 40, takesLines: false)), isRequired: true),
      FormField(.place, .text(TextField(meeting?.place ?? "", limit: 200, takesLines: false))),
      FormField(.agenda, .text(TextField(agenda)), isRequired: true),
    ] + begun
  }

  /// When it began and ended.
  private func hours(of meeting: Meeting?) -> [FormField] {
    let times: [(FormLabel, ClockTime?)] = [(.opens, meeting?.start), (.closes, meeting?.end)]
    return times.map { label, time in
      let text = time.map { "\($0)" } ?? ""
      return FormField(label, .text(TextField(text, limit: 20, takesLines: false)))
    }
  }

  /// Who takes part without a listed seat, and as what.
  func attending(_ id: MeetingID) -> [FormField] {
    let ways = [Presence.coOpted, .present].map {
      FormOption(value: $0.rawValue, text: context.worded($0))
    }
    // A group whose seats are not listed has members that nobody knows of before they come.
    let usual: Presence = context.state.seats(of: id).isEmpty ? .present : .coOpted
    return [
      // A guest may be of neither party.
      FormField(
        .function, .pick(.functions(nil, context.state, takesOthers: true)), isRequired: true),
      FormField(.role, .choice(ChoiceField(ways, chosen: usual.rawValue)), isRequired: true),
    ]
  }

  /// The standard agendas as text, by group and kind.
  var agendas: [String: String] {
    var agendas: [String: String] = [:]
    for body in bodies {
      for kind in MeetingKind.allCases {
        let items = context.state.standardAgenda(kind, of: body, in: context.language)
        agendas[MeetingFields.name(body, kind)] = AgendaText.text(of: items)
      }
    }
    return agendas
  }

  static func name(_ body: String, _ kind: MeetingKind) -> String { "\(kind.rawValue)/\(body)" }
}
