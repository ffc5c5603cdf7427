extension Since.ValueChange: Worded {
  /// From what to what, in English; a judgement said anew is confirmed.
  public var english: String {
    guard !isConfirmation else { return "\(to?.english ?? "\u{2013}") (confirmed)" }
    return "\(from?.english ?? "\u{2013}") \u{2192} \(to?.english ?? "\u{2013}")"
  }
}
