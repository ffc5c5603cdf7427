import PlanDomain
import PlanReports
import PlanStorage

/// A workspace that a command has opened: plan, journal, clock and language.
struct OpenPlan {
  let choice: WorkspaceChoice
  let workspace: Workspace
  let store: PlanStore
  let clock: WorkspaceClock
  let language: Language
  let surroundings: Surroundings
  /// How it is answered.
  let answering: Answering

  /// Opens the workspace that the options choose.
  ///
  /// - Parameters:
  ///   - options: Where, on which day, in which language.
  ///   - asOf: The day whose knowledge counts, which is then taken for today.
  ///   - choice: The workspace, where it is already chosen.
  ///   - surroundings: What the program finds around it.
  /// - Throws: `Failure` when the options, the files or the folder do not allow it.
  init(
    _ options: CommonOptions, asOf: CalendarDate? = nil, choice: WorkspaceChoice? = nil,
    _ surroundings: Surroundings = .real
  ) throws(Failure) {
    language = try options.spokenLanguage()
    let day = try options.day()
    self.surroundings = surroundings
    answering = Answering(options, surroundings)
    if let choice {
      self.choice = choice
    } else {
      self.choice = try WorkspaceChoice(options.workspace, surroundings)
    }
    let journal = JournalReading(
      at: self.choice.path, stateFolder: surroundings.stateFolder)
    defer { journal.wait() }
    workspace = try Self.workspace(at: self.choice.path)
    clock = try WorkspaceClock(of: workspace.manifest, asked: asOf ?? day, surroundings)
    if clock.isWithoutZones {
      let word = RunWord.noTimeZones(workspace.manifest.timeZone)
      Output.standardError.write(word.worded(in: language) + "\n")
    }
    do throws(FileError) {
      store = try PlanStore(
        opening: self.choice.path, id: workspace.manifest.id,
        plan: workspace.plan.holding(on: clock.today),
        stateFolder: surroundings.stateFolder, program: ProgramVersion.text,
        readOnly: options.readOnly || asOf != nil,
        newerFormat: workspace.manifest.newerFormat, journal: journal)
    } catch {
      throw .file(error)
    }
    // A default that was not asked for is said, beside the answer.
    if self.choice.isDemo, options.workspace == nil, choice == nil, Output.standardError.isTerminal
    {
      Output.standardError.write(
        RunWord.demoAt(self.choice.path).worded(in: language) + "\n")
    }
  }

  /// Reads plan files; errors in them end the command, warnings do not.
  static func workspace(at path: String) throws(Failure) -> Workspace {
    let reading: WorkspaceReading
    do throws(WorkspaceError) {
      reading = try Workspace.read(at: path)
    } catch {
      throw .workspace(error)
    }
    guard let workspace = reading.workspace, !reading.hasErrors else {
      throw .plan(reading.diagnostics)
    }
    return workspace
  }

  /// What reports draw from, today or as of a day; every line is checked first.
  ///
  /// - Parameters:
  ///   - asOf: The day whose knowledge counts; `nil` for today.
  ///   - owner: Whose plan; `nil` for everybody's.
  ///   - openly: Whether everybody is to read it, so that texts that are marked as internal are left out.
  /// - Returns: The basis.
  func basis(
    asOf: CalendarDate? = nil, owner: PartyID? = nil, openly: Bool = false
  ) -> Basis {
    _ = try? store.verify()
    let state = asOf.map(store.state) ?? store.state
    if openly {
      return Basis(
        openly: state.owned(by: owner), on: clock.today, workspace: workspace.manifest.id,
        isAsOf: asOf != nil)
    }
    return Basis(
      state.owned(by: owner), on: clock.today, workspace: workspace.manifest.id, isAsOf: asOf != nil
    )
  }
}
