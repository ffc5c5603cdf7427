extension ClockDoubt: Worded {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .ahead(let number, let date):
      "Entry \(number) is recorded on \(date), which has not come. The writer's clock was wrong."
    case .wentBack(let number):
      "Entry \(number) is recorded before the one before it. The writer's clock was wrong."
    case .beforeNamed(let number, let writer):
      "Entry \(number) is recorded before an entry of \(writer)'s that it names. The clock of one "
        + "of them was wrong."
    }
  }
}
