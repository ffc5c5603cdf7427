import PlanDomain

/// Something that a trace names, and that is looked up again when the program comes back.
protocol Traceable {
  /// What a trace calls it; `nil` where it has no name.
  var traced: String? { get }
  /// Finds it by what a trace called it; `nil` where it is gone.
  init?(traced: String?, _ context: Context)
}

/// What a screen is about that tells of the plan as a whole.
struct Whole: Traceable {
  var traced: String? { nil }

  init() {}

  init?(traced: String?, _ context: Context) {}
}

extension Optional: Traceable where Wrapped: Traceable {
  var traced: String? { flatMap(\.traced) }

  init?(traced: String?, _ context: Context) {
    guard traced != nil else {
      self = .none
      return
    }
    guard let found = Wrapped(traced: traced, context) else { return nil }
    self = .some(found)
  }
}

/// Something of the plan that is looked up by its identifier.
protocol PlannedThing: IdentifierSubject {
  static func isThere(_ id: Identifier<Self>, _ context: Context) -> Bool
}

extension Identifier: Traceable where Identified: PlannedThing {
  var traced: String? { rawValue }

  init?(traced: String?, _ context: Context) {
    guard let id = traced.flatMap({ Identifier($0) }), Identified.isThere(id, context) else {
      return nil
    }
    self = id
  }
}

extension Activity: PlannedThing {
  static func isThere(_ id: ActivityID, _ context: Context) -> Bool {
    context.picture.activity(id) != nil
  }
}

extension Goal: PlannedThing {
  static func isThere(_ id: GoalID, _ context: Context) -> Bool {
    context.state.plan.area(of: id) != nil
  }
}

extension Indicator: PlannedThing {
  static func isThere(_ id: IndicatorID, _ context: Context) -> Bool {
    context.state.plan.indicator(id) != nil
  }
}

/// Something that began with a fact, and is looked up by it.
protocol OpenedThing: OpeningIdentifier, Traceable {
  func isThere(_ context: Context) -> Bool
}

extension OpenedThing {
  var traced: String? { description }

  init?(traced: String?, _ context: Context) {
    guard let fact = traced.flatMap({ FactID($0) }), Self(fact).isThere(context) else {
      return nil
    }
    self.init(fact)
  }
}

extension DeviationID: OpenedThing {
  func isThere(_ context: Context) -> Bool { context.picture.deviation(self) != nil }
}

extension DecisionID: OpenedThing {
  func isThere(_ context: Context) -> Bool { context.state.decision(self) != nil }
}

extension MeetingID: OpenedThing {
  func isThere(_ context: Context) -> Bool { context.state.meeting(self) != nil }
}

extension ReportID: OpenedThing {
  func isThere(_ context: Context) -> Bool { context.state.frozenReport(self) != nil }
}

extension EntryID: Traceable {
  var traced: String? { description }

  init?(traced: String?, _ context: Context) {
    guard let id = traced.flatMap({ EntryID($0) }), context.state.entry(id) != nil else {
      return nil
    }
    self = id
  }
}

extension RegisterKey: Traceable {
  var traced: String? { "\(self)" }

  init?(traced: String?, _ context: Context) {
    guard let key = context.state.conflicts.first(where: { $0.traced == traced }) else {
      return nil
    }
    self = key
  }
}
