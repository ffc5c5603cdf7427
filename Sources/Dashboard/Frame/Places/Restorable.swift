import PlanDomain

/// A screen that is shown again as it was, when the program comes back after it was cut off.
protocol Restorable: ScreenContent {
  /// Says what it is remembered by.
  func leave(_ trace: inout Trace)
  /// Comes back as it is remembered; `nil` where what it showed is gone.
  init?(_ trace: Trace, _ context: Context)
}

extension Screen {
  /// What the screen is remembered by; `nil` where it is not.
  var trace: Trace? {
    guard let content = content as? any Restorable else { return nil }
    var trace = Trace("\(kind)")
    content.leave(&trace)
    return trace
  }

  /// Brings a screen back; `nil` where what it showed is gone.
  init?(_ trace: Trace, _ context: Context) {
    let kind = Kind.allCases.first { "\($0)" == trace.name }
    guard let type = kind?.type as? any Restorable.Type, let content = type.init(trace, context)
    else { return nil }
    self.init(content)
  }
}
