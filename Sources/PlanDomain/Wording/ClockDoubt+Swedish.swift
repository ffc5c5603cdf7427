extension ClockDoubt {
  /// The sentence in Swedish.
  public var swedish: String {
    switch self {
    case .ahead(let number, let date):
      "Post \(number) är daterad \(date), som inte har kommit. Skrivarens klocka gick fel."
    case .wentBack(let number):
      "Post \(number) är daterad före posten före. Skrivarens klocka gick fel."
    case .beforeNamed(let number, let writer):
      "Post \(number) är daterad före en post av \(writer) som den hänvisar till. Den enas klocka "
        + "gick fel."
    }
  }
}
