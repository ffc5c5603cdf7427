extension AreaAsWhole {
  /// The heading in English.
  public var english: String { "The area as a whole" }
}
