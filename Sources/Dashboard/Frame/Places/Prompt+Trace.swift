import Cells
import PlanDomain

extension Prompt {
  /// The names of traces that are of a prompt, and of no screen.
  enum TraceName: String {
    case form, writing, naming, search
  }

  /// What is being written is remembered by; `nil` for a menu, in which nothing is.
  var trace: Trace? {
    switch self {
    case .form(let form):
      var trace = Trace(TraceName.form.rawValue)
      trace[.draft] = form.subject.draftKey.rawValue
      form.subject.leave(&trace)
      trace[.field] = form.current?.label.rawValue
      trace[.cursor] = form.current?.typed.map { "\($0.cursor)" }
      // What is typed to find one of several is no answer yet, and stands in no draft.
      if case .several(let list) = form.current?.content, list.isUnsettled {
        trace[.text] = list.field.text
      }
      return trace
    case .writing(let writing):
      var trace = writing.composition.intent.trace(named: TraceName.writing.rawValue)
      trace?[.cursor] = "\(writing.field.cursor)"
      trace?[.speaker] = writing.composition.reportedFor?.trace
      return trace
    case .naming(let naming):
      var trace = naming.composition.intent.trace(named: TraceName.naming.rawValue)
      trace?[.text] = naming.field.text
      return trace
    case .finding(let finding):
      var trace = Trace(TraceName.search.rawValue)
      trace[.text] = finding.field.text
      return trace
    case .menu(let menu): return menu.asker?.trace
    // What was being looked for is found again by typing it.
    case .palette: return nil
    }
  }
}

extension Model {
  /// Takes up what was being written; says so where what it was about is gone.
  mutating func takeUp(_ trace: Trace) {
    let context = Context(model: self)
    switch Prompt.TraceName(rawValue: trace.name) {
    case .search: prompt = .finding(Finding(query: trace[.text] ?? ""))
    case .form:
      guard canWrite else { return }
      guard let subject = FormSubject(trace, context) else { return tellOfDraft(trace) }
      _ = open(subject)
      goBack(to: trace[.field].flatMap { FormLabel(rawValue: $0) }, trace.number(.cursor))
      if let text = trace[.text] { prompt?.insert(text) }
    case .writing:
      guard canWrite else { return }
      guard let intent = Intent(trace, context) else { return tellOfDraft(trace) }
      var composition = Composition(intent, showing: state)
      composition.reportedFor = trace[.speaker].flatMap { Responsible(trace: $0, in: state.plan) }
      write(composition)
      guard case .writing(var writing) = prompt, let cursor = trace.number(.cursor) else { return }
      writing.field.moveCursor(to: cursor)
      prompt = .writing(writing)
    case .naming:
      guard setting.readOnlyReason == nil, let intent = Intent(trace, context) else { return }
      var naming = Naming(composition: Composition(intent, showing: state))
      naming.field.insert(trace[.text] ?? "")
      prompt = .naming(naming)
    case nil: break
    }
  }

  private var canWrite: Bool { setting.author != nil && setting.readOnlyReason == nil }

  private mutating func goBack(to label: FormLabel?, _ cursor: Int?) {
    guard case .form(var form) = prompt else { return }
    form.goBack(to: label, cursor: cursor)
    prompt = .form(form)
  }

  /// What was written about something that is gone is still kept, and is shown.
  private mutating func tellOfDraft(_ trace: Trace) {
    guard let text = trace[.draft].flatMap({ setting.drafts[DraftKey(rawValue: $0)] }) else {
      return
    }
    reply = Reply(text: worded(.draftOfNothing(text)), kind: .notice)
  }
}
