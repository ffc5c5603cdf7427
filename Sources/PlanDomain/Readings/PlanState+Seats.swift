extension PlanState {
  /// Returns who holds a seat in a group on a day.
  ///
  /// A seat is held from the day that it was taken until the day that it was left; what was said last
  /// about a day counts. Seats that the agreement names are held from its first day.
  ///
  /// - Parameters:
  ///   - body: The group, by its short name.
  ///   - date: The day; `nil` for all that has been said.
  /// - Returns: The seats: those of the agreement in its order, then the others as they were taken.
  public func seats(in body: String, on date: CalendarDate? = nil) -> [BodyMember] {
    var seats = plan.agreement.body(named: body)?.members ?? []
    for change in seatChanges(in: body) where date.map({ change.date <= $0 }) ?? true {
      switch change.event {
      case .seatTaken(let event):
        seats.removeAll { Attendee($0) == Attendee(event.seat) }
        seats.append(event.seat)
      case .seatLeft(let event): seats.removeAll { Attendee($0) == event.attendee }
      default: break
      }
    }
    return seats
  }

  /// Returns the day from which a function has held its seat, where that has been recorded.
  ///
  /// - Parameters:
  ///   - seat: The seat.
  ///   - body: The group, by its short name.
  /// - Returns: The day and the decision, or `nil` for a seat of the agreement.
  public func taking(
    of seat: BodyMember, in body: String
  ) -> (date: CalendarDate, decision: DecisionID?)? {
    seatChanges(in: body).reversed().lazy.compactMap { change in
      guard case .seatTaken(let event) = change.event, Attendee(event.seat) == Attendee(seat)
      else { return nil }
      return (change.date, event.decision)
    }.first
  }

  /// What has been said about the seats of a group, by day.
  private func seatChanges(
    in body: String
  ) -> [(date: CalendarDate, id: FactID, event: Event)] {
    facts(about: .body(body)).compactMap { id in
      guard isInEffect(id.entry), let (entry, fact) = fact(id) else { return nil }
      return (entry.day(of: fact), id, fact.event)
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }
}
