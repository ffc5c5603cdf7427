extension ClockDoubt: Worded {
  /// The sentence.
  public var words: Words {
    switch self {
    case .ahead(let number, let date):
      Words(
        "Post \(number) är daterad \(date), som inte har kommit. Skrivarens klocka gick fel.",
        "Entry \(number) is recorded on \(date), which has not come. The writer's clock was wrong.")
    case .wentBack(let number):
      Words(
        "Post \(number) är daterad före posten före. Skrivarens klocka gick fel.",
        "Entry \(number) is recorded before the one before it. The writer's clock was wrong.")
    case .beforeNamed(let number, let writer):
      Words(
        "Post \(number) är daterad före en post av \(writer) som den hänvisar till. Den enas klocka "
          + "gick fel.",
        "Entry \(number) is recorded before an entry of \(writer)'s that it names. The clock of one "
          + "of them was wrong.")
    }
  }
}
