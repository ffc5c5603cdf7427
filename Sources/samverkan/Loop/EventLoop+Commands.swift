import Curses
import Dashboard
import PlanDomain
import PlanStorage

extension EventLoop {
  /// Does what the model asks, in order.
  func obey(_ commands: [Command]) {
    for command in commands { obey(command) }
  }

  private func obey(_ command: Command) {
    switch command {
    case .record(let change): record(change)
    case .saveDraft(let key, let text): saveDraft(text, for: key)
    case .discardDraft(let key): drafts.discard(key)
    // A position that cannot be kept is only found again by hand.
    case .keepPosition(let position): try? plan.store.position.save(position)
    case .rememberAuthor(let function): author.remember(function)
    case .approveMinutes(let meeting): approveMinutes(of: meeting)
    case .surveyReports(let requests): survey(requests)
    case .freezeReport(let kind, let cutOff, let number, let corrected):
      freezeReport(kind, cutOff: cutOff, record: number, corrects: corrected)
    case .acceptDay(let day): plan.store.acceptedDay = day
    case .rehearse(let way): rehearse(way)
    case .mend(let way): mend(way)
    case .editText(let text): edit(text)
    case .copy(let text): copy(text)
    case .save(let handout): save(handout)
    case .prefer(let preferences): prefer(preferences)
    case .redraw: redraw()
    case .suspend: suspend()
    case .quit: break
    case .wake(let time): deadlines.set(.asked, after: time)
    }
  }

  /// Shows the screen as the user wants it, now and in the next run.
  private func prefer(_ preferences: Preferences) {
    terminal.adopt(preferences.theme)
    terminal.takeMouse(preferences.takesMouse)
    RememberedPreferences(plan.surroundings).keep(preferences)
  }

  private func saveDraft(_ text: String, for key: DraftKey) {
    do throws(FileError) {
      try drafts.save(text, for: key)
    } catch {
      let reason = error.worded(in: plan.language)
      send(.draftNotKept)
      warn(beside: [RunWord.draftNotKept(reason).worded(in: plan.language)])
    }
  }

  private func record(_ change: Change) {
    record { store, function, now throws(RecordingError) in
      try store.record(change, by: function, at: now)
    }
  }

  /// Records in a way of its own, and tells what came of it.
  func record(
    _ recording: (PlanStore, String, Timestamp) throws(RecordingError) -> Entry
  ) {
    guard let function = author.function else {
      return send(.failed(Failure.authorMissing.worded(in: plan.language)))
    }
    // What others have written meanwhile is told before it is read under the lock.
    lookForNews()
    let store = plan.store
    let count = store.state.history.count
    // A day that is shown instead of today has a state of its own.
    if asOf == nil { model.lendState() }
    do throws(RecordingError) {
      let entry = try recording(store, function, plan.clock.timestamp)
      tour?.take(entry)
      send(.recorded(store.state, entry, writer: entry.writer))
    } catch {
      if case .refused(let refusal) = error {
        send(.refused(refusal, store.state))
      } else {
        takeBack(store.state, of: count)
        send(.failed(error.worded(in: plan.language)))
      }
    }
    warn()
  }

  /// Gives the model its state back, which holds more where others have written before it failed.
  private func takeBack(_ state: PlanState, of count: Int) {
    guard asOf == nil else { return }
    if state.history.count == count { model.takeBack(state) } else { send(.planChanged(state)) }
  }
}
