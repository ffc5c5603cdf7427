import PlanDomain

extension CalendarMonth {
  /// The name of the file that holds a writer's lines of the month.
  var segmentName: String { "\(self).jsonl" }

  /// Creates the month that a file's name stands for; `nil` for any other name.
  init?(segmentName name: String) {
    guard name.utf8.count == 13, name.hasSuffix(".jsonl") else { return nil }
    self.init(name.prefix(7))
  }
}
