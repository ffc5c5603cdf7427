/// How the files of the workspace stand, as far as they have been checked; in words.
public struct Verification: Equatable, Sendable {
  /// Whether every line of the journal has been checked.
  public var isFinished: Bool
  /// What has been checked, where nothing is damaged.
  public var summary: String?
  /// Why nothing can be saved; `nil` where everything can.
  public var readOnlyReason: String?
  /// Why the plan is shown as it was before its files were changed; `nil` where it is not.
  public var planProblem: String?
  /// What is not as it should be, and what to do about it.
  public var verdicts: [FileVerdict]

  /// Creates a verification.
  ///
  /// - Parameters:
  ///   - isFinished: Whether every line of the journal has been checked.
  ///   - summary: What has been checked, where nothing is damaged.
  ///   - readOnlyReason: Why nothing can be saved.
  ///   - planProblem: Why the plan is shown as it was before its files were changed.
  ///   - verdicts: What is not as it should be.
  public init(
    isFinished: Bool = false, summary: String? = nil, readOnlyReason: String? = nil,
    planProblem: String? = nil, verdicts: [FileVerdict] = []
  ) {
    self.isFinished = isFinished
    self.summary = summary
    self.readOnlyReason = readOnlyReason
    self.planProblem = planProblem
    self.verdicts = verdicts
  }

  /// Whether there is more to read than a line has room for.
  var hasMore: Bool { !verdicts.isEmpty || readOnlyReason != nil || planProblem != nil }

  /// How many of the verdicts say that something saved may be missing or altered.
  var damageCount: Int { verdicts.count { $0.isDamage && $0.acceptance == nil } }
}
