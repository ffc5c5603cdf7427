extension Since.ValueChange: Worded {
  /// From what to what; a judgement said anew is confirmed.
  public var words: Words {
    let nothing = Words(everywhere: "–")
    let new = to?.words ?? nothing
    guard !isConfirmation else { return new + Words(" (bekräftad)", " (confirmed)") }
    return (from?.words ?? nothing) + Words(everywhere: " \u{2192} ") + new
  }
}
