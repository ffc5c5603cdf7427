import PlanStorage

/// Which workspace a command works on, and whether it is the demo.
struct WorkspaceChoice {
  /// The folder.
  let path: String
  /// Whether it is the user's own copy of the example.
  let isDemo: Bool

  /// Chooses: what was asked for, the environment, the current folder, else the demo.
  ///
  /// - Parameters:
  ///   - asked: The path on the command line.
  ///   - surroundings: Know the environment.
  /// - Throws: `Failure` when the demo is chosen and cannot be made.
  init(_ asked: String?, _ surroundings: Surroundings) throws(Failure) {
    let demo = DemoCopy(surroundings)
    if let path = asked ?? surroundings.variable("SAMVERKAN_WORKSPACE") {
      self.init(path: path, isDemo: path == demo.path)
    } else if Files.exist(
      at: "\(surroundings.workingFolder)/\(WorkspaceManifest.fileName)")
    {
      let path = surroundings.workingFolder
      self.init(path: path, isDemo: path == demo.path)
    } else {
      try demo.makeIfMissing(surroundings)
      self.init(demo: demo)
    }
  }

  /// Chooses the demo.
  init(demo: DemoCopy) {
    self.init(path: demo.path, isDemo: true)
  }

  private init(path: String, isDemo: Bool) {
    self.path = path
    self.isDemo = isDemo
  }
}
