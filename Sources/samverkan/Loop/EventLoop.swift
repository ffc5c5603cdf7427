import Cells
import Curses
import Dashboard
import PlanDomain
import PlanStorage
import SystemPackage

/// The dashboard as it runs: terminal, model and store on one thread.
///
/// The loop sleeps until there is input, a signal, news in the workspace or something due. What comes
/// becomes a message, the model answers with commands, and the loop obeys them. A new state is shown
/// only after it is on disk.
final class EventLoop {
  let plan: OpenPlan
  let terminal: Terminal
  var model: Model
  var deadlines = Deadlines()
  var author: Author
  let drafts: Drafts
  /// The day that is shown instead of today; nothing is then recorded or read anew.
  let asOf: CalendarDate?
  private(set) var watch: FolderWatch?
  /// What the watch has told of and nobody has looked at yet, and how often somebody does.
  var unread = WatchedChange()
  var pace = LookingPace()
  var planFiles: PlanFingerprint
  var planWarning: String?
  /// The reports that are still to be looked through.
  var unsurveyed: [ReportRequest] = []
  /// What the screen warns of at the moment.
  var warnings: [String] = []
  var isVerified = false
  /// What is not as it should be among the frozen documents, once that has been looked at.
  var documents: [DocumentFinding] = []
  /// How many entries the journal had when its writers were counted, and what was said of that.
  var counted: (entries: Int, words: String)?
  /// How the files stand, as the model was told last.
  var verification = Verification()
  private var isShown = false
  private var isWatching = false
  /// A text that an editor's own window may still have open.
  var lent: WrittenText?
  /// Whether whoever works here may have nothing but this program: no editor, and no shell behind it.
  var isRestricted = false
  /// The tour that is taken, if one is.
  var tour: Tour?
  /// The place on the screen that is kept.
  var keptPlace: String?

  /// Takes the terminal.
  ///
  /// - Parameters:
  ///   - plan: The workspace.
  ///   - author: The user's function.
  ///   - asOf: The day that is shown instead of today.
  ///   - owner: The party whose plan is shown; `nil` for everybody's.
  ///   - appearance: How the screen is to look.
  ///   - isSpeaker: Whether this is the speaker's view, which follows the wall.
  /// - Throws: `TerminalError` when there is no usable terminal.
  init(
    _ plan: OpenPlan, author: Author, asOf: CalendarDate?, owner: PartyID? = nil,
    appearance: Appearance,
    isSpeaker: Bool = false
  ) throws(TerminalError) {
    self.plan = plan
    self.author = author
    self.asOf = asOf
    drafts = Drafts(plan.store.drafts)
    planFiles = PlanFingerprint(of: plan)
    terminal = try Terminal(appearance: appearance)
    let state = asOf.map(plan.store.state) ?? plan.store.state
    let latest = plan.store.writer.flatMap { writer in
      plan.store.state.history.last { $0.writer == writer }
    }
    model = Model(
      state: state,
      setting: Setting(
        language: plan.language, today: plan.clock.today, size: terminal.size,
        workspaceTitle: plan.workspace.manifest.title, author: author.function,
        writer: plan.store.writer, readOnlyReason: plan.readOnlyReason, isAsOf: asOf != nil,
        owner: owner,
        position: asOf == nil ? try? plan.store.position.load() : nil,
        place: isSpeaker || asOf != nil ? nil : try? plan.store.place.take(),
        isSpeaker: isSpeaker, drafts: drafts.texts(besides: latest)))
    let preferences = RememberedPreferences(plan.surroundings).preferences
    model.use(preferences)
    terminal.adopt(preferences.theme)
    terminal.takeMouse(preferences.takesMouse)
    // The place that one starts at need not be kept; one that was returned to is kept when shown.
    keptPlace = model.setting.place == nil ? model.place : nil
  }

  /// Runs until the user quits or a signal ends the program.
  ///
  /// - Parameter keys: The keys that are pressed before anybody is at the screen.
  /// - Returns: The signal that ended it, if one did.
  func run(beginningWith keys: [Key] = []) -> Wakeup.Signal? {
    for key in keys { send(.input(.key(key))) }
    warn()
    // A screen that was returned to asks for what it is made of.
    if model.setting.place != nil { send(.timePassed) }
    while !model.isFinished {
      keepTime()
      showIfChanged()
      if !isWatching { beginWatching() }
      keepPlace()
      let wakeup = terminal.wait(alsoOn: descriptors, timeout: timeout)
      if let ending = wakeup.endingSignal {
        obey(model.update(.timePassed))
        lent?.leave()
        return ending
      }
      answer(wakeup)
    }
    keepPlace()
    lent?.leave()
    return nil
  }

  /// Hands a message to the model and obeys its answer; the screen follows before the next wait.
  func send(_ message: Message) {
    isShown = false
    obey(model.update(message))
  }

  private func answer(_ wakeup: Wakeup) {
    followDay()
    if wakeup.signals.contains(.stop) { suspend() }
    if wakeup.signals.contains(.continued) {
      terminal.redraw()
      lookForNews(.everything)
    }
    if wakeup.hasInput {
      // What the terminal answers wakes the loop too, and is no input.
      let inputs = terminal.pendingInput()
      for input in inputs where !model.isFinished { send(.input(input)) }
      if !inputs.isEmpty { Rehearsal.trapIfAsked() }
    }
    if let watch, wakeup.readyDescriptors.contains(watch.descriptor.rawValue) { noteNews(watch) }
    for due in deadlines.takeDue() { answer(due) }
    if wakeup.isTimeout { verifySlice() }
  }

  private func answer(_ due: Deadlines.Kind) {
    switch due {
    case .asked: send(.timePassed)
    // The day has been followed before anything was answered.
    case .midnight: setStandingDeadlines()
    case .minute: break
    case .wall: followWall()
    case .survey: surveyNext()
    case .news: lookForNews()
    case .look:
      lookForNews(.everything)
      setStandingDeadlines()
    }
  }

  private func showIfChanged() {
    guard !isShown else { return }
    if tour != nil {
      tour?.look(at: model.place ?? "")
      model.hint = tour?.worded(in: plan.language)
    }
    terminal.show(model.view())
    isShown = true
  }

  /// Begins to watch the workspace, once there is something to be seen of it.
  ///
  /// What was written after the journal had been read and before the watch began is told by nobody, and
  /// so everything is looked at once.
  private func beginWatching() {
    isWatching = true
    if asOf == nil {
      watch = FolderWatch(plan.choice.path)
      lookForNews(.everything)
    }
    setStandingDeadlines()
  }

  /// Takes in that another day has begun, be it at midnight, after sleep, or by a clock that was set.
  private func followDay() {
    guard asOf == nil, plan.clock.today != model.setting.today else { return }
    send(.dayChanged(plan.clock.today))
    setStandingDeadlines()
  }

  /// Gives the terminal back for a while; meanwhile others may have written.
  func suspend() {
    guard !isRestricted else {
      return send(.failed(TogetherWord.noSuspensionHere.worded(in: plan.language)))
    }
    obey(model.update(.timePassed))
    terminal.suspend()
    terminal.redraw()
    isShown = false
    lookForNews(.everything)
  }

  func redraw() {
    terminal.redraw()
    isShown = false
  }

  /// Nothing wakes the loop for what has to wait anyway.
  private var descriptors: [Int32] {
    guard let watch, !deadlines.hasSet(.news) else { return [] }
    return [watch.descriptor.rawValue]
  }

  /// As long as the journal is not verified, waiting only looks whether something has come.
  private var timeout: Duration? { isVerified ? deadlines.next : .zero }

  private func setStandingDeadlines() {
    if asOf == nil, !(watch?.isWhole ?? false) {
      deadlines.set(.look, after: pace.untilStanding)
    }
    if asOf == nil, let seconds = plan.clock.secondsToMidnight {
      deadlines.set(.midnight, after: .seconds(seconds))
    }
  }
}

extension Wakeup {
  /// The signal that asks the program to end, if there is one.
  fileprivate var endingSignal: Signal? {
    [.terminate, .hangup, .interrupt].first(where: signals.contains)
  }
}
