import PlanDomain

extension ActivityWord {
  /// The day, whose word it is, and the text.
  func line(in language: Language) -> String {
    "\(date), \(author.worded(in: language)): \(text)"
  }
}
