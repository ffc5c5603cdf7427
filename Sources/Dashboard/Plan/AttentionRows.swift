import Cells
public import PlanDomain

/// What needs attention, row by row: of each group the three most urgent, and the rest behind a row that
/// unfolds it.
///
/// Before anything has been done in a workspace, the first steps come first.
struct AttentionRows: Equatable, Sendable {
  enum Row: Equatable, Sendable {
    case beginning(Beginning)
    case reason(Attention)
    /// The rest of a group: how many are hidden, none where it is unfolded.
    case rest(Attention.Group, hidden: Int, of: Int)

    var reason: Attention? { if case .reason(let reason) = self { reason } else { nil } }

    var target: Overview.Target {
      switch self {
      case .beginning(let beginning): .beginning(beginning)
      case .reason(let reason): .attention(reason.undated)
      case .rest(let group, _, _): .rest(group)
      }
    }
  }

  /// How many of a group are shown before it is unfolded.
  static let shown = 3

  let all: [Row]
  /// The columns that the longest reason takes, where it is one that must not be cut.
  let reasonColumns: Int

  init(_ context: Context, unfolded: Set<Attention.Group>) {
    var groups: [Attention.Group] = []
    var reasons: [Attention.Group: [Attention]] = [:]
    for reason in context.picture.attention {
      if reasons[reason.group] == nil { groups.append(reason.group) }
      reasons[reason.group, default: []].append(reason)
    }
    let rows = groups.flatMap { group -> [Row] in
      let all = reasons[group] ?? []
      // A row in place of a single one would save nothing.
      guard all.count > AttentionRows.shown + 1 else { return all.map(Row.reason) }
      let isUnfolded = unfolded.contains(group)
      let shown = isUnfolded ? all.count : AttentionRows.shown
      return all.prefix(shown).map(Row.reason)
        + [.rest(group, hidden: all.count - shown, of: all.count)]
    }
    reasonColumns = reasons.values.joined().reduce(0) { max($0, $1.columns(in: context.language)) }
    self.all = Beginning.left(context).map(Row.beginning) + rows
  }
}

extension Attention.Group: Worded {
  /// What the group is called, as it stands after a number.
  public var words: Words {
    switch self {
    case .disagreements: Words("med oenighet", "with disagreement")
    case .deviating: Words("avviker", "depart from the plan")
    case .remedies: Words("med försenad åtgärd", "with a late remedy")
    case .late: Words("försenade", "late")
    case .decisions: Words("beslut att verkställa", "decisions to carry out")
    case .meetings: Words("möten som inte är avslutade", "meetings that have not ended")
    case .silence: Words("utan rapport", "without a report")
    case .reviews: Words("avvikelser ej granskade", "deviations not reviewed")
    case .editions: Words("utgåvor av planen", "editions of the plan")
    case .proposals: Words("väntar på beslut", "await a decision")
    case .risk: Words("med risk för avvikelse", "at risk")
    case .soon: Words("slutar inom 30 dagar", "end within 30 days")
    case .gaps: Words("avvikelser med luckor", "deviations with gaps")
    case .goals: Words("mål utan aktiviteter", "goals without activities")
    case .responsible: Words("med ansvarig att ordna", "with a responsible function to settle")
    case .agreement: Words("överenskommelser", "agreements")
    }
  }
}

extension Attention {
  /// The columns that the reason takes with its mark, where it is a long one.
  ///
  /// The least are those of the longest number of days, so that a list does not jump from one day to the next.
  fileprivate func columns(in language: Language) -> Int {
    let whole = 3 + ScreenText(worded(in: language)).columns
    return switch self {
    case .meetingLeftOpen: max(41, whole)
    case .agreementEnding: max(40, whole)
    case .decisionDueSoon: max(37, whole)
    case .reportMissing, .deviating(_, hasDeviation: false): max(34, whole)
    case .conflict, .deviating, .remedyOverdue, .unreviewed, .doneWithDeviation, .deviationLacks,
      .overdue, .decisionOverdue, .editionToAdopt, .editionAltered, .proposal, .atRisk, .dueSoon,
      .stale, .unreported, .goalWithoutActivities, .withoutResponsible, .severalResponsible:
      0
    }
  }
}
