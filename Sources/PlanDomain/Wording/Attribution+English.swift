extension Attribution: Worded {
  /// Who typed it, and for whom, in English.
  public var english: String {
    speakers.isEmpty ? typist : "\(typist) for \(speakers.joined(separator: ", "))"
  }
}
