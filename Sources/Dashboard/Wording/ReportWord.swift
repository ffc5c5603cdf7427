import PlanDomain

/// Words about reports on the screen.
enum ReportWord: Hashable, Sendable, Worded {
  // The list.
  case heading
  case nextCutOff(ReportKind, CalendarDate), inDays(Int)
  case shown(Int, of: Int)
  case noneShown, noneSelected
  case draft, reading
  case standing(isApproved: Bool)
  case gaps(Int), added(Int)
  case cutOff, frozenOn, approvedOn, record, delivered, answered, file, lacking, addedLater
  case nothingLacking

  // One report.
  case nothing(ReportKind)
  case found(Int)

  // Freezing and approving.
  case notFreezable, notFrozen, notDelivered, noFrozenReport
  case alreadyFrozen(String)
  case frozenFrom(CalendarDate)
  case recordOf(ReportKind, CalendarDate), recordOfNumber(String)
  case askFreezing(ReportKind, CalendarDate, record: String?)
  case askApproval(String, record: String?)
  case freezeYes, approveYes, no
}

/// What a kind of report is called where it begins a line.
struct ReportName: Hashable, Sendable, Worded {
  let kind: ReportKind

  init(_ kind: ReportKind) {
    self.kind = kind
  }
}
