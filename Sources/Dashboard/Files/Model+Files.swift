extension Model {
  /// Whether the screen in front tells how the files stand.
  public var showsFiles: Bool { navigation.current.kind == .verification }
}
