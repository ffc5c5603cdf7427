import Curses
import Dashboard
import PlanDomain
import PlanStorage

extension EventLoop {
  /// Lets the user change a text in the editor of the surroundings.
  ///
  /// What has been saved in the editor is taken, however it ended.
  func edit(_ text: String) {
    guard !isRestricted else {
      return send(.failed(TogetherWord.noEditorHere.worded(in: plan.language)))
    }
    // What was saved since in a window that is still open is fetched.
    if let lent, lent.isChanged { return take(lent, after: .endedAtOnce) }
    do throws(Failure) {
      let editor = try TextEditor(plan.surroundings)
      let written = try WrittenText(text, plan.surroundings)
      let visit = try terminal.withReleasedScreen { () throws(Failure) in
        try editor.edit(written) { Terminal.isAskedToEnd }
      }
      redraw()
      take(written, after: visit)
    } catch {
      redraw()
      send(.failed(error.worded(in: plan.language)))
    }
  }

  private func take(_ written: WrittenText, after visit: TextEditor.Visit) {
    guard written.isChanged else {
      switch visit {
      case .ended: break
      case .endedAtOnce:
        // A window of its own may save for as long as it likes.
        written.keep()
        lent?.leave()
        lent = written
        tell(.editorLeft(written.path))
      case .failed(let program):
        send(.failed(Failure.programFailed(program).worded(in: plan.language)))
      }
      return
    }
    switch written.take() {
    case .text(let text, let isLatin1):
      send(.edited(text))
      // It is kept as a draft at once: nothing else holds it now.
      send(.timePassed)
      if model.lacksDraft {
        written.keep()
        return tell(.textKept(written.path))
      }
      if isLatin1 { tell(.readAsLatin1) }
      if case .failed(let program) = visit { tell(.editorFailed(program)) }
    case .tooLarge: tell(.textTooLarge(written.path))
    case .unreadable:
      written.keep()
      tell(.textKept(written.path))
    }
  }

  private func tell(_ word: RunWord) {
    send(.failed(word.worded(in: plan.language)))
  }
}
