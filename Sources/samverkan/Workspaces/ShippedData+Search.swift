import PlanDomain
import PlanStorage

extension ShippedData {
  /// Finds the workspace that the user named.
  ///
  /// - Parameter text: Its identifier or title, or words that are parts of one workspace's only.
  /// - Throws: `Failure` when there is none, or several.
  /// - Returns: The workspace.
  func workspace(named text: String) throws(Failure) -> Workspace {
    let all = try workspaces()
    let wanted = text.folded
    if let exact = all.first(where: { $0.names.contains { $0.folded == wanted } }) { return exact }
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { String($0).folded }
    let found = all.filter { workspace in
      words.allSatisfy { word in workspace.names.contains { $0.folded.contains(word) } }
    }
    if let only = found.first, found.count == 1, !words.isEmpty { return only }
    let among = all.map(\.manifest.id)
    guard found.isEmpty || words.isEmpty else {
      throw .severalAgreements(text, among: found.map(\.manifest.id))
    }
    throw .unknownAgreement(text, among: among, nearest: all.nearest(to: wanted))
  }

  private func workspaces() throws(Failure) -> [Workspace] {
    var found: [Workspace] = []
    for name in Files.names(in: folder) {
      let path = "\(folder)/\(name)"
      let manifest = "\(path)/\(WorkspaceManifest.fileName)"
      guard Files.exist(at: manifest) else { continue }
      found.append(try OpenPlan.workspace(at: path))
    }
    return found
  }
}

extension Workspace {
  /// What it may be called.
  fileprivate var names: [String] { [manifest.id, manifest.title] }
}

extension [Workspace] {
  /// The identifier of the workspace that has the name, or the part of one, that is likely meant.
  fileprivate func nearest(to text: String) -> String? {
    var candidates: [String: String] = [:]
    for workspace in self {
      let id = workspace.manifest.id
      for name in [id.folded] + id.split(separator: "-").map(String.init) {
        candidates[name] = candidates[name] ?? id
      }
    }
    return candidates.keys.sorted().nearest(to: text).flatMap { candidates[$0] }
  }
}
