/// A part of an activity that a decision may change, with its new value.
public enum ActivityField: Hashable, Sendable {
  /// The title.
  case title(String)
  /// How it is done.
  case how(String)
  /// How and when it is followed up.
  case followUp(String)
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
    /// How it is done.
    case how
    /// How and when it is followed up.
    case followUp
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
    case .how: .how
    case .followUp: .followUp
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
    case .how(let text): changed.how = text
    case .followUp(let text): changed.followUp = text
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
