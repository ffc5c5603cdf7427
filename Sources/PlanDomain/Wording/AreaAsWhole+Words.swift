extension AreaAsWhole: Worded {
  /// The heading.
  public var words: Words {
    Words("Området som helhet", "The area as a whole")
  }
}
