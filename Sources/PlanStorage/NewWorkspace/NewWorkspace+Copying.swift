public import PlanDomain

extension NewWorkspace {
  /// Begins a workspace with the agreement of another one, without what has happened there.
  ///
  /// The plan files are copied as they are; of an example only the perspectives remain, in an empty
  /// draft of the same version.
  ///
  /// - Parameters:
  ///   - original: The other workspace, whose plan files are without errors.
  ///   - language: The language of the comments and of `README.txt`.
  ///   - system: The system calls.
  ///   - generator: Where the end of the new identifier comes from.
  /// - Throws: Why a file cannot be read.
  public init(
    like original: Workspace, in language: Language, system: any SystemCalls = RealSystem(),
    using generator: inout some RandomNumberGenerator
  ) throws(FileError) {
    let source = try WorkspaceFiles(at: original.path, system: system)
    let manifest = original.manifest
    var files = [
      PlanFile(name: manifest.agreement, bytes: try source.bytes(of: manifest.agreement))
    ]
    var isEmpty = original.plan.activities.isEmpty
    for path in manifest.editions.flatMap(\.files) where !files.contains(where: { $0.name == path })
    {
      let file = PlanFile(name: path, bytes: try source.bytes(of: path))
      let draft = EmptyDraft(replacing: file, of: original.plan.agreement)
      if draft != nil { isEmpty = true }
      files.append(draft?.file(language) ?? file)
    }
    let starting = WorkspaceManifest(
      id: Self.id(like: manifest.id, using: &generator), title: manifest.title,
      timeZone: manifest.timeZone, agreement: manifest.agreement, editions: manifest.editions)
    self.init(
      starting, planFiles: files, of: original.plan.agreement, original: manifest.id,
      isEmpty: isEmpty, in: language)
  }

  /// Adds to plan files what else a workspace has.
  init(
    _ manifest: WorkspaceManifest, planFiles files: [PlanFile], of agreement: Agreement,
    original: String?, isEmpty: Bool, in language: Language
  ) {
    (id, title, self.isEmpty) = (manifest.id, manifest.title, isEmpty)
    planFiles = files.dropFirst().map(\.name)
    let readme = StartingWord.readme(manifest, agreement: agreement, original: original)
    self.files =
      files + [
        PlanFile(name: "README.txt", text: readme.worded(in: language)),
        PlanFile(name: WorkspaceManifest.fileName, text: manifest.text(in: language)),
      ]
  }

  /// The identifier of the original and four random characters.
  private static func id(
    like original: String, using generator: inout some RandomNumberGenerator
  ) -> String {
    let ending = String.randomEnding(using: &generator)
    return "\(original.prefix(58))-\(ending)"
  }
}

extension WorkspaceManifest {
  /// The text of `workspace.yaml`.
  fileprivate func text(in language: Language) -> String {
    var lines = StartingWord.manifest(title).worded(in: language).commented
    lines += [
      "format: \(editions.contains { $0.from != nil || $0.to != nil } ? 2 : 1)", "id: \(id)",
      "title: \(title.quoted)", "time_zone: \(timeZone.quoted)",
      "agreement: \(agreement.quoted)",
    ]
    let word: StartingWord = editions.isEmpty ? .noEditions : .editions
    lines += word.worded(in: language).commented
    if !editions.isEmpty { lines.append("editions:") }
    for edition in editions {
      lines.append("  - version: \(edition.version.quoted)")
      lines += edition.from.map { ["    from: \($0.description.quoted)"] } ?? []
      lines += edition.to.map { ["    to: \($0.description.quoted)"] } ?? []
      lines.append("    files: [\(edition.files.map(\.quoted).joined(separator: ", "))]")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
