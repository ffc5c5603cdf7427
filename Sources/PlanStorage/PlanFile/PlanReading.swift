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

  /// Reads an agreement and its action plan.
  ///
  /// Reading never stops at the first problem, and takes bounded time for any bytes.
  ///
  /// - Parameters:
  ///   - agreement: The agreement file.
  ///   - editions: The activities files of one edition.
  public init(agreement: PlanFile, editions: [EditionFile]) {
    var findings = Findings()
    plan = Self.plan(agreement, editions, into: &findings)
    diagnostics = findings.sorted
  }

  /// Reads files, noting what is wrong among other findings.
  static func plan(
    _ agreement: PlanFile, _ editions: [EditionFile], into findings: inout Findings
  ) -> ActionPlan? {
    var written = WrittenPlan()
    if let root = root(of: agreement, into: &findings) {
      written.readAgreement(root, into: &findings)
    }
    for edition in editions {
      guard let root = root(of: edition.file, into: &findings) else { continue }
      written.readActivities(root, version: edition.version, into: &findings)
    }
    // Without an agreement every reference would be reported as unknown.
    guard written.agreement != nil else { return nil }
    written.check(into: &findings)
    return written.plan
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
  /// The plan that the rules have looked at; what has an identifier that is taken is left out.
  fileprivate var plan: ActionPlan? {
    guard var agreement else { return nil }
    agreement.perspectives += perspectives
    var taken: Set<ActivityID> = []
    let unique = activities.map { $0.activity(orderedBy: agreement.parties) }
      .filter { taken.insert($0.id).inserted }
    var measured: Set<IndicatorID> = []
    return ActionPlan(
      agreement: agreement, editions: editions, activities: unique,
      indicators: indicators.map(\.indicator).filter { measured.insert($0.id).inserted })
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
