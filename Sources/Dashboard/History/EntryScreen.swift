import PlanDomain

/// One entry of the history with its full text and what has become of it.
struct EntryScreen: DetailScreen {
  static let kind = Screen.Kind.entry

  let entry: EntryID
  var detail = DetailState()

  init(_ entry: EntryID) {
    self.entry = entry
  }

  var thing: EntryID { entry }
  var selectedEntry: EntryID? { entry }

  func opened(_ context: Context) -> Screen? {
    subject(context).flatMap { Screen.showing($0, context) }
  }

  func heading(_ context: Context) -> String {
    let code = subject(context)?.shownCode(in: context.state) ?? ""
    return path([context.worded(HistoryWord.history), context.worded(HistoryWord.entry(code))])
  }

  func describe(_ detail: inout Detail, _ context: Context) {
    guard let entry = context.state.entry(entry) else { return }
    detail.addEntry(entry, isWhole: true)
  }

  /// What the entry is about: the first of its facts that has a screen.
  private func subject(_ context: Context) -> Subject? {
    let subjects = context.state.entry(entry)?.subjects ?? []
    return subjects.first { Screen.showing($0, context) != nil } ?? subjects.first
  }
}
