extension Attribution: Worded {
  /// Who typed it, and for whom.
  public var words: Words {
    Words(
      speakers.isEmpty ? typist : "\(typist) för \(speakers.joined(separator: ", "))",
      speakers.isEmpty ? typist : "\(typist) for \(speakers.joined(separator: ", "))")
  }
}
