import Cells
import Dashboard
import Glibc
import PlanDomain
import PlanStorage

/// The program line by line: what is asked on standard output, what is answered from standard input.
struct LinearLoop {
  private let plan: OpenPlan
  private var author: Author
  private let drafts: Drafts
  private var program: LinearProgram
  /// What has been recorded, in words.
  private var saved: [String] = []

  /// Prepares it; nothing has been said yet.
  ///
  /// - Parameters:
  ///   - plan: The workspace.
  ///   - asked: The function that the command line says.
  ///   - owner: The party whose plan is told; `nil` for everybody's.
  ///   - task: What one comes to do.
  init(_ plan: OpenPlan, by asked: String?, owner: PartyID? = nil, to task: LinearProgram.Task) {
    self.plan = plan
    author = Author(asked: asked, plan.choice, plan.surroundings)
    drafts = Drafts(plan.store.drafts)
    let latest = plan.store.writer.flatMap { writer in
      plan.store.state.history.last { $0.writer == writer }
    }
    let model = Model(
      state: plan.store.state,
      setting: Setting(
        language: plan.language, today: plan.clock.today, size: Size(columns: 80, rows: 24),
        workspaceTitle: plan.workspace.manifest.title, author: author.function,
        writer: plan.store.writer, readOnlyReason: plan.readOnlyReason, owner: owner,
        drafts: drafts.texts(besides: latest)))
    program = LinearProgram(model, to: task)
  }

  /// Asks and takes answers until there is nothing more to ask, or nobody answers.
  mutating func run() {
    _ = try? plan.store.verify()
    if let gap = plan.store.gap { say([gap.worded(in: plan.language)]) }
    say(program.lines())
    while !program.isFinished {
      guard let line = readLine() else {
        obey(program.end())
        break
      }
      // What goes through a pipe is read afterwards: then the answers belong to it.
      if isatty(STDIN_FILENO) == 0 { say(["> \(line)"]) }
      takeInNews()
      obey(program.receive(.clockTicked(plan.clock.timestamp)))
      obey(program.answer(line))
      if !program.isFinished { say(program.lines()) }
    }
    say(program.lastWords())
    say([RunWord.linearEnd(saved).worded(in: plan.language)])
  }

  private func say(_ lines: [String]) {
    Output.standardOutput.write(lines.map { $0 + "\n" }.joined())
  }

  /// What others have recorded meanwhile is told before the answer is taken.
  private mutating func takeInNews() {
    guard let news = try? plan.store.refresh(), !news.isEmpty else { return }
    obey(program.receive(.refreshed(plan.store.state, news: news)))
  }

  private mutating func obey(_ commands: [Command]) {
    for command in commands { obey(command) }
  }

  private mutating func obey(_ command: Command) {
    switch command {
    case .record(let change):
      record { store, function, now throws(RecordingError) in
        try store.record(change, by: function, at: now)
      }
    case .approveMinutes(let meeting):
      let (language, workspace) = (plan.language, plan.workspace.manifest.id)
      record { store, function, now throws(RecordingError) in
        try store.approveMinutes(
          of: meeting, in: language, workspace: workspace, by: function, at: now)
      }
    case .saveDraft(let key, let text):
      if (try? drafts.save(text, for: key)) == nil { obey(program.receive(.draftNotKept)) }
    case .discardDraft(let key): drafts.discard(key)
    case .rememberAuthor(let function): author.remember(function)
    case .acceptDay(let day): plan.store.acceptedDay = day
    // What belongs to a screen is not asked for line by line.
    case .keepPosition, .surveyReports, .freezeReport, .rehearse, .mend, .editText, .copy, .save,
      .prefer, .redraw,
      .suspend, .quit, .wake:
      break
    }
  }

  private mutating func record(
    _ body: (PlanStore, String, Timestamp) throws(RecordingError) -> Entry
  ) {
    guard let function = author.function else {
      return obey(program.receive(.failed(Failure.authorMissing.worded(in: plan.language))))
    }
    let store = plan.store
    do throws(RecordingError) {
      let entry = try body(store, function, plan.clock.timestamp)
      saved += store.state.summaries(of: entry).map { $0.worded(in: plan.language) }
      obey(program.receive(.recorded(store.state, entry, writer: entry.writer)))
    } catch {
      if case .refused(let refusal) = error {
        obey(program.receive(.refused(refusal, store.state)))
      } else {
        obey(program.receive(.failed(error.worded(in: plan.language))))
      }
    }
  }
}
