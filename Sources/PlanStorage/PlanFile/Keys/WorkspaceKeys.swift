/// The keys of `workspace.yaml`.
enum WorkspaceKey: String, PlanKey {
  case format, id, title, agreement, editions, masks
  case timeZone = "time_zone"
  case exampleToday = "example_today"

  static var object: ObjectKind { .workspace }
  static var required: [Self] { [.format, .id, .title, .agreement] }
  static var addedInFormat2: [Self] { [.masks] }
}

/// The keys of an edition in `workspace.yaml`.
enum EditionKey: String, PlanKey {
  case version, files, from, to

  static var object: ObjectKind { .edition }
  static var required: [Self] { [.version, .files] }
  static var addedInFormat2: [Self] { [.from, .to] }
}
