extension AreaAsWhole: Worded {
  /// The heading in Swedish.
  public var swedish: String { "Området som helhet" }
}
