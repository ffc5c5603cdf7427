import PlanDomain

extension Model {
  /// Where the person stands, for a program that is started again after this one was cut off.
  ///
  /// The first screen stands on the first line, then each that was opened from it, then what is being
  /// written; `nil` once the person has left, and in views of another day or of the wall.
  public var place: String? {
    guard !setting.isSpeaker, !setting.isAsOf, !isFinished else { return nil }
    // What lies on a screen that is not remembered cannot be reached again either.
    let screens = (navigation.suspended + [navigation.current]).map(\.trace)
    var known = screens.prefix { $0 != nil }.compactMap(\.self)
    if !known.isEmpty { known[0][.owner] = setting.owner?.rawValue }
    return (known + [prompt?.trace].compactMap(\.self)).map(\.line).joined(separator: "\n")
  }

  /// Goes back to where the person stood when the program was cut off, as far as that is still there.
  ///
  /// - Returns: Whether there was such a place.
  mutating func returnToPlace() -> Bool {
    guard !setting.isSpeaker, !setting.isAsOf, let place = setting.place else { return false }
    let traces = place.split(separator: "\n").map { Trace(line: $0) }
      .prefix { $0 != nil }.compactMap(\.self)
    let screens = traces.filter { Prompt.TraceName(rawValue: $0.name) == nil }
    if let owner = screens.first?[.owner].flatMap({ PartyID($0) }),
      setting.owner == nil, state.plan.owners.contains(owner)
    {
      show(planOf: owner)
    }
    guard let first = screens.first, first.name == "\(Screen.Kind.overview)",
      let overview = Screen(first, Context(model: self))
    else { return false }
    navigation.current = overview
    settle()
    for trace in screens.dropFirst() {
      // What was opened from something that is gone is left out with it.
      guard let screen = Screen(trace, Context(model: self)) else { break }
      navigation.open(screen)
      settle()
    }
    if let last = traces.last { takeUp(last) }
    return true
  }
}
