import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// A workspace in a temporary folder, with the state of one user beside it.
struct StoreFixture {
  let folder: TemporaryFolder
  let user: String

  init(_ folder: TemporaryFolder, user: String = "user") {
    self.folder = folder
    self.user = user
  }

  init() throws {
    self.init(try TemporaryFolder())
    try folder.write([], to: "workspace/workspace.yaml")
  }

  var workspace: String { "\(folder.path)/workspace" }

  /// The same workspace as another user sees it.
  func seen(by user: String) -> StoreFixture { StoreFixture(folder, user: user) }

  func open(
    _ plan: ActionPlan = .small, readOnly: Bool = false, system: any SystemCalls = RealSystem(),
    seed: UInt64? = nil, id: String = "prov-2024"
  ) throws(FileError) -> PlanStore {
    let generator: any RandomNumberGenerator =
      if let seed { SeededGenerator(seed: seed) } else { SystemRandomNumberGenerator() }
    return try PlanStore(
      opening: workspace, id: id, plan: plan,
      stateFolder: "\(folder.path)/state/\(user)", program: "samverkan test", readOnly: readOnly,
      system: system, generator: generator)
  }
}

extension Timestamp {
  /// An instant in a test; stops the run when the text is none.
  static func at(_ text: String) -> Timestamp {
    guard let timestamp = Timestamp(text) else { preconditionFailure("\(text) is no instant") }
    return timestamp
  }

  static let morning = Timestamp.at("2026-03-12T09:14:33+01:00")
}

extension Change {
  static let begin = Change(.progress("A01", to: .ongoing))

  static func note(_ text: String) -> Change { Change(.report("A01", text)) }
}
