extension Since.ActivityChanges {
  /// How grave what has happened is: the worse comes first where all of it is told.
  public var gravity: Int {
    let ofValues = values.map { change -> Int in
      switch change.to {
      case .assessment(.deviating): 5
      case .progress(.dropped), .progress(.paused): 4
      case .assessment(.atRisk): 3
      default: 0
      }
    }
    let opened = deviations.contains { $0.before == nil && $0.deviation.isOpen } ? [5] : []
    let others = deviations.isEmpty ? [] : [1]
    return (ofValues + opened + others).max() ?? 0
  }
}

extension Since.AreaChanges {
  /// The activities, the gravest first; in the order of the plan among equals.
  public var gravestFirst: [Since.ActivityChanges] {
    activities.enumerated().sorted { one, other in
      (-one.element.gravity, one.offset) < (-other.element.gravity, other.offset)
    }.map(\.element)
  }
}

extension Since {
  /// The areas, the one with the gravest changes first; in their own order among equals.
  public var gravestFirst: [AreaChanges] {
    areas.enumerated().sorted { one, other in
      let (a, b) = (
        one.element.activities.map(\.gravity).max() ?? -1,
        other.element.activities.map(\.gravity).max() ?? -1
      )
      return (-a, one.offset) < (-b, other.offset)
    }.map(\.element)
  }
}
