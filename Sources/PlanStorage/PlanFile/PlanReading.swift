public import PlanDomain

/// What came out of reading plan files: a plan, and everything that is wrong with it.
public struct PlanReading: Sendable {
  /// An activities file and the version that the workspace expects of it.
  public struct EditionFile: Sendable {
    /// The file.
    public let file: PlanFile
    /// The version, `2026:1`; `nil` accepts any.
    public let version: String?

    /// Creates an activities file.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - version: The version that the workspace expects of it.
    public init(_ file: PlanFile, version: String? = nil) {
      self.file = file
      self.version = version
    }
  }

  /// The plan, as far as it could be read; `nil` when the agreement lacks what it must have.
  ///
  /// Where there are errors, what they concern is left out.
  public let plan: ActionPlan?
  /// Everything that is wrong, in the order of the files.
  public let diagnostics: [Diagnostic]

  /// An edition with its files, as the workspace lists it.
  struct Edition {
    /// The files, each with the version that is expected of it.
    let files: [EditionFile]
    /// The version that the workspace gives it; that of its first file where it does not.
    var version: String?
    /// The first day that it holds.
    var from: CalendarDate?
    /// The last day that it holds.
    var to: CalendarDate?
  }

  /// Reads an agreement and its action plan.
  ///
  /// Reading never stops at the first problem, and takes bounded time for any bytes.
  ///
  /// - Parameters:
  ///   - agreement: The agreement file.
  ///   - editions: The activities files of one edition.
  public init(agreement: PlanFile, editions: [EditionFile]) {
    var findings = Findings()
    let edition = Edition(files: editions)
    plan = Self.plan(agreement, editions.isEmpty ? [] : [edition], into: &findings)
    diagnostics = findings.sorted
  }

  /// Reads files, noting what is wrong among other findings.
  ///
  /// Each edition is held against the agreement alone: the same identifier in two of them is the same
  /// thing, which goes on.
  static func plan(
    _ agreement: PlanFile, _ editions: [Edition], into findings: inout Findings
  ) -> ActionPlan? {
    var common = WrittenPlan()
    if let root = root(of: agreement, into: &findings) {
      common.readAgreement(root, into: &findings)
    }
    let written = editions.map { edition in
      var written = common
      for file in edition.files {
        guard let root = root(of: file.file, into: &findings) else { continue }
        written.readActivities(root, version: file.version, into: &findings)
      }
      return written
    }
    // Without an agreement every reference would be reported as unknown.
    guard let agreed = common.agreement else { return nil }
    for plan in written.isEmpty ? [common] : written { plan.check(into: &findings) }
    let listed = zip(editions, written).map { $1.listed($0, in: agreed) }
    return ActionPlan(
      agreement: agreed,
      listing: listed.filter { !$0.files.isEmpty || !$0.activities.isEmpty })
  }

  /// Reads a file as YAML.
  static func root(of file: PlanFile, into findings: inout Findings) -> PlanNode? {
    let source = SourceText(file)
    findings.add(source)
    // Until the file says otherwise.
    findings.format = .one
    return YAMLReader.read(source, into: &findings)
  }
}

extension WrittenPlan {
  /// The edition that the rules have looked at; what has an identifier that is taken is left out.
  fileprivate func listed(
    _ edition: PlanReading.Edition, in agreement: Agreement
  ) -> ListedEdition {
    var taken: Set<ActivityID> = []
    var measured: Set<IndicatorID> = []
    return ListedEdition(
      version: edition.version ?? editions.first?.version ?? "", from: edition.from,
      to: edition.to, files: editions,
      activities: activities.map { $0.activity(orderedBy: agreement.parties) }
        .filter { taken.insert($0.id).inserted },
      indicators: indicators.map(\.indicator).filter { measured.insert($0.id).inserted },
      perspectives: perspectives,
      digest: FileDigest(of: edition.files.flatMap(\.file.bytes)))
  }
}

extension WrittenActivity {
  /// The activity with its contributions in the order of the agreement's parties.
  fileprivate func activity(orderedBy parties: [Party]) -> Activity {
    var ordered = activity
    ordered.contributions = parties.flatMap { party in
      activity.contributions.filter { $0.party == party.id }
    }
    return ordered
  }
}
