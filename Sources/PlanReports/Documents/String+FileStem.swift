extension String {
  /// The text as the name of a file without its end: small letters and digits with hyphens between.
  ///
  /// At most eighty characters, and never nothing. It comes from the plan, and a file's name must neither lead
  /// elsewhere nor look like an option.
  public var fileStem: String {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }
    let stem = words.joined(separator: "-").prefix(80)
    return stem.isEmpty ? "x" : String(stem)
  }
}
