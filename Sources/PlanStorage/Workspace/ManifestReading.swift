import PlanDomain

/// The manifest as written, with the places of what it names.
struct WrittenManifest {
  /// An edition as written.
  struct Edition {
    /// The version.
    let version: String
    /// The paths of its files that are safe to open.
    let files: [Located<String>]
    /// The first day that it holds, when it says.
    let from: CalendarDate?
    /// The last day that it holds, when it says.
    let to: CalendarDate?
  }

  /// The manifest.
  let manifest: WorkspaceManifest
  /// The path of the agreement's file.
  let agreement: Located<String>
  /// The editions.
  let editions: [Edition]
}

extension PlanNode {
  /// The format of the file when it is one that a later version of the program has made.
  var newerFormat: String? {
    guard case .group(let group) = content,
      let format = group.first(where: { $0.key == WorkspaceKey.format.rawValue }),
      case .text(let text) = format.value.content, let number = Int(text),
      number > PlanFileFormat.two.rawValue
    else { return nil }
    return text
  }

  /// The manifest.
  ///
  /// - Parameter findings: Takes what is wrong.
  /// - Returns: The manifest, or `nil` when it lacks what it must have.
  func manifest(_ findings: inout Findings) -> WrittenManifest? {
    if newerFormat == nil, case .group(let group) = content {
      // Before the keys are read: it says which of them there are.
      _ = group.first { $0.key == WorkspaceKey.format.rawValue }?.value.isKnownFormat(&findings)
    } else {
      findings.format = .two
    }
    guard let fields = Fields<WorkspaceKey>(self, into: &findings) else { return nil }
    let id = fields[.id]?.workspaceID(&findings)
    let title = fields[.title]?.text(&findings)
    let timeZone = fields[.timeZone]?.timeZone(&findings)
    let agreement = fields[.agreement]?.path(&findings)
    let editions = fields[.editions]?.items(&findings).compactMap { $0.edition(&findings) } ?? []
    let exampleToday = fields[.exampleToday]?.date(&findings)
    let maskers = fields[.masks]?.items(&findings).compactMap { $0.writer(&findings) } ?? []
    guard let id, let title, let agreement else { return nil }
    let manifest = WorkspaceManifest(
      id: id, title: title, timeZone: timeZone ?? "Europe/Stockholm", agreement: agreement.value,
      editions: editions.map {
        .init(version: $0.version, files: $0.files.map(\.value), from: $0.from, to: $0.to)
      },
      exampleToday: exampleToday?.value, maskers: maskers, newerFormat: newerFormat)
    return WrittenManifest(manifest: manifest, agreement: agreement, editions: editions)
  }

  private func edition(_ findings: inout Findings) -> WrittenManifest.Edition? {
    guard let fields = Fields<EditionKey>(self, into: &findings) else { return nil }
    let version = fields[.version]?.text(&findings)
    let files = fields[.files]?.items(&findings).compactMap { $0.path(&findings) }
    fields[.files]?.reportEmptyList(&findings)
    let from = fields[.from]?.date(&findings)
    let to = fields[.to]?.date(&findings)
    if let from, let to, to.value < from.value {
      findings.report(.reversedPeriod(from: from.value, to: to.value), at: to.location)
    }
    guard let version, let files else { return nil }
    return WrittenManifest.Edition(
      version: version, files: files, from: from?.value, to: to?.value)
  }

  private func writer(_ findings: inout Findings) -> WriterID? {
    guard let text = text(&findings) else { return nil }
    if let writer = WriterID(text) { return writer }
    findings.report(.badIdentifier(text, form: .writer), at: location)
    return nil
  }

  private func workspaceID(_ findings: inout Findings) -> String? {
    guard let text = text(&findings) else { return nil }
    let isAllowed =
      text.utf8.count <= 63 && text.first != "-"
      && text.utf8.allSatisfy { $0.isSmallASCIILetter || $0.isASCIIDigit || $0 == 0x2D }
    if isAllowed { return text }
    findings.report(.badWorkspaceID(text), at: location)
    return nil
  }

  /// A time zone's name; whether the machine knows it is for the clock to say.
  private func timeZone(_ findings: inout Findings) -> String? {
    guard let text = text(&findings) else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let isAllowed = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy(\.canStandInTimeZone)
    }
    if isAllowed, text.utf8.count <= 64 { return text }
    findings.report(.badTimeZone(text), at: location)
    return nil
  }

  /// A path that stays within the folder and hides nothing.
  private func path(_ findings: inout Findings) -> Located<String>? {
    guard let text = locatedText(&findings) else { return nil }
    let parts = text.value.split(separator: "/", omittingEmptySubsequences: false)
    let isSafe = parts.allSatisfy { part in
      !part.isEmpty && part.first != "." && part.utf8.count <= 255
        && part.unicodeScalars.allSatisfy { !$0.isForeign }
    }
    if isSafe, text.value.utf8.count <= 1_024 { return text }
    findings.report(.unsafePath(text.value), at: text.location)
    return nil
  }
}

extension UInt8 {
  fileprivate var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isSmallASCIILetter: Bool { (0x61...0x7A).contains(self) }
  fileprivate var canStandInTimeZone: Bool {
    isASCIIDigit || isSmallASCIILetter || (0x41...0x5A).contains(self)
      || [0x2B, 0x2D, 0x5F].contains(self)
  }
}
