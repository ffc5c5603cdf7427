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
    case .editDeviation(let id):
      return edits(of: id, in: state).map { .changeDeviation(id, $0, note: text(.note)) }
    case .closeDeviation(let id):
      return [.closeDeviation(id, remedy: text(.remedy), note: text(.note))]
    }
  }

  /// The values that the answers would replace.
  func shown(in state: PlanState) -> [RegisterKey: [FactID]] {
    let keys: [RegisterKey]
    switch subject {
    case .newDeviation: keys = []
    case .editDeviation(let id):
      keys = edits(of: id, in: state).map { .deviationField(id, $0.kind) }
    case .closeDeviation(let id): keys = [.deviationState(id), .deviationField(id, .remedy)]
    }
    return Dictionary(
      keys.map { ($0, shown[$0] ?? state.register($0).shown) }, uniquingKeysWith: { one, _ in one })
  }

  private func newDeviation(of activity: ActivityID) -> NewDeviation {
    NewDeviation(
      activity, kind: text(.kind).flatMap(DeviationKind.init), description: text(.description),
      cause: text(.cause), consequence: text(.consequence), remedy: text(.remedy),
      responsible: [responsible].compactMap(\.self), due: date(.due), place: text(.place),
      level: text(.level).flatMap(DeviationLevel.init) ?? .coordination)
  }

  private var responsible: Responsible? {
    text(.responsible).flatMap(Responsible.init(draftText:))
  }

  /// The parts whose answers differ from what stands there.
  private func edits(of id: DeviationID, in state: PlanState) -> [DeviationField] {
    guard let deviation = state.deviation(id) else { return [] }
    let answers: [DeviationField?] = [
      text(.remedy).map(DeviationField.remedy), date(.due).map(DeviationField.due),
      responsible.map(DeviationField.responsible),
      text(.kind).flatMap(DeviationKind.init).map(DeviationField.kind),
      text(.description).map(DeviationField.description), text(.cause).map(DeviationField.cause),
      text(.consequence).map(DeviationField.consequence),
      text(.place).map(DeviationField.place),
    ]
    return answers.compactMap(\.self).filter { deviation.value(of: $0.kind) != $0 }
  }
}

extension Deviation {
  /// The present value of a part.
  func value(of kind: DeviationField.Kind) -> DeviationField? {
    switch kind {
    case .kind: self.kind.map(DeviationField.kind)
    case .description: description.map(DeviationField.description)
    case .cause: cause.map(DeviationField.cause)
    case .consequence: consequence.map(DeviationField.consequence)
    case .remedy: remedy.map(DeviationField.remedy)
    case .responsible: responsible.map(DeviationField.responsible)
    case .due: due.map(DeviationField.due)
    case .place: place.map(DeviationField.place)
    }
  }
}
