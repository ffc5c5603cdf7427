import PlanDomain

/// What stands in the files of a new workspace for those who will write in them.
enum StartingWord: Hashable {
  /// Above `workspace.yaml`, with the title.
  case manifest(String)
  /// Above the editions.
  case editions
  /// In place of the editions where the agreement has no plan.
  case noEditions
  /// Above the example in an empty draft.
  case draft
  /// Below the example.
  case draftRest
  /// The title of the example's activity.
  case title
  /// How it is done.
  case how
  /// What a party brings.
  case contribution(String)
  /// The function that is responsible.
  case function
  /// How to read the files without the program.
  case readme(WorkspaceManifest, agreement: Agreement, original: String)
}
