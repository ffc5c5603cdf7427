import Cells
import PlanDomain

/// The fields of the forms about seats in groups.
struct SeatFields {
  let context: Context

  init(_ context: Context) {
    self.context = context
  }

  /// The groups that still are on the day.
  private var bodies: [Body] {
    context.state.plan.agreement.bodies.filter { body in
      body.ends.map { context.today <= $0 } ?? true
    }
  }

  /// A function, in which group, as what, from which day, by which decision.
  var taking: [FormField] {
    let groups = bodies.map { FormOption(value: $0.shortName, text: $0.shortName) }
    let roles = BodyMember.Role.allCases.map {
      FormOption(value: $0.rawValue, text: $0.worded(in: context.language))
    }
    return [
      FormField(.body, .pick(PickField(groups, chosen: groups.first?.value)), isRequired: true),
      FormField(.function, .pick(.functions(nil, context.state)), isRequired: true),
      FormField(
        .role, .choice(ChoiceField(roles, chosen: BodyMember.Role.member.rawValue)),
        isRequired: true),
    ] + day + decision
  }

  /// Which seat, from which day, by which decision.
  var leaving: [FormField] {
    let seats = SeatFields.seats(in: context.state, on: context.today).map { held in
      let party = held.seat.party.map { context.state.plan.party($0)?.shortName ?? $0.rawValue }
      let name = held.seat.function + (party.map { " (\($0))" } ?? "")
      return FormOption(value: held.name, text: "\(held.body): \(name)")
    }
    return [FormField(.seat, .pick(PickField(seats)), isRequired: true)] + day + decision
  }

  private var day: [FormField] {
    let today = TextField("\(context.today)", limit: 40, takesLines: false)
    return [FormField(.about, .date(today), isRequired: true)]
  }

  private var decision: [FormField] {
    [
      FormField(.decision, .pick(ActivityFields(context).decisions)),
      FormField(.note, .text(TextField())),
    ]
  }

  /// A seat with the group that it is in.
  struct HeldSeat {
    let body: String
    let seat: BodyMember

    /// Names the seat in a draft.
    var name: String { "\(body)/\(seat.party?.rawValue ?? "")/\(seat.function)" }
  }

  /// The seats that are held on a day, group by group.
  static func seats(in state: PlanState, on date: CalendarDate) -> [HeldSeat] {
    state.plan.agreement.bodies.flatMap { body in
      state.seats(in: body.shortName, on: date).map { HeldSeat(body: body.shortName, seat: $0) }
    }
  }
}

extension Form {
  /// That a function takes a seat.
  var taking: Wish? {
    guard let body = text(.body), let one = text(.function).flatMap(Responsible.init(draftText:)),
      let role = text(.role).flatMap(BodyMember.Role.init)
    else { return nil }
    let seat = BodyMember(function: one.function, party: one.party, role: role)
    return .takeSeat(seat, in: body, decision: decision, note: text(.note))
  }

  /// That a function leaves the seat that was chosen.
  func leaving(in state: PlanState) -> Wish? {
    let held = SeatFields.seats(in: state, on: today).first { $0.name == text(.seat) }
    return held.map {
      .leaveSeat(Attendee($0.seat), of: $0.body, decision: decision, note: text(.note))
    }
  }
}
