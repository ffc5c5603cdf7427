import PlanDomain
import PlanStorage

/// A command line on which somebody has pressed Tab, as far as it says which workspace is meant.
struct CompletionLine {
  private let workspace: String?
  private let today: String?
  /// The language of the words.
  let language: Language

  /// Reads the line.
  ///
  /// - Parameters:
  ///   - words: The words on it, as the shell has them: with their quotes.
  ///   - place: The word that is being typed, which says nothing yet.
  init(_ words: [String], _ place: Int) {
    let known = words.enumerated().filter { $0.offset != place }.map { $0.element.unquoted }
    func value(_ names: String...) -> String? {
      for (place, word) in known.enumerated() {
        if names.contains(word), known.indices.contains(place + 1) { return known[place + 1] }
        for name in names where word.hasPrefix("\(name)=") {
          return String(word.dropFirst(name.count + 1))
        }
      }
      return nil
    }
    workspace = value("-w", "--workspace")
    today = value("--today")
    language = value("--language").flatMap(Language.init(rawValue:)) ?? .spoken
  }

  /// The workspace's state and day; `nil` where it cannot be read.
  ///
  /// Nothing is written, and nothing said.
  var state: (PlanState, CalendarDate)? {
    let surroundings = Surroundings.real
    let demo = DemoCopy(surroundings)
    // To press Tab makes no copy of the example.
    let isNamed = workspace != nil || surroundings.variable("SAMVERKAN_WORKSPACE") != nil
    let isHere = Files.exist(at: "\(surroundings.workingFolder)/\(WorkspaceManifest.fileName)")
    guard isNamed || isHere || Files.exist(at: demo.path),
      let choice = try? WorkspaceChoice(workspace?.withHome(surroundings), surroundings),
      let workspace = try? OpenPlan.workspace(at: choice.path),
      let clock = try? WorkspaceClock(
        of: workspace.manifest, asked: today.flatMap { CalendarDate($0) }, surroundings),
      let store = try? PlanStore(
        opening: choice.path, id: workspace.manifest.id,
        plan: workspace.plan.holding(on: clock.today), stateFolder: surroundings.stateFolder,
        program: ProgramVersion.text, readOnly: true,
        newerFormat: workspace.manifest.newerFormat)
    else { return nil }
    return (store.state, clock.today)
  }

  /// The agreements that come with the program.
  var agreements: [String] {
    guard let data = try? ShippedData(.real) else { return [] }
    return Files.names(in: data.folder).filter { name in
      Files.exist(at: "\(data.folder)/\(name)/\(WorkspaceManifest.fileName)")
    }
  }
}

extension String {
  /// The word without the quotes and backslashes that a shell takes away.
  fileprivate var unquoted: String { CommandWords.parted(self)?.joined(separator: " ") ?? self }

  /// The path with the home folder in place of `~`, which no shell has done here.
  fileprivate func withHome(_ surroundings: Surroundings) -> String {
    guard hasPrefix("~/"), let home = surroundings.variable("HOME") else { return self }
    return home + dropFirst()
  }
}
