public import PlanDomain

/// An edition of an action plan that has been made of something else, for people to read through.
public struct PlanDraft: Hashable, Sendable {
  /// An activity, and what is said of it to those who read the file.
  public struct Item: Hashable, Sendable {
    /// The activity.
    public let activity: Activity
    /// Where it comes from, and what a plan file cannot tell, a comment each.
    public let comments: [String]

    /// Creates an activity with comments.
    ///
    /// - Parameters:
    ///   - activity: The activity.
    ///   - comments: What is said of it.
    public init(_ activity: Activity, comments: [String]) {
      self.activity = activity
      self.comments = comments
    }
  }

  private let version: String
  private let owner: PartyID?
  private let remark: String
  private let items: [Item]
  private let perspectives: [Perspective]

  /// Creates a draft.
  ///
  /// - Parameters:
  ///   - version: The version of the edition.
  ///   - owner: The party whose plan it is; `nil` where it is everybody's.
  ///   - remark: What stands above all of it.
  ///   - items: The activities, in order.
  ///   - plan: The agreement, and the editions whose perspectives the activities may name.
  public init(
    version: String, owner: PartyID?, remark: String, items: [Item], in plan: ActionPlan
  ) {
    (self.version, self.owner, self.remark, self.items) = (version, owner, remark, items)
    let declared = Set(plan.agreement.perspectives.map(\.id))
    let named = Set(items.flatMap(\.activity.perspectives))
    var seen = declared
    perspectives = plan.listed.flatMap(\.perspectives).filter {
      named.contains($0.id) && seen.insert($0.id).inserted
    }
  }

  /// Returns the file; whatever the texts hold, it stays one.
  ///
  /// - Parameter name: Its path.
  /// - Returns: The file.
  public func file(named name: String) -> PlanFile {
    var lines = remark.plain.commentLines(indent: 0)
    lines += [
      "format: \(owner == nil ? 1 : 2)", "version: \(version.plain.quotedYAML)", "status: draft",
    ]
    if let owner { lines.append("owner: \(owner)") }
    if !perspectives.isEmpty { lines.append("perspectives:") }
    lines += perspectives.flatMap(\.yamlLines)
    lines.append(items.isEmpty ? "activities: []" : "activities:")
    for item in items {
      lines.append("")
      lines += item.comments.flatMap { $0.plain.commentLines(indent: 2) }
      lines += item.activity.yamlLines(first: "  - ")
    }
    return PlanFile(name: name, text: lines.joined(separator: "\n") + "\n")
  }
}

extension Workspace {
  /// Reads a draft as if it stood beside the agreement, alone.
  ///
  /// - Parameters:
  ///   - draft: The draft's file.
  ///   - system: The system calls.
  /// - Throws: Why the agreement cannot be read.
  /// - Returns: What is wrong in the draft.
  public func diagnostics(
    of draft: PlanFile, system: any SystemCalls = RealSystem()
  ) throws(FileError) -> [Diagnostic] {
    let files = try WorkspaceFiles(at: path, system: system)
    let agreement = PlanFile(
      name: manifest.agreement, bytes: try files.bytes(of: manifest.agreement))
    return PlanReading(agreement: agreement, editions: [.init(draft)]).diagnostics
      .filter { $0.location.file == draft.name }
  }
}

extension Perspective {
  fileprivate var yamlLines: [String] {
    let head = ["  - id: \(id)", "    title: \(title.quotedYAML)"]
    guard !descriptions.isEmpty else { return head }
    return head + ["    descriptions:"] + descriptions.map { "      - \($0.quotedYAML)" }
  }
}

extension String {
  /// The text with a blank for each character that a plan file may not hold.
  fileprivate var plain: String {
    String(UnicodeScalarView(unicodeScalars.map { $0.isForeign ? " " : $0 }))
  }
}
