extension ActivityField {
  /// The part without its text.
  var withoutText: ActivityField {
    switch self {
    case .title: .title(Masked.placeholder)
    case .text(let part, _): .text(part, Masked.placeholder)
    case .contribution(let one):
      .contribution(Contribution(party: one.party, text: Masked.placeholder))
    case .responsible, .schedule: self
    }
  }
}

extension DeviationField {
  /// The part without its text.
  var withoutText: DeviationField {
    switch self {
    case .description: .description(Masked.placeholder)
    case .cause: .cause(Masked.placeholder)
    case .consequence: .consequence(Masked.placeholder)
    case .remedy: .remedy(Masked.placeholder)
    case .place: .place(Masked.placeholder)
    case .kind, .responsible, .due: self
    }
  }
}

extension DecisionField {
  /// The part without its text.
  var withoutText: DecisionField {
    switch self {
    case .text: .text(Masked.placeholder)
    case .responsible, .due, .item: self
    }
  }
}

extension MeetingField {
  /// The part without its text.
  var withoutText: MeetingField {
    switch self {
    case .date: self
    case .place: .place(Masked.placeholder)
    case .agenda(let items): .agenda(items.map(\.withoutText))
    case .chair, .deputy, .secretary, .start, .end: self
    }
  }
}

extension AgendaItem {
  /// The item without its title.
  var withoutText: AgendaItem { AgendaItem(key, title: Masked.placeholder, minutes: minutes) }
}

extension Activity {
  /// The activity without its texts; what may be left out is.
  var withoutText: Activity {
    Activity(
      id: id, serves: serves, title: Masked.placeholder,
      contributions: contributions.map {
        Contribution(party: $0.party, text: Masked.placeholder)
      }, responsible: responsible, schedule: schedule, perspectives: perspectives,
      owner: owner)
  }
}
