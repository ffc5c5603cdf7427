extension Since.ValueChange {
  /// From what to what, in Swedish; a judgement said anew is confirmed.
  public var swedish: String {
    guard !isConfirmation else { return "\(to?.swedish ?? "\u{2013}") (bekräftad)" }
    return "\(from?.swedish ?? "\u{2013}") \u{2192} \(to?.swedish ?? "\u{2013}")"
  }
}
