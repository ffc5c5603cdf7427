extension Attribution {
  /// Who typed it, and for whom, in Swedish.
  public var swedish: String {
    speakers.isEmpty ? typist : "\(typist) för \(speakers.joined(separator: ", "))"
  }
}
