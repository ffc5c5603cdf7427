/// A part of an activity that a decision may change, with its new value.
public enum ActivityField: Hashable, Sendable {
  /// The title.
  case title(String)
  /// One of the texts that a decision may change.
  case text(ActivityText, String)
  /// The function that answers for it.
  case responsible(Responsible)
  /// When it is done.
  case schedule(Schedule)
  /// What a party contributes.
  case contribution(Contribution)

  /// Names a part of an activity.
  public enum Kind: Hashable, Sendable {
    /// The title.
    case title
    /// One of the texts that a decision may change.
    case text(ActivityText)
    /// The function that answers for it.
    case responsible
    /// When it is done.
    case schedule
    /// What a party contributes.
    case contribution(PartyID)
  }

  /// Which part it is.
  public var kind: Kind {
    switch self {
    case .title: .title
    case .text(let part, _): .text(part)
    case .responsible: .responsible
    case .schedule: .schedule
    case .contribution(let contribution): .contribution(contribution.party)
    }
  }
}

extension Activity {
  /// Returns the activity with a part changed.
  func changing(_ field: ActivityField) -> Activity {
    var changed = self
    switch field {
    case .title(let text): changed.title = text
    case .text(let part, let text): changed[part] = text
    case .responsible(let responsible): changed.responsible = [responsible]
    case .schedule(let schedule): changed.schedule = schedule
    case .contribution(let contribution): changed.replace(contribution)
    }
    return changed
  }

  private mutating func replace(_ contribution: Contribution) {
    if let place = contributions.firstIndex(where: { $0.party == contribution.party }) {
      contributions[place] = contribution
    } else {
      contributions.append(contribution)
    }
  }
}

extension ActivityField.Kind {
  /// The name of the part, as the journal, commands and JSON spell it.
  public var name: String {
    switch self {
    case .title: "title"
    case .text(let part): part.rawValue
    case .responsible: "responsible"
    case .schedule: "schedule"
    case .contribution: "contribution"
    }
  }
}
