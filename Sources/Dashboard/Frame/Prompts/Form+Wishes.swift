import PlanDomain

extension Form {
  /// What the answers ask for; nothing where they change nothing.
  func wishes(in state: PlanState) -> [Wish] {
    switch subject {
    case .newDeviation(let activity):
      guard let activity = activity ?? text(.activity).flatMap({ ActivityID($0) }) else {
        return []
      }
      return [.openDeviation(newDeviation(of: activity))]
    case .measure(let id): return measuring(id)
    case .prepareProposal: return preparing
    case .deliverReport(let id): return delivering(id)
    case .answerReport(let id): return answering(id)
    case .editDeviation(let id):
      return edits.map { .changeDeviation(id, $0, note: text(.note)) }
    case .planMeeting: return newMeeting(in: state).map { [.planMeeting($0)] } ?? []
    case .editMeeting(let id): return changes(of: id, in: state).map { .changeMeeting(id, $0) }
    case .addActivity: return newActivity.map { [.addActivity($0, decision: decision)] } ?? []
    case .editActivity(let id):
      return changes(of: id, in: state).map {
        .changeActivity(id, $0, note: text(.note), decision: decision)
      }
    case .adoptEdition(let version):
      let digest = state.plan.listed.last { $0.version == version }?.digest
      return digest.map { [.adoptPlan(version: version, digest: $0, decision: decision)] } ?? []
    case .addAttendee(let id): return attending(id)
    case .takeSeat: return taking.map { [$0] } ?? []
    case .leaveSeat: return leaving(in: state).map { [$0] } ?? []
    case .newDecision(let place): return [newDecision(place, in: state)]
    case .correctDecision(let id):
      return corrections.map { .correctDecision(id, $0, note: text(.note)) }
    case .closeDeviation(let id):
      let remedy = isChanged(.remedy) ? text(.remedy) : nil
      return [.closeDeviation(id, remedy: remedy, note: text(.note))]
    }
  }

  /// The values that the answers would replace, as they were shown.
  var replaced: [RegisterKey: [FactID]] {
    let keys: Set<RegisterKey>
    switch subject {
    case .editDeviation(let id): keys = Set(edits.map { .deviationField(id, $0.kind) })
    case .correctDecision(let id): keys = Set(corrections.map { .decisionField(id, $0.kind) })
    case .editMeeting(let id): keys = Set(changedMeetingFields.map { .meetingField(id, $0) })
    case .editActivity(let id): keys = Set(changedActivityFields.map { .field(id, $0) })
    default: return shown
    }
    return shown.filter { keys.contains($0.key) }
  }

  private func newDeviation(of activity: ActivityID) -> NewDeviation {
    NewDeviation(
      activity, kind: text(.kind).flatMap(DeviationKind.init), description: text(.description),
      cause: text(.cause), consequence: text(.consequence), remedy: text(.remedy),
      responsible: [responsible].compactMap(\.self), due: date(.due), place: text(.place),
      level: text(.level).flatMap(DeviationLevel.init) ?? .coordination)
  }

  var responsible: Responsible? {
    text(.responsible).flatMap(Responsible.init(draftText:))
  }

  /// The parts that have been answered anew; what others change meanwhile in the rest stays.
  private var edits: [DeviationField] {
    let answers: [(FormLabel, DeviationField?)] = [
      (.remedy, text(.remedy).map(DeviationField.remedy)),
      (.due, date(.due).map(DeviationField.due)),
      (.responsible, responsible.map(DeviationField.responsible)),
      (.kind, text(.kind).flatMap(DeviationKind.init).map(DeviationField.kind)),
      (.description, text(.description).map(DeviationField.description)),
      (.cause, text(.cause).map(DeviationField.cause)),
      (.consequence, text(.consequence).map(DeviationField.consequence)),
      (.place, text(.place).map(DeviationField.place)),
    ]
    return answers.compactMap { isChanged($0) ? $1 : nil }
  }
}
