import PlanDomain

extension Model {
  /// The change is on disk: shows it, and forgets the text that it said.
  mutating func recorded(_ state: PlanState, _ entry: Entry, _ writer: WriterID) -> [Command] {
    setting.writer = writer
    take(state)
    navigation.current.content.select(openedBy: entry)
    let intent = awaited?.intent
    awaited = nil
    latestNews = nil
    // What a redo brought back is undone again with the key for undo.
    let isUndone = entry.isUndo && !entry.isRedo(in: state)
    let summary = summary(of: entry)
    let isForGood = !state.canBeUndone(entry)
    reply = Reply(
      text: worded(isForGood ? .savedForGood(summary) : .saved(summary, undone: isUndone)),
      kind: .done)
    // A text that was begun for another value of the same kind was not sent, and stays.
    defer { offerDeviation(after: intent) }
    guard let intent, prompt?.isSaying(intent) == true else { return [] }
    prompt = nil
    isDraftUnsaved = false
    return intent.draftKey.map { discardDraft($0) } ?? []
  }

  /// A rule said no: says which, beside the text if there is one, and loses nothing.
  mutating func refused(_ refusal: Refusal, _ state: PlanState) {
    take(state)
    let composition = awaited
    awaited = nil
    if case .oddDay(let day) = refusal, let sent {
      prompt = .menu(.oddDay(day, then: sent, composition, prompt, Context(model: self)))
      return
    }
    let words = words(for: refusal, of: composition?.intent)
    if case .writing(var writing) = prompt {
      writing.trouble = words
      writing.composition.show(state)
      prompt = .writing(writing)
    } else if case .form(let form) = prompt {
      tell(words, of: refusal, in: form)
    } else if case .noteRequired = refusal, let composition {
      write(composition, trouble: words)
    } else {
      reply = Reply(text: words, kind: .trouble)
    }
  }

  private func words(for refusal: Refusal, of intent: Intent?) -> String {
    switch (refusal, intent?.value) {
    case (.changedMeanwhile(let key), let wanted): changedMeanwhile(key, wanted)
    case (.nothingToChange(let key), let value?): worded(.alreadySo(key, value))
    default: refusal.worded(in: language)
    }
  }

  /// Both values: what stands there now, with who and when, and what was wanted.
  private func changedMeanwhile(_ key: RegisterKey, _ wanted: RegisterValue?) -> String {
    let current = state.register(key).current.map { claim in
      "\(claim.value.worded(in: language)) (\(state.origin(of: claim.fact, language)))"
    }
    return worded(
      .changedMeanwhile(
        key, current: current.joined(separator: " / "),
        wanted: wanted.map { $0.worded(in: language) }))
  }

  mutating func failed(_ reason: String) {
    awaited = nil
    if case .writing(var writing) = prompt {
      writing.trouble = reason
      prompt = .writing(writing)
    }
    if case .form(let form) = prompt { tell(reason, of: nil, in: form) }
    reply = Reply(text: reason, kind: .trouble)
  }

  /// Others have recorded something: says who and what, and marks the rows.
  mutating func refreshed(_ state: PlanState, _ news: [Entry]) {
    take(state)
    guard let newest = news.last else { return }
    latestNews = newest
    for entry in news { fresh.formUnion(subjects(of: entry, depth: 0)) }
    let words = Phrase.news(
      newest.attribution.worded(in: language), summary(of: newest), more: news.count - 1)
    reply = Reply(text: worded(words), kind: .news)
  }

  private func summary(of entry: Entry) -> String {
    attendance(in: entry) ?? summaries(of: entry)
  }

  private func summaries(of entry: Entry) -> String {
    // What everybody in the room sees is told as they may read it.
    let state = isBeforeOthers ? state.withoutInternalTexts ?? state : state
    return state.summaries(of: state.entry(entry.id) ?? entry).map { $0.worded(in: language) }
      .joined(separator: "; ")
  }

  /// What an entry is about; for an undo, what the undone entry was about.
  private func subjects(of entry: Entry, depth: Int) -> Set<Subject> {
    var subjects: Set<Subject> = []
    for (place, fact) in entry.facts.enumerated() {
      let subject = fact.event.subject(as: FactID(entry: entry.id, index: place))
      subjects.insert(subject)
      if case .entry(let id) = subject, depth < 8, let other = state.entry(id) {
        subjects.formUnion(self.subjects(of: other, depth: depth + 1))
      }
    }
    return subjects
  }
}
