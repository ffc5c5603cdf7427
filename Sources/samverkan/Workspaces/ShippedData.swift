import PlanStorage

/// The agreements that come with the program.
struct ShippedData {
  /// The folder that holds a workspace for each of them.
  let folder: String

  /// The name of the workspace that the demo is a copy of.
  static let demo = "eskilstuna-2024-2027"

  /// Looks where the user says, then beside the program, then in the checkout around it.
  ///
  /// - Parameter surroundings: Know the environment and the program's own path.
  /// - Throws: `Failure.noShippedData`.
  init(_ surroundings: Surroundings) throws(Failure) {
    let found = Self.candidates(surroundings).first { folder in
      Files.exist(at: "\(folder)/\(Self.demo)/\(WorkspaceManifest.fileName)")
    }
    guard let found else { throw .noShippedData }
    folder = found
  }

  private static func candidates(_ surroundings: Surroundings) -> [String] {
    if let asked = surroundings.variable("SAMVERKAN_DATA") { return [asked] }
    var above: [String] = []
    var folder = surroundings.executable.parentFolder
    while !folder.isEmpty {
      above.append(folder)
      folder = folder.parentFolder
    }
    return above.prefix(1).map { $0 + "/share/samverkan" }
      + above.prefix(2).dropFirst().map { $0 + "/share/samverkan" } + above.map { $0 + "/Data" }
  }
}

extension String {
  /// The path of the folder that a path lies in; empty above the top.
  var parentFolder: String { lastIndex(of: "/").map { String(self[..<$0]) } ?? "" }
}
